/** A sorted file of tab-separated rows in UTF-8, the first cell of which is the key; searched where it lies, without decoding it. */
export interface SortedRows {
	readonly bytes: Buffer;
	/** Where each row starts. */
	readonly starts: Int32Array;
}

const lineEnd = 10;
const tab = 9;
const space = 32;
const hash = 35;

/** Makes a file searchable whose rows are sorted by code point; rows that start with # are left out. */
export function indexRows(bytes: Buffer): SortedRows {
	const starts = new Int32Array(bytes.length >> 2);
	let rows = 0;
	for (let at = 0; at < bytes.length; ) {
		if (bytes[at] !== hash) {
			starts[rows] = at;
			rows += 1;
		}
		const end = bytes.indexOf(lineEnd, at);
		at = end < 0 ? bytes.length : end + 1;
	}
	return { bytes, starts: starts.slice(0, rows) };
}

/** Where the first row stands whose key isn't before `key`, in UTF-8: its number, equal to the number of rows if there is none. */
export function lowerBound(rows: SortedRows, key: Buffer): number {
	let low = 0;
	let high = rows.starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(rows, middle, key) < 0) low = middle + 1;
		else high = middle;
	}
	return low;
}

function compare({ bytes, starts }: SortedRows, row: number, key: Buffer): number {
	const start = starts[row] ?? bytes.length;
	for (let index = 0; index < key.length; index += 1) {
		const difference = (bytes[start + index] ?? 0) - (key[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return bytes[start + key.length] === tab ? 0 : 1;
}

/** Tells whether a row's key is `key` itself, starts with it and a space, or neither. */
export function matchRow(
	{ bytes, starts }: SortedRows,
	row: number,
	key: Buffer,
): "whole" | "prefix" | "none" {
	const start = starts[row];
	if (start === undefined) return "none";
	for (let index = 0; index < key.length; index += 1)
		if (bytes[start + index] !== key[index]) return "none";
	const next = bytes[start + key.length];
	return next === tab ? "whole" : next === space ? "prefix" : "none";
}

/** The cells of a row. */
export function cellsOf({ bytes, starts }: SortedRows, row: number): readonly string[] {
	const start = starts[row] ?? bytes.length;
	const end = bytes.indexOf(lineEnd, start);
	return bytes.toString("utf8", start, end < 0 ? bytes.length : end).split("\t");
}

/** The number that a row begins with. */
export function numberOf({ bytes, starts }: SortedRows, row: number): number {
	let number = 0;
	for (let at = starts[row] ?? bytes.length; ; at += 1) {
		const digit = (bytes[at] ?? 0) - 48;
		if (digit < 0 || digit > 9) return number;
		number = number * 10 + digit;
	}
}
