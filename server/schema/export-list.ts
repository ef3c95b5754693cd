import type { Page } from "#domain/answers.ts";
import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Context } from "#server/context.ts";
import { loadNodes } from "#server/documents/citations.ts";
import { type ExportList, longestExport } from "#server/exports/export.ts";
import type { Scalar } from "#server/exports/graph-form.ts";

/** The page that a document holds. */
export const wholeList = { first: longestExport, after: null };

/** What a list is written with. */
export interface Pen {
	readonly language: ScreenLanguage;
	readonly load: Context["load"];
}

export type Cell = Scalar | null;

interface Columns<T> {
	readonly name: string;
	/** The ids whose names the cells need. */
	readonly names: (item: T) => readonly (string | null)[];
	/** The cells by column; \`name\` gives the name of an id. */
	readonly cells: (item: T, name: (id: string) => string) => Readonly<Record<string, Cell>>;
	/** The nodes of the graph. */
	readonly nodes: (item: T) => readonly string[];
}

/** A list in the form that documents are made of; \`total\` is its whole length. */
export async function listOf<T>(
	items: readonly T[],
	{ name, names, cells, nodes }: Columns<T>,
	{ language, load, total }: Pen & { readonly total: number },
): Promise<ExportList> {
	const known = await loadNodes(items.flatMap(names), language, load);
	const records = items.map((item) => cells(item, known.name));
	const columns = Object.keys(records[0] ?? {});
	return {
		name,
		table: { columns, rows: records.map((record) => columns.map((key) => record[key] ?? null)) },
		nodes: items.flatMap(nodes),
		trips: null,
		leftOut: Math.max(0, total - items.length),
	};
}

/** The items of a page. */
export const valuesOf = <T>({ items }: Page<T>): readonly T[] => items.map(({ value }) => value);

/** Names of ids in one cell. */
export const joined = (ids: readonly string[], name: (id: string) => string) =>
	ids.map(name).join("; ");
