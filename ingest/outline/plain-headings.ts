import { markedHeadings } from "#ingest/languages/nl/headings.ts";
import { type Found, matchHeading, untoldHeading } from "./headings.ts";
import { type Line, wordsOf } from "./lines.ts";
import { isCaptionLine } from "./tables.ts";

/** "Acties", "Verslag": common words alone between an empty line and a text, in a report whose headings are such lines. */
export function plainHeadings(
	lines: readonly Line[],
	found: ReadonlyMap<number, Found>,
): ReadonlyMap<number, Found> {
	const alone = [...found].filter(([i, { match }]) => match.form === "line" && isApart(lines, i));
	const more = new Map<number, Found>(stackedLabels(lines, found));
	if (alone.length < 2) return more;
	for (const [i, line] of lines.entries()) {
		if (
			i < (alone[0]?.[0] ?? 0) ||
			found.has(i) ||
			more.has(i) ||
			line.marker !== null ||
			!isApart(lines, i)
		)
			continue;
		// "Wat", and right below it "Wie": the captions of a table.
		if (isCaptionLine(line) && isCaptionLine(lines[i + 1])) continue;
		const match = matchHeading(line.text, line.first, line.last);
		if (match?.form === "line" && markedHeadings.has(match.key)) more.set(i, { match, lines: 1 });
		else if (match === null && isTitle(line)) {
			const before = alone.findLast(([at]) => at < i)?.[1].match.role;
			if (before !== "contacts") more.set(i, { match: untoldHeading(line), lines: 1 });
		}
	}
	return more;
}

/** "Wie", "Wanneer" on lines of their own in a form that lost its columns, each right above its answer and below that of another. */
function stackedLabels(
	lines: readonly Line[],
	found: ReadonlyMap<number, Found>,
): (readonly [number, Found])[] {
	const isStacked = (i: number): boolean =>
		hasWords(lines[i - 1]) &&
		hasWords(lines[i + 1]) &&
		!isCaptionLine(lines[i - 1]) &&
		!isCaptionLine(lines[i + 1]);
	const known = [...found].filter(([i, { match }]) => match.form === "line" && isStacked(i));
	if (known.length < 3) return [];
	return lines.flatMap((line, i) => {
		if (found.has(i) || line.marker !== null || !isStacked(i)) return [];
		const match = matchHeading(line.text, line.first, line.last);
		const labels = match?.form === "line" && /^(?:wie|wanneer)$/.test(match.key);
		return labels ? [[i, { match, lines: 1 }] as const] : [];
	});
}

const hasWords = (line: Line | undefined): boolean => line !== undefined && line.first < line.last;

/** "Voorbereiding op eigen kracht", "Tot besluit": words in small letters behind the first, without a mark at the end. */
const isTitle = (line: Line): boolean =>
	line.last - line.first < 60 && /^\p{Lu}[\p{Ll}'-]*(?: [\p{Ll}'-]+){1,6}\??$/u.test(wordsOf(line));

/** Whether a line with words stands below an empty one and right above another. */
function isApart(lines: readonly Line[], i: number): boolean {
	const [before, line, next] = [lines[i - 1], lines[i], lines[i + 1]];
	const empty = before === undefined || before.first === before.last;
	return empty && line !== undefined && next !== undefined && next.first < next.last;
}
