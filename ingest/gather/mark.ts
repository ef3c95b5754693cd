import type { Span } from "#domain/report.ts";

/** The lists of an extraction whose items are named in the text. */
export type MarkedList = "cities" | "organizations" | "people" | "themes" | "followups" | "events";

/** A place in the text as read that names an item of the extraction. */
export interface Mark extends Span {
	readonly list: MarkedList;
	/** Index into the list; for `events` the event's name is looked up instead. */
	readonly item: number;
	readonly surface: string;
	readonly rule: string;
	readonly confidence: number;
}
