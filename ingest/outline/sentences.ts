import type { Span } from "#domain/report.ts";
import { abbreviations, cutShort } from "#ingest/languages/nl/sentences.ts";

const longestSentence = 1200;
const stop = /[.!?…]+["')\]]*(?=\s+["'([•–-]*\s*[\p{L}\p{N}'])/gu;
// Hurried writers leave out the capital.
const lowerStart =
	/^(?:wij|we|ook|er|het|de|dit|dat|daar|daarna|verder|ik|zij|hij|zo|dus|en nu|the|and|we)\s/;
// "e-Governance Academy", "eHealth", "iPhone": the capital follows a small letter.
const smallPrefix = /^["'(]*\p{Ll}-?\p{Lu}/u;
// The look behind keeps it from being tried again from each letter of a word.
const wordBefore = /(?<![\p{L}\p{N}./&'-])[\p{L}\p{N}./&'-]{0,24}$/u;

/** The sentences of a stretch of text, in order, without the white space around them. */
export function splitSentences(text: string, start: number, end: number): Span[] {
	const piece = text.slice(start, end);
	const sentences: Span[] = [];
	let from = 0;
	const close = (to: number): void => {
		const span = trimmed(piece, from, to);
		for (let at = span.start; at < span.end; ) {
			const stretch = trimmed(piece, at, cutLong(piece, at, span.end));
			if (stretch.end > stretch.start) {
				sentences.push({ start: start + stretch.start, end: start + stretch.end });
			}
			at = Math.max(stretch.end, at + 1);
		}
		from = to;
	};
	if (/[.!?…]["')\]]*\s/.test(piece)) {
		for (const found of piece.matchAll(stop)) {
			if (endsSentence(piece, found.index, found[0])) close(found.index + found[0].length);
		}
	}
	close(piece.length);
	return sentences;
}

/** Where a sentence of no normal length is broken, so that what reads sentences never meets an endless one. */
function cutLong(piece: string, from: number, to: number): number {
	if (to - from <= longestSentence) return to;
	const space = piece.lastIndexOf(" ", from + longestSentence);
	return space > from ? space : from + longestSentence;
}

/** Tells whether the full stop at `at` ends a sentence, not an abbreviation, an initial or a numbered start. */
function endsSentence(piece: string, at: number, mark: string): boolean {
	const next = piece.slice(at + mark.length, at + mark.length + 40).trimStart();
	if (/^["'([•–-]*\s*\p{Ll}/u.test(next) && !/^'[sn] /.test(next) && !smallPrefix.test(next)) {
		if (!lowerStart.test(next)) return false;
		const word = /\p{Ll}{4,}[)\]"']*$/u.exec(piece.slice(Math.max(0, at - 24), at))?.[0];
		return word !== undefined && !abbreviations.has(word);
	}
	if (mark[0] !== "." || mark.startsWith("..")) return true;
	const before = wordBefore.exec(piece.slice(Math.max(0, at - 24), at))?.[0] ?? "";
	const word = before.replace(/^['(-]+/, "");
	if (word === "") return true;
	if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\p{Ll}?\.-?)+\p{Lu}\p{Ll}?$/u.test(word))
		return isNumberedSection(piece, at);
	if (cutShort.test(word)) return false;
	if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return /^(?:etc|enz)/.test(word);
	const lower = word.toLowerCase();
	if (abbreviations.has(lower))
		return (
			/^\p{Lu}\p{Ll}+\s/u.test(next) &&
			(/^(?:uur|ma|do|min|art)$/.test(lower) || endsOnDay(piece.slice(Math.max(0, at - 60), at)))
		);
	// "Op 14. november" is no Dutch, but "1. Malmö" opens an item.
	return !(/^\d{1,2}$/.test(word) && /^[\s(]*$/.test(piece.slice(0, at - word.length)));
}

/** "Zij spreekt op de havendag, 3 nov. Wij …": a day at the end of a sentence, no label of the line that it opens. */
function endsOnDay(before: string): boolean {
	return /[^\n]{24,}\s\d{1,2} (?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)$/iu.test(before);
}

/** "… in categorie B. Daarna" ends a sentence: the letter follows a lower-case word that such letters follow. */
function isNumberedSection(piece: string, at: number): boolean {
	return /\b(?:categorie|groep|optie|variant|plan|bijlage|deel|zaal|hal|terminal|type) \p{Lu}$/u.test(
		piece.slice(Math.max(0, at - 20), at),
	);
}

/** A span without the white space at its ends. */
function trimmed(text: string, start: number, end: number): Span {
	let first = start;
	let last = end;
	while (first < last && isSpace(text.charCodeAt(first))) first += 1;
	while (last > first && isSpace(text.charCodeAt(last - 1))) last -= 1;
	return { start: first, end: last };
}

function isSpace(code: number): boolean {
	return code === 32 || (code >= 9 && code <= 13) || code === 124;
}
