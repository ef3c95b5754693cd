import { countedTimes, relativeTimes, units } from "#ingest/languages/nl/dates.ts";
import { notDueBefore } from "#ingest/languages/nl/follow-ups.ts";
import { readNumber } from "#ingest/languages/nl/numbers.ts";
import { findDates } from "./dates.ts";
import {
	addDays,
	addMonths,
	formatEdtf,
	type PartialDate,
	placeInYear,
	startOfWeek,
} from "./edtf.ts";

/** When a promise falls due, as EDTF: a date named in its clause, or counted from the trip; null if neither. */
export function findDue(clause: string, tripEnd: PartialDate | null): string | null {
	const dates = findDates(clause).filter(
		({ start, from }) => !notDueBefore.test(clause.slice(0, start)) || isAhead(from, tripEnd),
	);
	const relative = relativeDue(clause, tripEnd);
	const [first] = dates;
	if (first === undefined) {
		const bare = afterTrip(lastDay(clause) ?? weekMonth(clause, tripEnd) ?? noDate, tripEnd);
		return relative ?? (bare?.month == null ? null : formatEdtf(bare));
	}
	// "1 juli, uiterlijk 15 juli": the last call counts.
	const limit = dates.find(({ start }) =>
		/\b(?:uiterlijk|vóór|deadline|voor|gereed|sluit op)\s+(?:\p{L}+\s+)?$/iu.test(
			clause.slice(0, start),
		),
	);
	// "Offshore Energy 2023 (28 november)": a bare year is part of a name.
	const chosen = limit ?? dates.find(({ from }) => from.month !== null) ?? first;
	const due = afterTrip(chosen.from, tripEnd);
	return due === null ? null : formatEdtf(due);
}

const noDate: PartialDate = { year: null, month: null, day: null };

/** "Follow-up call, 5/10", "Concept gereed: 1-11": a day and month that end the clause. */
function lastDay(clause: string): PartialDate | null {
	const [, day, month] = /[,:(]\s*(\d{1,2})[/-](\d{1,2})\)?\.?$/u.exec(clause.trim()) ?? [];
	const date = { year: null, month: Number(month), day: Number(day) };
	return date.day >= 1 && date.day <= 31 && date.month >= 1 && date.month <= 12 ? date : null;
}

/** "(wk 41)", "in week 7 van 2019": the month in which the week's Thursday lies, as EDTF has no weeks (ISO 8601 numbers them so). */
function weekMonth(clause: string, tripEnd: PartialDate | null): PartialDate | null {
	const [, number, told] =
		/\b(?:week|wk)\.?\s(\d{1,2})(?!\d)(?:,?\s(?:van\s)?(\d{4}))?/iu.exec(clause) ?? [];
	const week = Number(number);
	if (!(week >= 1 && week <= 53)) return null;
	const year = told === undefined ? null : Number(told);
	const monday = startOfWeek(year ?? tripEnd?.year ?? 2001, week);
	return { year, month: addDays(monday, 3).month, day: null };
}

/** "De vergadering d.d. 26 september 2024", of a trip in April: a day with its year that lies behind the trip. */
function isAhead(date: PartialDate, tripEnd: PartialDate | null): boolean {
	if (date.year === null || date.day === null || tripEnd?.year == null) return false;
	return date.year === tripEnd.year
		? tripEnd.month !== null && placeInYear(date) > placeInYear(tripEnd)
		: date.year > tripEnd.year;
}

/** Takes the first such date behind the trip where the text has no year; a date from before the trip is no due date. */
function afterTrip(date: PartialDate, tripEnd: PartialDate | null): PartialDate | null {
	if (tripEnd?.year == null) return date;
	if (date.year !== null) return date.year < tripEnd.year ? null : date;
	const later =
		tripEnd.month === null ||
		placeInYear(date) >= placeInYear({ ...tripEnd, day: tripEnd.day ?? 1 });
	if (tripEnd.month === null) return date;
	return { ...date, year: tripEnd.year + (later ? 0 : 1) };
}

function relativeDue(clause: string, tripEnd: PartialDate | null): string | null {
	if (tripEnd?.year == null || !/jaar|maand|week|weken|dag|year|month|day/i.test(clause))
		return null;
	for (const [pattern, unit, count] of relativeTimes) {
		pattern.lastIndex = 0;
		if (pattern.test(clause)) return shifted(tripEnd, unit, count);
	}
	countedTimes.lastIndex = 0;
	const counted = countedTimes.exec(clause);
	const number = readNumber(counted?.[1] ?? "");
	const unit = units[(counted?.[2] ?? "").slice(0, 2).toLowerCase()];
	return number === null || unit === undefined ? null : shifted(tripEnd, unit, number);
}

function shifted(
	from: PartialDate,
	unit: "year" | "month" | "week" | "day",
	count: number,
): string | null {
	if (from.year === null) return null;
	if (unit === "year") return formatEdtf({ year: from.year + count, month: null, day: null });
	if (from.month === null || from.month > 12) return null;
	if (unit === "month") return formatEdtf(addMonths(from, count));
	return from.day === null ? null : formatEdtf(addDays(from, unit === "week" ? count * 7 : count));
}
