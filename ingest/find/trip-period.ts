import type { Evidence } from "#domain/evidence.ts";
import type { Document, Section } from "#ingest/document.ts";
import { returnDay } from "#ingest/languages/nl/trip.ts";
import { type DateMention, findDates } from "./dates.ts";
import { formatEdtf, type PartialDate, placeInYear } from "./dates-edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "./evidence.ts";

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

/** All dates that these sections name, in order. */
export function datedSentences(document: Document, sections: readonly Section[]): Dated[] {
	return sentencesOf(document, sections).flatMap((sentence) =>
		findDates(sentence.text, sentence.start).map((date) => ({ sentence, date })),
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
		range === undefined && chosen.date.from.day !== null ? (days.at(-1) ?? chosen) : chosen;
	const ordered =
		placeInYear(last.date.to) >= placeInYear(chosen.date.from) ||
		last.date.to.year !== chosen.date.from.year;
	const evidence = [
		evidenceOf(document, chosen.sentence.section, chosen.sentence, chosen.date.rule),
	];
	const start = chosen.date.from;
	const end = ordered ? last.date.to : chosen.date.to;
	const back = last === chosen && range === undefined ? dayOfReturn(chosen) : null;
	const lone = dated.find(({ date }) => date.from.year !== null);
	const year = start.year ?? end.year ?? lone?.date.from.year ?? null;
	return {
		start: { ...start, year: start.year ?? year },
		end: { ...end, day: back ?? end.day, year: end.year ?? year },
		source: "text",
		evidence,
		endEvidence:
			last === chosen
				? evidence
				: [evidenceOf(document, last.sentence.section, last.sentence, last.date.rule)],
		confidence: chosen.date.vague ? confidence - 0.1 : confidence,
	};
}

/** The day on which the party was back, where the sentence of its only date names that day alone. */
function dayOfReturn({ date, sentence }: Dated): number | null {
	const found = returnDay.exec(sentence.text);
	const day = Number(found?.[1] ?? found?.[2] ?? 0);
	return date.from.day !== null && day > date.from.day && day <= 31 ? day : null;
}
