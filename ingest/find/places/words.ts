import { foldName } from "#domain/names.ts";
import type { Document } from "#ingest/document.ts";
import { eachWord } from "../plain-runs.ts";
import { ofWord, type Word, wordIn } from "../words.ts";

/** A word of the text as the place finder sees it: hyphens part words, apostrophes don't. */
export interface PlaceWord {
	readonly start: number;
	readonly end: number;
	readonly word: Word;
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
const letter = /\p{L}/u;

/** A word folded, without a genitive 's. */
export const keyOf = ofWord(({ text }) => foldName(text.replace(genitive, "")));
const lookOf = ofWord((word) => {
	const { text } = word;
	const capital = /^\p{Lu}/u.test(text);
	const shout = capital && text.length > 1 && text === text.toUpperCase() && letter.test(text);
	return { key: keyOf(word), capital, shout };
});

/** The words of a document in order. */
export function placeWords(document: Document): PlaceWord[] {
	const { text } = document;
	const starts = sentenceStarts(document);
	let next = 0;
	const words: PlaceWord[] = [];
	let last = 0;
	eachWord(text, { pattern: wordPattern, joiners: "'`" }, (start, end) => {
		let initial = words.length === 0;
		for (; (starts[next] ?? Number.POSITIVE_INFINITY) <= start; next++) initial = true;
		const joint = initial ? "break" : jointOf(text, last, start);
		const word = wordIn(text, start, end);
		const { key, capital, shout } = lookOf(word);
		words.push({
			start,
			end,
			word,
			key,
			capital,
			shout,
			joint: joint === "line" ? "break" : joint,
			initial: initial || joint === "line",
		});
		last = end;
	});
	return words;
}

function jointOf(text: string, from: number, to: number): PlaceWord["joint"] | "line" {
	const code = text.charCodeAt(from);
	if (to - from === 1) {
		if (code === 32 || code === 160) return "space";
		if (code === 45 || code === 8209) return "hyphen";
		return code === 10 ? "line" : "break";
	}
	if (to - from === 2 && code === 46 && text.charCodeAt(from + 1) === 32) return "space";
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return "line";
	return "break";
}

/** Starts of sentences and cells, in order. */
function sentenceStarts(document: Document): readonly number[] {
	const starts: number[] = [];
	for (const section of document.sections)
		for (const block of section.blocks) {
			for (const { start } of block.sentences) starts.push(start);
			for (const { start } of block.cells) starts.push(start);
		}
	return starts.sort((a, b) => a - b);
}
