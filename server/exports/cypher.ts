import type { ExportFact, ExportGraph, ExportNode, Scalar } from "#server/exports/graph-form.ts";

/** The graph as Cypher, a statement a line, to be run in any Neo4j from 5 on: nodes by id, links by fact, so that running it twice changes nothing. */
export function toCypher(graph: ExportGraph): string {
	return `${[
		"CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;",
		...graph.nodes.map(node),
		...graph.facts.map(link),
	].join("\n")}\n`;
}

/** Kinds and types are words of our own vocabulary; all else is a literal. */
function node({ id, kind, name, aliases, properties }: ExportNode): string {
	return `MERGE (n:Entity {id: ${literal(id)}}) SET n:${kind}, n += ${map({ name, aliases, ...properties })};`;
}

function link({ id, type, from, to, evidence, ...rest }: ExportFact): string {
	const { role, field, confidence, confirmed, trip } = rest;
	const properties = {
		...(role === null ? {} : { role }),
		...(field === null ? {} : { field }),
		...(confidence === null ? {} : { confidence }),
		...(confirmed ? { confirmed } : {}),
		...(trip === null ? {} : { trip }),
		...(evidence.length === 0
			? {}
			: {
					quotes: evidence.map(({ quote }) => quote),
					starts: evidence.map(({ start }) => start),
					ends: evidence.map(({ end }) => end),
					reports: evidence.map(({ report }) => report),
				}),
	};
	return `MATCH (a:Entity {id: ${literal(from)}}) MATCH (b:Entity {id: ${literal(to)}}) MERGE (a)-[f:${type} {factId: ${literal(id)}}]->(b) SET f += ${map(properties)};`;
}

type Value = Scalar | readonly Scalar[];

function map(properties: Readonly<Record<string, Value>>): string {
	return `{${Object.entries(properties)
		.map(([key, value]) => `${key}: ${literal(value)}`)
		.join(", ")}}`;
}

function literal(value: Value): string {
	if (typeof value === "string") return text(value);
	if (typeof value === "object") return `[${value.map(literal).join(", ")}]`;
	return String(value);
}

const escapes: Readonly<Record<string, string>> = {
	"\\": "\\\\",
	"'": "\\'",
	"\n": "\\n",
	"\r": "\\r",
	"\t": "\\t",
};

/** Neo4j reads \\u as a character before it looks for the end of a text: between a backslash and a u the text is cut in two. */
function text(value: string): string {
	const escaped = value
		.replace(/[\\'\n\r\t]/g, (sign) => escapes[sign] ?? sign)
		.replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => `\\u${hex(sign)}`);
	return `'${escaped.replace(/\\\\u/g, "\\\\' + 'u")}'`;
}

function hex(sign: string): string {
	return sign.charCodeAt(0).toString(16).padStart(4, "0");
}
