import type { Document, Section } from "#ingest/document.ts";
import { dayAlone, returnWords, tripTold } from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { addDays, daysBetween, isPossible, type PartialDate } from "../dates/edtf.ts";
import { evidenceOf, sentencesOf } from "../evidence.ts";
import { isDateline } from "./dateline.ts";
import type { TripDates } from "./period.ts";

/**
 * "Woensdag de 24ste heen, vrijdag de 26ste terug": days without a month, the last such days before the report
 * was dated; null where no line dates it.
 */
export function fromDaysAlone(document: Document, sections: readonly Section[]): TripDates | null {
	const sentences = sentencesOf(document, sections);
	const written = sentences
		.filter((sentence) => isDateline(sentence))
		.flatMap(({ text }) => findDates(text).map(({ from }) => from))
		.find(({ year, month, day }) => year !== null && month !== null && day !== null);
	if (written === undefined) return null;
	for (const sentence of sentences) {
		if (sentence.section.role === "followups" || isDateline(sentence)) continue;
		const days = [...sentence.text.matchAll(dayAlone)].map((found) => Number(found[1]));
		const [first, last] = [days[0], days.at(-1)];
		if (first === undefined || last === undefined) continue;
		if (!tripTold.test(sentence.text) && !returnWords.test(sentence.text)) continue;
		const end = lastBefore(written, last);
		const start = end === null ? null : lastBefore(end, first);
		if (start === null || end === null || (daysBetween(start, end) ?? 99) > 21) continue;
		const evidence = [evidenceOf(document, sentence.section, sentence, "days-before-report")];
		return { start, end, source: "inferred", evidence, endEvidence: evidence, confidence: 0.8 };
	}
	return null;
}

/** The last such day of a month up to a date. */
function lastBefore(date: PartialDate, day: number): PartialDate | null {
	if (date.day === null) return null;
	if (day <= date.day) return { ...date, day };
	const month = addDays(date, -date.day);
	const found = { ...month, day };
	return isPossible(found) ? found : null;
}
