import { remember } from "#ingest/memo.ts";

/** Finds the word of a fixed list that another differs from by at most one letter (left out, added, changed, or two swapped). */
type NearWord = (word: string) => string | null;

/** Makes the finder for a list of words; only words of at least `shortest` letters take part. */
export function nearWordFinder(words: Iterable<string>, shortest: number): NearWord {
	const byDeletion = new Map<string, string>();
	for (const word of words) {
		if (word.length < shortest) continue;
		byDeletion.set(word, word);
		for (const part of deletions(word)) if (!byDeletion.has(part)) byDeletion.set(part, word);
	}
	return remember((word) => {
		if (word.length < shortest || word.length > 24) return null;
		const direct = byDeletion.get(word);
		if (direct !== undefined) return direct;
		for (const part of deletions(word)) {
			const found = byDeletion.get(part);
			if (found !== undefined && Math.abs(found.length - word.length) < 2) return found;
		}
		return null;
	});
}

function* deletions(word: string): Generator<string> {
	for (let i = 0; i < word.length; i += 1) yield word.slice(0, i) + word.slice(i + 1);
}
