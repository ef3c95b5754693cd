import type { Evidence } from "#domain/evidence.ts";
import type { ExtractedFollowUp, ExtractedTrip } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { Document } from "#ingest/document.ts";
import type { PartialDate } from "../dates/edtf.ts";
import type { Sentence } from "../evidence.ts";
import type {
	ContactMention,
	OrganizationMention,
	PlaceMention,
	ThemeMention,
} from "../mention.ts";
import { within } from "../within.ts";
import type { Known } from "./names.ts";
import { findPartners } from "./partners.ts";
import type { PeopleByName } from "./people.ts";

/** What the other finders found in the same document. */
export interface FollowUpContext {
	readonly places: readonly PlaceMention[];
	readonly organizations: readonly OrganizationMention[];
	readonly contacts: readonly ContactMention[];
	readonly themes: readonly ThemeMention[];
	readonly trips: readonly Pick<ExtractedTrip, "startDate" | "endDate">[];
}

/** A sentence, item or row that may hold promises, with all that is known around it. */
export interface Reading {
	readonly document: Document;
	readonly context: FollowUpContext;
	readonly known: readonly Known[];
	/** The known names by how the text writes them. */
	readonly asWritten: ReadonlyMap<string, string>;
	readonly people: PeopleByName;
	readonly themes: readonly ThemeMention[];
	readonly sentence: Sentence;
	readonly tripEnd: PartialDate | null;
}

/** The follow-up that a span of the text states. */
export function promise(
	reading: Reading,
	span: Span,
	found: {
		readonly text: string;
		readonly owner: string | null;
		readonly due: string | null;
		readonly done: boolean;
		readonly confidence: number;
		readonly evidence: readonly Evidence[];
	},
): ExtractedFollowUp {
	const themes = within(reading.themes, span.start, span.end);
	return {
		trip: reading.sentence.section.trip,
		text: found.text,
		due: found.due,
		owner: found.owner,
		with: findPartners(reading.document.text, span, within(reading.known, span.start, span.end), [
			found.owner,
		]),
		themes: [...new Set(themes.map(({ slug }) => slug))],
		status: found.done ? "done" : "open",
		confidence: found.confidence,
		evidence: found.evidence,
	};
}
