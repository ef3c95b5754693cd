import type { Span } from "#domain/report.ts";
import type { ReportSpan } from "./queries.ts";

/** A stretch of text under the same marks. */
export interface Piece extends Span {
	readonly text: string;
	/** The spans that cover it, the widest first. */
	readonly spans: readonly ReportSpan[];
	/** True when it belongs to the quoted sentence. */
	readonly quoted: boolean;
	/** True when no fact rests on it, so that nothing was taken from it. */
	readonly silent: boolean;
}

/** Cuts a stretch of the text wherever a mark begins or ends; the pieces put together are that stretch again. */
export function cutText(
	content: string,
	stretch: Span,
	marks: {
		readonly spans: readonly ReportSpan[];
		readonly quote: Span | null;
		/** What facts rest on. */
		readonly cited: readonly Span[];
	},
): readonly Piece[] {
	const { spans, quote } = marks;
	const touches = (span: Span) => span.start < stretch.end && span.end > stretch.start;
	const inside = spans.filter(touches);
	const cited = marks.cited.filter(touches);
	const cuts = new Set([stretch.start, stretch.end]);
	for (const { start, end } of [...inside, ...cited, ...(quote ? [quote] : [])]) {
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
			silent: !cited.some((span) => span.start <= start && span.end >= end),
		};
	});
}

/** A part of a report to show: a heading as written, or the text below it. */
export interface Part<S> extends Span {
	readonly type: "heading" | "text";
	/** The section that it belongs to; null for text outside all sections. */
	readonly section: S | null;
}

/** The parts of a report from start to end; what they leave out is white space. */
export function partsOf<S extends Span & { readonly heading: string }>(
	content: string,
	sections: readonly S[],
): readonly Part<S>[] {
	const parts: Part<S>[] = [];
	let place = 0;
	const add = (type: Part<S>["type"], end: number, section: S | null) => {
		const span = trimmed(content, { start: place, end });
		if (span.end > span.start) parts.push({ ...span, type, section });
		place = Math.max(place, end);
	};
	for (const section of sections.toSorted((one, other) => one.start - other.start)) {
		const heading = headingOf(content, section, place);
		add("text", Math.min(section.start, heading?.start ?? section.start), null);
		if (heading) add("heading", heading.end, section);
		add("text", section.end, section);
	}
	add("text", content.length, null);
	return parts;
}

/** The place of a section's heading, which stands at its start or just before it; null if it isn't written out. */
function headingOf(
	content: string,
	section: Span & { readonly heading: string },
	from: number,
): Span | null {
	const { heading, start, end } = section;
	if (!heading) return null;
	const reach = 12;
	const found = content.indexOf(heading, Math.max(from, start - heading.length - reach));
	if (found < 0 || found > start + reach || found + heading.length > end) return null;
	const line = content.lastIndexOf("\n", found) + 1;
	const colon = /^[ \t]*[:?]?/u.exec(content.slice(found + heading.length))?.[0].length ?? 0;
	return { start: Math.max(from, line), end: found + heading.length + colon };
}

function trimmed(content: string, { start, end }: Span): Span {
	const text = content.slice(start, end);
	const lead = text.length - text.trimStart().length;
	return { start: start + lead, end: start + text.trimEnd().length };
}
