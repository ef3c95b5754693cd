import { joinedSpans } from "#domain/forgetting.ts";
import type { Span } from "#domain/report.ts";
import { particles } from "../languages/nl/names.ts";
import { type NameWord, nameWords, sharesSurname, withoutAsides } from "./name-words.ts";

/** Whose places are looked for, and what else stands in the text. */
export interface SoughtNames {
	/** Folded names of the one person. */
	readonly names: readonly string[];
	/** Folded names of others in the text: what they bear too doesn't count alone. */
	readonly others: readonly string[];
	/** Names of places and bodies, in which a word alone doesn't count. */
	readonly apart: readonly Span[];
	/** Whether a surname alone counts. */
	readonly alone: boolean;
	/** Whether a surname alone counts without a capital, as in the name of a file. */
	readonly anyCase?: boolean;
}

/**
 * Where a text names a person, in order: by the full name, with the surname first, by initials and surname, by the surname
 * alone where nobody else there bears it, and in e-mail addresses.
 */
export function namePlaces(text: string, sought: SoughtNames): readonly Span[] {
	const texts = [text, withoutAsides(text)].map(nameWords);
	return joinedSpans(
		sought.names.flatMap((name) => {
			const parts = partsOf(name, sought.others);
			const runs = texts.flatMap((words) => [
				...runsOf(words, parts, sought),
				...firstNames(words, name, parts),
			]);
			return [...runs, ...addressesOf(text, parts)];
		}),
	);
}

interface NameParts {
	/** Null when the name has one word. */
	readonly first: string | null;
	/** What alone may stand for the person. */
	readonly held: ReadonlySet<string>;
	/** All words, particles too. */
	readonly all: ReadonlySet<string>;
	readonly othersWith: (word: string) => readonly string[];
}

function partsOf(name: string, others: readonly string[]): NameParts {
	const all = name.split(" ");
	const [first = "", ...rest] = all;
	const held = rest.filter((word) => word.length > 1 && !particles.has(word));
	return {
		first: rest.length > 0 ? first : null,
		held: new Set(held.length > 0 ? held : rest.length > 0 ? rest.slice(-1) : [first]),
		all: new Set(all),
		othersWith: (word) => others.filter((other) => other.split(" ").includes(word)),
	};
}

/** Each held word with what stands around it of the same name. */
function runsOf(
	words: readonly NameWord[],
	parts: NameParts,
	sought: SoughtNames,
): readonly Span[] {
	const spans: Span[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const held = heldWord(words[at], parts);
		if (held === null) continue;
		const from = leftEnd(words, at, parts);
		const to = rightEnd(words, at, parts);
		const run = words.slice(from, to + 1);
		const span = { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
		if (isThePerson(run, { held, span }, { parts, sought })) spans.push(span);
		at = to;
	}
	return spans;
}

/** The first name of who shares a surname, as in "Anna en Piet Jansen". */
function firstNames(
	words: readonly NameWord[],
	name: string,
	{ first }: NameParts,
): readonly Span[] {
	if (first === null) return [];
	const rest = name.slice(first.length + 1).split(" ");
	return words.filter(
		({ fold }, at) =>
			fold === first &&
			sharesSurname(words, at) &&
			rest.every((word, index) => words[at + 3 + index]?.fold === word),
	);
}

/** The held word that a word is, a genitive too. */
function heldWord(word: NameWord | undefined, { held }: NameParts): string | null {
	if (!word) return null;
	if (held.has(word.fold)) return word.fold;
	const bare = word.fold.endsWith("s") ? word.fold.slice(0, -1) : "";
	return held.has(bare) ? bare : null;
}

const isInitial = ({ fold, capital }: NameWord) => fold.length === 1 && capital;

/** A lone letter before a name is an initial when it fits the first name or a full stop stands behind it. */
function leftEnd(words: readonly NameWord[], at: number, { all, first }: NameParts): number {
	let from = at;
	for (let before = words[from - 1]; before && words[from]?.follows; before = words[from - 1]) {
		const initial =
			isInitial(before) && (words[from]?.afterDot || before.fold === first?.charAt(0));
		if (!all.has(before.fold) && !initial) break;
		from -= 1;
	}
	return from;
}

function rightEnd(words: readonly NameWord[], at: number, parts: NameParts): number {
	const { all, first } = parts;
	let to = at;
	for (let next = words[to + 1]; next; next = words[to + 1]) {
		const ofName = next.follows && (all.has(next.fold) || heldWord(next, parts) !== null);
		const fits = next.fold === first || (isInitial(next) && next.fold === first?.charAt(0));
		if (!ofName && !(next.afterComma && next.capital && fits)) break;
		to += 1;
	}
	return to;
}

function isThePerson(
	run: readonly NameWord[],
	{ held, span }: { readonly held: string; readonly span: Span },
	{ parts, sought }: { readonly parts: NameParts; readonly sought: SoughtNames },
): boolean {
	const { first, othersWith } = parts;
	if (first === null) return aloneCounts();
	if (run.some(({ fold }) => fold === first)) return true;
	const others = othersWith(held);
	const initial = run.find(isInitial);
	if (initial)
		return (
			initial.fold === first.charAt(0) && others.every((name) => !name.startsWith(initial.fold))
		);
	return others.length === 0 && aloneCounts();

	function aloneCounts(): boolean {
		const within = sought.apart.some(({ start, end }) => start < span.end && span.start < end);
		const seen = sought.anyCase === true || run.some(({ capital }) => capital);
		return sought.alone && seen && !within;
	}
}

const address = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** E-mail addresses with the surname before the @, where nobody else bears it or the first name stands there too. */
function addressesOf(text: string, { first, held, othersWith }: NameParts): readonly Span[] {
	if (!text.includes("@")) return [];
	return [...text.matchAll(address)].flatMap(({ 0: found, index: start }) => {
		const local = nameWords(found.slice(0, found.indexOf("@")).toLowerCase())
			.map(({ fold }) => fold)
			.join("");
		const own = [...held].filter((word) => word.length > 2 && local.includes(word));
		const counts =
			own.some((word) => othersWith(word).length === 0) ||
			(own.length > 0 && first !== null && first.length > 1 && local.includes(first));
		return counts ? [{ start, end: start + found.length }] : [];
	});
}
