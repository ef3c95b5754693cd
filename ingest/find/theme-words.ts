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

/** A word of a sentence as the theme finder sees it; hyphens and apostrophes are part of it. */
export interface ThemeWord extends Span {
	readonly key: string;
	readonly capital: boolean;
	/** Nothing but a space or "&" parts it from the word before. */
	readonly joined: boolean;
	/** Stands between quotation marks. */
	readonly quoted: boolean;
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’`´-][\p{L}\p{N}\p{M}]+)*/gu;
const upperStart = /^\p{Lu}/u;
const quotes = /["“”„«»*]/gu;

/** The words of a sentence. */
export function themeWords(text: string, { start, end }: Span): ThemeWord[] {
	const sentence = text.slice(start, end);
	const words: ThemeWord[] = [];
	let last = 0;
	let open = false;
	for (const { 0: surface, index } of sentence.matchAll(wordPattern)) {
		const spaced = index === last + 1 && sentence.charCodeAt(last) === 32;
		const gap = spaced ? " " : sentence.slice(last, index);
		if (!spaced && (gap.match(quotes)?.length ?? 0) % 2 === 1) open = !open;
		words.push({
			start: start + index,
			end: start + index + surface.length,
			key: foldWord(surface),
			capital: isCapital(surface),
			joined: spaced || gap === " & ",
			quoted: open,
		});
		last = index + surface.length;
	}
	return words;
}

function isCapital(word: string): boolean {
	const first = word.charCodeAt(0);
	return first < 128 ? first >= 65 && first <= 90 : upperStart.test(word);
}

/** Which words of a sentence are part of a job title or of the name of a department or body. */
export function titleWords(words: readonly ThemeWord[]): boolean[] {
	const masked = words.map(() => false);
	words.forEach((word, at) => {
		const job = jobHeads.has(word.key);
		if (!job && !bodyHeads.has(word.key)) return;
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
	if (run.length === to - from) return from === 0 ? 1 : run.length > 1 ? 1 : 0.5;
	if (run.some((key) => eventNouns.has(key))) return 1;
	if (run.some((key) => bodyTails.has(key))) return 0;
	if (run.some((key) => networkNouns.has(key)) || /^\d+$/u.test(run[0] ?? "")) return 0.5;
	return to - from > 1 || left === 0 ? 1 : 0.5;
}

function isNamePart(word: ThemeWord | undefined): boolean {
	return word !== undefined && (word.capital || /^\d/u.test(word.key));
}
