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

/** A day of the calendar; months count from 1. */
interface Day {
	readonly year: number;
	readonly month: number;
	readonly day: number;
}

/** By numbers alone: answers ask it for each date of long lists, and objects of dates or a pattern would take most of their time. */
function spanOf(date: string): { readonly first: Day; readonly last: Day } | null {
	const { length } = date;
	if (length !== 4 && !(length === 7 && isDash(date, 4)))
		if (!(length === 10 && isDash(date, 4) && isDash(date, 7))) return null;
	const year = digits(date, 0, 4);
	const second = length > 4 ? digits(date, 5, 7) : 0;
	const third = length > 7 ? digits(date, 8, 10) : 0;
	if (year < 0 || second < 0 || third < 0) return null;
	if (length === 4)
		return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 } };
	const season = second > 12 ? firstMonths[String(second)] : undefined;
	const month = season ?? second;
	if (month < 1 || month > 12) return null;
	if (length === 7)
		return {
			first: { year, month, day: 1 },
			last: endOfMonth(year, season === undefined ? month : month + 2),
		};
	const exists = season === undefined && third >= 1 && third <= daysIn(year, month);
	const day = { year, month, day: third };
	return exists ? { first: day, last: day } : null;
}

/** A date as eight digits that stand in its order, with zeros for what isn't known of it; 0 for none. */
export function dayNumber(date: string): number {
	if (date === "") return 0;
	const month = date.length > 4 ? digits(date, 5, 7) : 0;
	const day = date.length > 7 ? digits(date, 8, 10) : 0;
	return 10_000 * digits(date, 0, 4) + 100 * month + day;
}

function isDash(text: string, at: number): boolean {
	return text.charCodeAt(at) === 45;
}

/** The number that digits from one place to before another make; negative when something else stands there. */
function digits(text: string, from: number, to: number): number {
	let number = 0;
	for (let at = from; at < to; at += 1) {
		const digit = text.charCodeAt(at) - 48;
		if (!(digit >= 0 && digit <= 9)) return -1;
		number = 10 * number + digit;
	}
	return number;
}

/** A month beyond the twelfth is one of the next year. */
function endOfMonth(year: number, month: number): Day {
	if (month > 12) return endOfMonth(year + 1, month - 12);
	return { year, month, day: daysIn(year, month) };
}

function daysIn(year: number, month: number): number {
	if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** The first month of a season or quarter as two digits; any other part of a date as it is. */
export function monthOf(part: string): string {
	const month = firstMonths[part];
	return month === undefined ? part : String(month).padStart(2, "0");
}

/** Years from one date to another, between the middles of what each may mean; negative when it lies before. */
export function yearsBetween(from: string, to: string): number {
	return yearsTo(to)(from);
}

/** The same for many dates to one. */
export function yearsTo(to: string): (from: string) => number {
	const end = middle(to);
	return (from) => (end - middle(from)) / (365.25 * dayLength);
}

/** The same day some years earlier. */
export function yearsBefore(day: string, years: number): string {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	return new Date(beginOf({ year: year - years, month, day: date })).toISOString().slice(0, 10);
}

const dayLength = 86_400_000;

function middle(date: string): number {
	const days = spanOf(date);
	return days ? (beginOf(days.first) + beginOf(days.last)) / 2 : Number.NaN;
}

/** The calendar repeats after four hundred years, and `Date.UTC` takes the years 0 to 99 for those of the last century. */
function beginOf({ year, month, day }: Day): number {
	return Date.UTC(year + 400, month - 1, day) - 146_097 * dayLength;
}

function isoDay({ year, month, day }: Day): string {
	const two = (part: number) => (part < 10 ? `0${part}` : `${part}`);
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
}
