/** Phrases by their first word, to be sought in folded words in one pass. */
export type Cues<T> = ReadonlyMap<string, readonly (readonly [string, T, number])[]>;

/** Makes groups of phrases ready; a group's rank is its place in the list. */
export function indexCues<T>(groups: readonly (readonly [T, readonly string[]])[]): Cues<T> {
	const cues = new Map<string, [string, T, number][]>();
	groups.forEach(([value, phrases], rank) => {
		for (const phrase of phrases) {
			const first = phrase.split(" ")[0] ?? "";
			const list = cues.get(first) ?? [];
			list.push([`${phrase} `, value, rank]);
			cues.set(first, list);
		}
	});
	return cues;
}

/** The value of the best ranked phrase that folded words hold; null if they hold none. */
export function seekCue<T>(cues: Cues<T>, folded: string): T | null {
	let best: T | null = null;
	let top = Number.POSITIVE_INFINITY;
	let from = 1;
	while (from < folded.length) {
		const end = folded.indexOf(" ", from);
		if (end < 0) break;
		for (const [phrase, value, rank] of cues.get(folded.slice(from, end)) ?? []) {
			if (rank < top && folded.startsWith(phrase, from)) {
				best = value;
				top = rank;
			}
		}
		from = end + 1;
	}
	return best;
}
