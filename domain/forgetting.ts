import type { Span } from "#domain/report.ts";

/** Stands in stored texts for each character of a name that was forgotten. */
export const maskCharacter = "\u2588";

/** What is kept of somebody who was forgotten, so that no later report brings the name back: keyed hashes, no name. */
export interface Forgotten {
	readonly id: string;
	/** Ids of the nodes that the person has, or would have by another spelling. */
	readonly people: readonly string[];
	/** Each the number of words, a colon and the keyed hash of a folded name. */
	readonly spellings: readonly string[];
}

/** The receipt of a forgetting: what was done, when and by whom, without the name. */
export interface Forgetting {
	readonly id: string;
	/** ISO 8601, UTC. */
	readonly at: string;
	/** A name or role, as typed. */
	readonly by: string;
	/** How many reports were changed. */
	readonly reports: number;
	/** How many places in their texts are masked. */
	readonly places: number;
	/** How many judgements had the name in their words. */
	readonly judgements: number;
	/** When it was lifted, ISO 8601, UTC; null when it holds. */
	readonly liftedAt: string | null;
	readonly liftedBy: string | null;
}

/** The text with these stretches masked: as long as it was, with its line ends, so that all offsets hold. */
export function masked(text: string, spans: readonly Span[]): string {
	let done = 0;
	let result = "";
	for (const { start, end } of joinedSpans(spans)) {
		const hidden = text.slice(start, end).replace(/[^\r\n]/g, maskCharacter);
		result += text.slice(done, start) + hidden;
		done = end;
	}
	return result + text.slice(done);
}

/** Stretches in the order of the text, those that overlap as one. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
	const joined: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = joined.at(-1);
		if (!last || span.start >= last.end) joined.push({ start: span.start, end: span.end });
		else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
	}
	return joined;
}
