/** A sorted file of tab-separated rows, the first cell of which is the key; searched where it lies, without copying it. */
export interface SortedRows {
	readonly text: string;
	/** Where each row starts. */
	readonly starts: Int32Array;
}

/** Makes a text searchable whose rows are sorted by UTF-16 code unit; rows that start with # are left out. */
export function indexRows(text: string): SortedRows {
	const starts: number[] = [];
	let at = 0;
	while (at < text.length) {
		if (text.charCodeAt(at) !== 35) starts.push(at);
		const end = text.indexOf("\n", at);
		at = end < 0 ? text.length : end + 1;
	}
	return { text, starts: Int32Array.from(starts) };
}

/** Where the first row stands whose key isn't before `key`: its number, equal to the number of rows if there is none. */
export function lowerBound(rows: SortedRows, key: string): number {
	let low = 0;
	let high = rows.starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(rows, middle, key) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function compare({ text, starts }: SortedRows, row: number, key: string): number {
	const start = starts[row] ?? text.length;
	for (let index = 0; index < key.length; index++) {
		const difference = text.charCodeAt(start + index) - key.charCodeAt(index);
		if (difference !== 0) return difference;
	}
	return text.charCodeAt(start + key.length) === 9 ? 0 : 1;
}

/** Tells whether a row's key is `key` itself, starts with it and a space, or neither. */
export function matchRow(
	{ text, starts }: SortedRows,
	row: number,
	key: string,
): "whole" | "prefix" | "none" {
	const start = starts[row];
	if (start === undefined || !text.startsWith(key, start)) return "none";
	const next = text.charCodeAt(start + key.length);
	return next === 9 ? "whole" : next === 32 ? "prefix" : "none";
}

/** The cells of a row. */
export function cellsOf({ text, starts }: SortedRows, row: number): readonly string[] {
	const start = starts[row] ?? text.length;
	const end = text.indexOf("\n", start);
	return text.slice(start, end < 0 ? text.length : end).split("\t");
}
