import type { Span } from "#domain/report.ts";
import type { Document, Section } from "#ingest/document.ts";

/** The index of the first span that starts at a place or behind it; they must be sorted by their start. */
export function firstFrom(sorted: readonly Span[], start: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle]?.start ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The spans that start between `start` and `end`; they must be sorted by their start. */
export function startingIn<T extends Span>(sorted: readonly T[], start: number, end: number): T[] {
	const found: T[] = [];
	for (let i = firstFrom(sorted, start); i < sorted.length; i += 1) {
		const span = sorted[i];
		if (span === undefined || span.start >= end) break;
		found.push(span);
	}
	return found;
}

/** The spans that lie wholly between `start` and `end`; they must be sorted by their start. */
export function within<T extends Span>(sorted: readonly T[], start: number, end: number): T[] {
	return startingIn(sorted, start, end).filter((span) => span.end <= end);
}

/** The section that a place in the cleaned text lies in; undefined between sections. */
export function sectionAt({ sections }: Document, at: number): Section | undefined {
	let low = 0;
	let high = sections.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sections[middle]?.end ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	const section = sections[low];
	return section !== undefined && section.start <= at ? section : undefined;
}

/** The same spans in the order of the text. */
export function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
	const sorted = spans.every((span, i) => i === 0 || (spans[i - 1]?.start ?? 0) <= span.start);
	return sorted ? spans : spans.toSorted((a, b) => a.start - b.start);
}

const byTrip = new WeakMap<Document, readonly (readonly Section[])[]>();

/** The sections of each trip, by its index. */
export function sectionsByTrip(document: Document): readonly (readonly Section[])[] {
	const known = byTrip.get(document);
	if (known !== undefined) return known;
	const trips: Section[][] = Array.from({ length: document.trips }, () => []);
	for (const section of document.sections) trips[section.trip]?.push(section);
	byTrip.set(document, trips);
	return trips;
}
