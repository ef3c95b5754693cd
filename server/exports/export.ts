import type { Fact } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import { findFactsAmong } from "#graph/read/facts-among.ts";
import type { Context } from "#server/context.ts";
import type { WrittenFile } from "#server/documents/written.ts";
import { tooExpensive } from "#server/errors.ts";
import { type Delimiter, type ExportTable, factTable, toCsv } from "#server/exports/csv.ts";
import { toCypher } from "#server/exports/cypher.ts";
import { toGexf } from "#server/exports/gexf.ts";
import { type ExportGraph, exportNode } from "#server/exports/graph-form.ts";
import { toGraphMl } from "#server/exports/graphml.ts";
import { toJsonLd } from "#server/exports/json-ld.ts";

export type ExportFormat = "csv" | "csvFacts" | "jsonld" | "graphml" | "gexf" | "cypher";

/** Items of a list that go into a document, and facts between them. */
export const longestExport = 2_000;
const mostFacts = 20_000;

/** A list with all that its documents are made of. */
export interface ExportList {
	/** Of the file, without ending. */
	readonly name: string;
	readonly table: ExportTable;
	/** The nodes of the list's graph, by id. */
	readonly nodes: readonly string[];
	/** The links of the list's graph; those among its nodes, only of these trips, where there are none of its own. */
	readonly facts?: readonly Fact[];
	readonly trips: readonly string[] | null;
	/** Number of items that don't fit. */
	readonly leftOut: number;
}

export interface ExportOptions {
	readonly format: ExportFormat;
	readonly language: ScreenLanguage;
	readonly delimiter: Delimiter;
}

export interface ExportFile extends WrittenFile {
	readonly leftOut: number;
}

/** The list as a document; refuses a graph of more facts than fit. */
export async function toExport(
	list: ExportList,
	{ format, language, delimiter }: ExportOptions,
	context: Context,
): Promise<ExportFile> {
	const { name, table, leftOut } = list;
	const file = (ending: string, mediaType: string, content: string): ExportFile => ({
		fileName: `${name}.${ending}`,
		mediaType,
		content,
		encoding: "utf8",
		leftOut,
	});
	if (format === "csv") return file("csv", csvType, toCsv(table, delimiter));
	const graph = await graphOf(list, language, context);
	switch (format) {
		case "csvFacts":
			return file("facts.csv", csvType, toCsv(factTable(graph), delimiter));
		case "jsonld":
			return file("jsonld", "application/ld+json", toJsonLd(graph));
		case "graphml":
			return file("graphml", "application/graphml+xml; charset=utf-8", toGraphMl(graph));
		case "gexf":
			return file("gexf", "application/gexf+xml; charset=utf-8", toGexf(graph));
		case "cypher":
			return file("cypher", "application/x-cypher-query; charset=utf-8", toCypher(graph));
	}
}

const csvType = "text/csv; charset=utf-8; header=present";

async function graphOf(
	{ name, nodes, facts, trips }: ExportList,
	language: ScreenLanguage,
	{ run, load }: Context,
): Promise<ExportGraph> {
	const ids = [...new Set(nodes)];
	const [entities, links] = await Promise.all([
		Promise.all(ids.map((id) => load.entity(id))),
		facts ?? findFactsAmong(run, { ids, trips, most: mostFacts + 1 }),
	]);
	if (links.length > mostFacts)
		throw tooExpensive(
			`The graph has more facts than the limit of ${mostFacts}. Ask for fewer nodes, a period or a theme.`,
		);
	const reports = [...new Set(links.flatMap(({ evidence }) => evidence.map((one) => one.report)))];
	const sources = await Promise.all(reports.map((id) => load.entity(id)));
	const files = new Map(
		sources.flatMap((one) => (one?.kind === "Report" ? [[one.id, one.file] as const] : [])),
	);
	return {
		name,
		nodes: entities.flatMap((entity) => (entity ? [exportNode(entity, language)] : [])),
		facts: links.map((fact) => ({
			...fact,
			evidence: fact.evidence.map(({ quote, start, end, report }) => ({
				...{ quote, start, end },
				report: files.get(report) ?? "",
			})),
		})),
	};
}
