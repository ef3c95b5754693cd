import type { Span } from "#domain/report.ts";
import type { Mark, MarkedList } from "../gather/mark.ts";

/** A stretch of a report: what it names, if anything, and whether its sentence gave no fact at all. */
export interface Piece {
	readonly text: string;
	readonly mark: MarkedList | null;
	readonly silent: boolean;
}

export interface Explained {
	readonly content: string;
	readonly marks: readonly Mark[];
	/** Sentences, items and rows, in the text as read. */
	readonly sentences: readonly Span[];
	/** The quotes of all facts. */
	readonly quotes: readonly Span[];
}

/** Cuts a report into pieces that together are its text: marked words, other words, and sentences that gave nothing. */
export function piecesOf({ content, marks, sentences, quotes }: Explained): readonly Piece[] {
	const starts = quotes
		.map(({ start, end }) => ({ start, end }))
		.toSorted((a, b) => a.start - b.start);
	const silent = sentences.filter((sentence) => !touches(starts, sentence));
	const shown = withoutOverlap(marks);
	const cuts = new Set([0, content.length]);
	for (const { start, end } of [...shown, ...silent]) cuts.add(start).add(end);
	const points = [...cuts].sort((a, b) => a - b);
	let mark = 0;
	let quiet = 0;
	return points.slice(0, -1).flatMap((start, index) => {
		const end = points[index + 1] ?? start;
		while ((shown[mark]?.end ?? Number.POSITIVE_INFINITY) <= start) mark += 1;
		while ((silent[quiet]?.end ?? Number.POSITIVE_INFINITY) <= start) quiet += 1;
		const named = shown[mark];
		const around = silent[quiet];
		return [
			{
				text: content.slice(start, end),
				mark: named && named.start <= start ? named.list : null,
				silent: around !== undefined && around.start <= start,
			},
		];
	});
}

function touches(quotes: readonly Span[], sentence: Span): boolean {
	return quotes.some(({ start, end }) => start < sentence.end && sentence.start < end);
}

/** Of marks that overlap, keeps the one that starts first, the longest of those. */
function withoutOverlap(marks: readonly Mark[]): readonly Mark[] {
	const kept: Mark[] = [];
	for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
		if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
	}
	return kept;
}
