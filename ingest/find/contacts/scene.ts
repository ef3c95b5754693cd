import { receptions } from "../../languages/nl/meetings-told.ts";
import { guestRoles } from "../../languages/nl/roles-around.ts";
import { onTheirBehalf } from "../../languages/nl/roles-of-groups.ts";
import { officesOfTowns } from "../../languages/nl/roles-offices.ts";
import { wordList } from "../../languages/nl/word-list.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import type { Line, Token } from "../names/tokens.ts";
import type { Towns } from "../organizations/match.ts";
import { isOfAnother } from "./entry/bodies.ts";
import { isAndOne } from "./links.ts";
import { lineSense } from "./sense.ts";
import type { Bodies } from "./sources.ts";

const there = new Set("daar waar aldaar".split(" "));
const passing = new Set("van over met voor namens door uit tegen volgens via".split(" "));
const premises =
	/(?:kantoor|kantoren|hoofdkwartier|gebouw|pand|campus|terrein|stand|zetel|vestiging|locatie|atelier|studio)$/u;
const townHalls = new Set("stadhuis raadhuis gemeentehuis".split(" "));
const possessives = new Set("haar zijn hun diens".split(" "));

/** Where running text has taken the reader: at a body, or away from one to a town. */
interface Turn {
	readonly at: number;
	readonly body: OrganizationMention | null;
}

/** Offices that are their own body. */
const ownOffice =
	/(?:gouverneur|governor|minister|president|premier|ambassadeur|ambassador|consul|consul-generaal|senator|staatssecretaris)$/u;

/** How a sentence opens that goes on with the visit told before it. */
const goingOn = wordList(`
	daar daarna daarnaast er hier ook hij zij ze haar zijn vervolgens aansluitend tijdens tevens ter de het onder na uitleg
	laatstgenoemde laatstgenoemden professor directeur
`);

/** How a sentence opens that leaves the visit told before it. */
const breaking = wordList(`
	met in op bij verder tot later namens van ten tenslotte tussen buiten elders maandag dinsdag woensdag donderdag vrijdag
	zaterdag zondag s
`);

const at = new Set("bij op naar in".split(" "));
const invited = new Set("bezoek tafel visite".split(" "));
const received = new Set(
	"ontving ontvingen onthaalde verwelkomde heette gastheer gastvrouw gastheren".split(" "),
);
const visited = new Set("bezochten bezocht bezoek".split(" "));

/** The body whose visit a paragraph tells of, line by line: those named without a body of their own belong to it. */
export function followScene() {
	let block = -1;
	let body: OrganizationMention | null = null;
	let named: OrganizationMention | null = null;
	let said: ContactMention[] = [];
	let age = 0;
	return (
		line: Line,
		towns: Towns,
		bodies: Bodies,
		contacts: readonly ContactMention[],
	): readonly ContactMention[] => {
		if (line.blockIndex !== block) {
			body = null;
			named = null;
			said = [];
			age = 0;
		}
		block = line.blockIndex;
		const { contacts: asked } = lineSense(line);
		if (line.block.kind !== "paragraph" || !(asked || line.section.role === "other"))
			return contacts;
		const turns = turnsIn(line, towns, bodies);
		age += 1;
		const opening = line.tokens[0]?.fold ?? "";
		const goesOn =
			line.tokens.some(({ fold }) => fold === "er" || fold === "daar") ||
			(age === 1 ? !breaking.has(opening) : age === 2 && goingOn.has(opening));
		const before = refersBack(line) ? (named ?? body) : goesOn ? body : null;
		if (turns.length > 0) age = 0;
		named = lastNamed(line, bodies) ?? named;
		body = turns.length > 0 ? (turns.at(-1)?.body ?? null) : body;
		return contacts.map((contact) => {
			const turn = turns.filter((one) => one.at <= contact.start).at(-1);
			const scene = turn ? turn.body : before;
			const previous = said.at(-1);
			const kin = previous && isKin(line, contact.start, previous) ? previous : null;
			said.push(contact);
			if (!fits(contact) || isOfUnnamed(line, contact)) return contact;
			if (!asked && contact.meeting?.met !== true) return contact;
			if (kin && (kin.organization || kin.city))
				return { ...contact, organization: kin.organization, city: kin.city };
			return scene && !isOfOther(line, contact)
				? { ...contact, organization: scene.name, city: scene.city }
				: contact;
		});
	};
}

/** Somebody with a name, of no body, town or town's office of their own. */
function fits({
	name,
	group,
	meeting,
	role,
	organization,
	city,
	traveller,
}: ContactMention): boolean {
	if (traveller || organization !== null || city !== null) return false;
	if (!name && (group || meeting?.met !== true)) return false;
	const office = role?.toLowerCase().split(" ")[0] ?? "";
	return (
		role === null ||
		!(officesOfTowns.test(office) || ownOffice.test(office) || guestRoles.has(office))
	);
}

/** "een medewerker van het kabinet": of a body that has no name. */
const isOfUnnamed = ({ tokens }: Line, { name, role, end }: ContactMention): boolean =>
	(name === null || role !== null) &&
	isOfAnother(
		tokens,
		tokens.findIndex(({ start }) => start >= end),
	);

/** "namens de politie schoof commissaris X aan": for a body that has no name. */
function speaksForUnnamed(tokens: readonly Token[], start: number): boolean {
	const at = tokens.findIndex((token) => token.end > start);
	const ahead = tokens.slice(Math.max(0, at - 6), at);
	const behalf = ahead.findLastIndex(({ fold }) => fold === "namens");
	const noun = ahead[behalf + 2];
	return behalf >= 0 && ahead[behalf + 1]?.word.article === true && noun?.capital === false;
}

/** "X van de SPD": of a body that is none of those found, and so not of the one visited. */
function isOfOther({ tokens }: Line, { start, end }: ContactMention): boolean {
	if (speaksForUnnamed(tokens, start)) return true;
	const last = tokens.findIndex((token) => token.start >= end);
	return tokens.some((token, at) => {
		if (token.start < start || (at > last && last >= 0)) return false;
		if (!/^(?:van|bij|namens)$/u.test(token.fold)) return false;
		return tokens[tokens[at + 1]?.word.article ? at + 2 : at + 1]?.capital === true;
	});
}

function turnsIn({ tokens }: Line, towns: Towns, { starting }: Bodies): readonly Turn[] {
	const turns: Turn[] = [];
	const hosts = tokens.some(({ fold }) => received.has(fold));
	const opens = visited.has(tokens[0]?.fold ?? "");
	tokens.forEach((token, index) => {
		const before = wordsBefore(tokens, index);
		const body = starting.get(token.start);
		if (body) {
			const subject = before === "" || (hosts && /^(?:was|waren)$/u.test(before));
			const called =
				before === "aan" &&
				tokens.slice(0, index).some(({ fold }) => invited.has(fold) || fold.endsWith("bezoek"));
			const told =
				!passing.has(before) &&
				(opens || tokens.some(({ fold }, later) => later > index && there.has(fold)));
			const housed = before === "van" && isPremises(tokens, index);
			const taught = before === "aan" && body.kind === "knowledge-institute";
			if (
				at.has(before) ||
				housed ||
				taught ||
				called ||
				visited.has(before) ||
				(subject && hosts) ||
				told
			)
				turns.push({ at: body.end, body: isMingled(tokens, index) ? null : body });
		} else if (towns.at(index) && /^(?:in|naar)$/u.test(before) && index < 4)
			turns.push({ at: token.end, body: null });
		else if (townHalls.has(token.fold) && at.has(before)) turns.push({ at: token.end, body: null });
	});
	return turns;
}

/** "de netwerkborrel bij de ambassade": guests of a reception come from elsewhere. */
function isMingled(tokens: readonly Token[], index: number): boolean {
	let before = index - 1;
	while (before >= 0 && tokens[before]?.word.article) before -= 1;
	return receptions.test(tokens[before - 1]?.fold ?? "");
}

/** "op het kantoor van": the premises of the body that follows, where the party is. */
function isPremises(tokens: readonly Token[], index: number): boolean {
	let van = index - 1;
	while (tokens[van]?.word.article) van -= 1;
	const noun = tokens[van - 1]?.fold ?? "";
	return premises.test(noun) && at.has(wordsBefore(tokens, van - 1));
}

/** The folded word before a token, articles left out; empty at the start of the line. */
function wordsBefore(tokens: readonly Token[], index: number): string {
	let before = index - 1;
	// "te gast bij woningcorporatie X": the noun says what the body is.
	if (tokens[before]?.word.genericNoun && !tokens[before]?.capital) before -= 1;
	while (before >= 0 && tokens[before]?.word.article) before -= 1;
	return tokens[before]?.fold ?? "";
}

/** "Laatstgenoemde werd vertegenwoordigd door …", "Namens hen schoof X aan": said of the body named last. */
const refersBack = (line: Line): boolean =>
	/^(?:laatstgenoemden?|ook|daar|namens|van|vanuit|uit)$/u.test(line.tokens[0]?.fold ?? "") &&
	onTheirBehalf.test(lineSense(line).folded);

function lastNamed({ tokens }: Line, { starting }: Bodies): OrganizationMention | null {
	const token = tokens.findLast(({ start }) => starting.has(start));
	return (token && starting.get(token.start)) ?? null;
}

/** "Haar collega X", "…, maar zijn plaatsvervanger Y": of the body or town of the one named before. */
function isKin({ tokens, start }: Line, at: number, previous: ContactMention): boolean {
	if (possessives.has(tokens[0]?.fold ?? "")) return true;
	if (previous.start < start) return false;
	const between = tokens.filter((token) => token.end <= at && token.start >= previous.end);
	return isAndOne(between) || between.slice(-2).some(({ fold }) => possessives.has(fold));
}
