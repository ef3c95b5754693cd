import {
	countsParts,
	dateIntroductions,
	dayJoin,
	monthNames,
	months,
	ordinals,
	parts,
	seasons,
	until,
	weekdays,
} from "#ingest/languages/nl/dates.ts";
import { eachMatch } from "../matches.ts";
import { addDays, isPossible, startOfWeek } from "./edtf.ts";
import { completed, type DateMention, joinRanges } from "./ranges.ts";

const weekday = `(?:(?:de\\s+)?(?:ochtend|middag|avond|namiddag)\\s+van\\s+)?(?:(?:${weekdays})(?:ochtend|middag|avond|nacht)?\\.?,?\\s+(?:de\\s+)?)?`;
const day = `${weekday}(?:(?:de|den)\\s+)?\\d{1,2}(?:e|ste|de|st|nd|rd|th)?`;
const month = Object.keys(months)
	.sort((a, b) => b.length - a.length)
	.join("|");
const year =
	"(?:,?\\s*(?:(?:van|of)\\s+(?:het jaar\\s+)?)?(?:\\(?(\\d{4})(?![\\d%])|'(\\d{2})(?!\\d)))?";
const part = `(?:(${parts})\\s+(?:van\\s+)?)?`;

const dayHint = new RegExp(`\\d\\D{1,24}?(?:${month})`, "i");
const bareMonthHint = new RegExp(`${monthNames}|jan|feb|apr|aug|sep|okt|nov|dec`, "i");
const seasonHint = new RegExp(Object.keys(seasons).join("|"), "i");

/** Each with a quick look that tells whether it can be there at all. */
const patterns: readonly (readonly [string, RegExp, RegExp])[] = [
	["date-iso", /(?<![\d-])(\d{4})([-/])(\d{2})\2(\d{2})(?![\d-])/g, /\d{4}[-/]\d/],
	[
		"date-numeric-days",
		new RegExp(
			`(?<![\\d/.-])(\\d{1,2})\\s*(?:${until}|&|en)\\s*(?:(?:${weekdays})\\.?\\s+)?(\\d{1,2})([-./])(\\d{1,2})\\3'?(\\d{4}|\\d{2})(?![\\d/])`,
			"giu",
		),
		/\d\D{1,24}\d{1,2}[-./]\d{1,2}[-./]'?\d/,
	],
	[
		"date-numeric-ends",
		new RegExp(
			`(?<![\\d/.-])(\\d{1,2})([./])(\\d{1,2})\\.?\\s*(?:${until})\\s*(?:(?:${weekdays})\\.?\\s+)?(\\d{1,2})\\2(\\d{1,2})\\2'?(\\d{4}|\\d{2})(?![\\d/])`,
			"giu",
		),
		/\d[./]\d{1,2}\D{1,24}\d{1,2}[./]\d{1,2}[./]/,
	],
	[
		"date-day-days",
		new RegExp(
			`(?<![\\d/.,:-]|€\\s?)(?<!(?<!\\p{L})(?:${countsParts})\\s)(\\d{1,2})\\s*(?:${until})\\s*(?:(?:${weekdays})\\.?\\s+)?(\\d{1,2})/(\\d{1,2})(?![\\d/.,-]\\d|\\d|\\s*(?:%|van (?:de|het|alle)|deel|vragen|punten))`,
			"giu",
		),
		/\d\D{1,24}\d{1,2}\/\d/,
	],
	[
		"date-numeric",
		new RegExp(
			`(?:(?<![\\d/.-])|(?<=\\d{4}[-/]))(\\d{1,2})([-./])(\\d{1,2})(?!/\\d{1,2} (?:${month})(?!\\p{L}))(?:\\2'?(\\d{4}|\\d{2})|[-./](\\d{4}))(?![\\d/])`,
			"giu",
		),
		/\d[-./]\d/,
	],
	[
		"date-days",
		new RegExp(
			`(?<![\\d:€])(?<!\\d[.,/-])(?<!(?<!\\p{L})(?:${countsParts})\\s)(${day}(?:\\s*(?:${dayJoin})\\s*${day})*)\\.?\\s+\\(?(${month})(?!\\p{L})\\.?${year}`,
			"giu",
		),
		dayHint,
	],
	[
		"date-month-day",
		new RegExp(
			`(?<!\\p{L})(${month})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s*(?:${until}|and)\\s*(?:(${month})\\s+)?(\\d{1,2})(?:st|nd|rd|th)?)?,\\s+(\\d{4})`,
			"giu",
		),
		/ \d{1,2}(?:st|nd|rd|th)?, \d{4}|\d\s*[-–]\s*\d{1,2}, \d{4}/,
	],
	[
		"date-quarter",
		/(?<!\p{L})(?:(?:het\s+)?(eerste|tweede|derde|vierde|laatste|[1-4](?:e|de|ste)|first|second|third|fourth)\s+(?:kwartaal|quarter)|[QK]([1-4]))(?!\p{L})(?:\s*(?:van|of)?\s*(?:(\d{4})|'(\d{2})))?/giu,
		/kwartaal|quarter|[QK][1-4]/i,
	],
	[
		"date-season",
		new RegExp(`(?<!\\p{L})(${Object.keys(seasons).join("|")})(?!\\p{L})${year}`, "giu"),
		seasonHint,
	],
	[
		"date-week",
		/(?<!\p{L})(?:week|wk\.?)\s+(\d{1,2})(?!\s*\p{L}*(?:dagen|uur))(?:\s*(?:van|in|,|-|\()?\s*(\d{4}))?/giu,
		/(?:week|wk\.?) \d/i,
	],
	[
		"date-month",
		new RegExp(
			`(?<!\\p{L})${part}(${month})(?!\\p{L})\\.?,?\\s+(?:van\\s+)?(?:(\\d{4})(?!\\d)|'(\\d{2})(?!\\d))`,
			"giu",
		),
		/\d\d/,
	],
	[
		"date-bare-month",
		new RegExp(
			`(?<=(?:(?<!\\p{L})(?:${dateIntroductions})\\s+(?:de\\s+maand\\s+)?|\\(|,\\s(?=\\p{L}+\\.?\\W*$)))${part}(${monthNames}|(?:jan|feb|apr|aug|sept?|okt|nov|dec)(?=\\.|\\s|\\)|$))(?!\\p{L})`,
			"giu",
		),
		bareMonthHint,
	],
	[
		"date-day-month",
		new RegExp(
			`(?:(?<=(?<!\\p{L})(?:${dateIntroductions}|(?:${weekdays})\\.?,?)\\s+)(?<![\\d/-])|(?<![\\d/.-])(?=\\d{1,2}[/-]\\d{1,2}\\s*(?:${until})\\s*(?:(?:${weekdays})\\.?,?\\s+)?\\d{1,2}[/-]\\d)|(?<=\\d[/-]\\d{1,2}\\s*(?:${until})\\s*))(\\d{1,2})[/-](\\d{1,2})(?![\\d/-])(?:\\s+(\\d{4})(?!\\d))?`,
			"giu",
		),
		/\d[-/]\d/,
	],
	["date-feast", /(?<!\p{L})(kerst(?:mis)?)(?!\p{L})(?:\s+(\d{4}))?/giu, /kerst/i],
	[
		"date-year",
		new RegExp(`(?<![\\d.,€/-])${part}((?:19|20)\\d{2})(?![\\d%]|[.,]\\d)`, "giu"),
		/(?:19|20)\d\d/,
	],
];

// One look tells whether a text can name a date at all.
const hint = new RegExp(
	`\\d|${monthNames}|${Object.keys(seasons).join("|")}|kwartaal|quarter|jan|feb|apr|aug|sept|okt|nov|dec|kerst`,
	"i",
);

/** All dates and periods that a text names, in order, none within another; `offset` is added to their spans. */
export function findDates(text: string, offset = 0): DateMention[] {
	if (!hint.test(text)) return [];
	const found: DateMention[] = [];
	for (const [rule, pattern, possible] of patterns) {
		if (!possible.test(text)) continue;
		eachMatch(text, pattern, (match) => {
			const start = match.index;
			const end = start + match[0].trimEnd().length;
			if (found.some((other) => start < other.end && end > other.start)) return;
			const dates = readDates[rule]?.(match) ?? null;
			if (dates === null || !isPossible(dates.from) || !isPossible(dates.to)) return;
			found.push({ start, end, rule, vague: false, ...dates });
		});
	}
	found.sort((a, b) => a.start - b.start);
	return joinRanges(text, found).map((date) => ({
		...date,
		start: date.start + offset,
		end: date.end + offset,
	}));
}

type Dates = Pick<DateMention, "from" | "to"> & { readonly vague?: boolean };

const readDates: Readonly<Record<string, (match: RegExpExecArray) => Dates | null>> = {
	"date-iso": ([, y, , m, d]) => single(Number(y), Number(m), Number(d)),
	"date-numeric": ([, d, mark, m, y, apart]) =>
		// A version or a chapter looks alike but has no such month, or no year.
		mark === "." && y?.length === 2 && Number(m) > 12
			? null
			: single(fullYear(y ?? apart), Number(m), Number(d)),
	"date-days": ([, days = "", name = "", y, short]) => {
		const numbers = [...days.matchAll(/\d{1,2}/g)].map(([digits]) => Number(digits));
		const base = { year: fullYear(y ?? short), month: monthOf(name) };
		return {
			from: { ...base, day: numbers[0] ?? null },
			to: { ...base, day: numbers.at(-1) ?? null },
		};
	},
	"date-numeric-days": ([, first, last, mark, m, y]) => {
		const base = { year: fullYear(y), month: Number(m) };
		if (Number(first) >= Number(last) || (mark === "." && y?.length === 2)) return null;
		return { from: { ...base, day: Number(first) }, to: { ...base, day: Number(last) } };
	},
	"date-numeric-ends": ([, d, , m, other, last, y]) => {
		const year = fullYear(y);
		return completed(
			{ year: null, month: Number(m), day: Number(d) },
			{ year, month: Number(last), day: Number(other) },
		);
	},
	"date-day-days": ([, first, last, m]) => {
		const base = { year: null, month: Number(m) };
		if (Number(first) >= Number(last) || Number(m) > 12) return null;
		return { from: { ...base, day: Number(first) }, to: { ...base, day: Number(last) } };
	},
	"date-month-day": ([, name = "", first, other, last, y]) => {
		const from = { year: Number(y), month: monthOf(name), day: Number(first) };
		if (last === undefined) return { from, to: from };
		return { from, to: { ...from, month: monthOf(other ?? name), day: Number(last) } };
	},
	"date-quarter": ([, ordinal, number, y, short]) =>
		single(
			fullYear(y ?? short),
			32 + (ordinal ? (ordinals[ordinal.toLowerCase()] ?? 0) : Number(number)),
			null,
		),
	"date-season": ({ 0: whole, 1: name = "", 2: y, 3: short, index, input }) =>
		// "Winter Cycling Congress" is a name.
		/^\p{Lu}/u.test(name) && /^ \p{Lu}/u.test(input.slice(index + whole.length))
			? null
			: single(fullYear(y ?? short), seasons[name.toLowerCase()] ?? null, null),
	"date-week": ([, week, y]) => {
		if (y === undefined || Number(week) > 53 || Number(week) < 1) return null;
		const monday = startOfWeek(Number(y), Number(week));
		const friday = addDays(monday, 4);
		return { from: { ...monday, day: null }, to: { ...friday, day: null }, vague: true };
	},
	"date-month": ([, before, name = "", y, short]) => ({
		...single(fullYear(y ?? short), monthOf(name), null),
		vague: before !== undefined,
	}),
	"date-bare-month": ([, before, name = ""]) => ({
		...single(null, monthOf(name), null),
		vague: before !== undefined,
	}),
	"date-day-month": ([, d, m, y]) =>
		Number(m) > 12 ? null : single(fullYear(y), Number(m), Number(d)),
	"date-feast": ([, , y]) => single(fullYear(y), 12, 25),
	"date-year": ([, before, y]) => ({
		...single(Number(y), null, null),
		vague: before !== undefined,
	}),
};

function single(y: number | null, m: number | null, d: number | null): Dates {
	const date = { year: y, month: m, day: d };
	return { from: date, to: date };
}

function monthOf(name: string): number | null {
	return months[name.toLowerCase()] ?? null;
}

function fullYear(digits: string | undefined): number | null {
	if (digits === undefined) return null;
	const number = Number(digits);
	if (digits.length > 2) return number;
	return number < 70 ? 2000 + number : 1900 + number;
}
