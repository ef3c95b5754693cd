import type { SectionRole } from "#domain/report.ts";
import { type Found, untoldHeading } from "./headings.ts";
import { nextFilled, startOfWords } from "./line-starts.ts";
import type { Line } from "./lines.ts";
import { isTableLine } from "./tables.ts";

/** The answers that are told in parts: town by town, body by body. */
const parts: ReadonlySet<SectionRole> = new Set(["contacts", "places", "results", "followups"]);

/** Of these also where something stands between the question and the first part. */
const listed: ReadonlySet<SectionRole> = new Set(["contacts", "places"]);

/**
 * Lines in the style of the headings that are known head what stands below them too, though their words tell
 * no role: "6. Rondvraag" behind "5. Actiepunten", "## Pers" among other lines with two number signs, "PERS"
 * among others in capitals.
 */
export function withStyledLines(
	lines: readonly Line[],
	found: Map<number, Found>,
	bare: ReadonlyMap<number, number>,
): Map<number, Found> {
	const known = [...found.keys()].flatMap((i) => lines[i] ?? []);
	const numbered = known.filter((line) => line.marker?.numbered === true).length;
	const levels = new Map<number, number>();
	for (const { heading } of known)
		if (heading > 0 && heading < 7) levels.set(heading, (levels.get(heading) ?? 0) + 1);
	const capitals = known.filter(isInCapitals).length > 1;
	if (numbered < 3 && levels.size === 0 && !capitals && bare.size === 0) return found;
	let last: number | null = null;
	let within = false;
	let asked = false;
	let listing = false;
	const lastKnown = Math.max(...found.keys());
	const template = [...found.values()].filter(({ match }) => match.form === "question").length > 2;
	for (const [i, line] of lines.entries()) {
		const number = numberOf(line);
		const heading = found.get(i)?.match;
		if (heading) {
			last = number;
			within = false;
			asked = parts.has(heading.role) && heading.answer >= line.last;
			listing = template && listed.has(heading.role) && i < lastKnown;
			continue;
		}
		const filled = line.last > line.first;
		const follows = numbered > 2 && number !== null && last !== null && number === last + 1;
		const same = (levels.get(line.heading) ?? 0) > 1;
		const loud = capitals && isInCapitals(line) && line.marker === null && found.size > 0;
		// "3\tCijfers opvragen\tJorrit\tgereed" counts the rows of a table.
		const counted = bare.has(i) && !isTableLine(line);
		const heads = (follows || same || loud || counted) && isShortTitle(lines, i);
		// "WIE HEB JE ONTMOET?" and right below it "HANOI": a part of the answer, as are those like it further on.
		within ||= heads && !follows && (asked || listing);
		if (filled) asked = false;
		if (!heads || (within && !follows)) continue;
		if (follows) last = number;
		const match = untoldHeading(line, bare.get(i) ?? startOfWords(line));
		found.set(i, { match, lines: 1 });
	}
	return new Map([...found].sort(([a], [b]) => a - b));
}

function isInCapitals({ text, first, last }: Line): boolean {
	const words = text.slice(first, last);
	return words === words.toUpperCase() && /\p{Lu}{4}/u.test(words) && !/\d/.test(words);
}

function numberOf({ marker, text, first }: Line): number | null {
	return marker?.numbered === true && marker.style.startsWith("1")
		? Number.parseInt(text.slice(first).replace("(", ""), 10)
		: null;
}

/** A line of a few words without a closing mark, above text that is no next item. */
function isShortTitle(lines: readonly Line[], i: number): boolean {
	const line = lines[i];
	if (line === undefined || line.last - line.first > 60) return false;
	if (/[.;,:]$/.test(line.text.slice(0, line.last))) return false;
	const next = nextFilled(lines, i + 1);
	return next === null || lines[next]?.marker?.numbered !== true;
}
