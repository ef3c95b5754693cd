import { eventWords } from "../../languages/nl/names.ts";
import { shortenings } from "../../languages/nl/organizations.ts";
import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { isIn } from "../words.ts";
import { isAcronym, isContracted, isOfName, spelledBefore, spells } from "./acronyms.ts";
import { type BodyMatch, matched, type Towns } from "./match.ts";
import { withShort } from "./names-told.ts";
import { kindOfRun } from "./nouns.ts";

const otherTime =
	/^(?:voorheen|vroeger|vroegere|voormalige|formerly|nu|thans|inmiddels|tegenwoordig|now|ex|destijds)$/u;
const fillers = new Set(["het", "de", "the", "nog"]);
/** "(afgekort UGB)", "(in het kort UFPB)", "(beter bekend als SOC)": the words that lead in a short name. */
const shortening = isIn(shortenings);

/** A line's bodies, and what its brackets make of them. */
interface Reading {
	readonly tokens: readonly Token[];
	readonly towns: Towns;
	readonly bodies: readonly BodyMatch[];
	/** The bodies by the token that they begin at, and by the first token after them. */
	readonly starts: ReadonlyMap<number, BodyMatch>;
	readonly ends: ReadonlyMap<number, BodyMatch>;
	/** With the names that they have besides. */
	readonly renamed: Map<BodyMatch, BodyMatch>;
	readonly dropped: Set<BodyMatch>;
	readonly added: BodyMatch[];
}

/** An opening bracket. */
interface Bracket {
	readonly open: number;
	/** The first token in it behind words that lead in a name, and whether they tell of another time. */
	readonly at: number;
	readonly rename: boolean;
	/** The body that ends right before it, and the one that begins in it. */
	readonly before: BodyMatch | undefined;
	readonly inside: BodyMatch | undefined;
	/** The one word in it. */
	readonly single: Token | undefined;
}

/** Takes acronyms and former names in brackets to the bodies before them, and finds bodies that an acronym explains. */
export function readBrackets(
	tokens: readonly Token[],
	bodies: readonly BodyMatch[],
	towns: Towns,
): BodyMatch[] {
	if (!tokens.some(({ text }) => text === "(")) return withShort(tokens, bodies);
	const reading: Reading = {
		tokens,
		towns,
		bodies,
		starts: new Map(bodies.map((body) => [body.from, body])),
		ends: new Map(bodies.map((body) => [body.to, body])),
		renamed: new Map(),
		dropped: new Set(),
		added: [],
	};
	tokens.forEach(({ text }, open) => {
		if (text !== "(") return;
		const bracket = bracketAt(reading, open);
		meanings.some((read) => read(reading, bracket));
	});
	const { dropped, renamed, added } = reading;
	const read = [
		...bodies.filter((body) => !dropped.has(body)).map((body) => renamed.get(body) ?? body),
		...added,
	].sort((a, b) => a.start - b.start);
	return withShort(tokens, read);
}

/** What a bracket may mean, in this order; each tells whether it is that, and need look no further. */
const meanings: readonly ((reading: Reading, bracket: Bracket) => boolean)[] = [
	holdsOtherName,
	holdsShortName,
	holdsGovernment,
	holdsSpelled,
	translates,
	spellsBefore,
	isSpelledBefore,
];

function bracketAt({ tokens, starts, ends }: Reading, open: number): Bracket {
	const fold = (index: number): string => tokens[index]?.fold ?? "";
	let at = open + 1;
	let rename = false;
	for (let token = tokens[at]; token && shortening(token.word) && at < open + 5; token = tokens[at])
		at += 1;
	while (otherTime.test(fold(at)) || ((rename || at === open + 1) && fillers.has(fold(at)))) {
		rename ||= otherTime.test(fold(at));
		at += 1;
	}
	return {
		open,
		at,
		rename,
		before: ends.get(open),
		inside: starts.get(at),
		single: /^[),]$/u.test(tokens[at + 1]?.text ?? "") ? tokens[at] : undefined,
	};
}

function alsoCalled({ renamed }: Reading, body: BodyMatch, names: readonly string[]): void {
	const known = renamed.get(body) ?? body;
	renamed.set(body, { ...known, aliases: [...known.aliases, ...names] });
}

/** "Zelvo (voorheen Levuur)". */
function holdsOtherName(reading: Reading, { at, rename, before, inside }: Bracket): boolean {
	if (!rename || !before) return false;
	const { tokens, towns, dropped } = reading;
	const close = inside?.to ?? closing(tokens, at);
	const name = inside?.name ?? join(tokens.slice(at, close));
	// "(nu Ottawa)" tells where it is.
	const moved = !inside && towns.at(at)?.to === close;
	if (name === "" || close <= at || !tokens[at]?.capital || moved) return true;
	alsoCalled(reading, before, [name, ...(inside?.aliases ?? [])]);
	if (inside) dropped.add(inside);
	return true;
}

/** "Universiteit Gent (UGent)". */
function holdsShortName(reading: Reading, { before, inside, single }: Bracket): boolean {
	if (!before || !single) return false;
	if (!isAcronym(single) && !isContracted(single, reading.tokens, before)) return false;
	alsoCalled(reading, before, [single.text]);
	if (inside) reading.dropped.add(inside);
	return true;
}

/** "Gemeente Seoul (Seoul Metropolitan Government)": a town's government and what it calls itself. */
function holdsGovernment(reading: Reading, { before, inside }: Bracket): boolean {
	if (before?.kind !== "municipality" || inside?.kind !== "municipality") return false;
	if (before.name === inside.name) return false;
	alsoCalled(reading, before, [inside.name]);
	reading.dropped.add(inside);
	return true;
}

/** "Stadtwerke (Stadtwerke Am See, SAS)": a name and its acronym. */
function holdsSpelled(reading: Reading, { before, inside }: Bracket): boolean {
	const { tokens, starts, dropped } = reading;
	const short = inside && tokens[inside.to]?.text === "," ? tokens[inside.to + 1] : undefined;
	if (!inside || !isAcronym(short) || tokens[inside.to + 2]?.text !== ")") return false;
	const words = tokens.slice(inside.from, inside.to).filter((word) => word.capital);
	if (!spells(short.text, words)) return true;
	alsoCalled(reading, before ?? inside, before ? [inside.name, short.text] : [short.text]);
	if (before) dropped.add(inside);
	const again = starts.get(inside.to + 1);
	if (again) dropped.add(again);
	return true;
}

/** "RTA (Roads and Transport Authority)", and at the head of an entry the acronym of another language: "ARA (Housing Finance Centre of Finland): …". */
function translates(reading: Reading, { before, inside }: Bracket): boolean {
	const { tokens, dropped } = reading;
	if (!before || !inside || tokens[inside.to]?.text !== ")") return false;
	if (!isAcronym(tokens[before.from]) || before.to !== before.from + 1) return false;
	// "MFE (ministerie van Financiën en Economie)": its noun may be small.
	const words = tokens
		.slice(inside.from, inside.to)
		.filter(({ capital }, at) => capital || at === 0);
	if (spells(before.name, words) || (before.from === 0 && words.length > 2)) {
		alsoCalled(reading, inside, [before.name]);
		dropped.add(before);
	}
	return true;
}

/** "PAW (Public Authority for Water)", where neither was a body by itself. */
function spellsBefore(
	{ tokens, starts, added, dropped }: Reading,
	{ open, at, before, inside, single }: Bracket,
): boolean {
	const acronym = tokens[open - 1];
	if (before || single || !isAcronym(acronym) || starts.has(open - 1)) return false;
	const close = closing(tokens, at);
	const run = tokens.slice(at, close);
	const words = run.filter((word) => word.capital);
	const inner = run.length > 1 && run[0]?.capital && run.every(isOfName);
	if (!inner || words.length < 3 || !spells(acronym.text, words)) return true;
	const match = spelledBody(tokens, at, close, acronym);
	if (match) added.push(match);
	if (inside) dropped.add(inside);
	return true;
}

/** "Public Authority for Water (PAW)", of which no more than the beginning was a body by itself. */
function isSpelledBefore(
	{ tokens, bodies, added, dropped }: Reading,
	{ open, before, inside, single }: Bracket,
): boolean {
	if (before || !isAcronym(single)) return false;
	const from = spelledBefore(tokens, open, single.text);
	if (from < 0) return true;
	const covered = bodies.filter((body) => body.to > from && body.from < open);
	const run = tokens.slice(from, open);
	const partial = covered.every(
		(body) => body.from === from && body.to < open && body.to - from < 3,
	);
	if (!partial || run.some(({ fold }, i) => eventWords.has(fold) && !isAssembly(run, i)))
		return true;
	const match = spelledBody(tokens, from, open, single);
	if (match) added.push(match);
	for (const part of covered) dropped.add(part);
	if (inside) dropped.add(inside);
	return true;
}

/** The body whose full name an acronym spells. */
function spelledBody(
	tokens: readonly Token[],
	from: number,
	to: number,
	acronym: Token,
): BodyMatch | null {
	const run = tokens.slice(from, to);
	return matched(tokens, from, to, {
		name: join(run),
		kind: kindOfRun(run, "other"),
		aliases: [acronym.text],
		rule: "organization.acronym-pair",
		confidence: 0.8,
	});
}

/** "Kumasi Metropolitan Assembly" governs; a "World Assembly" meets. */
const isAssembly = (run: readonly Token[], at: number): boolean =>
	run[at]?.fold === "assembly" && governing.has(run[at - 1]?.fold ?? "");

const governing = new Set(
	"metropolitan municipal district national legislative provincial".split(" "),
);

function closing(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && tokens[at]?.text !== ")" && at < from + 8) at += 1;
	return tokens[at]?.text === ")" ? at : from;
}
