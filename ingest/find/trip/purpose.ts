import type { Evidence } from "#domain/evidence.ts";
import type { Document, Section } from "#ingest/document.ts";
import {
	addsOn,
	aimLabel,
	askedIntention,
	askedQuestion,
	bareKind,
	becauseAsked,
	intention,
	labelledAims,
	listOfAims,
	occasionLabel,
	pointsBack,
	purposeBackground,
	purposeEnd,
	purposeFrom,
	purposeOpening,
	toldAims,
	wentFor,
	wentTo,
	whyAsked,
} from "#ingest/languages/nl/purpose.ts";
import { goalReached, goalWords, halfReached } from "#ingest/languages/nl/trip.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";

/** A value with the words that give it. */
export interface Told<T> {
	readonly value: T;
	readonly evidence: readonly Evidence[];
}

/** What the trip was for: the list or the sentence of the answer that says so, without what only introduces it or digresses. */
export function findPurpose(document: Document, sections: readonly Section[]): Told<string> | null {
	const answers = withoutOccasion(sections.filter((section) => section.role === "purpose"));
	const sentences = sentencesOf(document, answers).filter(
		({ text }) => text.length > 8 && !bareKind.test(text),
	);
	const [first] = sentences;
	const asked = first !== undefined && !document.unstructured;
	if (!asked) return purposeInText(document, sections);
	const told = firstList(sentences) ?? [aimOf(first, sentences)];
	const values = told.map(({ text }) => tidyPurpose(text, false)).filter((text) => text !== "");
	if (values.length === 0) return null;
	return {
		value: values.join("; "),
		evidence: told.map((one) => evidenceOf(document, one.section, one, "purpose")),
	};
}

/** Beside a field for the aim that of the occasion, "Aanleiding: …", tells only what led to the trip. */
function withoutOccasion(answers: readonly Section[]): readonly Section[] {
	const told = answers.some(({ heading, blocks }) => aimLabel.test(heading) && blocks.length > 0);
	return told ? answers.filter(({ heading }) => !occasionLabel.test(heading)) : answers;
}

/** A longer list tells of more than the purpose. */
const mostAims = 6;

/** An answer that is a list, or that leads up to one, tells a purpose in each item. */
function firstList(sentences: readonly Sentence[]): readonly Sentence[] | null {
	const lead = sentences.findIndex(({ text }) => listOfAims.test(text));
	if (lead >= 0) {
		const behind = sentences.slice(lead + 1);
		const end = behind.findIndex(({ block }) => block.kind !== "item");
		const listed = end < 0 ? behind : behind.slice(0, end);
		if (listed.length > 0 && listed.length <= mostAims) return listed;
	}
	const items = sentences.filter(({ block }) => block.kind === "item");
	const whole = items.length === sentences.length && items.length > 1 && items.length <= mostAims;
	return whole && items.every(({ text }) => text.length < 200) ? items : null;
}

/** Of an answer in sentences the one that tells the aim, else the first that isn't about what went before. */
function aimOf(first: Sentence, sentences: readonly Sentence[]): Sentence {
	const own = sentences.filter(({ text }) => !purposeBackground.test(text));
	if (own[0] === first && opensWithDoing(first.text)) return first;
	return (
		own.find((one) => intention.test(one.text) && (one === own[0] || !addsOn.test(one.text))) ??
		own.find(
			(one) => askedIntention.test(one.text) && (one === own[0] || !addsOn.test(one.text)),
		) ??
		sentences.find(({ text }) => intention.test(text)) ??
		own.find(({ text }) => askedQuestion.test(text)) ??
		own[0] ??
		first
	);
}

/** Where no question asks for the purpose: a sentence of intention, else what led to the trip, else what one went somewhere for. */
function purposeInText(document: Document, sections: readonly Section[]): Told<string> | null {
	const sentences = sentencesOf(document, sections);
	const label = labelledAims.find((aim) => sentences.some(({ text }) => aim.test(text)));
	const at = sentences.findIndex(({ text }) => (label ?? intention).test(text));
	const wanted = at > 0 ? pointedAt(sentences, at) : sentences[at];
	if (wanted === undefined) return findCause(document, sentences) ?? findErrand(document, sections);
	const value = tidyPurpose(label ? wanted.text.replace(label, "") : wanted.text, !label);
	if (value === "") return null;
	return { value, evidence: [evidenceOf(document, wanted.section, wanted, "purpose")] };
}

/** The sentence, or where it only points back to the one before, "Dat wilden we zien.", that one. */
function pointedAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
	const [before, here] = [sentences[at - 1], sentences[at]];
	return here !== undefined && pointsBack.test(here.text) ? before : here;
}

/** What led to the trip, or what it was to answer, where a running text says so. */
function findCause(document: Document, sentences: readonly Sentence[]): Told<string> | null {
	for (const [index, sentence] of sentences.entries()) {
		const { role } = sentence.section;
		if (role === "followups" || role === "results") continue;
		const cause = causeAt(sentences, index);
		if (cause === null) continue;
		const value = tidyPurpose(cause.text, false);
		if (value.length < 8) continue;
		const { section } = cause.sentence;
		return { value, evidence: [evidenceOf(document, section, cause.sentence, "purpose-cause")] };
	}
	return null;
}

function causeAt(
	sentences: readonly Sentence[],
	index: number,
): { readonly text: string; readonly sentence: Sentence } | null {
	const sentence = sentences[index];
	if (sentence === undefined) return null;
	const { text, block } = sentence;
	for (const told of toldAims) {
		const aim = told.exec(text)?.groups?.aim;
		if (aim !== undefined) return { text: aim, sentence };
	}
	const before = sentences[index - 1];
	if (before !== undefined && pointsBack.test(text)) return { text: before.text, sentence: before };
	if (!whyAsked.test(text)) return null;
	const behind = sentences.slice(index + 1, index + 5).filter((one) => one.block === block);
	const because = behind.find((one) => becauseAsked.test(one.text)) ?? behind[0];
	return because === undefined ? null : { text: because.text, sentence: because };
}

/** A text without questions that tells no aim in so many words: what the party went somewhere for, or to do. */
function findErrand(document: Document, sections: readonly Section[]): Told<string> | null {
	for (const sentence of sentencesOf(document, sections)) {
		const errand = wentTo.exec(sentence.text)?.[1] ?? wentFor.exec(sentence.text)?.[1];
		if (errand === undefined || sentence.section.role === "followups") continue;
		const value = tidyPurpose(errand, false);
		return {
			value,
			evidence: [evidenceOf(document, sentence.section, sentence, "purpose-errand")],
		};
	}
	return null;
}

/** "Deelname aan …", "het bijwonen van …", "Kijken hoe …": the purpose itself, not its background. */
function opensWithDoing(text: string): boolean {
	if (purposeOpening.test(text)) return true;
	const opening = text.split(/\s+/, 3).join(" ");
	return (
		/^(?:(?:het|een|de)\s+)?(?:\p{L}*(?:en|name|making|bezoek|missie|ing|reis|overleg)|op uitnodiging)(?!\p{L})/iu.test(
			opening,
		) && !/^(?:den|een|hebben|tussen|binnen)\s/i.test(opening)
	);
}

function tidyPurpose(sentence: string, running: boolean): string {
	let text = sentence.replace(purposeOpening, "").replace(purposeOpening, "").trim();
	if (running) {
		const from = text.search(purposeFrom);
		if (from > 0) text = text.slice(from);
	}
	const end = purposeEnd.exec(text);
	if (end !== null && end.index > 30) text = text.slice(0, end.index);
	return text.replace(/[\s.;:,]+$/, "");
}

/** Whether the goal was reached, where the report says so plainly. */
export function findGoalReached(
	document: Document,
	sections: readonly Section[],
): Told<boolean> | null {
	const sentences = sentencesOf(document, sections);
	for (const [index, sentence] of sentences.entries()) {
		const told = questionAndAnswer(sentence, sentences[index + 1]);
		if (!goalWords.test(told)) continue;
		for (const [value, pattern] of goalReached) {
			const found = pattern.exec(told);
			if (found === null || halfReached.test(found[0])) continue;
			return {
				value,
				evidence: [evidenceOf(document, sentence.section, sentence, "goal-reached")],
			};
		}
	}
	return null;
}

/** "Doel bereikt? Nee.": a question, in the text or as a heading, with the sentence that answers it. */
function questionAndAnswer(sentence: Sentence, next: Sentence | undefined): string {
	const { text, section } = sentence;
	if (text.endsWith("?")) return `${text} ${next?.text ?? ""}`;
	return section.heading.endsWith("?") && /^(?:ja|nee|neen)\b/i.test(text)
		? `${section.heading} ${text}`
		: text;
}
