import type { Document, Section } from "#ingest/document.ts";
import { tripTold } from "#ingest/languages/nl/trip.ts";
import {
	numberedDay,
	onlyWeekdays,
	shortWeekdays,
	weekdayOrder,
	weekdaySpans,
} from "#ingest/languages/nl/trip-weekdays.ts";
import { addDays, formatEdtf } from "../dates/edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import type { TripDates } from "./period.ts";

/** A number of days with the sentence that they are counted from. */
interface CountedDays {
	readonly days: number;
	readonly sentence: Sentence;
}

/** Days counted from weekdays without a date: "van woensdag tot vrijdag" is three; null if a text names none so. */
export function daysByWeekday(
	document: Document,
	answers: readonly Section[],
	running: readonly Section[],
): CountedDays | null {
	const told = sentencesOf(document, running).filter(
		({ text }) => tripTold.test(text) || onlyWeekdays.test(text),
	);
	const answered = sentencesOf(document, answers);
	const asked = answered.length;
	for (const [at, sentence] of [...answered, ...told].entries()) {
		const patterns = at < asked ? [shortWeekdays, ...weekdaySpans] : weekdaySpans;
		if (at >= asked && !/dag/i.test(sentence.text)) continue;
		for (const pattern of patterns) {
			const found = pattern.exec(sentence.text);
			const [first, last] = [found?.[1], found?.[2]].map(placeInWeek);
			if (first === undefined || last === undefined || first < 0 || first === last) continue;
			return { days: ((last - first + 7) % 7) + 1, sentence };
		}
	}
	return null;
}

function placeInWeek(name: string | undefined): number {
	return weekdayOrder.findIndex((start) => name?.toLowerCase().startsWith(start));
}

/** The days of a diary whose entries are numbered from 1 on: "Dag 1 … Dag 4"; null if it isn't one. */
export function numberedDays(document: Document, sections: readonly Section[]): CountedDays | null {
	const entries: Sentence[] = [];
	for (const sentence of sentencesOf(document, sections)) {
		if (sentence.start !== sentence.block.start) continue;
		const number = Number(numberedDay.exec(sentence.text)?.[1] ?? 0);
		if (number === entries.length + 1) entries.push(sentence);
	}
	const sentence = entries.at(-1);
	return sentence === undefined || entries.length < 2 ? null : { days: entries.length, sentence };
}

/** Of a diary of which only the first day has a date: the trip's dates up to its last entry. */
export function toLastEntry(
	document: Document,
	sections: readonly Section[],
	dates: TripDates | null,
): TripDates | null {
	if (dates === null || dates.start.day === null) return dates;
	if (formatEdtf(dates.start) !== formatEdtf(dates.end)) return dates;
	const entries = numberedDays(document, sections);
	const end = entries === null ? null : addDays(dates.start, entries.days - 1);
	if (entries === null || end === null) return dates;
	const { sentence } = entries;
	return {
		...dates,
		end,
		endEvidence: [evidenceOf(document, sentence.section, sentence, "date-days")],
	};
}
