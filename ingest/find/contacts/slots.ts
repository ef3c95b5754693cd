import { kindCues, notMetCues } from "../../languages/nl/meetings.ts";
import { slotStrangers } from "../../languages/nl/roles-around.ts";
import { indexCues, seekCue } from "../meetings/cues.ts";
import { reasonIn, tellsOfMeeting } from "../meetings/reading.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { join, type RoleMatch } from "../people/roles.ts";
import { isIn } from "../words.ts";
import type { Chunk } from "./chunk.ts";

/** The chunks between two marks of an entry in a list: a name, a function, a body, a remark. */
interface Slot {
	readonly first: number;
	/** First chunk after it. */
	readonly to: number;
	/** The mark before it; empty at the start. */
	readonly sign: string;
}

const parting = /^[,;:|()–—-]$/u;
const ending = /^[;.]$/u;
const isStranger = isIn(slotStrangers);
const tellsKind = indexCues([...kindCues, ...notMetCues].map(([, phrases]) => [true, phrases]));
const longest = 5;

/**
 * Takes for functions what no lexicon knows but what stands where functions stand in a list: "Yusra Al-Khatib - settlement
 * worker - YMCA Hamilton", "Kirsty Ryan (GM Major Events, Visit Victoria)".
 */
export function withOpenRoles(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly Chunk[] {
	if (!chunks.some(({ kind }) => kind === "name")) return chunks;
	const found = new Map<number, Chunk & { kind: "role" }>();
	let taken = 0;
	for (const entry of entriesOf(tokens, chunks)) {
		entry.forEach((slot, index) => {
			const before = entry[index - 1];
			const next = entry[index + 1];
			if (!before || slot.first < taken || !/^[,(|:–—-]$/u.test(slot.sign)) return;
			if (lone(chunks, before)?.kind !== "name") return;
			if (entry.some((other) => other !== slot && holds(chunks, other, "role"))) return;
			if (!isOpenRole(tokens, chunks, slot, next)) return;
			const from = chunks[slot.first]?.from ?? 0;
			const to = chunks[slot.to - 1]?.to ?? from;
			found.set(slot.first, { kind: "role", from, to, role: openRole(tokens, from, to) });
			taken = slot.to;
		});
	}
	if (found.size === 0) return chunks;
	let until = 0;
	return chunks.flatMap((chunk, at) => {
		const role = found.get(at);
		if (role) until = role.to;
		return role ? [role] : chunk.from < until ? [] : [chunk];
	});
}

/** The slots of each entry; entries end at a semicolon or full stop. */
function entriesOf(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly (readonly Slot[])[] {
	const entries: Slot[][] = [[]];
	let first = 0;
	let sign = "";
	const close = (to: number): void => {
		if (to > first) entries.at(-1)?.push({ first, to, sign });
	};
	chunks.forEach((chunk, at) => {
		const text = chunk.kind === "mark" ? (tokens[chunk.from]?.text ?? "") : "";
		const ends = ending.test(text);
		if (!ends && !parting.test(text)) return;
		close(at);
		if (ends) entries.push([]);
		first = at + 1;
		sign = text;
	});
	close(chunks.length);
	return entries;
}

const lone = (chunks: readonly Chunk[], { first, to }: Slot): Chunk | undefined =>
	to === first + 1 ? chunks[first] : undefined;

const holds = (chunks: readonly Chunk[], { first, to }: Slot, kind: Chunk["kind"]): boolean =>
	chunks.slice(first, to).some((chunk) => chunk.kind === kind);

function isOpenRole(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	slot: Slot,
	next: Slot | undefined,
): boolean {
	const parts = chunks.slice(slot.first, slot.to);
	if (!parts.every(({ kind }) => kind === "word" || kind === "unknown")) return false;
	const run = tokens.slice(parts[0]?.from ?? 0, parts.at(-1)?.to ?? 0);
	if (!run.some(({ text }) => /\p{L}/u.test(text))) return false;
	if (run.length > longest || run.some(({ word }) => isStranger(word) || word.digit)) return false;
	const body = next !== undefined && lone(chunks, next)?.kind;
	if (parts.some(({ kind }) => kind === "unknown"))
		return (
			(body === "body" || body === "unknown") &&
			(next?.sign === "," || next?.sign === slot.sign) &&
			!run.some(({ word }) => word.closing !== null || word.opening !== null)
		);
	const small = run.every(({ kind, capital, word }) => kind === "word" && !capital && !word.common);
	// "Turku Energia, energiebedrijf": what a body is, nobody's function.
	if (run.at(-1)?.word.genericNoun) return false;
	if (!small || run.some(({ fold }) => /^ge\p{L}+(?:d|t|en)$/u.test(fold))) return false;
	const folded = foldedWords(run);
	return (
		(body === "body" || body === "unknown" || next === undefined) &&
		seekCue(tellsKind, folded) === null &&
		reasonIn(folded) === null &&
		!tellsOfMeeting(folded)
	);
}

/** A function that no lexicon knows, as its place says that it is one. */
export function openRole(tokens: readonly Token[], from: number, to: number): RoleMatch {
	const run = tokens.slice(from, to);
	const [first] = run;
	const text = join(run);
	return {
		start: first?.start ?? 0,
		end: run.at(-1)?.end ?? 0,
		to,
		text,
		singular: text,
		head: { singular: first?.fold ?? "", plural: false, group: false },
		headFold: first?.fold ?? "",
		capital: first?.capital ?? false,
	};
}
