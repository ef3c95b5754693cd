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
	const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
	if (!parts) return null;
	const [, year = "", second, day] = parts;
	if (second === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
	if (day !== undefined) return isDay(date) ? { first: date, last: date } : null;
	const season = firstMonths[second];
	const month = season ?? Number(second);
	if (month < 1 || month > 12) return null;
	return {
		first: isoDay(Date.UTC(Number(year), month - 1, 1)),
		last: isoDay(Date.UTC(Number(year), month - 1 + (season === undefined ? 1 : 3), 0)),
	};
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
	const days = daysOf(date);
	return days ? (Date.parse(days.first) + Date.parse(days.last)) / 2 : Number.NaN;
}

function isDay(date: string): boolean {
	const parsed = Date.parse(`${date}T00:00:00Z`);
	return !Number.isNaN(parsed) && isoDay(parsed) === date;
}

function isoDay(time: number): string {
	return new Date(time).toISOString().slice(0, 10);
}
