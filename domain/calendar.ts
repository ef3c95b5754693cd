/** The first month of EDTF's seasons (21–24, from spring) and quarters (33–36); each lasts three months. */
const firstMonths: Readonly<Record<string, number>> = {
	"21": 3,
	"22": 6,
	"23": 9,
	"24": 12,
	"33": 1,
	"34": 4,
	"35": 7,
	"36": 10,
};

/** First and last day, ISO 8601. */
export interface DaySpan {
	readonly first: string;
	readonly last: string;
}

/** The days that an ISO 8601 or EDTF date may mean (`2019`, `2019-05`, `2019-21`, `2019-05-03`); null when its year is unknown or it is no date. */
export function daysOf(date: string): DaySpan | null {
	const span = spanOf(date);
	return span && { first: isoDay(span.first), last: isoDay(span.last) };
}

/** The same as the moments at which the days begin. */
function spanOf(date: string): { readonly first: number; readonly last: number } | null {
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	if (!parts) return null;
	const [, year = "", second, day] = parts;
	if (second === undefined) return { first: beginOf(year, 0, 1), last: beginOf(year, 11, 31) };
	const season = firstMonths[second];
	const month = season ?? Number(second);
	if (month < 1 || month > 12) return null;
	if (day === undefined)
		return {
			first: beginOf(year, month - 1, 1),
			last: beginOf(year, month - 1 + (season === undefined ? 1 : 3), 0),
		};
	const time = beginOf(year, month - 1, Number(day));
	const exists = season === undefined && new Date(time).getUTCDate() === Number(day);
	return exists ? { first: time, last: time } : null;
}

/** Not `Date.UTC`, which takes the years 0 to 99 for those of the last century. */
function beginOf(year: string, month: number, day: number): number {
	return new Date(0).setUTCFullYear(Number(year), month, day);
}

/** The first month of a season or quarter as two digits; any other part of a date as it is. */
export function monthOf(part: string): string {
	const month = firstMonths[part];
	return month === undefined ? part : String(month).padStart(2, "0");
}

/** Years from one date to another, between the middles of what each may mean; negative when it lies before. */
export function yearsBetween(from: string, to: string): number {
	return (middle(to) - middle(from)) / (365.25 * dayLength);
}

/** The same day some years earlier. */
export function yearsBefore(day: string, years: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return isoDay(Date.UTC(year - years, month - 1, date));
}

const dayLength = 86_400_000;

function middle(date: string): number {
	const days = spanOf(date);
	return days ? (days.first + days.last) / 2 : Number.NaN;
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
