import type { Span } from "#domain/report.ts";

/** A text being put together out of pieces of another, which remembers where each piece came from. */
export interface MappedText {
	readonly parts: string[];
	length: number;
	/** Offsets into the new text where a run of plain copying starts, ascending. */
	readonly at: number[];
	/** The offset into the original where the same run starts. */
	readonly from: number[];
}

/** An empty mapped text. */
export function startMappedText(): MappedText {
	return { parts: [], length: 0, at: [], from: [] };
}

/** Adds a piece whose first character stands at `origin` in the original and the rest right behind it. */
export function addPiece(text: MappedText, piece: string, origin: number): void {
	if (piece === "") return;
	const last = text.at.length - 1;
	const shift = last < 0 ? null : (text.from[last] ?? 0) - (text.at[last] ?? 0);
	if (shift !== origin - text.length) {
		text.at.push(text.length);
		text.from.push(origin);
	}
	text.parts.push(piece);
	text.length += piece.length;
}

/** A function that leads a span of the new text back to the span of the original that it stands for. */
export function originalSpans(text: MappedText, content: string): (span: Span) => Span {
	const at = Uint32Array.from(text.at);
	const from = Uint32Array.from(text.from);
	const { length } = text;
	const origin = (offset: number): number => {
		const run = lastAtOrBefore(at, offset);
		return run < 0 ? 0 : (from[run] ?? 0) + offset - (at[run] ?? 0);
	};
	return ({ start, end }) => {
		if (length === 0) return { start: 0, end: 0 };
		const first = Math.min(Math.max(start, 0), length);
		const last = Math.min(Math.max(end, first), length);
		const originStart = first < length ? origin(first) : origin(length - 1) + 1;
		if (last === first) return { start: originStart, end: originStart };
		return { start: originStart, end: endOfCharacter(content, origin(last - 1) + 1) };
	};
}

/** Past the combining marks that belong to the character before. */
function endOfCharacter(content: string, offset: number): number {
	let end = Math.min(offset, content.length);
	while (end < content.length && isCombining(content.charCodeAt(end))) end += 1;
	return end;
}

/** Tells whether a UTF-16 code unit is a combining diacritical mark. */
export function isCombining(code: number): boolean {
	return code >= 0x300 && code <= 0x36f;
}

function lastAtOrBefore(sorted: Uint32Array, value: number): number {
	let low = 0;
	let high = sorted.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) <= value) low = middle + 1;
		else high = middle - 1;
	}
	return high;
}
