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
		for (const piece of unit.pieces) {
			let { first } = piece;
			if (piece.join === "space")
				addPiece(mapped, " ", originAfter(previous ?? piece.line, previousLast));
			const dropped = unit.pieces[unit.pieces.indexOf(piece) + 1]?.join === "drop-hyphen";
			if (dropped) addLine(mapped, piece.line, first, piece.last - 1);
			else addLine(mapped, piece.line, first, piece.last);
			first = piece.last;
			previous = piece.line;
			previousLast = piece.last;
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

function addLine(mapped: MappedText, line: Line, first: number, last: number): void {
	const { text, origins } = line;
	if (origins === null) {
		addPiece(mapped, text.slice(first, last), line.start + first);
		return;
	}
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
