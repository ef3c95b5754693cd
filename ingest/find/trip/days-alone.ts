import type { Document, Section } from "#ingest/document.ts";
import { dayAlone, returnWords, tripTold } from "#ingest/languages/nl/trip.ts";
import { weekdayOrder, weekdaySpans } from "#ingest/languages/nl/trip-weekdays.ts";
import { findDates } from "../dates/dates.ts";
import { addDays, daysBetween, isPossible, type PartialDate } from "../dates/edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import { isDateline } from "./dateline.ts";
import type { TripDates } from "./period.ts";

/**
 * "Woensdag de 24ste heen, vrijdag de 26ste terug", "dinsdag heen, donderdag terug": days without a month, the last
 * such days before the report was dated; null where no line dates it.
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
		if (!tripTold.test(sentence.text) && !returnWords.test(sentence.text)) continue;
		const span = first === undefined ? weekdaysIn(sentence) : null;
		if (span === null && (first === undefined || last === undefined)) continue;
		const end = span
			? weekdayBefore(lastWeek.test(sentence.text) ? weekEnd(written) : written, span[1], 0)
			: lastBefore(written, last ?? 0);
		const start =
			end === null ? null : span ? weekdayBefore(end, span[0], 1) : lastBefore(end, first ?? 0);
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

/** The first and the last day of a journey told by their weekdays alone; 0 is Monday. */
function weekdaysIn({ text }: Sentence): readonly [number, number] | null {
	for (const span of weekdaySpans) {
		const found = span.exec(text);
		if (found === null) continue;
		const [first, last] = [1, 2].map((group) =>
			weekdayOrder.findIndex((name) => found[group]?.toLowerCase().startsWith(name)),
		);
		if (first !== undefined && last !== undefined && first >= 0 && last >= 0) return [first, last];
	}
	return null;
}

/** The last such weekday that lies at least so many days before a date. */
function weekdayBefore({ year, month, day }: PartialDate, weekday: number, least: number) {
	if (year === null || month === null || day === null) return null;
	const here = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
	const back = (here - weekday + 7) % 7;
	return addDays({ year, month, day }, -(back < least ? back + 7 : back));
}

const lastWeek = /\bvorige week\b/iu;

/** The Sunday before the week that a date lies in. */
function weekEnd(date: PartialDate): PartialDate {
	return weekdayBefore(date, 6, 1) ?? date;
}
