import type { Evidence } from "#domain/evidence.ts";
import type { SectionRole, Span } from "#domain/report.ts";

/** The kinds of organization, a closed list. */
export const organizationKinds = [
	"government",
	"municipality",
	"diplomatic-post",
	"company",
	"knowledge-institute",
	"network",
	"association",
	"ngo",
	"multilateral",
	"culture",
	"programme",
	"venue",
	"other",
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** The kinds of meeting, a closed list. */
export const meetingKinds = ["talk", "session", "dinner", "tour", "visit", "call"] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** Why somebody named was not met, a closed list. */
export const notMetReasons = ["cancelled", "absent", "phone", "heard", "planned"] as const;
export type NotMetReason = (typeof notMetReasons)[number];

/** What each item of an extraction carries: the trip it belongs to, how sure it is, and the words it rests on. */
export interface Fact {
	/** Index into `trips` of the same report. */
	readonly trip: number;
	/** From 0 to 1: the measured share of such facts that are right. */
	readonly confidence: number;
	/** At least one. */
	readonly evidence: readonly Evidence[];
}

export interface ExtractedSection extends Span {
	readonly role: SectionRole;
	readonly heading: string;
}

export interface ExtractedEvent {
	readonly name: string;
	readonly role: "attended" | "mentioned";
	readonly evidence: readonly Evidence[];
}

export interface Destination {
	readonly city: string;
	/** ISO 3166-1 alpha-2. */
	readonly country: string | null;
	readonly evidence: readonly Evidence[];
}

/** The fields of a trip whose evidence is kept by name. */
export type TripField =
	| "title"
	| "startDate"
	| "endDate"
	| "notBefore"
	| "notAfter"
	| "days"
	| "nights"
	| "travellers"
	| "purpose"
	| "goalReached";

/** A value that the text gives beside the one that was kept. */
export interface Contradiction {
	readonly field: TripField;
	readonly kept: string;
	readonly other: string;
	readonly evidence: readonly Evidence[];
}

/** Dates are ISO 8601 or EDTF: `2021-11-14`, `2017-05`, `XXXX-02-08`, `2015-23`, `2021-33`. */
export interface ExtractedTrip {
	readonly trip: number;
	readonly confidence: number;
	readonly title: string | null;
	readonly event: readonly ExtractedEvent[];
	readonly startDate: string | null;
	readonly endDate: string | null;
	/** `text`: written out; `inferred`: follows from the text, such as the year in an event's name. */
	readonly dateSource: "text" | "inferred" | null;
	readonly notBefore: string | null;
	readonly notAfter: string | null;
	readonly days: number | null;
	readonly nights: number | null;
	readonly travellers: number | null;
	readonly destinations: readonly Destination[];
	readonly purpose: string | null;
	readonly goalReached: boolean | null;
	readonly contradictions: readonly Contradiction[];
	readonly evidence: Readonly<Partial<Record<TripField, readonly Evidence[]>>>;
}

/** Another town that the same name may stand for. */
export interface CityCandidate {
	readonly name: string;
	readonly country: string;
	readonly geonameId: number;
}

export interface ExtractedCity extends Fact {
	readonly name: string;
	readonly country: string | null;
	readonly geonameId: number | null;
	readonly kind: "visited" | "mentioned";
	readonly aliases: readonly string[];
	readonly candidates: readonly CityCandidate[];
}

export interface ExtractedOrganization extends Fact {
	readonly name: string;
	readonly kind: OrganizationKind;
	readonly city: string | null;
	readonly country: string | null;
	readonly aliases: readonly string[];
}

export interface ExtractedPerson extends Fact {
	readonly name: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly met: boolean;
	readonly traveller: boolean;
	readonly group: boolean;
	readonly aliases: readonly string[];
}

export interface ExtractedTheme extends Fact {
	/** A slug of the thesaurus's top concepts. */
	readonly slug: string;
}

export interface ExtractedFollowUp extends Fact {
	readonly text: string;
	/** EDTF; "vóór D" is due D. */
	readonly due: string | null;
	readonly owner: string | null;
	readonly with: readonly string[];
	readonly themes: readonly string[];
	readonly status: "open" | "done" | "unknown";
}

export interface ExtractedMeeting extends Fact {
	readonly person: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly kind: MeetingKind;
	readonly themes: readonly string[];
}

export interface ExtractedNonMeeting extends Fact {
	readonly person: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly reason: NotMetReason;
}

/** Something that the reader of a report should know, with the place it is about. */
export interface Problem {
	readonly code: string;
	readonly message: string;
	readonly start: number;
	readonly end: number;
}

/** All that was taken out of one report; the form that `npm run extract` prints. */
export interface Extraction {
	readonly file: string;
	readonly language: string;
	/** The municipality that travelled; null if none is named or known. */
	readonly home: string | null;
	readonly sections: readonly ExtractedSection[];
	readonly trips: readonly ExtractedTrip[];
	readonly cities: readonly ExtractedCity[];
	readonly organizations: readonly ExtractedOrganization[];
	readonly people: readonly ExtractedPerson[];
	readonly themes: readonly ExtractedTheme[];
	readonly followups: readonly ExtractedFollowUp[];
	readonly met: readonly ExtractedMeeting[];
	readonly not_met: readonly ExtractedNonMeeting[];
	readonly problems: readonly Problem[];
}
