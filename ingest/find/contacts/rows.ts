import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";
import { type ColumnKind, columnCaptions } from "../../languages/nl/meetings-columns.ts";
import type { Line, Token } from "../names/tokens.ts";

/** A table row's cells by what their columns hold. */
export interface RowCells {
	readonly name: Span | null;
	readonly role: Span | null;
	readonly body: Span | null;
	readonly town: Span | null;
	readonly note: Span | null;
}

const caption = (text: string): ColumnKind | undefined => {
	const fold = foldName(text);
	return columnCaptions.get(fold) ?? columnCaptions.get(fold.split(" ")[0] ?? "-");
};

/** The cells of a row whose columns name people, functions or bodies; null if they don't. */
export function cellsOf({ block, tokens }: Line): RowCells | null {
	if (block.cells.length < 2 || block.columns.length < 2) return null;
	const found: Partial<Record<"name" | "role" | "body" | "town" | "note", Span>> = {};
	// "--": nothing but a sign says that a cell is empty.
	const isFilled = (cell: Span): boolean =>
		tokens.some(
			({ kind, start, end }) => kind === "word" && start >= cell.start && end <= cell.end,
		);
	block.cells.forEach((cell, index) => {
		const column =
			caption(block.columns[index] ?? "") ?? (index >= block.columns.length ? "note" : undefined);
		if (column && column !== "count" && !found[column] && isFilled(cell)) found[column] = cell;
	});
	const { name = null, role = null, body = null, town = null, note = null } = found;
	const kinds = block.columns.map((column) => caption(column));
	const people = kinds.includes("name") || (kinds.includes("role") && kinds.includes("body"));
	return people && (kinds.includes("role") || kinds.includes("body"))
		? { name, role, body, town, note }
		: null;
}

/** Where the tokens of a cell begin and end. */
export function tokensIn(tokens: readonly Token[], cell: Span): readonly [number, number] {
	const from = tokens.findIndex((token) =>
		token.kind !== "mark" || token.text !== "|"
			? token.start >= cell.start && token.end <= cell.end
			: false,
	);
	if (from < 0) return [0, 0];
	let to = from;
	while (
		to < tokens.length &&
		tokens[to]?.text !== "|" &&
		(tokens[to]?.end ?? 0) <= cell.end &&
		(tokens[to]?.start ?? 0) >= cell.start
	)
		to += 1;
	return [from, to];
}
