import type { Evidence } from "#domain/evidence.ts";
import type { SectionRole, Span } from "#domain/report.ts";
import type { Document } from "../document.ts";

/** A sentence, list item or table row: the most that a quote may hold. */
interface Unit extends Span {
	readonly role: SectionRole;
	readonly trip: number;
}

/** Finds the sentence, item or row around a span of the cleaned text. */
export interface Units {
	unitAt(span: Span): Unit;
	/** All of them but headings, in the order of the text. */
	readonly spans: readonly Span[];
}

function unitsOf(document: Document): readonly Unit[] {
	return document.sections.flatMap(({ role, trip, headingSpan, blocks }) => [
		...(headingSpan ? [{ role, trip, start: headingSpan.start, end: headingSpan.end }] : []),
		...blocks.flatMap((block): readonly Unit[] =>
			block.kind !== "paragraph" || block.sentences.length === 0
				? [{ role, trip, start: block.start, end: block.end }]
				: block.sentences.map(({ start, end }) => ({ role, trip, start, end })),
		),
	]);
}

/** Lays the document's sentences, items and rows out for look-up in logarithmic time. */
export function layUnits(document: Document): Units {
	const units = unitsOf(document).toSorted((a, b) => a.start - b.start);
	const headings = new Set(document.sections.map(({ headingSpan }) => headingSpan?.start));
	return {
		spans: units.filter(({ start }) => !headings.has(start)),
		unitAt(span) {
			let low = 0;
			let high = units.length - 1;
			while (low < high) {
				const middle = (low + high + 1) >> 1;
				if ((units[middle]?.start ?? 0) <= span.start) low = middle;
				else high = middle - 1;
			}
			const unit = units[low];
			if (unit && unit.start <= span.start && span.start < unit.end) return unit;
			return {
				role: unit?.role ?? "other",
				trip: unit?.trip ?? 0,
				start: span.start,
				end: span.end,
			};
		},
	};
}

/** The evidence for what stands at a span of the cleaned text: the sentence, item or row around it, verbatim as read. */
export function evidenceAt(
	document: Document,
	units: Units,
	found: Span & { readonly rule: string },
): Evidence {
	const unit = units.unitAt(found);
	const { start, end } = document.toOriginal({
		start: unit.start,
		end: Math.max(unit.end, unit.start),
	});
	return {
		section: unit.role,
		start,
		end,
		quote: document.content.slice(start, end),
		rule: found.rule,
	};
}

/** Drops evidence that repeats a quote and keeps the order. */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
	const seen = new Set<string>();
	return evidence.filter(({ start, end }) => {
		const place = `${start}-${end}`;
		if (seen.has(place)) return false;
		seen.add(place);
		return true;
	});
}
