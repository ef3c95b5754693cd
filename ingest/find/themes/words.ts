import type { Span } from "#domain/report.ts";
import {
	bodyHeads,
	bodyTails,
	eventNouns,
	jobHeads,
	nameLinks,
	networkNouns,
} from "#ingest/languages/nl/themes.ts";
import { foldWord } from "#ingest/thesaurus/concepts.ts";
import { eachWord } from "../plain-runs.ts";
import { ofWord, type Word, wordIn } from "../words.ts";

/** A word of a sentence as the theme finder sees it; hyphens and apostrophes are part of it. */
export interface ThemeWord extends Span {
	readonly word: Word;
	readonly key: string;
	readonly capital: boolean;
	/** Nothing but a space or "&" parts it from the word before. */
	readonly joined: boolean;
	/** Stands between quotation marks. */
	readonly quoted: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’`´-][\p{L}\p{N}\p{M}]+)*/gu;
const quotes = '"“”„«»*';

/** A word folded, hyphens kept. */
export const keyOf = ofWord(({ text }) => foldWord(text));
const lookOf = ofWord((word) => ({ key: keyOf(word), capital: /^\p{Lu}/u.test(word.text) }));

/** Calls `take` with each word of a sentence, and with where it begins and ends in the text. */
export function eachThemeWord(
	text: string,
	{ start, end }: Span,
	take: (word: Word, from: number, to: number) => void,
): void {
	const sentence = text.slice(start, end);
	eachWord(sentence, { pattern: wordPattern, joiners: "'`-" }, (from, to) => {
		take(wordIn(text, start + from, start + to), start + from, start + to);
	});
}

/** The words of a sentence. */
export function themeWords(text: string, { start, end }: Span): ThemeWord[] {
	const sentence = text.slice(start, end);
	const words: ThemeWord[] = [];
	let last = 0;
	let open = false;
	eachWord(sentence, { pattern: wordPattern, joiners: "'`-" }, (from, to) => {
		const spaced = from === last + 1 && sentence.charCodeAt(last) === 32;
		if (!spaced)
			for (let at = last; at < from; at += 1)
				if (quotes.includes(sentence.charAt(at))) open = !open;
		const word = wordIn(text, start + from, start + to);
		const { key, capital } = lookOf(word);
		words.push({
			start: start + from,
			end: start + to,
			word,
			key,
			capital,
			joined: spaced || (from === last + 3 && sentence.startsWith(" & ", last)),
			quoted: open,
		});
		last = to;
	});
	return words;
}

const isJob = ofWord((word) => jobHeads.has(keyOf(word)));
const isBody = ofWord((word) => bodyHeads.has(keyOf(word)));

/** Which words of a sentence are part of a job title or of the name of a department or body. */
export function titleWords(words: readonly ThemeWord[]): boolean[] {
	const masked = new Array<boolean>(words.length).fill(false);
	words.forEach((word, at) => {
		const job = isJob(word.word);
		if (!job && !isBody(word.word)) return;
		let content = 0;
		for (let index = at + 1; index < words.length; index++) {
			const next = words[index];
			if (next === undefined || (!next.joined && !(next.capital && content > 0))) break;
			if (nameLinks.has(next.key) && !next.capital) continue;
			if (!next.capital && !(job && content === 0 && isPortfolio(words, at, index))) break;
			masked[index] = true;
			content++;
		}
		masked[at] ||= job || content > 0;
	});
	return masked;
}

/** "adviseur cyberveiligheid", "hoofd van de energie…": right after the job, or after "van" or "voor". */
function isPortfolio(words: readonly ThemeWord[], job: number, index: number): boolean {
	if (index === job + 1) return true;
	const between = words[job + 1]?.key;
	return index === job + 2 && (between === "voor" || between === "van" || between === "of");
}

/** How much a name says of the theme that a word in it names: an event's fully, a network's little, a body's nothing. */
export function weightInName(words: readonly ThemeWord[], from: number, to: number): number {
	const [first] = words.slice(from, to);
	if (first === undefined || !first.capital || first.quoted) return 1;
	let left = from;
	while (left > 0 && words[left]?.joined && isNamePart(words[left - 1])) left--;
	let right = to;
	while (words[right]?.joined && isNamePart(words[right])) right++;
	const run = words.slice(left, right).map(({ key }) => key);
	if (run.length === to - from)
		return from === 0 || run.length > 1 || /^\p{Lu}{2}/u.test(first.word.text) ? 1 : 0.5;
	if (run.some((key) => eventNouns.has(key))) return 1;
	if (run.some((key) => bodyTails.has(key))) return 0;
	if (run.some((key) => networkNouns.has(key)) || /^\d+$/u.test(run[0] ?? "")) return 0.5;
	return to - from > 1 || left === 0 ? 1 : 0.5;
}

function isNamePart(word: ThemeWord | undefined): boolean {
	return word !== undefined && (word.capital || /^\d/u.test(word.key));
}
