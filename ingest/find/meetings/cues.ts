import { openingWords } from "../opening-words.ts";
import { ofWord, type Word } from "../words.ts";

/** A phrase with a space behind it, or a pattern to be tried right at the space before its first word. */
interface Cue<T> {
	readonly phrase: string;
	readonly pattern: RegExp | null;
	readonly value: T;
	readonly rank: number;
}

/** Phrases and patterns by their first word, to be sought in folded words in one pass. */
export interface Cues<T> {
	/** Whether one begins with a word or with a part of it: words of which none does needn't be sought through. */
	readonly startWith: (word: Word) => boolean;
	readonly byWord: ReadonlyMap<string, readonly Cue<T>[]>;
	/** Marks the pairs of letters that they begin with, so that most words need no look-up. */
	readonly openings: Uint8Array;
}

const slots = 4096;

const slotAt = (text: string, at: number): number =>
	(text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) % slots;

/** Makes groups of phrases ready, and patterns that begin with a space; a rank is the place of a group, then that of a pattern. */
export function indexCues<T>(
	groups: readonly (readonly [T, readonly string[]])[],
	patterns: readonly (readonly [T, RegExp])[] = [],
): Cues<T> {
	const byWord = new Map<string, Cue<T>[]>();
	const openings = new Uint8Array(slots);
	const add = (first: string, cue: Cue<T>): void => {
		const list = byWord.get(first) ?? [];
		list.push(cue);
		byWord.set(first, list);
		openings[slotAt(`${first} `, 0)] = 1;
	};
	groups.forEach(([value, phrases], rank) => {
		for (const phrase of phrases)
			add(phrase.split(" ")[0] ?? "", { phrase: `${phrase} `, pattern: null, value, rank });
	});
	patterns.forEach(([value, { source, flags }], index) => {
		const pattern = new RegExp(source, `${flags}y`);
		for (const first of openingWords(source))
			add(first, { phrase: "", pattern, value, rank: groups.length + index });
	});
	const startWith = ofWord(({ fold }) => fold.split(" ").some((part) => byWord.has(part)));
	return { startWith, byWord, openings };
}

/** The value of the best ranked phrase or pattern that folded words hold; null if they hold none. */
export function seekCue<T>({ byWord, openings }: Cues<T>, folded: string): T | null {
	let best: T | null = null;
	let top = Number.POSITIVE_INFINITY;
	let from = 1;
	while (from < folded.length) {
		const end = folded.indexOf(" ", from);
		if (end < 0) break;
		const here = openings[slotAt(folded, from)] ? byWord.get(folded.slice(from, end)) : undefined;
		if (here !== undefined)
			for (const cue of here)
				if (cue.rank < top && fitsAt(cue, folded, from)) {
					best = cue.value;
					top = cue.rank;
				}
		from = end + 1;
	}
	return best;
}

function fitsAt({ phrase, pattern }: Cue<unknown>, folded: string, from: number): boolean {
	if (pattern === null) return folded.startsWith(phrase, from);
	pattern.lastIndex = from - 1;
	return pattern.test(folded);
}
