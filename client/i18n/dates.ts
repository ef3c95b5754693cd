import type { ScreenLanguage } from "#domain/kinds.ts";
import type { TripDates } from "../api/results.ts";
import { dateFormat } from "./formats.ts";
import { translate } from "./translate.ts";

interface Day {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
	/** Seasons 21–24 and quarters 33–36 stand in the place of the month. */
	readonly part: number | null;
}

/** When a trip was, in words; the year is said to be unknown where it is, and bounds are given instead where known. */
export function tripWhen(dates: TripDates, language: ScreenLanguage): string {
	const start = parse(dates.startDate);
	const end = parse(dates.endDate);
	if (!start) return bounds(dates, language);
	const text =
		end && dates.endDate !== dates.startDate ? range(start, end, language) : day(start, language);
	return start.year === null ? `${text} (${bounds(dates, language)})` : text;
}

/** A date of ISO 8601 or EDTF in words; what it can't read stays as it is. */
export function dateInWords(date: string, language: ScreenLanguage): string {
	const parsed = parse(date);
	return parsed ? day(parsed, language) : date;
}

/** The first and last day of a trip in words, the last null when it is one day. */
export function daysInWords(from: string, to: string | null, language: ScreenLanguage): string {
	const start = parse(from);
	const end = to === from ? null : parse(to);
	if (!start || !end) return dateInWords(from, language);
	return range(start, end, language);
}

/** Years as a span, one year as itself. */
export const yearSpan = (from: number | string, to: number | string | undefined): string =>
	from === to || to === undefined ? `${from}` : `${from}–${to}`;

function bounds(dates: TripDates, language: ScreenLanguage): string {
	if (dates.year !== null) return String(dates.year);
	const { notBefore, notAfter } = dates;
	if (notBefore && notAfter) {
		return translate(language, "when.between", {
			from: dateInWords(notBefore, language),
			to: dateInWords(notAfter, language),
		});
	}
	if (notBefore)
		return translate(language, "when.notBefore", { date: dateInWords(notBefore, language) });
	if (notAfter)
		return translate(language, "when.notAfter", { date: dateInWords(notAfter, language) });
	return translate(language, "when.unknown");
}

function parse(date: string | null): Day | null {
	const match = /^(\d{4}|XXXX)(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(date ?? "");
	if (!match) return null;
	const [, year, middle, last] = match;
	const month = middle === undefined ? null : Number(middle);
	return {
		year: year === "XXXX" ? null : Number(year),
		month: month !== null && month <= 12 ? month : null,
		day: last === undefined ? null : Number(last),
		part: month !== null && month > 12 ? month : null,
	};
}

function range(start: Day, end: Day, language: ScreenLanguage): string {
	const sameYear = start.year === end.year;
	const sameMonth = sameYear && start.month === end.month;
	if (sameMonth && start.day !== null && end.day !== null) {
		return `${start.day}–${day(end, language)}`;
	}
	return `${day(sameYear ? { ...start, year: null } : start, language)} – ${day(end, language)}`;
}

const seasons = {
	21: "season.spring",
	22: "season.summer",
	23: "season.autumn",
	24: "season.winter",
} as const;

function day(date: Day, language: ScreenLanguage): string {
	const month =
		date.month === null ? partOfYear(date.part, language) : monthName(date.month, language);
	return [date.day, month, date.year].filter((part) => part !== null).join(" ");
}

function partOfYear(part: number | null, language: ScreenLanguage): string | null {
	if (part === 21 || part === 22 || part === 23 || part === 24) {
		return translate(language, seasons[part]);
	}
	if (part !== null && part >= 33 && part <= 36) {
		return translate(language, "when.quarter", { number: part - 32 });
	}
	return null;
}

function monthName(month: number, language: ScreenLanguage): string {
	const name = dateFormat(language, { month: "long", timeZone: "UTC" });
	return name.format(new Date(Date.UTC(2000, month - 1, 15)));
}
