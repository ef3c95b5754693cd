import type { SectionRole, Span } from "#domain/report.ts";

/** A paragraph, list item or table row; evidence quotes never reach past one. */
export interface Block extends Span {
	readonly kind: "paragraph" | "item" | "row";
	/** Sentences within the block, in order. */
	readonly sentences: readonly Span[];
	/** For a row its cells, for a field form's line its label and value; else empty. */
	readonly cells: readonly Span[];
	/** Column captions of the table that a row stands in, in the order of the cells; else empty. */
	readonly columns: readonly string[];
	/** The line that introduces the list that an item stands in ("Gesproken met:"); null if none. */
	readonly leadIn: Span | null;
}

/** An answer to one question of a report. */
export interface Section extends Span {
	readonly role: SectionRole;
	readonly heading: string;
	/** Where the heading stands; null for text before any heading. */
	readonly headingSpan: Span | null;
	/** Index of the trip that it tells of. */
	readonly trip: number;
	readonly blocks: readonly Block[];
}

/**
 * A report made ready for the finders. All spans of a document and of the mentions found in it count
 * UTF-16 code units of `text`, the cleaned text; `toOriginal` leads back to the text as read.
 */
export interface Document {
	readonly file: string;
	/** The text as read. */
	readonly content: string;
	/** The cleaned text: line-wrap hyphenation undone, wrapped lines joined, soft hyphens out, quotes and spaces made plain. */
	readonly text: string;
	/** The span of the text as read that a span of the cleaned text stands for. */
	toOriginal(span: Span): Span;
	readonly sections: readonly Section[];
	/** At least 1. */
	readonly trips: number;
	/** True when no heading was recognised. */
	readonly unstructured: boolean;
}
