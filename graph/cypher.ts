import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { isLinkType, type LinkType, links, linkTypes } from "#domain/links.ts";

/** The label that every node with an id carries beside its kind, so that an id is found by one index. */
export const anyKind = "Entity";

/** The types of link that the sentences of reports assert. */
export const reportLinkTypes = linkTypes.filter((type) => links[type].basis === "report");

/** The types of link that the gazetteer and the thesaurus give. */
export const referenceLinkTypes = linkTypes.filter((type) => links[type].basis === "reference");

/** The types of link between neighbours: a report is the source of its trip, not a neighbour. */
export const neighbourLinkTypes = linkTypes.filter((type) => type !== "DESCRIBES");

/** The types of link that tie people and bodies together: meetings, functions, events and promises. */
export const contactLinkTypes = [
	"MET",
	"INVOLVED",
	"HELD",
	"AT",
	"ATTENDED",
	"ORGANISED_BY",
	"LED_TO",
	"WITH",
] as const satisfies LinkType[];

/**
 * Cypher that holds where `other`, linked to `node` by `fact`, counts as its neighbour: a theme doesn't where a broader one
 * stands for it, told by the same reports, but to that theme its own things are neighbours.
 */
export const isNeighbour = (node: string, fact: string, other: string): string =>
	`CASE type(${fact}) WHEN "ABOUT" THEN ${fact}.narrows IS NULL OR ${node}:Theme
    WHEN "BROADER" THEN ${other}.narrows IS NULL OR startNode(${fact}) = ${node} ELSE true END`;

/** Types as a Cypher pattern, `A|B`; only the vocabulary's own words can get into it, in its own order. */
export function typePattern(types: readonly LinkType[]): string {
	const wanted = new Set<string>(types);
	return linkTypes.filter((type) => isLinkType(type) && wanted.has(type)).join("|");
}

/** Labels as a Cypher expression, `A|B`, in the vocabulary's own order. */
export function labelPattern(kinds: readonly NodeKind[]): string {
	const wanted = new Set<string>(kinds);
	return nodeKinds.filter((kind) => wanted.has(kind)).join("|");
}
