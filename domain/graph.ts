import type { Evidence } from "#domain/evidence.ts";
import type { NodeKind } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { SectionRole, Span } from "#domain/report.ts";

export type PropertyValue = string | number | boolean | readonly string[] | null;

export interface NodeRef {
	readonly kind: NodeKind;
	readonly id: string;
}

/**
 * One report's claim that an entity exists and what it is called there.
 * An entity's shown name and aliases follow from all claims on it, whatever the order of ingest.
 */
export interface NodeClaim extends NodeRef {
	readonly name: string;
	/** Other names that the report or the reference data gives. */
	readonly aliases: readonly string[];
	/** True when the name comes from reference data (gazetteer, register, thesaurus) and so wins. */
	readonly authoritative: boolean;
	/**
	 * The kind's own properties. Trip: `startDate`, `endDate`, `dateSource`, `notBefore`, `notAfter`, `days`, `nights`,
	 * `travellers`, `purpose`; City: `country` (code), `geonameId`, `latitude`, `longitude`; Organization:
	 * `organizationKind`; Post: `group`; FollowUp: `due`, `owner`, `status`.
	 */
	readonly properties: Readonly<Record<string, PropertyValue>>;
	/** Labels in both languages where the kind has them (Country, Theme). */
	readonly labels?: { readonly nl: string; readonly en: string };
}

/** A place in the report's text that names an entity. */
export interface Mention extends Span {
	/** Report id, kind, folded surface and n-th occurrence, never an offset. */
	readonly key: string;
	readonly surface: string;
	readonly section: SectionRole;
	readonly quote: string;
	readonly quoteStart: number;
	readonly rule: string;
	readonly confidence: number;
	readonly of: NodeRef;
}

/**
 * A fact: a link that a report gives, with the words that prove it.
 * A trip's fields are facts too: one DESCRIBES link per proven field, with the property `field` (`travellers`, `startDate` …);
 * MET and INVOLVED carry the property `role` (kind of meeting, part played).
 */
export interface LinkClaim {
	/** Stable: report id, type, ends and distinguishing properties. */
	readonly factId: string;
	readonly type: LinkType;
	readonly from: NodeRef;
	readonly to: NodeRef;
	/** `role`: for MET the kind of meeting, for INVOLVED the part played; `trip`: the trip's id where neither end shows it. */
	readonly properties: Readonly<Record<string, PropertyValue>>;
	readonly confidence: number;
	/** At least one; the writer refuses a fact whose quote isn't in the text. */
	readonly evidence: readonly Evidence[];
}

/** A link of the reference data, such as a city's country. */
export interface ReferenceLink {
	readonly type: LinkType;
	readonly from: NodeRef;
	readonly to: NodeRef;
}

/** All that one report adds to the graph; written wholly or not at all. */
export interface GraphBatch {
	readonly report: {
		readonly id: string;
		/** The source key. */
		readonly file: string;
		/** SHA-256 of the content, hex. */
		readonly contentHash: string;
		/** Version of extractor, lexicons and gazetteer that read it. */
		readonly extractorVersion: string;
		readonly title: string;
		readonly language: string;
		readonly content: string;
		readonly sections: readonly (Span & { readonly role: SectionRole; readonly heading: string })[];
		readonly sample: boolean;
	};
	readonly nodes: readonly NodeClaim[];
	readonly mentions: readonly Mention[];
	readonly links: readonly LinkClaim[];
	readonly references: readonly ReferenceLink[];
}
