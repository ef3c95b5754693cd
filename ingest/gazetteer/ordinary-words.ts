import { readFileSync } from "node:fs";
import { indexRows, lowerBound, matchRow, type SortedRows } from "./names-index.ts";

let loaded: SortedRows | null = null;

/** The file is read on the first call and kept as it is: 2 MB outside the heap. */
function words(): SortedRows {
	loaded ??= indexRows(readFileSync(new URL("words.tsv", import.meta.url)));
	return loaded;
}

function isListed(stem: string): boolean {
	const key = Buffer.from(stem);
	return matchRow(words(), lowerBound(words(), key), key) === "whole";
}

/** Ends of inflected words in Dutch and English, each with what may stand at the end of the stem instead. */
const endings: readonly (readonly [end: string, stem: string])[] = [
	["s", ""],
	["e", ""],
	["en", ""],
	["er", ""],
	["er", "e"],
	["ers", ""],
	["ers", "e"],
	["ed", "e"],
	["ed", ""],
	["ing", ""],
	["ing", "e"],
	["ies", "y"],
];

/** Tells whether a folded word is one of Dutch or English, inflected or not, of 3 letters or more. */
export function isOrdinaryWord(fold: string): boolean {
	if (!/^[a-z]{3,16}$/u.test(fold)) return false;
	return (
		isListed(fold) ||
		endings.some(
			([end, stem]) =>
				fold.length > end.length + 2 &&
				fold.endsWith(end) &&
				isListed(fold.slice(0, -end.length) + stem),
		)
	);
}
