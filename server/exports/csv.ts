import { stringify } from "csv-stringify/sync";
import type { ExportGraph, Scalar } from "#server/exports/graph-form.ts";

/** A list as a table; null is an empty cell. */
export interface ExportTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (Scalar | null)[])[];
}

export type Delimiter = "comma" | "semicolon";

/** The table after RFC 4180, with the mark by which Excel knows UTF-8; no cell is taken for a formula. */
export function toCsv({ columns, rows }: ExportTable, delimiter: Delimiter): string {
	return stringify([columns, ...rows], {
		bom: true,
		delimiter: delimiter === "comma" ? "," : ";",
		record_delimiter: "windows",
		escape_formulas: true,
		cast: { boolean: (value) => String(value) },
	});
}

/** The facts of a graph as a table, a row for each with its first quote. */
export function factTable({ nodes, facts }: ExportGraph): ExportTable {
	const names = new Map(nodes.map(({ id, name }) => [id, name]));
	return {
		columns: [
			...["factId", "type", "fromId", "from", "toId", "to"],
			...["role", "trip", "confidence", "confirmed", "quote", "report", "start", "end"],
		],
		rows: facts.map(({ id, type, from, to, role, trip, evidence: [first], ...sure }) => [
			...[id, type, from, names.get(from) ?? "", to, names.get(to) ?? ""],
			...[role, trip, sure.confidence, sure.confirmed],
			...[first?.quote ?? null, first?.report ?? null, first?.start ?? null, first?.end ?? null],
		]),
	};
}
