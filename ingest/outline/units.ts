import { foldName } from "#domain/names.ts";
import {
	numberedTripPattern,
	titlePattern,
	tripNamePattern,
} from "#ingest/languages/nl/headings.ts";
import { type HeadingMatch, matchHeading } from "./headings.ts";
import type { Line, Marker } from "./lines.ts";
import { type Cell, isCaption, tableAt } from "./tables.ts";
import { type Join, joinOf, startsLower, wrapWidth } from "./wrap.ts";

/** A stretch of one line, and how it follows the one before. */
export interface Piece extends Cell {
	readonly line: Line;
	readonly join: Join | null;
}

/** What the report consists of, from top to bottom: headings, titles of trips, stretches of text and table rows. */
export type Unit =
	| { readonly kind: "heading"; readonly pieces: readonly Piece[]; readonly match: HeadingMatch }
	| { readonly kind: "title"; readonly pieces: readonly Piece[] }
	| {
			readonly kind: "text";
			readonly pieces: readonly Piece[];
			readonly marker: Marker | null;
			/** Empty lines before it. */
			readonly blanks: number;
			/** A heading of no known role, such as a bold line. */
			readonly subheading: boolean;
	  }
	| { readonly kind: "row"; readonly pieces: readonly Piece[]; readonly cells: readonly Cell[]; readonly columns: readonly string[] }
	| { readonly kind: "caption"; readonly pieces: readonly Piece[] };

interface Found {
	readonly match: HeadingMatch;
	/** Lines that the heading takes. */
	readonly lines: 1 | 2;
}

/** Parts the lines of a report into units. */
export function readUnits(lines: readonly Line[]): Unit[] {
	const headings = findHeadings(lines);
	const titles = findTitles(lines, headings);
	const width = wrapWidth(lines.filter((_, i) => !headings.has(i) && !titles.has(i)));
	const isFree = (i: number): boolean => !headings.has(i) && !titles.has(i);
	const units: Unit[] = [];
	let blanks = 0;
	for (let i = 0; i < lines.length; ) {
		const line = lines[i];
		if (line === undefined) break;
		const found = headings.get(i);
		if (line.first === line.last) {
			blanks += 1;
			i += 1;
			continue;
		}
		if (titles.has(i)) {
			units.push({ kind: "title", pieces: [whole(line)] });
			i += 1;
		} else if (found !== undefined) {
			const second = found.lines === 2 ? lines[i + 1] : undefined;
			const pieces: Piece[] = [{ line, first: line.first, last: second ? line.last : found.match.end, join: null }];
			if (second) pieces.push({ line: second, first: second.first, last: second.last, join: "space" });
			units.push({ kind: "heading", pieces, match: found.match });
			i += found.lines;
			if (second === undefined && found.match.answer < line.last) {
				i = readText(lines, i - 1, found.match.answer, { blanks: 0, width, isFree, units });
			}
		} else {
			const table = tableAt(lines, i, isFree);
			if (table === null) i = readText(lines, i, null, { blanks, width, isFree, units });
			else {
				for (let k = i; k < table.next; k += 1) {
					const row = table.rows.find((candidate) => candidate.line === k);
					const rowLine = lines[k];
					if (rowLine === undefined || rowLine.first === rowLine.last) continue;
					const pieces = [whole(rowLine)];
					units.push(row ? { kind: "row", pieces, cells: row.cells, columns: table.columns } : { kind: "caption", pieces });
				}
				i = table.next;
			}
		}
		blanks = 0;
	}
	return units;
}

function whole(line: Line): Piece {
	return { line, first: line.first, last: line.last, join: null };
}

/** Adds the stretch of text that starts at line `at` with all lines that it goes on in; gives the index of the next. */
function readText(
	lines: readonly Line[],
	at: number,
	from: number | null,
	context: {
		readonly blanks: number;
		readonly width: number | null;
		readonly isFree: (index: number) => boolean;
		readonly units: Unit[];
	},
): number {
	const opening = lines[at];
	if (opening === undefined) return at + 1;
	const first = from ?? opening.marker?.end ?? opening.first;
	const pieces: Piece[] = [{ line: opening, first, last: trimPipe(opening), join: null }];
	const prose = !startsLower(opening) || opening.marker !== null;
	let previous = opening;
	let next = at + 1;
	for (let i = at + 1, blanks = 0; i < lines.length; i += 1) {
		const line = lines[i];
		if (line === undefined || !context.isFree(i)) break;
		if (line.first === line.last) {
			blanks += 1;
			if (blanks > 2) break;
			continue;
		}
		const join =
			joinOf(previous, line, { blanks, width: context.width, wrapped: pieces.length > 1, prose }) ??
			(blanks === 0 && hangs(opening, line) ? "space" : null);
		if (join === null) break;
		pieces.push({ line, first: line.first, last: line.last, join });
		previous = line;
		next = i + 1;
		blanks = 0;
	}
	context.units.push({
		kind: "text",
		pieces,
		marker: from === null ? opening.marker : null,
		blanks: context.blanks,
		subheading: opening.heading > 0 && from === null,
	});
	return next;
}

/** A line that is indented like the text of the list item above it goes on with that item. */
function hangs(item: Line, line: Line): boolean {
	return item.marker !== null && line.marker === null && line.first > item.first && line.first >= 2;
}

function trimPipe(line: Line): number {
	return line.text[line.last - 1] === "|" ? line.text.slice(0, line.last - 1).trimEnd().length : line.last;
}

function findHeadings(lines: readonly Line[]): Map<number, Found> {
	const found = new Map<number, Found>();
	for (let i = 0; i < lines.length; i += 1) {
		const line = lines[i];
		if (line === undefined || line.last - line.first < 4) continue;
		const heading = headingAt(lines, i, line);
		if (heading === null) continue;
		found.set(i, heading);
		i += heading.lines - 1;
	}
	const template = [...found.values()].filter(({ match }) => match.form === "question").length > 2;
	const asked = new Set([...found.values()].filter(({ match }) => match.form !== "label").map(({ match }) => match.role));
	for (const [i, { match }] of found) {
		const line = lines[i];
		const bullet = line?.marker != null && !line.marker.numbered;
		const answered = line !== undefined && match.answer < line.last;
		if (template && match.form !== "question" && bullet) found.delete(i);
		else if (template && match.form === "label" && answered && asked.has(match.role)) found.delete(i);
	}
	return found;
}

function headingAt(lines: readonly Line[], i: number, line: Line): Found | null {
	const { text, last } = line;
	const first = startOfWords(line);
	const next = lines[i + 1];
	const match = matchHeading(text, first, last);
	if (match === null) {
		if (next === undefined || next.first === next.last || next.marker !== null) return null;
		if (last - first > 90 || next.last - next.first > 60 || !/\?/.test(next.text)) return null;
		const joined = `${text.slice(first, last)} ${next.text.slice(next.first, next.last)}`;
		const both = matchHeading(joined, 0, joined.length);
		if (both === null || both.form !== "question" || both.end < joined.length) return null;
		return { match: { ...both, start: first, end: last, answer: last }, lines: 2 };
	}
	if (match.form === "line") {
		const before = lines[i - 1];
		if (before !== undefined && startsLower(line) && before.last > 60 && !/[.?!:]$/.test(before.text.trimEnd())) return null;
		if (isCaption(text.slice(first, last)) && (captionAt(before) || captionAt(next))) return null;
	}
	if (text.includes("|") && (text.match(/\S\s*\|/g)?.length ?? 0) > 2) return null;
	const open = /\([^)]*$/.test(text.slice(first, last)) && match.end >= last;
	if (open && next !== undefined && /^[^()]{1,60}\)\s*[?:]?\s*$/.test(next.text)) return { match, lines: 2 };
	return { match, lines: 1 };
}

function captionAt(line: Line | undefined): boolean {
	return line !== undefined && line.last - line.first > 2 && isCaption(line.text.slice(line.first, line.last));
}

/** Past marker, "Vraag 3:", "3a" and the pipe of a table. */
function startOfWords(line: Line): number {
	const from = line.marker?.end ?? line.first;
	const skipped = /^(?:\|\s*)?(?:(?:vraag|question)\s+\d{1,2}\s*[.:)–-]*\s*|\d{1,2}(?:[.)]\d?|[a-z]\)|\s*[–-])\s*|[IVX]{1,4}[.)]\s+|[A-H][.)]\s+(?=\p{L}+\s))?/iu.exec(
		line.text.slice(from, from + 24),
	);
	return from + (skipped?.[0].length ?? 0);
}

/** Lines that name a report or one of its trips: at the top, or right before the first question is asked again. */
function findTitles(lines: readonly Line[], headings: ReadonlyMap<number, Found>): Set<number> {
	const titles = new Set<number>();
	const [firstHeading] = headings.keys();
	const firstKey = firstHeading === undefined ? null : headings.get(firstHeading)?.match.key;
	for (let i = lines.length - 1; i >= 0; i -= 1) {
		const line = lines[i];
		if (line === undefined || headings.has(i)) continue;
		const length = line.last - line.first;
		if (length < 4 || length > 110 || /[.;,]$/.test(line.text.slice(0, line.last))) continue;
		const folded = foldName(line.text.slice(line.first, line.last)).replace(/^\d+ /, "");
		const numbered = numberedTripPattern.test(folded);
		const report = titlePattern.test(folded);
		if (!numbered && !report && !tripNamePattern.test(folded)) continue;
		const top = firstHeading === undefined ? i < 5 : i < firstHeading;
		const next = nextFilled(lines, i + 1);
		const heading = next === null ? undefined : headings.get(next)?.match;
		if (top && (report || numbered)) titles.add(i);
		else if (heading !== undefined && (heading.key === firstKey || numbered)) titles.add(i);
		else if (next !== null && titles.has(next)) titles.add(i);
	}
	return titles;
}

function nextFilled(lines: readonly Line[], from: number): number | null {
	for (let i = from; i < Math.min(lines.length, from + 4); i += 1) {
		const line = lines[i];
		if (line !== undefined && line.first < line.last) return i;
	}
	return null;
}
