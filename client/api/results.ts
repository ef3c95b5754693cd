import type { NodeKind } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { SectionRole, Span } from "#domain/report.ts";

/** What every list shows of an entity. */
export interface EntityBrief {
	readonly id: string;
	readonly kind: NodeKind;
	readonly name: string;
	readonly detail: string | null;
	readonly sample: boolean;
}

export interface DrawnEntity extends EntityBrief {
	readonly tripCount: number;
	readonly neighbourCount: number;
}

export interface NetworkNode {
	readonly entity: DrawnEntity;
}

export interface NetworkLink {
	readonly id: string;
	readonly type: LinkType;
	readonly from: string;
	readonly to: string;
	readonly count: number;
	readonly role: string | null;
}

export interface Network {
	readonly nodes: readonly NetworkNode[];
	readonly links: readonly NetworkLink[];
	readonly shown: number;
	readonly total: number;
}

export interface SearchHit {
	readonly entity: DrawnEntity;
	readonly matched: string;
}

/** The dates of a trip, ISO 8601 or EDTF. */
export interface TripDates {
	readonly startDate: string | null;
	readonly endDate: string | null;
	readonly notBefore: string | null;
	readonly notAfter: string | null;
	readonly year: number | null;
}

export interface TripBrief extends TripDates {
	readonly id: string;
	readonly name: string;
}

export interface Quote extends Span {
	readonly quote: string;
	readonly section: SectionRole;
	readonly report: { readonly id: string };
}

export interface Fact {
	readonly id: string;
	readonly type: LinkType;
	readonly role: string | null;
	readonly confidence: number | null;
	readonly from: EntityBrief;
	readonly to: EntityBrief;
	readonly trip: TripBrief | null;
	readonly evidence: readonly Quote[];
}

export interface FactPage {
	readonly totalCount: number;
	readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
	readonly edges: readonly { readonly node: Fact }[];
}

export interface EntityFacts extends DrawnEntity {
	readonly aliases: readonly string[];
	readonly facts: FactPage;
}

export interface TripRow extends TripBrief {
	readonly sample: boolean;
	readonly days: number | null;
	readonly travellers: number | null;
	readonly purpose: string | null;
	readonly destinations: readonly EntityBrief[];
	readonly report: { readonly id: string };
}

export interface TripPage {
	readonly totalCount: number;
	readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
	readonly edges: readonly { readonly node: TripRow }[];
}

export interface ReportSpan extends Span {
	readonly entity: EntityBrief;
}

export interface ReportText {
	readonly id: string;
	readonly name: string;
	readonly file: string;
	readonly sample: boolean;
	readonly content: string;
	readonly sections: readonly (Span & { readonly role: SectionRole; readonly heading: string })[];
	readonly spans: readonly ReportSpan[];
	readonly trips: readonly TripBrief[];
}

export interface Statistics {
	readonly nodes: readonly { readonly kind: NodeKind; readonly count: number }[];
	readonly facts: number;
	readonly undatedTrips: number;
	readonly sampleReports: number;
}
