import type { Span } from "#domain/report.ts";
import type { Line } from "./lines.ts";
import { addPiece, type MappedText, startMappedText } from "./offset-map.ts";
import type { Cell } from "./tables.ts";
import type { Unit } from "./units.ts";

/** Where a unit came to stand in the cleaned text. */
export interface UnitSpan extends Span {
	/** For a row its cells, empty ones left as empty spans. */
	readonly cells: readonly Span[];
}

/** Writes the cleaned text: a unit a line, wrapped lines joined, list marks kept outside the units' spans. */
export function writeUnits(units: readonly Unit[]): {
	readonly text: string;
	readonly mapped: MappedText;
	readonly spans: readonly UnitSpan[];
} {
	const mapped = startMappedText();
	const spans: UnitSpan[] = [];
	let previous: Line | null = null;
	let previousLast = 0;
	for (const unit of units) {
		const [opening] = unit.pieces;
		if (opening === undefined) continue;
		if (previous !== null && mapped.length > 0) {
			const mark =
				previous === opening.line ? " " : unit.kind === "text" && unit.blanks === 0 ? "\n" : "\n\n";
			addPiece(mapped, mark[0] ?? "", originAfter(previous, previousLast));
			if (mark.length > 1) addPiece(mapped, "\n", originAfter(previous, previousLast));
		}
		if (unit.kind === "text" && unit.marker !== null) {
			const { line } = opening;
			addLine(mapped, line, line.first, opening.first);
		}
		const start = mapped.length;
		for (const [i, piece] of unit.pieces.entries()) {
			const { line, first, last } = piece;
			if (piece.join === "space")
				addPiece(mapped, " ", originAfter(previous ?? line, previousLast));
			const end = unit.pieces[i + 1]?.join === "drop-hyphen" ? last - 1 : last;
			if (unit.kind === "row") addLine(mapped, line, first, end);
			else addWords(mapped, line, first, end);
			previous = line;
			previousLast = last;
		}
		const shift = start - opening.first;
		const cells = unit.kind === "row" ? unit.cells.map((cell) => shifted(cell, shift)) : [];
		spans.push({ start, end: mapped.length, cells });
	}
	return { text: mapped.parts.join(""), mapped, spans };
}

function shifted(cell: Cell, shift: number): Span {
	return { start: cell.first + shift, end: cell.last + shift };
}

/** Adds a part of a line with a single space for each run of white space. */
function addWords(mapped: MappedText, line: Line, first: number, last: number): void {
	let from = first;
	if (line.text.includes("\t") || line.text.includes("  ")) {
		for (const gap of line.text.slice(0, last).matchAll(wideGaps)) {
			if (gap.index < from) continue;
			addLine(mapped, line, from, gap.index);
			addPiece(mapped, " ", originAfter(line, gap.index));
			from = gap.index + gap[0].length;
		}
	}
	addLine(mapped, line, from, last);
}

const wideGaps = /[ \t]*\t[ \t]*| {2,}/g;

function addLine(mapped: MappedText, line: Line, first: number, last: number): void {
	const { text, origins } = line;
	if (origins === null) {
		addPiece(mapped, text.slice(first, last), line.start + first);
		return;
	}
	if (first >= last) return;
	let from = first;
	for (let i = first + 1; i <= last; i += 1) {
		if (i < last && origins[i] === (origins[i - 1] ?? 0) + 1) continue;
		addPiece(mapped, text.slice(from, i), origins[from] ?? line.start);
		from = i;
	}
}

/** The offset in the report right behind the part of a line before `last`. */
function originAfter(line: Line, last: number): number {
	if (line.origins === null) return line.start + last;
	return (line.origins[last - 1] ?? line.start - 1) + 1;
}
