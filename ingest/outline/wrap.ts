import {
	hyphenConjunctions,
	hyphenPrefixes,
	lastVerbs,
	linkWords,
	opensWithTitle,
} from "#ingest/languages/nl/sentences.ts";
import type { Line } from "./lines.ts";

/** How a line goes on in the next: after a space, right behind it, or behind it with its hyphen dropped. */
export type Join = "space" | "direct" | "drop-hyphen";

/** The width that the report was wrapped to, null if it seems not to be; found from lines that break off mid-sentence. */
export function wrapWidth(lines: readonly Line[], spaces: boolean): number | null {
	const longest = lines.reduce((most, { last }) => Math.max(most, last), 0);
	const shortest = longest < 60 ? longest * 0.6 : 45;
	const lengths: { readonly length: number; readonly word: number; readonly sure: boolean }[] = [];
	let previous: Line | null = null;
	for (const line of lines) {
		if (line.first === line.last) continue;
		const length = previous === null ? 0 : previous.last;
		if (
			previous !== null &&
			length >= shortest &&
			length <= 160 &&
			line.marker === null &&
			breaksOff(previous)
		) {
			const sure = (spaces && previous.trailingSpace) || endsOpen(previous);
			if (sure || startsLower(line)) lengths.push({ length, word: firstWord(line).length, sure });
		}
		previous = line;
	}
	if (lengths.length === 0) return null;
	const width = lengths.reduce((most, { length }) => Math.max(most, length), 0);
	const full = lengths.filter(({ length, word }) => length + word + 1 > width - 10).length;
	const sure = lengths.filter((pair) => pair.sure).length;
	// Lines far longer than the width belong to a text that nobody wrapped.
	const beyond = lines.filter(({ last }) => last > width + 10).length;
	if (beyond > lengths.length) return null;
	return sure > 0 && full * 2 >= lengths.length ? width : null;
}

/**
 * Tells whether white space before a line's end means that the line goes on: text taken out of a wrapped
 * document has it there, and not where sentences end; a text that has it everywhere says nothing by it.
 */
export function spacesTell(lines: readonly Line[]): boolean {
	const closed = lines.filter((line) => line.last > line.first && !breaksOff(line));
	const spaced = closed.filter((line) => line.trailingSpace).length;
	return closed.length > 1 && spaced * 5 <= closed.length;
}

/** How `line` goes on in `next`, which follows it after `blanks` empty lines; null if it does not. */
export function joinOf(
	line: Line,
	next: Line,
	around: {
		readonly blanks: number;
		readonly width: number | null;
		readonly wrapped: boolean;
		readonly prose: boolean;
		/** Paragraphs stand on one line each, however long. */
		readonly unwrapped: boolean;
		/** White space before a line's end tells that the line goes on (see `spacesTell`). */
		readonly spaces: boolean;
	},
): Join | null {
	if (around.blanks > 0 && !startsLower(next) && dateline.test(next.text)) return null;
	if (next.marker !== null || next.heading > 0 || line.heading > 0) return null;
	const short = around.blanks === 0 && !around.wrapped && line.last < 60 && !goesOn(line);
	if (short && opensWithTitle.test(next.text)) return null;
	const hyphen = hyphenJoin(line, next);
	if (around.blanks > 2) return null;
	if (hyphen !== null && (around.blanks === 0 || startsLower(next))) return hyphen;
	const { width } = around;
	const full =
		width !== null && line.last + 1 + firstWord(next).length > width - (around.blanks > 0 ? 0 : 8);
	const long = width !== null && line.last > width * 0.6;
	if (around.blanks > 0) {
		if (!breaksOff(line) || !long) return null;
		return (full || (around.spaces && line.trailingSpace) || startsLower(next)) && line.last >= 45
			? "space"
			: null;
	}
	if (!breaksOff(line))
		return full && around.wrapped && !/[:;]$/.test(lineEnd(line)) ? "space" : null;
	if (endsOpen(line) && line.last - line.first > 14 && !(endsInVerb(line) && !startsLower(next)))
		return "space";
	if (startsLower(next) && around.wrapped) return "space";
	const may = around.prose && !around.unwrapped && line.last - line.first >= 40;
	if (startsLower(next) && (long || may)) return "space";
	return full ? "space" : null;
}

/** Tells whether the line's first letter or digit is a lower-case letter. */
export function startsLower(line: Line): boolean {
	return /^["'(]?\p{Ll}/u.test(line.text.slice(line.first, line.first + 3));
}

/** Tells whether a line ends without a mark that closes a sentence, an item or a lead-in. */
function breaksOff(line: Line): boolean {
	return !/[.!?:;…]["')\]]*$/.test(lineEnd(line));
}

/** Tells whether a line ends in the middle of a word, or on a word or comma that more must follow. */
export function goesOn(line: Line): boolean {
	return line.text.charCodeAt(line.last - 1) === 45 || endsOpen(line);
}

function endsOpen(line: Line): boolean {
	const end = lineEnd(line);
	if (end.endsWith(",")) return true;
	const word = /(?<!\p{L})\p{L}+$/u.exec(end)?.[0] ?? "";
	return word !== "" && word === word.toLowerCase() && linkWords.has(word);
}

const dateline = /^\s*\p{Lu}[\p{L}' -]{1,30}, \d{1,2} \p{L}+ \d{4}\s*$/u;

/** "… moet voor 1 april af zijn": a verb may end a line as well as break one off. */
function endsInVerb(line: Line): boolean {
	return lastVerbs.has(/(?<!\p{L})\p{L}+$/u.exec(lineEnd(line))?.[0] ?? "");
}

function lineEnd(line: Line): string {
	return line.text.slice(Math.max(line.first, line.last - 24), line.last);
}

function firstWord(line: Line): string {
	return /^\S+/.exec(line.text.slice(line.first, Math.min(line.last, line.first + 40)))?.[0] ?? "";
}

function hyphenJoin(line: Line, next: Line): Join | null {
	if (line.text.charCodeAt(line.last - 1) !== 45) return null;
	const half = /([\p{L}\p{N}]+)-$/u.exec(lineEnd(line))?.[1];
	if (half === undefined) return null;
	const word = firstWord(next).replace(/[,.;:)]+$/, "");
	if (hyphenConjunctions.has(word.toLowerCase())) return "space";
	if (!/^\p{Ll}/u.test(word)) return /^[\p{Lu}\p{N}]/u.test(word) ? "direct" : null;
	// "VN-delegatie", "ex-burgemeester": the hyphen is the word's own.
	if (hyphenPrefixes.has(half.toLowerCase()) || /^(?:\p{Lu}{2,}|\p{N}+)$/u.test(half))
		return "direct";
	return "drop-hyphen";
}
