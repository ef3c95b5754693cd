import type { Evidence } from "#domain/evidence.ts";
import type { Document, Section } from "#ingest/document.ts";
import { aheadWords } from "#ingest/languages/nl/dates.ts";
import {
	endLabel,
	oneDayAnswer,
	returnWords,
	startLabel,
	subjectHeading,
	thereAndBack,
	titleWords,
	tripTold,
} from "#ingest/languages/nl/trip.ts";
import { findDates } from "../dates/dates.ts";
import { formatEdtf, placeInYear } from "../dates/edtf.ts";
import { evidenceOf, type Sentence, sentencesOf } from "../evidence.ts";
import type { EventMention } from "../mention.ts";
import { isDateline } from "./dateline.ts";
import { fromDaysAlone } from "./days-alone.ts";
import { fromDiary, fromProgramme } from "./diary.ts";
import { type Dated, datedSentences, period, type TripDates } from "./period.ts";
import { eventYear, withYear } from "./years.ts";

/** The dates of a trip: its duration answer, its title, a programme's days, else the year that its event names. */
export function findTripDates(
	document: Document,
	sections: readonly Section[],
	events: readonly EventMention[],
): TripDates | null {
	const duration = sections.filter((section) => section.role === "duration");
	const fields = fromFields(document, duration);
	if (fields !== null) return withYear(fields, document, sections, events);
	const titles = sections.filter((section) => !document.unstructured && isTitleSection(section));
	const letter = document.unstructured || duration.length === 0;
	const told = (dates: TripDates | null): TripDates | null =>
		dates === null ? null : withYear(dates, document, sections, events);
	const answered =
		period(document, datedSentences(document, duration), 0.97) ??
		period(
			document,
			datedSentences(
				document,
				sections.filter(({ role }) => role === "party"),
			).filter(({ date }) => date.rule !== "date-year"),
			0.85,
		);
	if (answered !== null) return told(answered);
	const titled = period(
		document,
		datedSentences(document, titles).filter(
			({ date, sentence }) => date.rule !== "date-year" && !isProse(sentence),
		),
		0.85,
	);
	const diary = fromDiary(document, sections);
	if (titled !== null && titled.start.day !== null)
		return told(diary !== null && goesOn(titled, diary) ? diary : titled);
	const running =
		diary ??
		fromProgramme(document, sections) ??
		fromRunningText(
			document,
			sections.filter(
				(section) =>
					document.unstructured ||
					section.role === "purpose" ||
					section.role === "places" ||
					(letter && section.role === "other"),
			),
		);
	return (
		told(titled === null ? running : withinTitle(titled, running)) ??
		told(ofOneDay(document, duration, sections)) ??
		fromDaysAlone(document, sections) ??
		eventYear(document, sections, events)
	);
}

/** A diary above the only heading tells of a return behind its last day. */
const goesOn = (titled: TripDates, diary: TripDates): boolean =>
	formatEdtf(titled.start) === formatEdtf(diary.start) &&
	titled.end.month === diary.end.month &&
	(diary.end.day ?? 0) > (titled.end.day ?? 31);

/** A trip of one day took place on the one day that its purpose names. */
function ofOneDay(
	document: Document,
	duration: readonly Section[],
	sections: readonly Section[],
): TripDates | null {
	if (!sentencesOf(document, duration).some(({ text }) => oneDayAnswer.test(text))) return null;
	const purposes = sections.filter(({ role }) => role === "purpose");
	const [only, second] = datedSentences(document, purposes).filter(
		({ date, sentence }) => date.from.day !== null && !aheadWords.test(sentence.text),
	);
	return only === undefined || second !== undefined ? null : period(document, [only], 0.75);
}

/** The days that a text tells, where a title names only the month or season that they fall in. */
function withinTitle(titled: TripDates, running: TripDates | null): TripDates {
	if (running === null || running.start.day === null) return titled;
	const { month, year } = titled.start;
	if (year !== null && running.start.year !== null && year !== running.start.year) return titled;
	const within = [running.start.month, running.end.month].includes(month);
	if (month !== null && month < 13 && !within) return titled;
	const crosses = placeInYear(running.start) > placeInYear(running.end);
	return {
		...running,
		start: { ...running.start, year: running.start.year ?? year },
		end: {
			...running.end,
			year: running.end.year ?? (year === null ? null : year + (crosses ? 1 : 0)),
		},
		evidence: [...running.evidence, ...titled.evidence],
	};
}

/** A sentence of a letter above the first heading, no line that names the trip. */
function isProse({ text, block }: Sentence): boolean {
	return /[.!]$/.test(text) && (text.length > 60 || block.sentences.length > 1);
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

function fromRunningText(document: Document, sections: readonly Section[]): TripDates | null {
	const dated = datedSentences(document, sections).filter(
		({ date, sentence }) => date.from.day !== null && !aheadWords.test(sentence.text),
	);
	const letter = document.unstructured || sections.some(isTitleSection);
	const titled = letter ? titleDates(document, sections) : [];
	if (titled.some(({ date }) => date.from.day !== null)) return period(document, titled, 0.75);
	const ranges = dated.filter(({ date }) => formatEdtf(date.from) !== formatEdtf(date.to));
	const range = ranges.find(({ sentence }) => tripTold.test(sentence.text)) ?? ranges[0];
	if (letter && range === undefined) return fromLetter(document, sections, { dated, titled });
	if (range !== undefined) return period(document, [range], 0.75);
	const [first] = dated;
	return first === undefined || sections.some(({ role }) => role !== "purpose")
		? null
		: period(document, [first], 0.6);
}

/** The dates in the lines above a text that say what trip it tells of. */
function titleDates(document: Document, sections: readonly Section[]): Dated[] {
	const head = sentencesOf(document, sections).slice(0, 4);
	const titles = head.filter(
		(sentence) =>
			sentence.text.length < 140 && titleWords.test(sentence.text) && !isDateline(sentence),
	);
	return titles.flatMap((sentence) =>
		findDates(sentence.text, sentence.start)
			.filter(({ from }) => from.month !== null)
			.map((date) => ({ sentence, date })),
	);
}

/** A text without headings or period: the days that it tells the trip of, else the month in its title, else its own. */
function fromLetter(
	document: Document,
	sections: readonly Section[],
	found: { readonly dated: readonly Dated[]; readonly titled: readonly Dated[] },
): TripDates | null {
	const { dated, titled } = found;
	const told = dated.filter(
		({ sentence: { text } }) => tripTold.test(text) || thereAndBack.test(text),
	);
	const [first] = told;
	if (first !== undefined) {
		const back = dated.findLast(({ sentence }) => returnWords.test(sentence.text));
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
