import type { Evidence } from "#domain/evidence.ts";
import type { Contradiction } from "#domain/extraction.ts";
import type { Document, Section } from "#ingest/document.ts";
import { readNumber } from "#ingest/languages/nl/numbers.ts";
import { daysPattern, halfDay, nightsPattern } from "#ingest/languages/nl/trip.ts";
import { daysBetween } from "./dates-edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "./evidence.ts";
import type { TripDates } from "./trip-period.ts";

/** Length of a trip with the words that give it. */
interface TripDuration {
	readonly days: number | null;
	readonly nights: number | null;
	readonly daysEvidence: readonly Evidence[];
	readonly nightsEvidence: readonly Evidence[];
	readonly contradictions: readonly Contradiction[];
}

interface Amount {
	readonly value: number;
	readonly evidence: readonly Evidence[];
}

/** How long a trip took: as written, else counted from its dates; what the dates contradict is kept beside it. */
export function findDuration(
	document: Document,
	sections: readonly Section[],
	dates: TripDates | null,
): TripDuration {
	const answers = sections.filter((section) => section.role === "duration");
	const combined = sections.filter(
		({ role, heading }) => role === "party" && /lang|duur|dagen|long/i.test(heading),
	);
	const running = sections.filter(
		({ role }) => role === "purpose" || role === "other" || role === "places",
	);
	const span = dates === null ? null : daysBetween(dates.start, dates.end);
	const counted = span === null || span < 0 || span > 120 ? null : span;
	const dated = counted !== null;
	const written = (pattern: RegExp, rule: string): Amount | null =>
		amountIn(document, answers, pattern, rule) ??
		amountIn(document, combined, pattern, rule) ??
		(dated ? null : amountIn(document, running, pattern, rule, true));
	const days = written(daysPattern, "days-stated");
	const nights = written(nightsPattern, "nights-stated");
	const contradictions: Contradiction[] = [];
	if (
		days !== null &&
		counted !== null &&
		dates !== null &&
		Math.ceil(days.value) !== counted + 1
	) {
		// Days on the way may be left out, and "tot" may or may not count the last day.
		contradictions.push({
			field: "days",
			kept: String(days.value),
			other: String(counted + 1),
			evidence: dates.evidence,
		});
	}
	const fromDates = dates?.evidence ?? [];
	return {
		days: days?.value ?? (counted === null ? null : counted + 1),
		nights: nights?.value ?? (counted === null || counted === 0 ? null : counted),
		daysEvidence: days?.evidence ?? (counted === null ? [] : fromDates),
		nightsEvidence: nights?.evidence ?? (counted === null || counted === 0 ? [] : fromDates),
		contradictions,
	};
}

function amountIn(
	document: Document,
	sections: readonly Section[],
	pattern: RegExp,
	rule: string,
	own = false,
): Amount | null {
	for (const sentence of sentencesOf(document, sections)) {
		if (!/da|dgn|we[ek]|nacht|night/i.test(sentence.text)) continue;
		if (own && !/\b(?:reis|waren|we|wij|ik|bezoek|missie|trip)\b/i.test(sentence.text)) continue;
		const value = firstAmount(sentence, pattern);
		if (value !== null)
			return { value, evidence: [evidenceOf(document, sentence.section, sentence, rule)] };
	}
	return null;
}

function firstAmount(sentence: Sentence, pattern: RegExp): number | null {
	let weeks: number | null = null;
	for (const found of sentence.text.matchAll(pattern)) {
		const number = /^(?:een|één|a|one)$/i.test(found[1] ?? "") ? 1 : readNumber(found[1] ?? "");
		if (number === null || number > 120) continue;
		// "Het vliegtuig bleef een nacht staan" tells of one night, not of all.
		if (pattern === nightsPattern && /^een$/i.test(found[1] ?? "") && sentence.text.length > 40)
			continue;
		if (/^(?:binnen|over|na|elke|iedere|per)$/i.test(wordBefore(sentence.text, found.index)))
			continue;
		if (/^we(?:ek|ken)$/i.test(found[2] ?? "")) {
			weeks ??= number * 7;
			continue;
		}
		return number + (pattern === daysPattern && halfDay.test(sentence.text) ? 0.5 : 0);
	}
	return weeks;
}

function wordBefore(text: string, at: number): string {
	return /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? "";
}
