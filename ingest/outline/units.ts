import { findHeadings } from "./heading-lines.ts";
import type { HeadingMatch } from "./headings.ts";
import type { Line, Marker } from "./lines.ts";
import { type Cell, cellLines, tableAt } from "./tables.ts";
import { findTitles } from "./titles.ts";
import { type Join, joinOf, spacesTell, startsLower, wrapWidth } from "./wrap.ts";

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
	| {
			readonly kind: "row";
			readonly pieces: readonly Piece[];
			readonly cells: readonly Cell[];
			readonly columns: readonly string[];
	  }
	| { readonly kind: "caption"; readonly pieces: readonly Piece[] };

/** Parts the lines of a report into units. */
export function readUnits(lines: readonly Line[]): Unit[] {
	const headings = findHeadings(lines);
	const titles = findTitles(lines, headings);
	const prose = lines.filter((_, i) => !headings.has(i) && !titles.has(i));
	const spaces = spacesTell(prose);
	const width = wrapWidth(prose, spaces);
	const isFree = (i: number): boolean => !headings.has(i) && !titles.has(i);
	const cells = cellLines(lines, isFree);
	const unwrapped =
		width === null && prose.filter(({ first, last }) => last - first > 200).length > 1;
	const context = { width, unwrapped, spaces, isFree, cells };
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
			const rest = lines.slice(i + 1, i + found.lines);
			const end = rest.length > 0 ? line.last : found.match.end;
			const pieces: Piece[] = [{ line, first: line.first, last: end, join: null }];
			for (const more of rest) pieces.push({ ...whole(more), join: "space" });
			units.push({ kind: "heading", pieces, match: found.match });
			i += found.lines;
			if (rest.length === 0 && found.match.answer < line.last) {
				i = readText(lines, i - 1, found.match.answer, { ...context, blanks: 0, units });
			}
		} else {
			const table = tableAt(lines, i, isFree);
			if (table === null) i = readText(lines, i, null, { ...context, blanks, units });
			else {
				const rows = new Map(table.rows.map((row) => [row.line, row]));
				for (let k = i; k < table.next; k += 1) {
					const row = rows.get(k);
					const rowLine = lines[k];
					if (rowLine === undefined || rowLine.first === rowLine.last) continue;
					const pieces = [whole(rowLine)];
					units.push(
						row
							? { kind: "row", pieces, cells: row.cells, columns: table.columns }
							: { kind: "caption", pieces },
					);
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
		/** Paragraphs stand on one line each, however long. */
		readonly unwrapped: boolean;
		readonly spaces: boolean;
		readonly isFree: (index: number) => boolean;
		/** Lines that are a table's cells by themselves. */
		readonly cells: ReadonlySet<number>;
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
		if (line === undefined || !context.isFree(i) || context.cells.has(i)) break;
		if (line.first === line.last) {
			blanks += 1;
			if (blanks > 2) break;
			continue;
		}
		const join =
			joinOf(previous, line, {
				blanks,
				width: context.width,
				wrapped: pieces.length > 1,
				prose,
				unwrapped: context.unwrapped,
				spaces: context.spaces,
			}) ?? (blanks === 0 && hangs(opening, line) ? "space" : null);
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
	return line.text[line.last - 1] === "|"
		? line.text.slice(0, line.last - 1).trimEnd().length
		: line.last;
}
