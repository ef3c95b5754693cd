import { foldName } from "#domain/names.ts";
import {
	numberedTripPattern,
	titlePattern,
	toldTripPattern,
	tripNamePattern,
} from "#ingest/languages/nl/headings.ts";
import type { Found } from "./headings.ts";
import { nextFilled } from "./line-starts.ts";
import { type Line, wordsOf } from "./lines.ts";

/** "Reis 1: Turijn, 4-6 november" and "Reis 2: Bilbao", each above a text: two lines of the kind or more. */
function toldTrips(lines: readonly Line[], headings: ReadonlyMap<number, Found>): Set<number> {
	const found = lines.flatMap(({ text, first, last }, i) => {
		const before = lines[i - 1];
		if (last - first > 110 || headings.has(i) || /[.;,]$/.test(text.slice(0, last))) return [];
		if (before !== undefined && before.first < before.last) return [];
		return toldTripPattern.test(foldName(text.slice(first, last))) ? [i] : [];
	});
	return new Set(found.length > 1 ? found : []);
}

/** The lines that name a report or one of its trips: at the top, or right before the first question is asked again. */
export function findTitles(
	lines: readonly Line[],
	headings: ReadonlyMap<number, Found>,
): Set<number> {
	const titles = toldTrips(lines, headings);
	const [firstHeading] = headings.keys();
	const firstKey = firstHeading === undefined ? null : headings.get(firstHeading)?.match.key;
	for (let i = lines.length - 1; i >= 0; i -= 1) {
		const line = lines[i];
		if (line === undefined || headings.has(i)) continue;
		const length = line.last - line.first;
		if (length < 4 || length > 110 || /[.;,]$/.test(line.text.slice(0, line.last))) continue;
		const top = firstHeading === undefined ? i < 5 : i < firstHeading;
		const next = nextFilled(lines, i + 1);
		const heading = next === null ? undefined : headings.get(next)?.match;
		if (!top && heading === undefined && (next === null || !titles.has(next))) continue;
		const folded = foldName(wordsOf(line)).replace(/^\d+ /, "");
		const numbered = numberedTripPattern.test(folded);
		const report = titlePattern.test(folded);
		const repeats = next !== null && next !== firstHeading && heading?.key === firstKey;
		const alone = lines[i - 1] === undefined || lines[i - 1]?.first === lines[i - 1]?.last;
		if (!numbered && !report && !tripNamePattern.test(folded) && !(repeats && alone)) continue;
		if (top && (report || numbered)) titles.add(i);
		else if (heading !== undefined && (heading.key === firstKey || numbered)) titles.add(i);
		else if (next !== null && titles.has(next)) titles.add(i);
	}
	return titles;
}
