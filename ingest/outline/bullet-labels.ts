import type { Found } from "./headings.ts";
import { type Line, wordsOf } from "./lines.ts";

/** "- valt op: iedereen schrijft", "- Ministerie van Werken: twee sluizen": an item between others of its list that are no headings. */
export function isOneOfList(
	lines: readonly Line[],
	found: ReadonlyMap<number, Found>,
	i: number,
): boolean {
	const style = lines[i]?.marker?.style;
	return [lines[i - 1], lines[i + 1]].some(
		(line, at) =>
			line?.marker?.style === style &&
			!found.has(i - 1 + 2 * at) &&
			(found.get(i)?.match.role === "other" || !/^[^:]{1,40}:/.test(wordsOf(line as Line))),
	);
}
