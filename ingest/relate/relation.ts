import type { Evidence } from "#domain/evidence.ts";
import type { ExtractedTheme, Extraction } from "#domain/extraction.ts";
import type { LinkClaim, NodeClaim, NodeRef, PropertyValue, ReferenceLink } from "#domain/graph.ts";
import { tripId } from "#domain/ids.ts";
import type { LinkType } from "#domain/links.ts";

/** The nodes that a report's items stand for, as the resolve stage decides. */
export interface NodeFinder {
	city(name: string): NodeRef | null;
	organization(name: string): NodeRef;
	event(name: string): NodeRef;
	person(contact: ContactItem): NodeRef;
	post(contact: ContactItem, trip: string): NodeRef | null;
}

export interface ContactItem {
	readonly name: string | null;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
	readonly group: boolean;
}

/** Labels and places from reference data. */
export interface ReferenceData {
	readonly countryName: (code: string, language: "nl" | "en") => string;
	readonly cityPlace: (
		geonameId: number,
	) => { readonly latitude: number; readonly longitude: number } | null;
	/** English, local and short names of a town. */
	readonly otherTownNames: (name: string, country: string | null) => readonly string[];
	readonly englishTownName: (name: string, country: string | null) => string;
	readonly themeLabel: (slug: string) => { readonly nl: string; readonly en: string };
	/** The theme that a narrower one belongs to; null for a theme that belongs to none. */
	readonly broaderTheme: (slug: string) => string | null;
	/** The name and other names of a body of a country that the register knows by one of these names. */
	readonly registeredBody: (
		names: readonly string[],
		country: string | null,
	) => { readonly name: string; readonly others: readonly string[] } | null;
	/** Words before an organization's name that tell its part in a trip. */
	readonly involvementCues: Readonly<Record<"organiser" | "host" | "inviter", readonly string[]>>;
}

/** All that the relating steps work on. */
export interface Relation {
	/** Report id. */
	readonly report: string;
	readonly extraction: Extraction;
	/** What is narrower than themes of the extraction and named by itself. */
	readonly narrower: readonly ExtractedTheme[];
	readonly identity: NodeFinder;
	readonly reference: ReferenceData;
	/** Year given from outside the text, by a folder's name or an option; null if none. */
	readonly givenYear: { readonly year: number; readonly source: "folder" | "option" } | null;
}

/** Nodes, links and reference links that one step adds. */
export interface Claims {
	readonly nodes: readonly NodeClaim[];
	readonly links: readonly LinkClaim[];
	readonly references?: readonly ReferenceLink[];
	/** The nodes that the items of a list became, by index. */
	readonly items?: Readonly<Record<string, readonly (NodeRef | null)[]>>;
}

/** The node of a trip of this report. */
export function tripNode(relation: Relation, trip: number): NodeRef {
	return { kind: "Trip", id: tripId(relation.report, trip) };
}

interface LinkParts {
	readonly from: NodeRef;
	readonly to: NodeRef;
	readonly confidence: number;
	readonly evidence: readonly Evidence[];
	readonly properties?: Readonly<Record<string, PropertyValue>>;
}

/** A link claim with its fact id, made of report, type, ends and telling properties. */
export function link(relation: Relation, type: LinkType, parts: LinkParts): LinkClaim {
	const { from, to, confidence, evidence, properties = {} } = parts;
	const told = [properties.role, properties.field].filter((value) => typeof value === "string");
	return {
		factId: ["fact", relation.report, type, from.id, to.id, ...told].join("|"),
		type,
		from,
		to,
		properties,
		confidence,
		evidence,
	};
}

/** Joins links that state one fact twice: the surer confidence, all the evidence. */
export function joinLinks(links: readonly LinkClaim[]): readonly LinkClaim[] {
	const joined = new Map<string, LinkClaim>();
	for (const claim of links) {
		const known = joined.get(claim.factId);
		joined.set(
			claim.factId,
			known
				? {
						...known,
						confidence: Math.max(known.confidence, claim.confidence),
						evidence: [
							...known.evidence,
							...claim.evidence.filter(
								(added) =>
									!known.evidence.some((had) => had.start === added.start && had.end === added.end),
							),
						],
					}
				: claim,
		);
	}
	return [...joined.values()];
}

/** Joins claims on one node: the first name stays unless a later one is reference data; aliases and properties add up. */
export function joinNodes(nodes: readonly NodeClaim[]): readonly NodeClaim[] {
	const joined = new Map<string, NodeClaim>();
	for (const claim of nodes) {
		const known = joined.get(claim.id);
		joined.set(claim.id, known ? joinClaims(known, claim) : claim);
	}
	return [...joined.values()];
}

function joinClaims(known: NodeClaim, claim: NodeClaim): NodeClaim {
	const [first, second] =
		claim.authoritative && !known.authoritative ? [claim, known] : [known, claim];
	const aliases = new Set([...first.aliases, second.name, ...second.aliases]);
	aliases.delete(first.name);
	const given = Object.entries(first.properties).filter(([, value]) => value !== null);
	return {
		...first,
		aliases: [...aliases].sort(),
		properties: { ...second.properties, ...Object.fromEntries(given) },
	};
}
