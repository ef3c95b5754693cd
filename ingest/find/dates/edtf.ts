/** A date at the precision that a text has; a season counts 21 to 24, a quarter 33 to 36, in the place of a month. */
export interface PartialDate {
	readonly year: number | null;
	readonly month: number | null;
	readonly day: number | null;
}

/** Writes a date as EDTF: `2021-11-14`, `2017-05`, `XXXX-02-08`, `2015-23`. */
export function formatEdtf({ year, month, day }: PartialDate): string {
	const first = year === null ? "XXXX" : String(year).padStart(4, "0");
	if (month === null) return first;
	const second = `${first}-${String(month).padStart(2, "0")}`;
	return day === null ? second : `${second}-${String(day).padStart(2, "0")}`;
}

/** Reads what `formatEdtf` writes; null for anything else. */
export function parseEdtf(text: string): PartialDate | null {
	const found = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(text);
	if (found === null) return null;
	return {
		year: found[1] === "XXXX" ? null : Number(found[1]),
		month: found[2] === undefined ? null : Number(found[2]),
		day: found[3] === undefined ? null : Number(found[3]),
	};
}

/** Tells whether such a day exists in some year, or in this one. */
export function isPossible({ year, month, day }: PartialDate): boolean {
	if (month === null) return day === null;
	if (month > 12) return day === null && ((month > 20 && month < 25) || (month > 32 && month < 37));
	if (month < 1) return false;
	return day === null || (day > 0 && day <= daysInMonth(year ?? 2020, month));
}

/** Whole days from one date to another; null if either is vaguer than a day or only one has a year. */
export function daysBetween(start: PartialDate, end: PartialDate): number | null {
	if (start.day === null || end.day === null || start.month === null || end.month === null)
		return null;
	if ((start.year === null) !== (end.year === null)) return null;
	const from = Date.UTC(start.year ?? 2021, start.month - 1, start.day);
	const to = Date.UTC(end.year ?? 2021, end.month - 1, end.day);
	const days = Math.round((to - from) / 86_400_000);
	return start.year === null && days < 0 ? days + 365 : days;
}

/** The day so many days later. */
export function addDays(date: PartialDate, days: number): PartialDate {
	if (date.year === null || date.month === null || date.day === null) return date;
	const time = new Date(Date.UTC(date.year, date.month - 1, date.day + days));
	return { year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, day: time.getUTCDate() };
}

/** The month so many months later, without a day. */
export function addMonths(date: PartialDate, count: number): PartialDate {
	if (date.year === null || date.month === null || date.month > 12) return date;
	const index = date.year * 12 + date.month - 1 + count;
	return { year: Math.floor(index / 12), month: (index % 12) + 1, day: null };
}

/** Where a date lies in its year, for telling which of two comes first: months count from 1 to 12, seasons and quarters by their end. */
export function placeInYear({ month, day }: PartialDate): number {
	if (month === null) return 13;
	if (month > 32) return (month - 32) * 3 + 0.99;
	if (month > 20) return [5.99, 8.99, 11.99, 12.99][month - 21] ?? 13;
	return month + (day ?? 31) / 32;
}

/** The first day of a week by ISO 8601. */
export function startOfWeek(year: number, week: number): PartialDate {
	const january4 = new Date(Date.UTC(year, 0, 4));
	const shift = (week - 1) * 7 - ((january4.getUTCDay() + 6) % 7);
	return addDays({ year, month: 1, day: 4 }, shift);
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
