import { foldName } from "#domain/names.ts";
import { columnWords } from "#ingest/languages/nl/headings.ts";
import { askedCaption } from "#ingest/languages/nl/meetings-columns.ts";
import { type Line, wordsOf } from "./lines.ts";

/** A stretch of a line, in offsets into its text. */
export interface Cell {
	readonly first: number;
	readonly last: number;
}

/** Lines in a row that make a table: the captions of its columns, if it has any, and its rows. */
interface Table {
	readonly columns: readonly string[];
	/** Index of a line and its cells; caption and rule lines are left out. */
	readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
	/** Index of the first line behind the table. */
	readonly next: number;
}

const ruleLine = /^[\s|+:=-]*-{2,}[\s|+:=-]*$/;

/** The table that starts at line `at`, empty lines between its rows allowed; null if none does. */
export function tableAt(
	lines: readonly Line[],
	at: number,
	isFree: (index: number) => boolean,
): Table | null {
	const first = lines[at];
	if (first === undefined) return null;
	if (cellsOf(first, false).length < 2) return slashedTable(lines, at, isFree);
	const rows: { line: number; cells: Cell[] }[] = [];
	let ruleBehindFirst = false;
	let next = at;
	for (let i = at; i < lines.length; i += 1) {
		const line = lines[i];
		if (line === undefined) break;
		if (line.first === line.last) {
			if (i - next > 1) break;
			continue;
		}
		if (!isFree(i)) break;
		if (i > next && next - at === rows.length && opensTable(line, rows)) break;
		if (ruleLine.test(line.text)) ruleBehindFirst ||= rows.length === 1;
		else {
			const cells = cellsOf(line, rows.length > 0);
			if (cells.length < 2) break;
			rows.push({ line: i, cells });
		}
		next = i + 1;
	}
	const piped = first.text.includes("|");
	if (rows.length < 2 && !piped) return null;
	if (!piped && !sameWidth(rows.map((row) => row.cells.length))) return null;
	const captions = rows[0]?.cells.map((cell) => first.text.slice(cell.first, cell.last)) ?? [];
	const headed = ruleBehindFirst || isHeader(captions);
	return { columns: headed ? captions : [], rows: headed ? rows.slice(1) : rows, next };
}

/** Behind an empty line below rows without any: captions, or a row as wide as none of them. */
function opensTable(line: Line, rows: Table["rows"]): boolean {
	const cells = cellsOf(line, true);
	if (rows.length < 2 || cells.length < 2) return false;
	return (
		isHeader(cells.map(({ first, last }) => line.text.slice(first, last))) ||
		rows.every((row) => row.cells.length !== cells.length)
	);
}

/** What may part the captions of a table in running lines, and so many captions that are needed to tell so. */
const partings: readonly (readonly [RegExp, number])[] = [
	[/ \/ /g, 2],
	[/;/g, 2],
	[/\//g, 3],
	[/ [–—-] /g, 3],
	[/, /g, 3],
];

/** Captions parted by slashes, semicolons, dashes or commas, in brackets or not, and lines below them with as many: "Actie / wie / wanneer". */
function slashedTable(
	lines: readonly Line[],
	at: number,
	isFree: (index: number) => boolean,
): Table | null {
	const first = lines[at];
	if (first === undefined || first.last - first.first > 120) return null;
	const { text } = first;
	const bracket = text[first.first] === "(" && text[first.last - 1] === ")" ? 1 : 0;
	const columnsBy = (parting: RegExp): readonly string[] =>
		split(text, first.first + bracket, first.last - bracket, parting, true).map((cell) =>
			text.slice(cell.first, cell.last),
		);
	const parting = partings.find(([by, fewest]) => {
		const columns = columnsBy(by);
		return columns.length >= fewest && isCaptions(columns);
	})?.[0];
	if (!parting) return null;
	const cellsIn = (line: Line): Cell[] => split(line.text, line.first, line.last, parting, true);
	const columns = columnsBy(parting);
	const rows: { line: number; cells: Cell[] }[] = [];
	let next = at + 1;
	for (; next < lines.length && isFree(next); next += 1) {
		const line = lines[next];
		if (line === undefined || line.first === line.last) break;
		const cells = cellsIn(line);
		if (cells.length !== columns.length) break;
		rows.push({ line: next, cells });
	}
	return rows.length === 0 ? null : { columns, rows, next };
}

/** Tells whether a text is a caption of a table column: "Naam", "Organisatie / functie". */
export function isCaption(text: string): boolean {
	const [opening = ""] = text.trimStart().split(/[\s/(:,?-]/, 1);
	if (!columnWords.has(opening.toLowerCase())) return false;
	if (text.length < 40 && askedCaption(text) !== null) return true;
	const words = foldName(text.replace(/\([^)]*\)/g, "")).split(" ");
	return (
		words.length < 5 &&
		words.every((word) => columnWords.has(word) || word === "en" || word === "van")
	);
}

/** A line that is one caption and no row of cells. */
export const isCaptionLine = (line: Line | undefined): boolean =>
	line !== undefined && cellsOf(line, false).length < 2 && isCaption(wordsOf(line));

/** The captions of a table that lost its columns, one behind the other: "Datum Plaats Locatie". */
export function isFlatCaptions(text: string): boolean {
	const words = text.trim().split(" ");
	return (
		words.length > 1 &&
		words.length < 6 &&
		words.every(
			(word) =>
				/^\p{Lu}/u.test(word) &&
				// "AFSPRAKEN EN ACTIES", "GESPROKEN MET": words that belong together.
				!/^(?:en|met|van|of|and|with)$/i.test(word) &&
				columnWords.has(word.toLowerCase()),
		)
	);
}

/** The lines of tables that have a cell a line, captions first, so that none goes on in the next: as many as make whole rows. */
export function cellLines(
	lines: readonly Line[],
	isFree: (index: number) => boolean,
): ReadonlySet<number> {
	const found = new Set<number>();
	const filled = (i: number): boolean => {
		const line = lines[i];
		return line !== undefined && line.first < line.last && isFree(i);
	};
	const captionAt = (i: number): boolean => {
		const line = lines[i];
		return filled(i) && isCaptionLine(line);
	};
	for (let i = 0; i < lines.length; i += 1) {
		if (!captionAt(i) || !captionAt(i + 1)) continue;
		let columns = 0;
		while (captionAt(i + columns)) columns += 1;
		let to = i + columns;
		while (filled(to)) to += 1;
		const cells = to - i - columns;
		if (cells > 0 && cells % columns === 0) for (let at = i + 1; at < to; at += 1) found.add(at);
		i = to;
	}
	return found;
}

function isCaptions(cells: readonly string[]): boolean {
	return cells.length > 1 && cells.every((cell) => cell === "" || isCaption(cell));
}

/** Captions of which at least two are known and most: "Tijd, Locatie, Gesprekspartner, Functie, Bijzonders". */
function isHeader(cells: readonly string[]): boolean {
	const told = cells.filter((cell) => cell !== "");
	const known = told.filter(isCaption).length;
	return (
		isCaptions(cells) ||
		(known > 1 &&
			known * 2 > told.length &&
			told.every((cell) => /^\p{L}[^\d.:;,]{1,24}\.?$/u.test(cell)) &&
			new Set(told.map((cell) => /^\p{Lu}/u.test(cell))).size === 1)
	);
}

function sameWidth(widths: readonly number[]): boolean {
	const usual = widths.filter((width) => width === widths[0]).length;
	return usual * 2 > widths.length;
}

/** Tells whether a line is the captions of a table's columns, or a row of more than a label and its value. */
export function isTableLine(line: Line): boolean {
	const cells = cellsOf(line, false).map((cell) => line.text.slice(cell.first, cell.last));
	return cells.length > 2 || isCaptions(cells);
}

/** The cells of a line whose columns are parted by pipes, tabs or runs of spaces; within a table the first may be empty or a dash. */
function cellsOf(line: Line, within: boolean): Cell[] {
	const { text, last } = line;
	if ((line.marker !== null && !within) || last - line.first < 3) return [];
	const first = within && text.startsWith("\t") ? 0 : line.first;
	if (text.includes("|")) return split(text, first, last, /\|/g, true);
	if (text.indexOf("\t", first) >= 0)
		return split(text, first, last, within ? /\t/g : /\t+/g, within);
	if (text.indexOf("  ", first) >= 0)
		return split(text, first, last, /(?<![.?!:;,])[ ]{2,}/g, false);
	return [];
}

function split(
	text: string,
	first: number,
	last: number,
	parting: RegExp,
	keepEmpty: boolean,
): Cell[] {
	const cells: Cell[] = [];
	let from = first;
	const add = (to: number): void => {
		const piece = text.slice(from, to);
		const start = from + piece.length - piece.trimStart().length;
		const end = Math.max(start, from + piece.trimEnd().length);
		const outer = text[first] === "|" && (from === first || to === last);
		if (end > start || (keepEmpty && !outer)) {
			cells.push({ first: Math.min(start, end), last: end });
		}
	};
	for (const found of text.slice(0, last).matchAll(parting)) {
		if (found.index < first) continue;
		add(found.index);
		from = found.index + found[0].length;
	}
	add(last);
	return cells;
}
