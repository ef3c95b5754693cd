import type { OrganizationKind } from "#domain/extraction.ts";
import type { NodeKind, ScreenLanguage } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { SectionRole, Span } from "#domain/report.ts";

/** What every node has, as the store knows it from all reports. */
interface Known<Kind extends NodeKind> {
	readonly kind: Kind;
	readonly id: string;
	readonly name: string;
	/** The name in both languages, where it has one in both. */
	readonly labels: Readonly<Record<ScreenLanguage, string>> | null;
	readonly aliases: readonly string[];
	readonly sample: boolean;
	readonly tripCount: number;
	readonly neighbourCount: number;
}

interface TripNode extends Known<"Trip"> {
	readonly startDate: string | null;
	readonly endDate: string | null;
	readonly dateSource: string | null;
	readonly notBefore: string | null;
	readonly notAfter: string | null;
	readonly year: number | null;
	readonly days: number | null;
	readonly nights: number | null;
	readonly travellers: number | null;
	readonly purpose: string | null;
	/** As exact as the date is known; empty when the year is unknown. */
	readonly sortDate: string;
}

interface CityNode extends Known<"City"> {
	readonly geonameId: number | null;
	readonly latitude: number | null;
	readonly longitude: number | null;
}

interface CountryNode extends Known<"Country"> {
	readonly code: string;
}

interface OrganizationNode extends Known<"Organization"> {
	readonly organizationKind: OrganizationKind;
}

interface PostNode extends Known<"Post"> {
	readonly group: boolean;
}

interface FollowUpNode extends Known<"FollowUp"> {
	readonly due: string | null;
	readonly owner: string | null;
	readonly status: string;
}

/** A report without its text, which is read only when asked for. */
interface ReportNode extends Known<"Report"> {
	readonly file: string;
	readonly language: string;
}

export type EntityNode =
	| TripNode
	| CityNode
	| CountryNode
	| OrganizationNode
	| Known<"Person">
	| PostNode
	| Known<"Event">
	| Known<"Theme">
	| FollowUpNode
	| ReportNode;

/** The words of a report behind a fact or mention, with the report that they stand in. */
export interface Proof extends Span {
	readonly report: string;
	readonly section: SectionRole;
	readonly quote: string;
	readonly rule: string;
}

/** A link with the words that prove it; `from`, `to` and `trip` are ids. */
export interface Fact {
	readonly id: string;
	readonly type: LinkType;
	readonly from: string;
	readonly to: string;
	readonly role: string | null;
	/** For DESCRIBES the field of the trip that it proves. */
	readonly field: string | null;
	readonly confidence: number | null;
	/** Whether a person says that it is right. */
	readonly confirmed: boolean;
	readonly trip: string | null;
	readonly evidence: readonly Proof[];
}

/** A place in a report that names an entity, given by id. */
export interface FoundMention extends Span {
	readonly key: string;
	readonly entity: string;
	readonly surface: string;
	readonly proof: Proof;
}

/** A page of a list: `total` counts the whole list, a cursor continues behind its item. */
export interface Page<T> {
	readonly items: readonly { readonly cursor: string; readonly value: T }[];
	readonly hasMore: boolean;
	readonly total: number;
}

/** Items of a page at most. */
export const longestPage = 100;

/** Where a page starts and how long it is at most. */
export interface PageRequest {
	readonly first: number;
	readonly after: string | null;
}

export interface FoundEntity {
	readonly entity: EntityNode;
	/** The name or alias that matched. */
	readonly matched: string;
	readonly score: number;
}

/** All facts of one type between two nodes, drawn as one line. */
export interface NetworkLine {
	readonly id: string;
	readonly type: LinkType;
	readonly from: string;
	readonly to: string;
	readonly count: number;
	/** Kinds of meeting or parts played, the most frequent first. */
	readonly roles: readonly string[];
}

/** A part of the graph, with an honest account of what was left out. */
export interface Network {
	readonly nodes: readonly { readonly entity: EntityNode; readonly hiddenNeighbours: number }[];
	readonly links: readonly NetworkLine[];
	readonly total: number;
}

export interface ReportContent {
	readonly content: string;
	readonly sections: readonly (Span & { readonly role: SectionRole; readonly heading: string })[];
}

export interface Statistics {
	readonly nodes: readonly { readonly kind: NodeKind; readonly count: number }[];
	readonly facts: number;
	readonly undatedTrips: number;
	readonly sampleReports: number;
}

/** A node two links away from another, and the nodes between, those of most trips first; all are ids. */
export interface SecondNeighbour {
	readonly id: string;
	readonly through: readonly string[];
	/** Of the first few nodes between. */
	readonly facts: readonly string[];
}

/** The distinct trips of a year, or of one that isn't known (null). */
export interface YearCount {
	readonly year: number | null;
	readonly trips: number;
}

/** A node, by id, with a number of trips, and these by year. */
export interface TripCount {
	readonly id: string;
	readonly trips: number;
	/** In order, the unknown year last. */
	readonly years: readonly YearCount[];
}
