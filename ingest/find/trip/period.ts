import type { Evidence } from "#domain/evidence.ts";
import type { Document, Section } from "#ingest/document.ts";
import { returnDay, returnWeekday } from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { addDays, formatEdtf, type PartialDate, placeInYear } from "../dates/edtf.ts";
import { completed, type DateMention } from "../dates/ranges.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import { isDateline } from "./dateline.ts";

/** When a trip was, at the precision that the text has. */
export interface TripDates {
	readonly start: PartialDate;
	readonly end: PartialDate;
	readonly source: "text" | "inferred";
	readonly evidence: readonly Evidence[];
	/** The end as given apart from the start, where a form has a field for each. */
	readonly endEvidence: readonly Evidence[];
	readonly confidence: number;
}

/** A date with the sentence that names it. */
export interface Dated {
	readonly sentence: Sentence;
	readonly date: DateMention;
}

/** All dates that these sections name but those of the report itself, in order. */
export function datedSentences(document: Document, sections: readonly Section[]): Dated[] {
	return sentencesOf(document, sections).flatMap((sentence) =>
		sentence.section.role !== "duration" && isDateline(sentence)
			? []
			: findDates(sentence.text, sentence.start).map((date) => ({ sentence, date })),
	);
}

/** The first range, else the first and last of single days of one answer. */
export function period(
	document: Document,
	dated: readonly Dated[],
	confidence: number,
): TripDates | null {
	const [first] = dated;
	if (first === undefined) return null;
	const range = dated.find(({ date }) => formatEdtf(date.from) !== formatEdtf(date.to));
	const chosen = range ?? first;
	const days = dated.filter(({ date }) => date.from.day !== null);
	const last =
		range === undefined && chosen.date.from.day !== null
			? (days.at(-1) ?? chosen)
			: (laterReturn(chosen, days) ?? chosen);
	const ordered =
		placeInYear(last.date.to) >= placeInYear(chosen.date.from) ||
		last.date.to.year !== chosen.date.from.year ||
		isTurnOfYear(chosen.date.from, last.date.to);
	const evidence = [
		evidenceOf(document, chosen.sentence.section, chosen.sentence, chosen.date.rule),
	];
	const start = chosen.date.from;
	const end = ordered ? last.date.to : chosen.date.to;
	const alone = last === chosen && range === undefined;
	const back = alone ? dayOfReturn(chosen) : null;
	const weekday = alone && back === null ? weekdayOfReturn(chosen) : null;
	const lone = dated.find((one) => one.date.from.year !== null && !isSince(one));
	const year = start.year ?? end.year ?? lone?.date.from.year ?? null;
	const whole = completed(start, weekday ?? { ...end, day: back ?? end.day });
	return {
		start: { ...whole.from, year: whole.from.year ?? year },
		end: { ...whole.to, year: whole.to.year ?? year },
		source: "text",
		evidence,
		endEvidence:
			last === chosen
				? evidence
				: [evidenceOf(document, last.sentence.section, last.sentence, last.date.rule)],
		confidence: chosen.date.vague ? confidence - 0.1 : confidence,
	};
}

/** "Van 14 op 15 november heen, terug op 17 november": the day of return behind the days of the way there, in one sentence. */
function laterReturn({ date, sentence }: Dated, days: readonly Dated[]): Dated | null {
	const back = days.find((other) => {
		if (other.sentence !== sentence || other.date.start < date.end) return false;
		const between = sentence.text.slice(
			date.end - sentence.start,
			other.date.start - sentence.start,
		);
		return returning.test(between) && placeInYear(other.date.to) > placeInYear(date.to);
	});
	return back ?? null;
}

const returning = /\b(?:terug|terugreis|retour|thuis)\b[^.;]{0,20}$/iu;

/** "Daar bestaat sinds 2019 een beraad": a year alone in which something began is no year of the trip. */
const isSince = ({ date, sentence }: Dated): boolean =>
	date.rule === "date-year" &&
	/\b(?:sinds|vanaf)\s$/iu.test(sentence.text.slice(0, date.start - sentence.start));

/** From late in a year to early in the next. */
function isTurnOfYear(from: PartialDate, to: PartialDate): boolean {
	return from.month !== null && to.month !== null && from.month > 10 && to.month < 3;
}

/** The first such weekday behind the only date of a sentence that says so: "terugkomst vrijdag". */
function weekdayOfReturn({ date, sentence }: Dated): PartialDate | null {
	const { year, month, day } = date.from;
	const found = returnWeekday.exec(sentence.text.slice(date.end - sentence.start));
	const name = found?.[1] ?? found?.[2];
	if (name === undefined || year === null || month === null || day === null) return null;
	const start = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
	const wanted = weekdayNumbers.indexOf(name.toLowerCase().slice(0, 2));
	return wanted < 0 ? null : addDays(date.from, (wanted - start + 7) % 7 || 7);
}

const weekdayNumbers = ["zo", "ma", "di", "wo", "do", "vr", "za"];

/** The day on which the party was back, where the sentence of its only date names that day alone. */
function dayOfReturn({ date, sentence }: Dated): number | null {
	const found = returnDay.exec(sentence.text);
	const day = Number(found?.[1] ?? found?.[2] ?? 0);
	return date.from.day !== null && day > date.from.day && day <= 31 ? day : null;
}
