/** Orders texts by code point, the same on every machine: negative, zero or positive. */
export function byCodePoint(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Orders lists by their first parts that differ; parts at the same place are of one type. */
export function byParts(a: readonly (string | number)[], b: readonly (string | number)[]): number {
	for (const [index, value] of a.entries()) {
		const other = b[index] ?? "";
		if (value < other) return -1;
		if (value > other) return 1;
	}
	return 0;
}
