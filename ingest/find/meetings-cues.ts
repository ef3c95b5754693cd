import { ofWord, type Word } from "./words.ts";

/** Phrases by their first word, to be sought in folded words in one pass. */
export interface Cues<T> {
	/** Whether a phrase begins with a word or with a part of it: words of which none does needn't be sought through. */
	readonly startWith: (word: Word) => boolean;
	readonly phrases: ReadonlyMap<string, readonly (readonly [string, T, number])[]>;
	/** Marks the pairs of letters that phrases begin with, so that most words need no look-up. */
	readonly openings: Uint8Array;
}

const slots = 4096;

const slotAt = (text: string, at: number): number =>
	(text.charCodeAt(at) * 37 + text.charCodeAt(at + 1)) % slots;

/** Makes groups of phrases ready; a group's rank is its place in the list. */
export function indexCues<T>(groups: readonly (readonly [T, readonly string[]])[]): Cues<T> {
	const cues = new Map<string, [string, T, number][]>();
	const openings = new Uint8Array(slots);
	groups.forEach(([value, phrases], rank) => {
		for (const phrase of phrases) {
			const first = phrase.split(" ")[0] ?? "";
			const list = cues.get(first) ?? [];
			list.push([`${phrase} `, value, rank]);
			cues.set(first, list);
			openings[slotAt(`${phrase} `, 0)] = 1;
		}
	});
	const startWith = ofWord(({ fold }) => fold.split(" ").some((part) => cues.has(part)));
	return { startWith, phrases: cues, openings };
}

/** The value of the best ranked phrase that folded words hold; null if they hold none. */
export function seekCue<T>({ phrases, openings }: Cues<T>, folded: string): T | null {
	let best: T | null = null;
	let top = Number.POSITIVE_INFINITY;
	let from = 1;
	while (from < folded.length) {
		const end = folded.indexOf(" ", from);
		if (end < 0) break;
		const here = openings[slotAt(folded, from)] ? phrases.get(folded.slice(from, end)) : undefined;
		for (const [phrase, value, rank] of here ?? []) {
			if (rank < top && folded.startsWith(phrase, from)) {
				best = value;
				top = rank;
			}
		}
		from = end + 1;
	}
	return best;
}
