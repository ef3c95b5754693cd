import type { Evidence } from "#domain/evidence.ts";
import type { Document, Section } from "#ingest/document.ts";
import {
	bareKind,
	goalReached,
	goalWords,
	halfReached,
	intention,
	plainTrip,
	purposeEnd,
	purposeOpening,
	titleJoin,
	tripKind,
	wentFor,
} from "#ingest/languages/nl/trip.ts";
import { evidenceOf, type Sentence, sentencesOf } from "./evidence.ts";
import type { EventMention } from "./mention.ts";
import type { Visit } from "./trip-visited-lists.ts";

/** A value with the words that give it. */
export interface Told<T> {
	readonly value: T;
	readonly evidence: readonly Evidence[];
}

/** What the trip was for: the first sentence that says so, without what only introduces it or digresses. */
export function findPurpose(document: Document, sections: readonly Section[]): Told<string> | null {
	const answers = sections.filter((section) => section.role === "purpose");
	const sentences = sentencesOf(document, answers).filter(
		({ text }) => text.length > 8 && !bareKind.test(text),
	);
	const [first] = sentences;
	const asked = first !== undefined && !document.unstructured;
	const wanted = (asked ? sentences : sentencesOf(document, sections)).find(({ text }) =>
		intention.test(text),
	);
	const chosen =
		first !== undefined && asked && opensWithDoing(first.text)
			? first
			: (wanted ?? (asked ? first : undefined));
	if (chosen === undefined) return asked ? null : findErrand(document, sections);
	const value = tidyPurpose(chosen.text, !asked);
	if (value === "") return null;
	return { value, evidence: [evidenceOf(document, chosen.section, chosen, "purpose")] };
}

/** A text without questions that tells no aim in so many words: what the party went somewhere for. */
function findErrand(document: Document, sections: readonly Section[]): Told<string> | null {
	for (const sentence of sentencesOf(document, sections)) {
		const errand = wentFor.exec(sentence.text)?.[1];
		if (errand === undefined) continue;
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
		const from = text.search(/\bom te\b|\bmet als doel\b/i);
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
	for (const sentence of sentencesOf(document, sections)) {
		if (!goalWords.test(sentence.text)) continue;
		for (const [value, pattern] of goalReached) {
			const found = pattern.exec(sentence.text);
			if (found === null || halfReached.test(found[0])) continue;
			return {
				value,
				evidence: [evidenceOf(document, sentence.section, sentence, "goal-reached")],
			};
		}
	}
	return null;
}

/** A title: the event and its town, else the kind of trip and where it went. */
export function findTitle(
	document: Document,
	sections: readonly Section[],
	found: {
		readonly events: readonly EventMention[];
		readonly visits: readonly Visit[];
		readonly purpose: Told<string> | null;
	},
): Told<string> | null {
	const towns = [...new Set(found.visits.map(({ place }) => place.name))];
	const event = found.events.find(({ role }) => role === "attended");
	if (event !== undefined) {
		const sentence = sentenceAt(document, sections, event.start);
		const year =
			event.year === null || event.name.includes(String(event.year)) ? "" : ` ${event.year}`;
		const [town] = towns;
		const told = found.visits.find(
			({ place }) => place.start >= event.start && place.end <= event.end,
		);
		const place =
			town === undefined || told !== undefined || namesTown(event.name, found.visits)
				? ""
				: `${titleJoin.in}${town}`;
		if (sentence !== null) {
			return {
				value: capitalised(event.name + year + place),
				evidence: [evidenceOf(document, sentence.section, sentence, "title-event")],
			};
		}
	}
	const kind = tripKind.exec(found.purpose?.value ?? "")?.[1];
	const [first, second] = towns;
	const [visit] = found.visits;
	if (first === undefined || visit === undefined) return untitled(found.purpose);
	const where = second === undefined ? first : `${first}${titleJoin.and}${second}`;
	const sentence = sentenceAt(document, sections, visit.place.start);
	const evidence =
		sentence === null ? [] : [evidenceOf(document, sentence.section, sentence, "title-place")];
	return { value: capitalised(`${kind ?? plainTrip}${titleJoin.in}${where}`), evidence };
}

function untitled(purpose: Told<string> | null): Told<string> | null {
	if (purpose === null) return null;
	return {
		value:
			purpose.value.length > 90
				? `${purpose.value.slice(0, 90).replace(/\s+\S*$/, "")}…`
				: purpose.value,
		evidence: purpose.evidence,
	};
}

/** "Brussels Urban Summit" says where it was already. */
function namesTown(event: string, visits: readonly Visit[]): boolean {
	const folded = event.toLowerCase();
	return visits.some(
		({ place }) =>
			folded.includes(place.name.toLowerCase()) || folded.includes(place.surface.toLowerCase()),
	);
}

function sentenceAt(
	document: Document,
	sections: readonly Section[],
	offset: number,
): Sentence | null {
	return (
		sentencesOf(document, sections).find(({ start, end }) => start <= offset && end > offset) ??
		null
	);
}

function capitalised(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
