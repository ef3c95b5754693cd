/** A place in a grid, both counted from 0. */
export interface GridPlace {
	readonly row: number;
	readonly column: number;
}

/** Where a key leads from a place in a grid of so many rows and columns, after the pattern of the ARIA Authoring Practices; null for keys that lead nowhere. */
export function gridStep(
	{ row, column }: GridPlace,
	{ key, ctrl }: { readonly key: string; readonly ctrl: boolean },
	{ rows, columns }: { readonly rows: number; readonly columns: number },
): GridPlace | null {
	const [lastRow, lastColumn] = [rows - 1, columns - 1];
	switch (key) {
		case "ArrowUp":
			return { row: Math.max(0, row - 1), column };
		case "ArrowDown":
			return { row: Math.min(lastRow, row + 1), column };
		case "ArrowLeft":
			return { row, column: Math.max(0, column - 1) };
		case "ArrowRight":
			return { row, column: Math.min(lastColumn, column + 1) };
		case "Home":
			return { row: ctrl ? 0 : row, column: 0 };
		case "End":
			return { row: ctrl ? lastRow : row, column: lastColumn };
		default:
			return null;
	}
}
