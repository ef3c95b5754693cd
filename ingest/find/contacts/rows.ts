import type { Span } from "#domain/report.ts";
import type { ColumnKind } from "../../languages/nl/meetings-columns.ts";
import type { Line } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { tokensIn } from "./cells.ts";
import { columnKinds } from "./columns.ts";
import { isDitto } from "./idem.ts";

/** A table row's cells by what their columns hold. */
export interface RowCells {
	readonly name: Span | null;
	readonly role: Span | null;
	/** Names with their functions. */
	readonly people: Span | null;
	readonly body: Span | null;
	readonly town: Span | null;
	readonly note: Span | null;
}

/** The cells of a row whose columns name people, functions or bodies; null if they don't. */
export function cellsOf({ block, tokens, table }: Line): RowCells | null {
	if (block.cells.length < 2 || table.length === 0) return null;
	const kinds = columnKinds(table);
	const people =
		kinds.includes("people") ||
		kinds.includes("name") ||
		(kinds.includes("role") && kinds.includes("body"));
	// Without captions a function's cell may hold its body too.
	const role = kinds.includes("role") && block.columns.length > 0;
	if (!people || !(role || kinds.includes("body"))) return null;
	// "--": nothing but a sign says that a cell is empty, unless it says that it holds what the one above it does.
	const isFilled = (cell: Span): boolean => {
		const said = tokens.slice(...tokensIn(tokens, cell));
		return said.some(({ kind }) => kind === "word") || isDitto(join(said));
	};
	const cellOf = (asked: ColumnKind): Span | null =>
		block.cells.find((cell, column) => kinds[column] === asked && isFilled(cell)) ?? null;
	return {
		name: cellOf("name"),
		role: cellOf("role"),
		people: cellOf("people"),
		body: cellOf("body"),
		town: cellOf("town"),
		note: cellOf("note"),
	};
}
