import type { Document, Section } from "#ingest/document.ts";
import { tripTold } from "#ingest/languages/nl/trip.ts";
import { isPossible, type PartialDate, placeInYear } from "../dates/edtf.ts";
import { evidenceOf, sentencesOf } from "../evidence.ts";
import type { EventMention } from "../mention.ts";
import { carriedYear } from "./dateline.ts";
import { datedSentences, type TripDates } from "./period.ts";

/** A day without a year takes the year of the event that it fell in, else of the report, where a name or line has one. */
export function withYear(
	dates: TripDates,
	document: Document,
	sections: readonly Section[],
	events: readonly EventMention[],
): TripDates {
	if (dates.start.year !== null) return dates;
	const told = yearToldElsewhere(document, sections, dates);
	if (told !== null) return told;
	const inferred = eventYear(document, sections, events) ?? lineYear(document, sections, dates.end);
	if (inferred?.end.year == null) return dates;
	const crosses = placeInYear(dates.start) > placeInYear(dates.end);
	const start = { ...dates.start, year: inferred.end.year - (crosses ? 1 : 0) };
	const end = { ...dates.end, year: inferred.end.year };
	if (!isPossible(start) || !isPossible(end)) return dates;
	return {
		...dates,
		start,
		end,
		source: "inferred",
		evidence: [...dates.evidence, ...inferred.evidence],
		confidence: Math.min(dates.confidence, 0.85),
	};
}

/** "Begin april 2019 … Wij vlogen op maandag 1 april": the same month stands elsewhere with its year. */
function yearToldElsewhere(
	document: Document,
	sections: readonly Section[],
	dates: TripDates,
): TripDates | null {
	const { start, end } = dates;
	if (start.month === null || start.month !== end.month) return null;
	const told = datedSentences(
		document,
		sections.filter(({ role }) => role !== "followups"),
	).find(
		({ date: { from, to }, sentence }) =>
			from.year !== null &&
			from.month === start.month &&
			to.month === start.month &&
			from.day === null &&
			tripTold.test(sentence.text),
	);
	if (told === undefined) return null;
	const { year } = told.date.from;
	const proof = evidenceOf(document, told.sentence.section, told.sentence, told.date.rule);
	return {
		...dates,
		start: { ...start, year },
		end: { ...end, year },
		evidence: [...dates.evidence, proof],
	};
}

/** The year that the title or the date of the report carries. */
function lineYear(
	document: Document,
	sections: readonly Section[],
	last: PartialDate,
): TripDates | null {
	const carried = carriedYear(document, sections, last);
	if (carried === null) return null;
	const { sentence, year } = carried;
	return yearAlone(year, evidenceOf(document, sentence.section, sentence, "year-of-report"));
}

/** The year that the name of the event attended has, as the dates of the trip; null if none or two have one. */
export function eventYear(
	document: Document,
	sections: readonly Section[],
	events: readonly EventMention[],
): TripDates | null {
	const attended = events.filter((event) => event.role === "attended" && event.year !== null);
	const years = new Set(attended.map((event) => event.year));
	const [event] = attended;
	if (event?.year == null || years.size > 1) return null;
	const sentence = sentencesOf(document, sections).find(
		({ start, end }) => start <= event.start && end >= event.end,
	);
	if (sentence === undefined) return null;
	return yearAlone(event.year, evidenceOf(document, sentence.section, sentence, "year-of-event"));
}

/** A year that isn't said of the trip itself, as its dates. */
function yearAlone(year: number, proof: TripDates["evidence"][number]): TripDates {
	const date = { year, month: null, day: null };
	const evidence = [proof];
	return {
		start: date,
		end: date,
		source: "inferred",
		evidence,
		endEvidence: evidence,
		confidence: 0.85,
	};
}
