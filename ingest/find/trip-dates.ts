import type { Evidence } from "#domain/evidence.ts";
import type { Document, Section } from "#ingest/document.ts";
import { aheadWords } from "#ingest/languages/nl/dates.ts";
import {
	endLabel,
	returnWords,
	startLabel,
	subjectHeading,
	titleWords,
	tripTold,
} from "#ingest/languages/nl/trip.ts";
import { findDates } from "./dates.ts";
import { formatEdtf, isPossible } from "./dates-edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "./evidence.ts";
import type { EventMention } from "./mention.ts";
import { type Dated, datedSentences, period, type TripDates } from "./trip-period.ts";

/** The dates of a trip: its duration answer, its title, a programme's days, else the year that its event names. */
export function findTripDates(
	document: Document,
	sections: readonly Section[],
	events: readonly EventMention[],
): TripDates | null {
	const duration = sections.filter((section) => section.role === "duration");
	const fields = fromFields(document, duration);
	if (fields !== null) return withYear(fields, document, sections, events);
	const places = [
		duration,
		sections.filter((section) => section.role === "party"),
		sections.filter((section) => !document.unstructured && isTitleSection(section)),
	];
	for (const group of places) {
		const dated = datedSentences(document, group).filter(
			({ date }) => date.rule !== "date-year" || group === duration,
		);
		const found = period(document, dated, group === duration ? 0.97 : 0.85);
		if (found !== null) return withYear(found, document, sections, events);
	}
	const running =
		fromProgramme(document, sections) ??
		fromRunningText(
			document,
			sections.filter(
				({ role }) => document.unstructured || role === "purpose" || role === "places",
			),
		);
	if (running !== null) return withYear(running, document, sections, events);
	return eventYear(document, sections, events);
}

function isTitleSection({ role, headingSpan, heading }: Section): boolean {
	return role === "other" && (headingSpan === null || subjectHeading.test(heading));
}

/** A form's "Vertrekdatum" and "Datum terugkomst". */
function fromFields(document: Document, duration: readonly Section[]): TripDates | null {
	const dateIn = (label: RegExp, other: RegExp): Dated | undefined =>
		datedSentences(
			document,
			duration.filter(({ heading }) => label.test(heading) && !other.test(heading)),
		)[0];
	const start = dateIn(startLabel, endLabel);
	const end = dateIn(endLabel, /vertrekdatum/i);
	if (start === undefined || end === undefined) return null;
	return {
		start: start.date.from,
		end: end.date.to,
		source: "text",
		evidence: [evidenceOf(document, start.sentence.section, start.sentence, "date-field")],
		endEvidence: [evidenceOf(document, end.sentence.section, end.sentence, "date-field")],
		confidence: 0.97,
	};
}

/** A table with a date in most of its rows is the trip's programme. */
function fromProgramme(document: Document, sections: readonly Section[]): TripDates | null {
	for (const section of sections) {
		if (section.role === "followups" || section.role === "results") continue;
		const rows = sentencesOf(document, [section]).filter(({ block }) => block.kind !== "paragraph");
		const dated = rows.flatMap((sentence) =>
			findDates(sentence.text, sentence.start)
				.filter((found) => found.from.day !== null)
				.slice(0, 1)
				.map((date) => ({ sentence, date })),
		);
		if (dated.length > 1 && dated.length * 2 >= rows.length) return period(document, dated, 0.8);
	}
	return null;
}

function fromRunningText(document: Document, sections: readonly Section[]): TripDates | null {
	const dated = datedSentences(document, sections).filter(
		({ date, sentence }) => date.from.day !== null && !aheadWords.test(sentence.text),
	);
	const range = dated.find(({ date }) => formatEdtf(date.from) !== formatEdtf(date.to));
	if (document.unstructured && range === undefined) return fromLetter(document, sections, dated);
	if (range !== undefined) return period(document, [range], 0.75);
	const [first] = dated;
	return first === undefined || sections.some(({ role }) => role !== "purpose")
		? null
		: period(document, [first], 0.6);
}

/** A text without headings or period: the date in its title, else the days that it tells the trip of, else its month. */
function fromLetter(
	document: Document,
	sections: readonly Section[],
	dated: readonly Dated[],
): TripDates | null {
	const head = sentencesOf(document, sections).slice(0, 4);
	const titles = head.filter(({ text }) => text.length < 140 && titleWords.test(text));
	const titled = titles.flatMap((sentence) =>
		findDates(sentence.text, sentence.start)
			.filter(({ from }) => from.month !== null)
			.map((date) => ({ sentence, date })),
	);
	if (titled.some(({ date }) => date.from.day !== null)) return period(document, titled, 0.75);
	const told = dated.filter(({ sentence }) => tripTold.test(sentence.text));
	const [first] = told;
	if (first !== undefined) {
		const back = told.find(({ sentence }) => returnWords.test(sentence.text));
		return period(document, back === undefined || back === first ? [first] : [first, back], 0.7);
	}
	return titled.length > 0 ? period(document, titled, 0.75) : monthOfTrip(document, sections);
}

/** "In november 2022 reisde …": the month of a sentence that tells of the trip itself. */
function monthOfTrip(document: Document, sections: readonly Section[]): TripDates | null {
	const told = datedSentences(document, sections).find(
		({ date, sentence }) => date.from.month !== null && tripTold.test(sentence.text),
	);
	return told === undefined ? null : period(document, [told], 0.75);
}

/** A day without a year takes the year of the event that it fell in, where the event's name has one. */
function withYear(
	dates: TripDates,
	document: Document,
	sections: readonly Section[],
	events: readonly EventMention[],
): TripDates {
	if (dates.start.year !== null) return dates;
	const inferred = eventYear(document, sections, events);
	if (inferred === null) return dates;
	const start = { ...dates.start, year: inferred.start.year };
	const end = { ...dates.end, year: inferred.start.year };
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

function eventYear(
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
	const date = { year: event.year, month: null, day: null };
	const evidence = [evidenceOf(document, sentence.section, sentence, "year-of-event")];
	return {
		start: date,
		end: date,
		source: "inferred",
		evidence,
		endEvidence: evidence,
		confidence: 0.85,
	};
}

/** The latest that an undated trip can have been: an event still ahead of it names the year. */
export function latestYear(
	document: Document,
	sections: readonly Section[],
): { readonly date: string; readonly evidence: readonly Evidence[] } | null {
	let latest: { year: number; sentence: Sentence } | null = null;
	for (const sentence of sentencesOf(document, sections)) {
		if (sentence.section.role === "followups" || !/(?:19|20)\d\d/.test(sentence.text)) continue;
		if (!aheadWords.test(sentence.text)) continue;
		for (const { from } of findDates(sentence.text, sentence.start)) {
			if (from.year === null || (latest !== null && latest.year <= from.year)) continue;
			latest = { year: from.year, sentence };
		}
	}
	if (latest === null) return null;
	const { sentence, year } = latest;
	return {
		date: String(year),
		evidence: [evidenceOf(document, sentence.section, sentence, "event-ahead")],
	};
}
