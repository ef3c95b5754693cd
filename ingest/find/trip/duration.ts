import type { Evidence } from "#domain/evidence.ts";
import type { Contradiction } from "#domain/extraction.ts";
import type { Document, Section } from "#ingest/document.ts";
import { readNumber } from "#ingest/languages/nl/numbers.ts";
import {
	andHalf,
	bareNumber,
	daysAfterAll,
	daysInLine,
	daysLabel,
	daysPattern,
	halfDay,
	inWeekOf,
	nightsInLine,
	nightsLabel,
	nightsPattern,
	noNight,
	partOfTrip,
	partsOfNights,
	sameDay,
	timesBefore,
} from "#ingest/languages/nl/trip.ts";
import { daysBetween } from "../dates/edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import { daysByWeekday, numberedDays } from "./day-counts.ts";
import type { TripDates } from "./period.ts";

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
	const span =
		dates === null || dates.evidence.some(({ quote }) => inWeekOf.test(quote))
			? null
			: daysBetween(dates.start, dates.end);
	const counted = span === null || span < 0 || span > 120 ? null : span;
	const dated = counted !== null && counted > 0;
	const written = (pattern: RegExp, rule: string): Amount | null =>
		amountIn(document, answers, { pattern, rule, dated }) ??
		amountIn(document, combined, { pattern, rule, dated }) ??
		(dated ? null : amountIn(document, running, { pattern, rule, dated, own: true }));
	const days =
		afterAll(document, answers) ??
		labelled(document, answers, daysLabel) ??
		written(daysPattern, "days-stated") ??
		onOneDay(document, [...answers, ...combined, ...(dated ? [] : running)]) ??
		(dated ? null : countedDays(document, sections, [...answers, ...combined]));
	const nights =
		labelled(document, answers, nightsLabel) ??
		written(nightsPattern, "nights-stated") ??
		noNights(document, [...answers, ...combined], days, counted);
	const fromDates = dates?.evidence ?? [];
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
	// More days than the dates span: those are of an event within the trip.
	const within = days !== null && counted !== null && Math.ceil(days.value) > counted + 1;
	// A single day under that very question is a day's trip; elsewhere it may be one day of more.
	const oneDay =
		counted === 0 && days === null && fromDates.some(({ section }) => section === "duration");
	const away = oneDay ? 0 : counted === null || counted === 0 || within ? null : counted;
	return {
		days: days?.value ?? (counted === null ? null : counted + 1),
		nights: nights?.value ?? away,
		daysEvidence: days?.evidence ?? (counted === null ? [] : fromDates),
		nightsEvidence: nights?.evidence ?? (away === null ? [] : fromDates),
		contradictions,
	};
}

function amountIn(
	document: Document,
	sections: readonly Section[],
	wanted: {
		readonly pattern: RegExp;
		readonly rule: string;
		/** The dates are known: they tell more than "a week". */
		readonly dated: boolean;
		/** Only sentences that tell of the trip itself. */
		readonly own?: boolean;
	},
): Amount | null {
	const { pattern, rule, dated, own = false } = wanted;
	for (const sentence of sentencesOf(document, sections)) {
		if (!/da|dgn|we[ek]|etma|nacht|ntn|night/i.test(sentence.text)) continue;
		if (
			own &&
			!/^\W*\p{L}+ (?:dagen|nachten)\b|\(\S+ (?:dagen|nachten)\)|(?:nacht(?:en)?|dagen) (?:hotel|geslapen)|\b(?:gereisd|reis|waren|gingen?|verble(?:ef|ven)|bezocht(?:en)?|we|wij|ik|bezoek|missie|trip)\b/iu.test(
				sentence.text,
			)
		)
			continue;
		const value =
			pattern === nightsPattern ? nightsIn(sentence.text) : daysIn(sentence.text, dated);
		if (value !== null) return amount(document, sentence, value, rule);
	}
	return null;
}

function amount(document: Document, sentence: Sentence, value: number, rule: string): Amount {
	return { value, evidence: [evidenceOf(document, sentence.section, sentence, rule)] };
}

/** The days that it took in the end, where the answer tells of a plan. */
function afterAll(document: Document, answers: readonly Section[]): Amount | null {
	for (const sentence of sentencesOf(document, answers)) {
		const days = readNumber(daysAfterAll.exec(sentence.text)?.[1] ?? "");
		if (days !== null) return amount(document, sentence, days, "days-stated");
	}
	return null;
}

/** Days that stand in no number: between two weekdays, or as the entries of a diary. */
function countedDays(
	document: Document,
	sections: readonly Section[],
	answers: readonly Section[],
): Amount | null {
	const running = sections.filter(
		({ role }) => document.unstructured || role === "other" || role === "party",
	);
	const found = numberedDays(document, sections) ?? daysByWeekday(document, answers, running);
	return found === null ? null : amount(document, found.sentence, found.days, "days-counted");
}

/** "Aantal overnachtingen: 5": a bare number under a heading that says what it counts. */
function labelled(document: Document, answers: readonly Section[], label: RegExp): Amount | null {
	for (const sentence of sentencesOf(document, answers)) {
		const own = label.test(sentence.section.heading);
		const inLine = (label === daysLabel ? daysInLine : nightsInLine).exec(sentence.text)?.[1];
		const number = readNumber(
			(own ? bareNumber.exec(sentence.text)?.[1] : undefined) ?? inLine ?? "",
		);
		if (number !== null) return amount(document, sentence, number, "amount-in-field");
	}
	return null;
}

/** "Heen en weer op één dag", "dagbezoek". */
function onOneDay(document: Document, sections: readonly Section[]): Amount | null {
	const told = sentencesOf(document, sections).find(({ text }) => sameDay.test(text));
	return told === undefined ? null : amount(document, told, 1, "days-same-day");
}

/** None where the party was back the same day, or where the text says that nobody stayed. */
function noNights(
	document: Document,
	sections: readonly Section[],
	days: Amount | null,
	counted: number | null,
): Amount | null {
	const told = sentencesOf(document, sections).find(({ text }) => noNight.test(text));
	if (told !== undefined) return amount(document, told, 0, "nights-none");
	return days?.value === 1 && !counted ? { value: 0, evidence: days.evidence } : null;
}

function numberOf(word: string): number | null {
	const number = /^(?:een|één|a|one)$/i.test(word) ? 1 : readNumber(word);
	return number === null || number > 120 ? null : number;
}

function daysIn(text: string, dated: boolean): number | null {
	let weeks: number | null = null;
	for (const found of text.matchAll(daysPattern)) {
		const number = numberOf(found[1] ?? found[3] ?? "");
		if (number === null || isTerm(text, found.index)) continue;
		// "Een dag eerder terug" is told of one of them.
		if (dated && number <= 1) continue;
		if (dated && partOfTrip.test(text.slice(0, found.index))) continue;
		if (/^we(?:ek|ken)$/i.test(found[2] ?? "")) {
			weeks ??= number * (/werkwe/i.test(found[0]) ? 5 : 7);
			continue;
		}
		const half = andHalf.exec(text.slice(0, found.index + found[0].length));
		if (half !== null) return (readNumber(half[1] ?? "") ?? 0) + 0.5;
		const times = readNumber(timesBefore.exec(text.slice(0, found.index))?.[1] ?? "") ?? 1;
		return number * times + (halfDay.test(text) ? 0.5 : 0);
	}
	return dated ? null : weeks;
}

/** The nights that a sentence states: one number, or several places' nights added up. */
function nightsIn(text: string): number | null {
	const counts: number[] = [];
	for (const found of text.matchAll(nightsPattern)) {
		const number = numberOf(found[1] ?? "");
		if (number === null || isTerm(text, found.index)) continue;
		// "Het vliegtuig bleef een nacht staan" tells of one night, not of all.
		if (/^een$/i.test(found[1] ?? "") && text.length > 40 && counts.length === 0) continue;
		counts.push(number, ...(found[2] === undefined ? [] : [numberOf(found[2]) ?? 0]));
	}
	const [first, ...others] = counts;
	if (first === undefined) return null;
	const rest = others.reduce((sum, count) => sum + count, 0);
	return rest === first || partsOfNights.test(text) ? first : first + rest;
}

/** "Binnen drie dagen" is a term, no length of the trip. */
function isTerm(text: string, at: number): boolean {
	return /^(?:binnen|over|na|elke|iedere|per)$/i.test(wordBefore(text, at));
}

function wordBefore(text: string, at: number): string {
	return /(\p{L}+)\s*$/u.exec(text.slice(Math.max(0, at - 16), at))?.[1] ?? "";
}
