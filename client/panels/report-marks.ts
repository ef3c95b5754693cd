import type { Span } from "#domain/report.ts";
import type { ReportSpan } from "../api/results.ts";

/** A stretch of text under the same marks. */
export interface Piece extends Span {
	readonly text: string;
	/** The spans that cover it, the widest first. */
	readonly spans: readonly ReportSpan[];
	/** True when it belongs to the quoted sentence. */
	readonly quoted: boolean;
}

/** Cuts a stretch of the text wherever a mark begins or ends; the pieces put together are that stretch again. */
export function cutText(
	content: string,
	stretch: Span,
	marks: { readonly spans: readonly ReportSpan[]; readonly quote: Span | null },
): readonly Piece[] {
	const { spans, quote } = marks;
	const inside = spans.filter((span) => span.start < stretch.end && span.end > stretch.start);
	const cuts = new Set([stretch.start, stretch.end]);
	for (const { start, end } of quote ? [...inside, quote] : inside) {
		for (const cut of [start, end]) {
			if (cut > stretch.start && cut < stretch.end) cuts.add(cut);
		}
	}
	const places = [...cuts].toSorted((one, other) => one - other);
	return places.slice(0, -1).map((start, index) => {
		const end = places[index + 1] ?? stretch.end;
		return {
			start,
			end,
			text: content.slice(start, end),
			spans: inside
				.filter((span) => span.start <= start && span.end >= end)
				.toSorted((one, other) => other.end - other.start - (one.end - one.start)),
			quoted: quote !== null && quote.start <= start && quote.end >= end,
		};
	});
}

/** The parts of a report from start to end, with the text between its sections as parts of their own. */
export function partsOf<S extends Span>(
	length: number,
	sections: readonly S[],
): readonly (Span & { readonly section: S | null })[] {
	const parts: (Span & { readonly section: S | null })[] = [];
	let place = 0;
	for (const section of sections.toSorted((one, other) => one.start - other.start)) {
		const start = Math.max(place, section.start);
		const end = Math.min(length, section.end);
		if (end <= start) continue;
		if (start > place) parts.push({ start: place, end: start, section: null });
		parts.push({ start, end, section });
		place = end;
	}
	if (place < length) parts.push({ start: place, end: length, section: null });
	return parts;
}
