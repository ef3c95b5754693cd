import type { Document, Section } from "#ingest/document.ts";
import { dayAlone, dayOnly, dayOpening, returnWords } from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { formatEdtf, placeInYear } from "../dates/edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import { isDateline } from "./dateline.ts";
import { numberedDays } from "./day-counts.ts";
import { type Dated, period, type TripDates } from "./period.ts";

/** A text told day by day: its first and last day bound the trip, and so does the return that the last entry tells. */
export function fromDiary(document: Document, sections: readonly Section[]): TripDates | null {
	const opened = new Set<string>();
	const entries: Dated[] = [];
	for (const sentence of sentencesOf(document, sections)) {
		const { start, block, text } = sentence;
		if (start !== block.start || !dayOpening.test(text) || isDateline(sentence)) continue;
		const date = firstDay(sentence);
		const last = entries.at(-1)?.date.to;
		if (date === null || (sentence.section.role === "followups" && !goesOn(sentence, date, last)))
			continue;
		if (last !== undefined && isBefore(date.date.from, last)) continue;
		opened.add(formatEdtf(date.date.from));
		entries.push(date);
	}
	const least = numberedDays(document, sections) === null ? 2 : 1;
	const dates = opened.size < least ? null : period(document, entries, 0.85);
	const last = entries.at(-1);
	if (dates === null || last === undefined || dates.end.day === null) return dates;
	const back = sentencesOf(document, [last.sentence.section])
		.filter(({ start, text }) => start > last.sentence.start && returnWords.test(text))
		.map((sentence) => ({ sentence, day: dayIn(sentence.text) }))
		.find(({ day }) => day > (dates.end.day ?? 31) && day < (dates.end.day ?? 0) + 3);
	if (back === undefined) return dates;
	const { sentence, day } = back;
	return {
		...dates,
		end: { ...dates.end, day },
		endEvidence: [evidenceOf(document, sentence.section, sentence, "date-days")],
	};
}

/** A line with nothing but the next day goes on with the diary, where the day before ended in promises. */
function goesOn({ text }: Sentence, { date }: Dated, last: Dated["date"]["to"] | undefined) {
	if (last === undefined || !dayOnly.test(text)) return false;
	const later = placeInYear(date.from) - placeInYear(last);
	return later > 0 && later < 3;
}

/** The first day that a sentence names without its month, 0 if none: "vrijdag de 17e om acht uur thuis". */
function dayIn(text: string): number {
	for (const found of text.matchAll(dayAlone)) return Number(found[1]);
	return 0;
}

function isBefore(one: Dated["date"]["from"], other: Dated["date"]["from"]): boolean {
	if (one.year !== null && other.year !== null && one.year !== other.year)
		return one.year < other.year;
	const apart = placeInYear(other) - placeInYear(one);
	return apart > 0 && apart < 6;
}

/** A table with a date in most of its rows is the trip's programme. */
export function fromProgramme(document: Document, sections: readonly Section[]): TripDates | null {
	for (const section of sections) {
		if (section.role === "followups" || section.role === "results") continue;
		const rows = sentencesOf(document, [section]).filter(
			(sentence) =>
				!isDateline(sentence) &&
				(sentence.block.kind !== "paragraph" ||
					(sentence.start === sentence.block.start && dayOpening.test(sentence.text))),
		);
		const dated = rows.flatMap((sentence) => firstDay(sentence) ?? []);
		if (dated.length > 1 && dated.length * 2 >= rows.length) return period(document, dated, 0.8);
	}
	return null;
}

function firstDay(sentence: Sentence): Dated | null {
	const date = findDates(sentence.text, sentence.start).find(({ from }) => from.day !== null);
	return date === undefined ? null : { sentence, date };
}
