import {
	behindCouple,
	companies,
	countedPeople,
	couples,
	doers,
	kin,
	noDoers,
	oneDoer,
} from "../../languages/nl/roles-counted.ts";
import { stations } from "../../languages/nl/roles-occupations.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import { ofWord } from "../words.ts";
import type { Chunk, Material } from "./chunk.ts";
import { openRole } from "./slots.ts";

const isPeople = ofWord(
	({ fold }) => countedPeople.has(fold) || (doers.test(fold) && !noDoers.has(fold)),
);

/** People of whom no lexicon of functions knows, told by their number, by whom they came with or by where they are: "twee bibliothecaressen", "met zijn modelleur". */
export function peopleAt(
	{ tokens, bodyAt, list, prose }: Material,
	from: number,
	chunks: readonly Chunk[],
): Chunk | null {
	const told = nameless(tokens, from, bodyAt) ?? countedGroup(tokens, from, chunks);
	if (told || !list || prose) return told;
	return broughtAlong(tokens, from, chunks) ?? openingGroup(tokens, from);
}

/** "twee bibliothecaressen", "een tiental moeders", "two outreach workers": people by number, of whom no lexicon of functions knows. */
function countedGroup(
	tokens: readonly Token[],
	from: number,
	chunks: readonly Chunk[],
): Chunk | null {
	const token = tokens[from];
	const before = chunks.at(-1);
	const counted = before?.kind === "count" && before.to === from && before.count !== 1;
	if (!counted || token?.kind !== "word" || token.capital || token.word.common) return null;
	if (isFamily(tokens, from) || isMembership(tokens, from)) return null;
	const next = tokens[from + 1];
	const behind =
		next?.kind === "word" &&
		!next.capital &&
		(next.word.role?.plural === true || isPeople(next.word));
	const to = isPeople(token.word) ? from + 1 : behind && !token.word.role ? from + 2 : 0;
	if (to === 0) return null;
	return people(tokens, from, to);
}

const owners = /^(?:zijn|haar|hun|diens)$/u;
const comesWith = /^(?:en|met|plus|\+|&)$/u;
const isOwned = ofWord(({ fold }) => kin.has(fold) || oneDoer.test(fold) || doers.test(fold));
const isCompany = ofWord(({ fold }) => companies.test(fold));

/** "met zijn modelleur", "en haar dochters", "en een studentenpanel": whom somebody told of before in an entry of a list has along, of whom no lexicon of functions knows. */
function broughtAlong(
	tokens: readonly Token[],
	from: number,
	chunks: readonly Chunk[],
): Chunk | null {
	const token = tokens[from];
	if (token?.kind !== "word" || token.capital || token.word.role) return null;
	const company = isCompany(token.word);
	if (!company && !isOwned(token.word)) return null;
	const described = /.{3}e$/u.test(tokens[from - 1]?.fold ?? "") && !tokens[from - 1]?.capital;
	const at = described ? from - 2 : from - 1;
	const owned = owners.test(tokens[at]?.fold ?? "");
	if (!owned && !(company && /^(?:een|de|het)$/u.test(tokens[at]?.fold ?? ""))) return null;
	const joint = tokens[at - 1];
	if (!comesWith.test(joint?.fold || (joint?.text ?? ""))) return null;
	if (!chunks.some(({ kind }) => kind === "name" || kind === "role")) return null;
	const role = openRole(tokens, from, from + 1);
	const several = company || doers.test(token.fold) || /(?:s|en)$/u.test(token.fold);
	return {
		kind: "role",
		from,
		to: from + 1,
		role: { ...role, head: { ...role.head, plural: several, group: several } },
	};
}

/** "De meisjes van basketbalclub X", "Moeders uit Gent": people in the plural who open an entry of a list, and of where they are. */
function openingGroup(tokens: readonly Token[], from: number): Chunk | null {
	const token = tokens[from];
	if (token?.kind !== "word" || token.word.role || token.word.common) return null;
	if (!isPeople(token.word) || !/^(?:van|uit|bij)$/u.test(tokens[from + 1]?.fold ?? ""))
		return null;
	const ahead = tokens.slice(Math.max(0, from - 3), from);
	if (from > 3 || !ahead.every(({ kind, word }) => kind !== "word" || word.article)) return null;
	return people(tokens, from);
}

const aboutSoMany =
	/^(?:[,(:–—-]|van)?(?: (?:een|stuk|man|of|zon|ca|circa|ongeveer|in|totaal|met|z|n|samen|plusminus|zo|de|t))*$/u;
const closesNumber =
	/^(?:[,.;):)–—-]|stuks?|man|personen|mensen|leden|in|x|vrouw|deelnemers|totaal)?$/u;

/** "bewoners van Noord, een man of 15", "de meisjes van X (een stuk of 25)", "deelnemers: 22": the plural function before a number that stands apart behind it; null if none does. */
export function countedBefore(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): Chunk | null {
	const chunk = chunks[index];
	if (chunk?.kind !== "count" || chunk.count === null || chunk.count < 2) return null;
	const behind = tokens[chunk.to];
	if (!closesNumber.test(behind?.fold || (behind?.text ?? ""))) return null;
	for (let at = index - 1; at >= Math.max(0, index - 9); at -= 1) {
		const before = chunks[at];
		if (!before || before.kind === "name" || before.kind === "count") return null;
		if (tokens[before.from]?.text === ";") return null;
		if (before.kind !== "role") continue;
		const { plural, group } = before.role.head;
		const last = chunks.slice(at, index).findLast(({ kind }) => kind !== "word" && kind !== "mark");
		const gap = tokens
			.slice(last?.to ?? before.to, chunk.from)
			.map(({ text, fold }) => fold || text);
		return (plural || group) && aboutSoMany.test(gap.join(" ")) ? before : null;
	}
	return null;
}

/** "X, die met drie kinderen tussen de balken woont", "een moeder met twee kinderen": with whom somebody lives. */
const isFamily = (tokens: readonly Token[], at: number): boolean =>
	/^(?:kinderen|dochters|zonen|zoons|kleinkinderen)$/u.test(tokens[at]?.fold ?? "") &&
	tokens[at - 2]?.fold === "met" &&
	(/^(?:die|wie|dat)$/u.test(tokens[at - 3]?.fold ?? "") ||
		stations.has(tokens[at - 3]?.fold ?? ""));

/** "een vereniging waarin 90 gezinnen …", "huizen voor 500 families": of whom something is, and nobody met. */
const isMembership = (tokens: readonly Token[], at: number): boolean =>
	/^(?:gezinnen|families)$/u.test(tokens[at]?.fold ?? "") &&
	/^(?:waarin|waar|waarvan|voor|van|dat|die)$/u.test(tokens[at - 2]?.fold ?? "");

/** People in the plural; one of them goes by the word without its "s". */
const asGroup = (role: RoleMatch): RoleMatch => ({
	...role,
	singular: role.text.replace(/(?<=(?:[aeo]r|eur|aar|ist))s$/u, ""),
	head: { ...role.head, plural: true, group: true },
});

const joins = /^(?:,|en|and|&)$/u;

/** "Ana Bos en Jan Kok, twee adviseurs van …": as many as were named right before are those, so that their number counts nobody more. */
export function isRecount(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): boolean {
	const [count, role] = [chunks[index], chunks[index + 1]];
	if (count?.kind !== "count" || role?.kind !== "role" || !role.role.head.plural) return false;
	if (joins.test(tokens[role.to]?.text ?? "")) return false;
	return count.count !== null && namesBefore(tokens, chunks, index) === count.count;
}

/** How many names of a list stand before a comma that a chunk follows. */
function namesBefore(tokens: readonly Token[], chunks: readonly Chunk[], index: number): number {
	let names = 0;
	let at = index - 1;
	if (tokens[chunks[at]?.from ?? -1]?.text !== ",") return 0;
	while (at > 0 && joins.test(textOf(tokens, chunks[at])) && chunks[at - 1]?.kind === "name") {
		names += 1;
		at -= 2;
	}
	return names;
}

const textOf = (tokens: readonly Token[], chunk: Chunk | undefined): string =>
	tokens[chunk?.from ?? -1]?.text ?? "";

const isCouple = 1;
const isKin = 2;
const areSome = 4;
const isSomebody = 8;

/** What a word says of people of whom nothing else is told; 0 for most words. */
const sortOf = ofWord(({ fold }) => {
	if (couples.test(fold)) return isCouple;
	if (kin.has(fold)) return isKin;
	if (/^(?:dames|heren|mannen|vrouwen|jongens|meisjes|meiden|kinderen)$/u.test(fold))
		return areSome;
	return /^(?:dame|heer|man|vrouw|meneer|mevrouw|jongen|meisje)$/u.test(fold) ? isSomebody : 0;
});

/** "een dame van het Rode Kruis", "de meisjes van basketbalclub X", "een jong stel uit de flat", "… en zijn dochter": those of whom nothing is told but the body, the number or the family. */
function nameless(
	tokens: readonly Token[],
	from: number,
	bodyAt: (index: number) => unknown,
): Chunk | null {
	const token = tokens[from];
	const sort = token ? sortOf(token.word) : 0;
	if (!token || sort === 0 || token.capital) return null;
	const [before, link] = [tokens[from - 1], tokens[from + 1]];
	if (sort === isCouple) return areTwo(tokens, from) ? people(tokens, from) : null;
	if (sort === isKin) {
		const owned = /^(?:zijn|haar|hun)$/u.test(before?.fold ?? "");
		const beside = /^(?:en|met)$/u.test(tokens[from - 2]?.fold ?? "");
		return owned && beside ? somebody(tokens, from) : null;
	}
	if (
		!/^(?:een|de|die|deze)$/u.test(before?.fold ?? "") ||
		!/^(?:van|bij)$/u.test(link?.fold ?? "")
	)
		return null;
	const led = tokens[from + 2]?.word.article || tokens[from + 2]?.word.genericNoun;
	if (!bodyAt(from + 2) && !(led && bodyAt(from + 3))) return null;
	return sort === areSome ? people(tokens, from) : somebody(tokens, from);
}

const somebody = (tokens: readonly Token[], from: number): Chunk => ({
	kind: "role",
	from,
	to: from + 1,
	role: openRole(tokens, from, from + 1),
});

function people(tokens: readonly Token[], from: number, to = from + 1): Chunk {
	const role = openRole(tokens, from, to);
	return {
		kind: "role",
		from,
		to,
		role: asGroup(role),
	};
}

/** "een echtpaar", "een jong stel uit de flat", not "een stel vragen". */
function areTwo(tokens: readonly Token[], at: number): boolean {
	const adjective = tokens[at - 1]?.fold !== "een";
	const led = tokens[adjective ? at - 2 : at - 1]?.fold === "een";
	const next = tokens[at + 1];
	return (
		led &&
		(/paar/u.test(tokens[at]?.fold ?? "") || behindCouple.test(next?.fold || (next?.text ?? "")))
	);
}
