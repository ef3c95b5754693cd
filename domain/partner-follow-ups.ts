import { byCodePoint } from "#domain/order.ts";
import { packWords, unpackWords } from "#domain/packed-words.ts";

/** A follow-up as far as it is counted. */
export interface CountedFollowUp {
	readonly id: string;
	readonly kept: boolean;
}

/** Somebody through whom an organization was met, with whom follow-ups were made. */
export interface PromisedSide {
	readonly id: string;
	/** Places of the trips on which it was met for the organization, in the list of all its trips. */
	readonly trips: readonly number[];
	readonly followUps: readonly CountedFollowUp[];
}

/** Packs the follow-ups with a partner itself, and those with its sides, the same whatever their order; null when there are none. */
export function packFollowUps(
	own: readonly CountedFollowUp[],
	sides: readonly PromisedSide[],
): Uint8Array | null {
	const all = new Set([own, ...sides.map(({ followUps }) => followUps)].flat().map(({ id }) => id));
	if (all.size === 0) return null;
	const numbers = new Map([...all].sort(byCodePoint).map((id, number) => [id, number]));
	const wordsOf = (followUps: readonly CountedFollowUp[]) => {
		const words = followUps.map(({ id, kept }) => 2 * (numbers.get(id) ?? 0) + Number(kept));
		return [...new Set(words)].sort((a, b) => a - b);
	};
	const packed = [lengthFirst(wordsOf(own))];
	for (const { trips, followUps } of sides.toSorted((a, b) => byCodePoint(a.id, b.id)))
		if (followUps.length > 0)
			packed.push(lengthFirst(trips.toSorted((a, b) => a - b)), lengthFirst(wordsOf(followUps)));
	return packWords(packed.flat());
}

const lengthFirst = (words: readonly number[]): readonly number[] => [words.length, ...words];

/** How many of a partner's follow-ups are kept, and how many aren't. */
export interface FollowUpCounts {
	readonly open: number;
	readonly kept: number;
}

/**
 * Counts packed follow-ups, each once: those with the partner itself, and those with sides that were met for it on one of the
 * trips that count, which are given by their places.
 */
export function countFollowUps(
	packed: Uint8Array,
	counts: (trip: number) => boolean,
): FollowUpCounts {
	const words = unpackWords(packed);
	const found = new Set<number>();
	const lengthAt = (at: number) => words[at] ?? 0;
	const add = (at: number) => {
		for (const word of words.subarray(at + 1, at + 1 + lengthAt(at))) found.add(word);
	};
	add(0);
	for (let at = 1 + lengthAt(0); at < words.length; ) {
		const trips = words.subarray(at + 1, at + 1 + lengthAt(at));
		at += 1 + trips.length;
		if (trips.some(counts)) add(at);
		at += 1 + lengthAt(at);
	}
	let kept = 0;
	for (const word of found) kept += word & 1;
	return { open: found.size - kept, kept };
}
