import type { Document } from "../../document.ts";
import { metVerbs } from "../../languages/nl/meetings-clauses.ts";
import { titles } from "../../languages/nl/names.ts";
import { groupWords, vagueGroups } from "../../languages/nl/roles.ts";
import { ownWords, titleRoles } from "../../languages/nl/roles-around.ts";
import { standsBeside } from "../../languages/nl/roles-between.ts";
import { stations } from "../../languages/nl/roles-occupations.ts";
import { tellsOfMeeting } from "../meetings/reading.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import { type Line, readLines } from "../names/tokens.ts";
import { postKind } from "../organizations/implied.ts";
import { join } from "../people/roles.ts";
import { within } from "../within.ts";
import { foldWord } from "../word-form.ts";
import { type Entry, isAccredited, isDiplomat } from "./entry/entry.ts";
import { isOfOccasion } from "./occasion.ts";
import { type OfficeTold, officeTown } from "./office-town.ts";
import { lineSense } from "./sense.ts";
import type { Bodies } from "./sources.ts";

const parties = new WeakMap<Document, string>();

/** The folded words of the section on the party, which tells whose functions are the home municipality's own. */
export function partyWords(document: Document): string {
	const known = parties.get(document);
	if (known !== undefined) return known;
	const words = readLines(document)
		.filter(({ section }) => section.role === "party")
		.map((line) => lineSense(line).folded)
		.join("");
	parties.set(document, words);
	return words;
}

interface Told extends OfficeTold {
	readonly own: boolean;
	/** Came for somebody else, or with somebody named. */
	readonly came: boolean;
	readonly bodies: Bodies;
}

function roleText({ line, entry }: Told): string | null {
	const { role, name, roleEnd } = entry;
	if (!role) return name?.title && titleTellsRole(name.title) ? name.title : null;
	const text = entry.single ? role.singular : role.text;
	if (roleEnd > role.to)
		return join(
			line.tokens.slice(
				line.tokens.findIndex(({ start }) => start === role.start),
				roleEnd,
			),
		);
	return text;
}

/** "zuster", "prof.", and what no lexicon of titles has: a rank or office before a name. */
const titleTellsRole = (title: string): boolean => {
	const fold = foldWord(title);
	return titleRoles.has(fold) || !(titles.has(fold) || title.includes("."));
};

export function contactOf(told: Told): ContactMention | null {
	const { line, entry, bodies, sources } = told;
	const { name, role } = entry;
	const sense = lineSense(line);
	const post =
		bodies.implied.get(role?.start ?? -1) ?? bodies.implied.get(entry.postOf?.start ?? -1);
	const accredited = role && isAccredited(role) ? post : null;
	const body =
		accredited ?? entry.body ?? post ?? (role && postKind(role.headFold) ? postOf(told) : null);
	const town = isHomeOfOthers(told) ? null : entry.town;
	const city = town?.name ?? body?.city ?? (body ? null : officeTown(told));
	const homely = isHomely(told, city, body?.name ?? null);
	const first = line.tokens[entry.from];
	const last = line.tokens[entry.to - 1];
	if (!first || !last) return null;
	const traveller = told.own || homely;
	if (name && isOwner(line, name)) return null;
	const groupHead = role ? role.headFold.slice(role.headFold.lastIndexOf(" ") + 1) : "";
	if (!name) {
		if (!role || traveller) return null;
		const placed = (body !== null && !entry.lent) || isFrom(line, entry);
		if (vagueGroups.has(groupHead) && !placed && entry.count === null) return null;
		if (/^(?:mensen|personen)$/u.test(groupHead) && entry.count === null) return null;
		if (stations.has(role.head.singular) && told.meeting?.met !== true) return null;
		if (role.headFold === "lid" && !body && role.text === "lid") return null;
		if (!sense.contacts && groupWords.has(groupHead) && entry.count === null) return null;
		if (!sense.contacts && !(told.meeting?.met !== undefined && (body || city))) return null;
		const several = isCounted(told) && (tellsOfMeeting(sense.folded) || isListedCount(told));
		if (body && isOneOfUs(told, body.name)) return null;
		if (sense.prose && (isCited(told) || (told.meeting?.met !== false && isOfOurs(told))))
			return null;
		const alone = !body && !city && !told.came && !several && told.meeting?.met !== false;
		if (sense.prose && alone && !isEncountered(told)) return null;
		if (sense.prose && groupWords.has(groupHead) && entry.count === null && !placed) return null;
	} else if (!sense.list && !role && name.score < (told.meeting?.met ? 1 : 2.5)) return null;
	else if (name.score < 1 && !role && !entry.body && !entry.town && !traveller && !told.came) {
		if (!sense.prose || !tellsOfMeeting(sense.folded)) return null;
	} else if (line.section.role === "places" && !role && name.title === null) return null;
	const plural =
		role !== null && !name && !entry.single && (role.head.plural || entry.count !== null);
	const stretch = line.tokens.slice(entry.from, entry.to);
	const start = Math.min(...stretch.map((token) => token.start));
	const end = Math.max(...stretch.map((token) => token.end), last.end);
	return {
		start,
		end,
		name: name?.name ?? null,
		role: roleText(told),
		organization: body?.name ?? null,
		city: sources.home !== null && city === sources.home && traveller ? null : city,
		group: plural || (role !== null && !name && !entry.single && groupWords.has(groupHead)),
		traveller,
		aliases: name?.aliases ?? [],
		meeting: traveller ? null : told.meeting,
		...sureness(told, body !== null || city !== null),
	};
}

/** "burgemeester Storms plaatsvervanger", "Storm's woordvoerder": whose somebody is. */
const isOwner = ({ tokens }: Line, { name, end }: NonNullable<Entry["name"]>): boolean =>
	/['’]s$/u.test(name) ||
	(name.endsWith("s") && standsBeside.test(tokens.find(({ start }) => start >= end)?.fold ?? ""));

/** "met tien studenten": the number stands right before the function. */
const isCounted = ({ line, entry: { count, from } }: Told): boolean =>
	count !== null && count > 1 && line.tokens[from - 1]?.word.count === count;

/** "Verder twee overlevenden van de ramp, die …": people by number who open a sentence on contacts that has no verb of its own. */
function isListedCount({ line: { tokens, section }, entry: { from, role } }: Told): boolean {
	const next = tokens[role?.to ?? from];
	return (
		section.role === "contacts" &&
		tokens.slice(0, from - 1).every(({ kind, fold }) => kind === "mark" || addsOn.test(fold)) &&
		(next === undefined || /^(?:van|uit|die|met|[,.(])?$/u.test(next.fold || next.text))
	);
}

const addsOn = /^(?:verder|daarnaast|ook|nog|en|tot|slot|tenslotte|voorts|bovendien)$/u;

/** "Volgens de wethouder van Gent is het aantal gehalveerd": somebody whose words are given. */
function isCited({ line: { tokens }, entry: { from } }: Told): boolean {
	const at = tokens[from - 1]?.word.article ? from - 2 : from - 1;
	return /^(?:volgens|zoals|aldus|via)$/u.test(tokens[at]?.fold ?? "");
}

/** "Bij het diner van X zat de wethouder naast …": an office told with its article alone is that of the one who travelled, unless the party met its holder. */
function isOfOurs({ line, entry: { role, from }, ownRoles }: Told): boolean {
	const { tokens } = line;
	if (!role || role.head.plural || !ownRoles.includes(` ${role.headFold} `)) return false;
	if (tokens[from - 1]?.fold !== "de" || /^(?:van|uit|bij|der)$/u.test(tokens[role.to]?.fold ?? ""))
		return false;
	return (
		!/^(?:met|door|en|naast|namens|aan)$/u.test(tokens[from - 2]?.fold ?? "") &&
		!tokens.some(({ fold }) => fold === "ons")
	);
}

/** "De arts van de GGD liep mee", where an "arts van de GGD Haaglanden" travelled: one of the party is told of again. */
const isOneOfUs = (
	{ line: { tokens, section }, entry: { role, from }, ownRoles }: Told,
	body: string,
): boolean =>
	role !== null &&
	!role.head.plural &&
	section.role !== "party" &&
	tokens[from - 1]?.fold === "de" &&
	ownRoles.includes(` ${role.headFold} `) &&
	ownRoles.includes(` ${foldWord(body)} `);

/** Behind these somebody is spoken of: "wat voor een bestuurder bijzonder is", "zoals de burgemeester daar heet". */
const passing =
	/^(?:voor|zoals|als|over|volgens|tegen|dan|want|of|tot|uit|naar|per|welke|elke|iedere)$/u;

/** "Gesproken is met een rabbijn": one told of by function in a sentence that tells of a meeting. */
function isEncountered({ line, entry: { role, from }, ownRoles }: Told): boolean {
	if (!role || role.head.plural || role.head.group || isOfOccasion(role)) return false;
	if (ownRoles.includes(` ${role.head.singular} `)) return false;
	// "de nieuwe projectmanager"
	const quality =
		line.tokens[role.to]?.text !== "," &&
		/.{3}e$/u.test(line.tokens[from - 1]?.fold ?? "") &&
		line.tokens[from - 2]?.word.article;
	const first = quality ? from - 1 : from;
	const article = line.tokens[first - 1]?.word.article === true;
	const before = line.tokens[first - (article ? 2 : 1)]?.fold ?? "";
	const introduced = article ? !passing.test(before) : /^(?:met|door)$/u.test(before);
	const { folded } = lineSense(line);
	return introduced && (metVerbs.test(folded) || tellsOfMeeting(folded));
}

/** "collega's uit Göteborg", "de delegaties van Gent en Porto": a group of a town, not one that is in it. */
function isFrom({ tokens }: Line, { role, town }: Entry): boolean {
	if (!town || !role) return false;
	const near = tokens.slice(role.to, role.to + 3).map(({ fold }) => fold);
	return near.some((word) => /^(?:van|uit|vanuit|from|of)$/u.test(word));
}

/** "Nodigt X uit in Den Haag", "komt naar Den Haag": where somebody comes, not where they are from. */
const isHomeOfOthers = ({
	line: { tokens, section },
	entry: { town, name },
	sources: { home },
}: Told): boolean =>
	name !== null &&
	town !== null &&
	town.name === home &&
	section.role === "followups" &&
	tokens.slice(town.to - 3, town.to - 1).some(({ fold }) => /^(?:in|naar|te)$/u.test(fold));

/** The post named in the same line, for a diplomat of whom nothing else is said. */
function postOf({ line, sources: { organizations } }: Told): OrganizationMention | null {
	const named = within(organizations, line.start, line.end);
	return named.find(({ kind }) => kind === "diplomatic-post") ?? null;
}

/** The home municipality's own people: its wethouder, "onze burgemeester", somebody of "gemeente <home>". */
function isHomely(
	{ line, entry, sources: { home } }: Told,
	city: string | null,
	body: string | null,
): boolean {
	const before = line.tokens[entry.from - 1]?.fold ?? "";
	if (
		ownWords.has(before) &&
		before !== "haagse" &&
		postKind(entry.role?.headFold ?? "") === null &&
		/^(?:onze|ons|eigen)$/u.test(before) &&
		entry.body === null &&
		!(entry.role && isDiplomat(entry.role))
	)
		return entry.name === null;
	if (home === null) return false;
	if (body === `gemeente ${home}`) return true;
	return city === home && body === null && entry.role !== null;
}

function sureness({ line, entry }: Told, placed: boolean): { rule: string; confidence: number } {
	const { name, role } = entry;
	const { list } = lineSense(line);
	if (line.block.cells.length > 1) return { rule: "person.table", confidence: name ? 0.95 : 0.9 };
	if (name && role && placed)
		return { rule: list ? "person.list" : "person.prose", confidence: list ? 0.95 : 0.85 };
	if (name && (role || placed)) return { rule: "person.part", confidence: list ? 0.9 : 0.8 };
	if (name) return { rule: "person.name", confidence: name.score >= 2 ? 0.8 : 0.6 };
	if (role?.head.group) return { rule: "person.group", confidence: placed ? 0.7 : 0.5 };
	if (placed) return { rule: "person.role", confidence: list ? 0.9 : 0.75 };
	return { rule: "person.role-alone", confidence: 0.6 };
}
