import { foldName } from "#domain/names.ts";
import type { Document } from "#ingest/document.ts";

/** A word of the text as the place finder sees it: hyphens part words, apostrophes don't. */
export interface PlaceWord {
	readonly start: number;
	readonly end: number;
	/** Folded, without a genitive 's. */
	readonly key: string;
	/** Starts with a capital letter. */
	readonly capital: boolean;
	/** Has at least two letters, all of them capitals. */
	readonly shout: boolean;
	/** What parts it from the word before: nothing but spaces, a hyphen, or anything else. */
	readonly joint: "space" | "hyphen" | "break";
	/** First of its sentence, list item, table cell or line. */
	readonly initial: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’`´][\p{L}\p{N}]+)*/gu;
const genitive = /['’`´]s$/u;
const plainWord = /^[a-zA-Z]+$/u;

/** The words of a document in order. */
export function placeWords(document: Document): PlaceWord[] {
	const { text } = document;
	const starts = sentenceStarts(document);
	const words: PlaceWord[] = [];
	let last = 0;
	for (const match of text.matchAll(wordPattern)) {
		const [surface] = match;
		const start = match.index;
		const gap = text.slice(last, start);
		const first = text.charCodeAt(start);
		const initial = words.length === 0 || gap.includes("\n") || hasStart(starts, last, start);
		words.push({
			start,
			end: start + surface.length,
			key: keyOf(surface),
			capital: (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(surface)),
			shout: surface.length > 1 && surface === surface.toUpperCase() && /\p{L}/u.test(surface),
			joint: initial ? "break" : jointOf(gap),
			initial,
		});
		last = start + surface.length;
	}
	return words;
}

function keyOf(surface: string): string {
	if (plainWord.test(surface)) return surface.toLowerCase();
	return foldName(surface.replace(genitive, ""));
}

function jointOf(gap: string): PlaceWord["joint"] {
	if (gap === " " || gap === " " || gap === ". ") return "space";
	if (gap === "-" || gap === "‑") return "hyphen";
	return "break";
}

/** Starts of sentences and cells, in order. */
function sentenceStarts(document: Document): readonly number[] {
	const starts: number[] = [];
	for (const section of document.sections)
		for (const block of section.blocks)
			for (const span of [...block.sentences, ...block.cells]) starts.push(span.start);
	return starts.sort((a, b) => a - b);
}

/** Whether a start lies after `from` and up to `to`. */
function hasStart(starts: readonly number[], from: number, to: number): boolean {
	let low = 0;
	let high = starts.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= from) low = middle + 1;
		else high = middle;
	}
	return low < starts.length && (starts[low] ?? 0) <= to;
}
