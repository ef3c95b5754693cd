import { foldName } from "#domain/names.ts";
import type { SectionRole } from "#domain/report.ts";
import {
	countsParty,
	headingPatterns,
	headingWords,
	plainOtherHeadings,
	questionOpenings,
	questionWords,
} from "#ingest/languages/nl/headings.ts";
import { readNumber } from "#ingest/languages/nl/numbers.ts";
import type { Line } from "./lines.ts";
import { nearWordFinder } from "./near-words.ts";

/** A heading found at the start of a line. */
export interface HeadingMatch {
	readonly role: SectionRole;
	/** The heading's words, folded; equal headings have equal keys. */
	readonly key: string;
	/** Where the heading's text begins and ends within the line, closing mark included. */
	readonly start: number;
	readonly end: number;
	/** Where an answer on the same line begins; equal to the line's end if there is none. */
	readonly answer: number;
	/** `question` and `line` stand on their own; `label` is a short form before a value. */
	readonly form: "question" | "line" | "label";
}

/** The words of a line from a place on as a heading that tells no role. */
export const untoldHeading = (line: Line, start = line.first): HeadingMatch => ({
	role: "other",
	key: foldName(line.text.slice(start, line.last)),
	start,
	end: line.last,
	answer: line.last,
	form: "line",
});

/** A heading and the lines that it takes. */
export interface Found {
	readonly match: HeadingMatch;
	readonly lines: number;
}

const nearHeadingWord = nearWordFinder(headingWords, 6);
// A line that asks a question is likely a heading, so short words may have a slip there too.
const nearShortWord = nearWordFinder(headingWords, 4);
const maxHeadingLength = 130;
const maxWords = 16;
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const instruction = /^\s*\(([^()]{3,90})\)?/;
/** "Wie heb je ontmoet? Functieomschrijving benoemen": the same without brackets, to the end of the line. */
const openInstruction =
	/^\s*((?=.*\b(?:benoem|vermeld|noem|beschrijf|omschrijf|geef|aangeven|graag|svp)).{3,60})$/i;

/** Recognises a heading at the start of `text` between `first` and `last`; null if the line is none. */
export function matchHeading(text: string, first: number, last: number): HeadingMatch | null {
	if (last - first < 3) return null;
	const window = text.slice(first, Math.min(last, first + maxHeadingLength));
	const words = coveredWords(window, last - first <= 70 || /[?:]/.test(window));
	if (words.length === 0) return null;
	const whole = last - first <= maxHeadingLength;
	const cut = findCut(window, words, whole);
	if (cut === null) {
		const own = matchOwnQuestion(text, first, last);
		return own !== null && own.answer >= last ? own : null;
	}
	const folded = words.slice(0, cut.words).map((word) => word.folded);
	const key = folded.join(" ");
	if (cut.words === 1 && words[0]?.exact === false && key.length < 10) return null;
	const told = roleOf(key);
	if (told === null) return null;
	if (told === "other" && cut.form === "line" && !plainOtherHeadings.has(key)) return null;
	// "Ministerie van Openbare Werken: …" is "Openbaar" with a slip only by chance.
	if (told === "other" && words.slice(0, cut.words).some(({ exact }) => !exact)) return null;
	const extent = withInstruction(window, cut.end);
	const answer = skipSeparators(window, extent);
	// "Verder: het weer was goed": one more remark on the line before, no question.
	if (key === "verder" && first + answer < last) return null;
	// "Met wie: 6 pers. (wethouder Dommel, …)": so many travelled.
	const counted = key === "met wie" && countsParty.test(window.slice(answer));
	const role = counted ? "party" : told;
	return { role, key, start: first, end: first + extent, answer: first + answer, form: cut.form };
}

/** A question with a word or two of its own at the start of `text`: "Wat was het doel van de reis naar Oslo?" */
export function matchOwnQuestion(text: string, first: number, last: number): HeadingMatch | null {
	const window = text.slice(first, Math.min(last, first + maxHeadingLength));
	const end = window.indexOf("?") + 1;
	if (end === 0 || /[.!;]\s/.test(window.slice(0, end))) return null;
	wordPattern.lastIndex = 0;
	const spelt = [...window.slice(0, end).matchAll(wordPattern)].map((word) => word[0]);
	const all = spelt.map((word) => foldName(word));
	if (!questionWords.has(all[0] ?? "")) return null;
	const known = all.filter((word) => headingWords.has(word));
	// "Wat neemt Den Helder mee?": all but a name.
	const named = spelt.every((word, at) => headingWords.has(all[at] ?? "") || /^\p{Lu}/u.test(word));
	const few = known.length < (named ? 3 : 4);
	if (all.length > maxWords || few || all.length - known.length > 3) return null;
	const key = known.join(" ");
	const role = roleOf(key);
	if (role === null) return null;
	const extent = withInstruction(window, end);
	const answer = first + skipSeparators(window, extent);
	return { role, key, start: first, end: first + extent, answer, form: "question" };
}

/** The role that a heading of these folded words has; null if they say none. */
export function roleOf(key: string): SectionRole | null {
	for (const [role, pattern] of headingPatterns) if (pattern.test(key)) return role;
	return null;
}

interface Word {
	readonly folded: string;
	readonly start: number;
	readonly end: number;
	readonly exact: boolean;
}

/** The run of heading words that the line starts with. */
function coveredWords(window: string, tolerant: boolean): Word[] {
	const words: Word[] = [];
	const near = window.trimEnd().endsWith("?") ? nearShortWord : nearHeadingWord;
	let slips = 0;
	wordPattern.lastIndex = 0;
	for (let found = wordPattern.exec(window); found; found = wordPattern.exec(window)) {
		const folded = foldName(found[0]);
		const exact = headingWords.has(folded);
		const guess = tolerant && !exact && slips < 2 && readNumber(folded) === null;
		const known = exact ? folded : guess ? near(folded) : null;
		if (known === null) break;
		if (!exact) slips += 1;
		words.push({ folded: known, start: found.index, end: found.index + found[0].length, exact });
		if (words.length > maxWords) return [];
	}
	return words;
}

interface Cut {
	readonly words: number;
	readonly end: number;
	readonly form: HeadingMatch["form"];
}

/** Where the heading ends: at the line's end, a question mark, a colon, or the gap before the next column. */
function findCut(window: string, words: readonly Word[], whole: boolean): Cut | null {
	let question: Cut | null = null;
	// "Contacten (z.o.z.)": what stands in brackets at the end cuts nothing.
	const remark = /\)[\s:?]*$/.test(window) ? window.indexOf("(") : -1;
	for (let i = 0; i < words.length; i += 1) {
		if (remark > 0 && (words[i]?.start ?? 0) > remark) break;
		const next = words[i + 1]?.start ?? nextWord(window, words[i]?.end ?? 0);
		const gap = window.slice(words[i]?.end ?? 0, next ?? window.length);
		if (gap === " " && next !== null) continue;
		const end = (words[i]?.end ?? 0) + gap.search(/[?:|\t]|$/);
		if (/^(?:\s*\([sn]?\)|\([a-z]{1,3}\))?\s*:/.test(gap)) return label(i + 1, end + 1);
		const plural = /^\([a-z]{1,3}\)\s*[:|]/i.exec(window.slice(words[i]?.end ?? 0));
		if (plural !== null) return label(i + 1, (words[i]?.end ?? 0) + plural[0].length);
		if (/^[\s"')]*\?/.test(gap)) question = { words: i + 1, end: end + 1, form: "question" };
		else if (/^\s*[|\t]|^ {2,}/.test(gap) && question === null) return label(i + 1, end);
		else if (/[.;!]/.test(gap)) return question;
		if (next === null && whole && question === null && !/[,.;!]\s*$/.test(window)) {
			const form = opening(words)?.words === i + 1 ? "question" : "line";
			return { words: i + 1, end: window.trimEnd().length, form };
		}
	}
	if (question !== null) return question;
	return bracketed(window, words, whole) ?? opening(words);
}

function label(words: number, end: number): Cut | null {
	return words > 9 ? null : { words, end, form: words > 3 ? "question" : "label" };
}

/** A heading whose remark in brackets has words of its own: "Deelnemers (naam en e-mailadres)". */
function bracketed(window: string, words: readonly Word[], whole: boolean): Cut | null {
	const open = window.indexOf("(");
	const close = window.indexOf(")", open);
	if (open < 0 || close < 0 || !whole) return null;
	const before = words.filter((word) => word.end <= open);
	const next = nextWord(window, before.at(-1)?.end ?? 0);
	if (before.length === 0 || next === null || next < open) return null;
	const rest = window.slice(close + 1).trim();
	if (rest !== "" && rest !== ":" && rest !== "?")
		return rest.startsWith(":") ? label(before.length, close + 1) : null;
	if (/\d/.test(window.slice(open, close))) return null;
	return { words: before.length, end: window.trimEnd().length, form: "line" };
}

/** A question of the template that its answer follows without any mark. */
function opening(words: readonly Word[]): Cut | null {
	const key = words.map((word) => word.folded).join(" ");
	for (const pattern of questionOpenings) {
		const found = pattern.exec(key);
		if (found === null) continue;
		const count = found[0].split(" ").length;
		return { words: count, end: words[count - 1]?.end ?? 0, form: "question" };
	}
	return null;
}

function nextWord(window: string, from: number): number | null {
	const found = /[\p{L}\p{N}]/u.exec(window.slice(from));
	return found === null ? null : from + found.index;
}

/** Past an instruction in brackets that belongs to the heading: "(Benoem de functieomschrijving)". */
function withInstruction(window: string, end: number): number {
	const rest = window.slice(end);
	const found =
		instruction.exec(rest) ?? (window[end - 1] === "?" ? openInstruction.exec(rest) : null);
	if (found === null) return end;
	const words = [...(found[1] ?? "").matchAll(wordPattern)].map((word) => foldName(word[0]));
	if (words.length === 0 || !words.every((word) => headingWords.has(word))) return end;
	const after = end + found[0].length;
	const mark = /^\s*[?:]/.exec(window.slice(after));
	return mark === null ? after : after + mark[0].length;
}

function skipSeparators(window: string, from: number): number {
	return from + (/^[\s:|?–—-]*/.exec(window.slice(from))?.[0].length ?? 0);
}
