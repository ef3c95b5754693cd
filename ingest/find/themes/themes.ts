import type { Span } from "#domain/report.ts";
import type { Document, Section } from "#ingest/document.ts";
import { labelledAims } from "#ingest/languages/nl/purpose.ts";
import { besideTopic, notDone, talkWords, topicPrepositions } from "#ingest/languages/nl/themes.ts";
import type { Pattern } from "#ingest/thesaurus/concepts.ts";
import { patternsOf } from "#ingest/thesaurus/load-thesaurus.ts";
import { fitsWord } from "#ingest/thesaurus/pattern-index.ts";
import type { ThemeMention } from "../mention.ts";
import { ofWord } from "../words.ts";
import { type Hit, ofWeight, weightOf } from "./weighing.ts";
import {
	eachThemeWord,
	keyOf,
	type ThemeWord,
	themeWords,
	titleWords,
	weightInName,
} from "./words.ts";

/**
 * What a report is about: its purpose, results and follow-ups, and talks told among the contacts.
 * `masks` are spans of `document.text` to be passed over, such as job titles and names of bodies, in any order.
 * What its words say of a theme is weighed for each trip (`weighing.ts`).
 */
export function findThemes(document: Document, masks: readonly Span[]): ThemeMention[] {
	const isMasked = maskReader(masks.filter((mask) => !isGroupWord(document.text, mask)));
	const hits: Hit[] = [];
	for (const section of document.sections)
		for (const sentence of topicSpans(document, section))
			for (const hit of hitsIn(document.text, sentence, isMasked))
				hits.push({
					...hit,
					trip: section.trip,
					sentence: sentence.start,
					aim: aims.has(section.role),
					brief: sentence.end - sentence.start < briefest,
				});
	return ofWeight(hits).map(({ hit, weight }) => toMention(document.text, hit, weight));
}

/** Where only an aim is looked for among other answers, besides the question itself. */
const aims: ReadonlySet<Section["role"]> = new Set(["purpose", "party", "duration"]);

// Letters of a sentence that holds one thing.
const briefest = 70;

/** The sentences of a section that tell what something was about. */
function topicSpans(document: Document, section: Section): Span[] {
	const sentences = section.blocks.flatMap((block) => block.sentences);
	if (document.unstructured) return sentences;
	if (section.role === "contacts")
		return sentences.flatMap((sentence) => talkedOf(document.text, sentence));
	// "Gezelschap: Ton en Iris. Aanleiding: …": the aim among other answers.
	if (section.role === "party" || section.role === "duration")
		return sentences.filter(({ start, end }) => isLabelledAim(document.text.slice(start, end)));
	return ["purpose", "results", "followups", "other"].includes(section.role) ? sentences : [];
}

const isLabelledAim = (text: string): boolean => labelledAims.some((label) => label.test(text));

const patternsFrom = ofWord((word) => patternsOf(keyOf(word)));
const isTopicPreposition = ofWord((word) => topicPrepositions.has(keyOf(word)));
const tellsOfTalk = ofWord((word) => talkWords.has(keyOf(word)));

/** The part of a sentence about contacts that follows "over", if it tells of a talk. */
function talkedOf(text: string, sentence: Span): Span[] {
	let topic = -1;
	let talk = false;
	eachThemeWord(text, sentence, (word, _, end) => {
		if (topic < 0 && isTopicPreposition(word)) topic = end;
		talk ||= tellsOfTalk(word);
	});
	return topic >= 0 && talk ? [{ start: topic, end: sentence.end }] : [];
}

/** "Jongeren", "studenten": a word for a group, as a contact or not, tells what a sentence is about. */
function isGroupWord(text: string, { start, end }: Span): boolean {
	return (
		end - start < 30 &&
		/^(?:\p{L}\p{Ll}+e\s)?\p{L}\p{Ll}{3,}(?:en|ers|aars)$/u.test(text.slice(start, end))
	);
}

/** Answers for rising positions whether a word lies in a mask. */
function maskReader(masks: readonly Span[]): (word: Span) => boolean {
	const starts = [...masks].sort((a, b) => a.start - b.start);
	let reach = -1;
	let next = 0;
	return (word) => {
		for (
			let mask = starts[next];
			mask !== undefined && mask.start < word.end;
			mask = starts[++next]
		)
			reach = Math.max(reach, mask.end);
		return reach > word.start;
	};
}

function hitsIn(
	text: string,
	sentence: Span,
	isMasked: (word: Span) => boolean,
): Omit<Hit, "trip" | "sentence" | "aim" | "brief">[] {
	const words = themeWords(text, sentence);
	if (words.every(({ word }) => patternsFrom(word).length === 0)) return [];
	const passed = titleWords(words);
	const open = words.map((word, at) => !isMasked(word) && passed[at] !== true);
	const aside = notDone.test(text.slice(sentence.start, sentence.end));
	const found: Place[] = [];
	const forbidden: { top: string; from: number; to: number }[] = [];
	words.forEach((word, from) => {
		for (const pattern of patternsFrom(word.word)) {
			const to = from + pattern.words.length;
			if (!fits(pattern, words, from)) continue;
			if (pattern.effect === "forbids") forbidden.push({ top: pattern.concept.top, from, to });
			else if (open[from]) found.push({ pattern, from, to });
		}
	});
	return mostTelling(found).flatMap(({ pattern, from, to }) => {
		const { top } = pattern.concept;
		if (forbidden.some((no) => no.top === top && no.from < to && from < no.to)) return [];
		const start = words[from]?.start ?? 0;
		const end = words[to - 1]?.end ?? 0;
		const passing = aside || isInPassing(words, from) || isGloss(text, start, end);
		const weight = weightInName(words, from, to) * weightOf[pattern.effect] * (passing ? 0.5 : 1);
		const key = words
			.slice(from, to)
			.map((word) => word.key)
			.join(" ");
		return weight === 0 ? [] : [{ pattern, start, end, key, weight }];
	});
}

/** "getekend (digitaal)", "dr. Bos (toerisme)": all that brackets say, of how something was done or of what field somebody is. */
const isGloss = (text: string, start: number, end: number): boolean =>
	text.charAt(start - 1) === "(" &&
	text.charAt(end) === ")" &&
	/^\p{Ll}/u.test(text.slice(start, start + 2));

/** "Vervallen wegens de hitte", "wijken langs de spoorlijn": why or where something was, not what it was about. */
function isInPassing(words: readonly ThemeWord[], at: number): boolean {
	for (let index = at - 1; index >= Math.max(0, at - 2); index -= 1) {
		const word = words[index + 1];
		const before = words[index];
		if (before === undefined || !word?.joined) return false;
		if (besideTopic.has(before.key)) return true;
	}
	return false;
}

interface Place {
	readonly pattern: Pattern;
	readonly from: number;
	readonly to: number;
}

/** Where several patterns of one theme start, the one that says most: what names before what hints, the longer, the narrower. */
function mostTelling(found: readonly Place[]): Place[] {
	const best = new Map<string, Place>();
	for (const place of found) {
		const key = `${place.from} ${place.pattern.concept.top}`;
		const other = best.get(key);
		if (other === undefined || worth(place) > worth(other)) best.set(key, place);
	}
	return [...best.values()];
}

function worth({ pattern: { concept, effect, words }, from, to }: Place): number {
	const letters = words.reduce((sum, { text }) => sum + text.length, 0);
	return (
		weightOf[effect] * 1000 + (to - from) * 100 + letters + (concept.slug === concept.top ? 0 : 0.5)
	);
}

function fits(pattern: Pattern, words: readonly ThemeWord[], from: number): boolean {
	return pattern.words.every((part, offset) => {
		const word = words[from + offset];
		return word !== undefined && (offset === 0 || word.joined) && fitsWord(part, word.key);
	});
}

function toMention(text: string, { pattern, start, end }: Hit, score: number): ThemeMention {
	const [first] = pattern.words;
	const form = pattern.words.length > 1 ? "phrase" : first?.kind === "whole" ? "word" : "compound";
	return {
		start,
		end,
		surface: text.slice(start, end),
		concept: pattern.concept.slug,
		slug: pattern.concept.top,
		rule: pattern.effect === "hints" ? "theme-hint" : `theme-${form}`,
		confidence: score >= 3 ? 0.96 : score >= 2 ? 0.93 : pattern.effect === "hints" ? 0.8 : 0.88,
	};
}
