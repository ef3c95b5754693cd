import type { NodeKind } from "#domain/kinds.ts";
import type { ExportFact, ExportGraph, ExportNode } from "#server/exports/graph-form.ts";

const own = "urn:international-contacts:";

/** Words of schema.org, the W3C's ontologies for organizations, concepts, provenance and annotations, and for the rest our own; no address need be asked. */
const context = {
	schema: "https://schema.org/",
	org: "http://www.w3.org/ns/org#",
	skos: "http://www.w3.org/2004/02/skos/core#",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	prov: "http://www.w3.org/ns/prov#",
	oa: "http://www.w3.org/ns/oa#",
	...Object.fromEntries(
		["city country organization person post event theme followup report trip fact"].flatMap(
			(words) => words.split(" ").map((word) => [word, `${own}${word}:`]),
		),
	),
	"@vocab": `${own}vocabulary#`,
	name: "schema:name",
	aliases: { "@id": "schema:alternateName", "@container": "@set" },
	startDate: "schema:startDate",
	endDate: "schema:endDate",
	latitude: "schema:latitude",
	longitude: "schema:longitude",
	sameAs: { "@id": "schema:sameAs", "@type": "@id" },
	subject: { "@id": "rdf:subject", "@type": "@id" },
	predicate: { "@id": "rdf:predicate", "@type": "@vocab" },
	object: { "@id": "rdf:object", "@type": "@id" },
	onTrip: { "@type": "@id" },
	evidence: { "@id": "prov:wasDerivedFrom", "@container": "@set" },
	quote: "oa:exact",
	start: "oa:start",
	end: "oa:end",
} as const;

const types = {
	Report: "schema:Report",
	Trip: "schema:Trip",
	City: "schema:City",
	Country: "schema:Country",
	Organization: "schema:Organization",
	Person: "schema:Person",
	Post: "org:Post",
	Event: "schema:Event",
	Theme: "skos:Concept",
	FollowUp: "schema:PlanAction",
} as const satisfies Record<NodeKind, string>;

/** The graph as JSON-LD 1.1: each fact a statement with the words that prove it. */
export function toJsonLd(graph: ExportGraph): string {
	const document = {
		"@context": context,
		"@graph": [...graph.nodes.map(node), ...graph.facts.map(statement)],
	};
	return `${JSON.stringify(document, null, "\t")}\n`;
}

function node({ id, kind, name, aliases, properties }: ExportNode) {
	const { geonameId, ...rest } = properties;
	return {
		"@id": iri(id),
		"@type": types[kind],
		name,
		...(aliases.length === 0 ? {} : { aliases }),
		...rest,
		...(geonameId === undefined ? {} : { sameAs: `https://sws.geonames.org/${geonameId}/` }),
	};
}

function statement({ id, type, from, to, evidence, ...rest }: ExportFact) {
	const { role, field, confidence, confirmed, trip } = rest;
	return {
		"@id": iri(id.startsWith("fact:") ? id : `fact:${id}`),
		"@type": "rdf:Statement",
		subject: iri(from),
		predicate: type,
		object: iri(to),
		...(role === null ? {} : { role }),
		...(field === null ? {} : { field }),
		...(confidence === null ? {} : { confidence }),
		...(confirmed ? { confirmed } : {}),
		...(trip === null ? {} : { onTrip: iri(trip) }),
		...(evidence.length === 0 ? {} : { evidence: evidence.map(quoted) }),
	};
}

function quoted({ report: file, ...selector }: ExportFact["evidence"][number]) {
	return { "@type": "oa:TextQuoteSelector", ...selector, file };
}

/** An id as the end of an IRI: signs that IRIs don't have are escaped. */
function iri(id: string): string {
	return encodeURI(id).replace(/[[\]]/g, encodeURIComponent);
}
