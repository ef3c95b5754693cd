import type { Encounter, ToldEncounter, TripKinds } from "#domain/partners.ts";
import type { JudgedPromise, Promised } from "#domain/promises.ts";
import type { Span } from "#domain/report.ts";

/** An earlier visit; nodes and facts are ids. */
export interface Visit {
	readonly trip: string;
	/** As exact as known; empty when the year is unknown. */
	readonly date: string;
	readonly purpose: string | null;
	readonly report: string;
	/** Facts that prove the purpose and whether it was reached. */
	readonly purposeFacts: readonly string[];
	/** Who of us was there, as far as told by name. */
	readonly travellers: readonly { readonly id: string; readonly facts: readonly string[] }[];
	/** What the report says that it brought, with its place in the report. */
	readonly results: readonly (Span & { readonly text: string })[];
}

/** Somebody who was met on a visit. */
export interface Contact {
	readonly id: string;
	readonly name: string;
	/** The post held and where, by the newest report that tells; null when none does. */
	readonly post: string | null;
	readonly organization: string | null;
	/** Date of the trip that told the function; empty when its year is unknown, null when no function is known. */
	readonly functionDate: string | null;
	readonly functionFacts: readonly string[];
	/** On the visits, newest first, undated last. */
	readonly encounters: readonly ToldEncounter[];
	/** Date of the last dated trip on which they were met, wherever that was. */
	readonly lastMet: string | null;
}

/** Somebody not met there who belongs to the country, or to an organization or person that was met. */
export interface Other {
	readonly id: string;
	/** Through whom; null when their own place is in the country. */
	readonly through: string | null;
	readonly facts: readonly string[];
}

/** A trip elsewhere, after the last visit, that met or named somebody from it. */
export interface Change {
	readonly id: string;
	readonly encounter: ToldEncounter;
}

/** A theme that was talked about on visits: on how many, and by which facts. */
export interface SharedTheme {
	readonly id: string;
	readonly trips: number;
	readonly facts: readonly string[];
}

/** What a briefing tells of, in order; nodes and facts are ids. What needs more reading is told of the items that are shown. */
export interface BriefingOutline {
	readonly place: string;
	/** That of the place, or the place itself; null when not known. */
	readonly country: string | null;
	readonly asOf: string | null;
	/** First and last day of the trip that is being prepared; null when not given. */
	readonly travel: { readonly start: string; readonly end: string } | null;
	/** Newest first, undated last. */
	readonly visits: readonly Pick<Visit, "trip" | "date">[];
	/** The last met first. */
	readonly contacts: readonly (Pick<Contact, "id" | "name" | "lastMet"> & {
		/** The visits that they are tied to. */
		readonly trips: readonly TripKinds[];
	})[];
	/** The first, as many as a page holds. */
	readonly others: readonly Omit<Other, "facts">[];
	readonly otherCount: number;
	/** Not kept, overdue first. */
	readonly promises: readonly JudgedPromise[];
	/** Talked about on the visits, the most frequent first. */
	readonly themes: readonly SharedTheme[];
	/** Dutch embassies and consulates in the country, those of the city first. */
	readonly posts: readonly { readonly id: string }[];
	readonly changes: readonly (Pick<Change, "id"> & { readonly encounter: Encounter })[];
}

/** The same with the first items of each part told. */
export interface Briefing extends BriefingOutline {
	readonly visits: readonly Visit[];
	readonly contacts: readonly (Contact & BriefingOutline["contacts"][number])[];
	readonly others: readonly Other[];
	readonly promises: readonly Promised[];
	readonly posts: readonly { readonly id: string; readonly facts: readonly string[] }[];
	readonly changes: readonly Change[];
}
