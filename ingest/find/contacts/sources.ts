import type { Span } from "#domain/report.ts";
import type {
	ContactMention,
	CountryMention,
	OrganizationMention,
	PlaceMention,
} from "../mention.ts";
import type { MetBody } from "./bodies.ts";

/** What the finder of people needs besides the report. */
export interface PeopleSources {
	readonly places: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
	readonly organizations: readonly OrganizationMention[];
	readonly home: string | null;
}

export interface Bodies {
	/** Those of `starting` in the order of the text. */
	readonly sorted: readonly OrganizationMention[];
	readonly starting: ReadonlyMap<number, OrganizationMention>;
	readonly implied: ReadonlyMap<number, OrganizationMention>;
}

/** All that a report tells of people. */
export interface Contacts {
	/** The people named or told of by function, with how they were met, in the order of the text. */
	readonly contacts: readonly ContactMention[];
	/** The bodies that the party met or missed without any of their people being told of. */
	readonly organizations: readonly MetBody[];
	/** The job titles and departments of the report, which are no themes. */
	readonly roleSpans: readonly Span[];
}
