import {
	asideOfAll,
	clauseBreaks,
	distantAside,
	metVerbs,
	ofHimAlone,
	sameSubject,
	wasThere,
	wished,
} from "../../languages/nl/meetings-clauses.ts";
import { vagueGroups } from "../../languages/nl/roles.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { isContent } from "../contacts/entry/entry.ts";
import { isOfOccasion } from "../contacts/occasion.ts";
import { lineSense } from "../contacts/sense.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { ofWord, wordOf } from "../words.ts";
import { contrast } from "./contrast.ts";
import { headReason, type Place } from "./heads.ts";
import { type Clause, namesReason, reasonIn } from "./reading.ts";

/** What a line says of somebody in it. */
export type Said = (entry: Place) => Clause | undefined;

/**
 * Parts a line at semicolons, at "maar", and where one half tells of a meeting and the other why there was none;
 * what one part says of nobody is said of those in the part before, what an aside says only of whom it follows.
 */
export function clausesOf(
	line: Line,
	entries: readonly Place[],
	chunks: readonly Chunk[] = [],
): Said {
	const tokens = masked(line.tokens, chunks);
	const sense = lineSense(line);
	const whole = tokens === line.tokens ? sense.folded : foldedWords(tokens);
	const reason = tokens === line.tokens ? sense.reason : reasonIn(whole);
	const occupied = (from: number, to: number): boolean =>
		entries.some((entry) => entry.from >= from && entry.from < to);
	const asides =
		reason === null && !tokens.some(({ word }) => mayBeDistant(word)) ? [] : asidesIn(tokens);
	const clauses = partedAt({ tokens, whole, reason }, asides, occupied).flatMap((clause) =>
		clause.reason !== null || (entries.length > 1 && namesReason(clause.folded))
			? contrast(tokens, clause, occupied)
			: [clause],
	);
	const head = headReason(tokens, entries);
	const told = asides.filter(
		({ from, to }) => !explained(clauses, entries, from, to) && !isOfUnknown(tokens, entries, from),
	);
	return (entry) => {
		const clause =
			clauses.find(({ from, to }) => entry.from >= from && entry.from < to) ?? clauses[0];
		const inside = told.find(({ from, to }) => entry.from >= from && entry.from < to);
		const instead = inside && clause ? insteadIn(tokens, inside, entry) : null;
		if (clause && instead) return { ...clause, folded: instead, reason: null, instead: true };
		const own = inside ?? told.find((aside) => ownsAside(entries, entry, aside));
		const led =
			clause && head && entry.from > head.to && (clause.reason === null || clause.from <= head.to);
		const heads = led && clause.from <= head.to;
		const rest = heads ? foldedWords(tokens.slice(head.to, clause.to)) : (clause?.folded ?? "");
		const breaks = !heads && clauseBreaks.has(tokens[clause?.from ?? 0]?.fold ?? "");
		if (led && !breaks && !metVerbs.test(rest))
			return { ...clause, reason: own?.reason ?? head.reason, led: true };
		if (clause && inside)
			return { ...clause, from: inside.from, reason: inside.reason, aside: true };
		return clause && own ? { ...clause, reason: own.reason } : clause;
	};
}

/** "X (kon niet; zijn plaatsvervanger Y heeft ons ontvangen)": the words of an aside on who came instead; null if they don't tell of one. */
function insteadIn(tokens: readonly Token[], { from, to }: Clause, entry: Place): string | null {
	const cut = tokens.findLastIndex(
		({ text, word }, at) => at > from && at < entry.from && (text === "," || breaksClause(word)),
	);
	if (cut < 0) return null;
	const folded = foldedWords(tokens.slice(cut, to));
	const came = metVerbs.test(folded) || tokens[cut + 1]?.fold === "wel" || wasThere.test(folded);
	return reasonIn(folded) === null && came ? folded : null;
}

const mayBeDistant = ofWord(({ fold }) => distantAside.test(` ${fold} `));
const someone = wordOf("@");

/**
 * The tokens with each person, function, body and town as one "@", so that what is said of them is read without
 * what they are called. A function of the occasion ("gastheer") stays, as it tells of a meeting.
 */
function masked(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Token[] {
	const named = chunks.filter(
		(chunk) =>
			isContent(chunk) &&
			!(
				chunk.kind === "role" &&
				(isOfOccasion(chunk.role) || vagueGroups.has(chunk.role.headFold))
			),
	);
	if (named.length === 0) return tokens;
	const plain = [...tokens];
	for (const { from, to } of named)
		for (let at = from; at < to; at += 1) {
			const token = plain[at];
			if (!token) continue;
			const { start, end, capital, upper } = token;
			const kind = at === from ? "word" : "mark";
			plain[at] = { text: "@", fold: "@", kind, capital, upper, word: someone, start, end };
		}
	return plain;
}

const breaksClause = ofWord(({ text, fold }) => text === ";" || clauseBreaks.has(fold));

function cutsIn(tokens: readonly Token[]): readonly number[] {
	const cuts = [0];
	tokens.forEach(({ word }, at) => {
		if (at > 0 && breaksClause(word)) cuts.push(at);
	});
	return cuts;
}

function partedAt(
	{
		tokens,
		whole,
		reason,
	}: {
		readonly tokens: readonly Token[];
		readonly whole: string;
		readonly reason: Clause["reason"];
	},
	asides: readonly Clause[],
	occupied: (from: number, to: number) => boolean,
): readonly Clause[] {
	const cuts = cutsIn(tokens);
	if (cuts.length === 1 && asides.length === 0)
		return [{ from: 0, to: tokens.length, folded: whole, reason }];
	const clauses: Clause[] = [];
	cuts.forEach((from, index) => {
		const to = cuts[index + 1] ?? tokens.length;
		const inner = asides.filter((aside) => aside.from >= from && aside.to <= to);
		const folded = foldedWords(
			tokens.filter(
				(_, at) =>
					at >= from && at < to && !inner.some((aside) => at >= aside.from && at < aside.to),
			),
		);
		const before = clauses.at(-1);
		const [sign, opening] = [tokens[from], tokens[from + 1]];
		const ofAnother =
			opening?.word === someone || (sign?.text === ";" && opening?.capital === true);
		const both = before ? before.folded + folded.slice(1) : "";
		const goesOn = before?.reason === null && sameSubject.test(folded) && reasonIn(both) !== null;
		if (before && (goesOn || (!ofAnother && !occupied(from, to)))) {
			const wish = before.reason !== null && reasonIn(folded) === "planned";
			const reason = wish ? before.reason : joined(before, reasonIn(both));
			clauses[clauses.length - 1] = { ...before, to, folded: both, reason };
		} else clauses.push({ from, to, folded, reason: reasonIn(folded) });
	});
	return clauses;
}

/** "hebben wij horen spreken, maar tot een kennismaking kwam het niet": who was heard is told of first. */
const joined = ({ reason, folded }: Clause, both: Clause["reason"]): Clause["reason"] =>
	reason === "heard" && both !== null && !wished.test(folded) ? reason : both;

/** Brackets, relative clauses and clauses on one person that say why somebody was not met: "X (telefonisch)", "Y, die ziek was, …", "Z, ons gesprek met haar werd verzet". */
function asidesIn(tokens: readonly Token[]): readonly Clause[] {
	const asides: Clause[] = [];
	for (let from = 0; from < tokens.length; from += 1) {
		const sign = tokens[from]?.text;
		const relative = sign === "," && /^(?:die|welke)$/u.test(tokens[from + 1]?.fold ?? "");
		if (sign !== "(" && sign !== ",") continue;
		let to = from + 2;
		while (to < tokens.length && !/^[,;()]$/u.test(tokens[to]?.text ?? "")) to += 1;
		if (sign === "(") while (to < tokens.length && tokens[to]?.text !== ")") to += 1;
		const folded = foldedWords(tokens.slice(from, to));
		const distant =
			distantAside.test(folded) &&
			(sign === "(" || (tokens[to]?.text === "," && to < tokens.length - 2));
		if (sign === "," && !relative && !distant && !ofHimAlone.test(folded)) continue;
		const reason = reasonIn(folded) ?? (distant ? "phone" : null);
		const others = tokens.filter((_, at) => at < from || at >= to);
		if (reason !== null && (!relative || reason === "heard" || metVerbs.test(foldedWords(others))))
			asides.push({ from, to, folded, reason });
	}
	return asides;
}

/** The words around an aside tell of a meeting with the only one named: "X, die eerst ziek was, ontving ons". */
function explained(
	clauses: readonly Clause[],
	entries: readonly Place[],
	from: number,
	to: number,
): boolean {
	const clause = clauses.find((one) => from >= one.from && from < one.to);
	if (!clause || clause.reason !== null || !metVerbs.test(clause.folded)) return false;
	const within = entries.filter((entry) => entry.from >= clause.from && entry.from < clause.to);
	return within.length === 1 && (within[0]?.from ?? to) < from;
}

/** "X (adviseur), Grup za mlade (afgezegd)": brackets behind a name that was read as nobody's are said of it alone. */
function isOfUnknown(tokens: readonly Token[], entries: readonly Place[], aside: number): boolean {
	const before = entries.findLast(({ from }) => from < aside);
	const between = tokens.slice(before?.to ?? aside, aside);
	const closed = between.findIndex(({ text }) => text === ")");
	const name = between[closed + 2];
	return (
		closed >= 0 &&
		/^[,;]$/u.test(between[closed + 1]?.text ?? "") &&
		name?.capital === true &&
		name.word !== someone
	);
}

/** An aside is said of the one before it, or of all told in one breath with them: "X en Y (beiden ziek)". */
function ownsAside(entries: readonly Place[], entry: Place, aside: Clause): boolean {
	if (entries.some(({ from }) => from >= aside.from && from < aside.to)) return false;
	const before = entries.filter(({ from }) => from < aside.from).at(-1);
	const all = asideOfAll.test(aside.folded);
	return before === entry || (all && before?.group === entry.group && entry.from < aside.from);
}
