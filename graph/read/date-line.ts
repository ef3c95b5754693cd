import type { ScreenLanguage } from "#domain/kinds.ts";

const locales: Record<ScreenLanguage, string> = { nl: "nl-NL", en: "en-GB" };

const seasons: Record<ScreenLanguage, readonly string[]> = {
	nl: ["voorjaar", "zomer", "najaar", "winter"],
	en: ["spring", "summer", "autumn", "winter"],
};

const quarters: Record<ScreenLanguage, (quarter: number) => string> = {
	nl: (quarter) => `${quarter}e kwartaal`,
	en: (quarter) => `quarter ${quarter}`,
};

/** First and last day in words, as exact as they are known and with no year that isn't; what isn't a day, month, season, quarter or year stays as it is. */
export function dateLine(
	start: string | null,
	end: string | null,
	language: ScreenLanguage,
): string | null {
	if (start === null || end === null || start === end) {
		const date = start ?? end;
		return date === null ? null : inWords(date, date, language);
	}
	if (shapeOf(start) === shapeOf(end)) return inWords(start, end, language);
	return `${inWords(start, start, language)} – ${inWords(end, end, language)}`;
}

const datePattern = /^(\d{4}|XXXX)(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?$/;

/** What is known of a date: its shape with all digits alike. */
function shapeOf(date: string): string {
	return date.replace(/\d/g, "0");
}

function inWords(start: string, end: string, language: ScreenLanguage): string {
	const from = datePattern.exec(start);
	const to = datePattern.exec(end);
	if (!from || !to) {
		const word = (date: string) =>
			datePattern.test(date) ? inWords(date, date, language) : partInWords(date, language);
		return [...new Set([word(start), word(end)])].join(" – ");
	}
	const [, year, month, day] = from;
	const format = new Intl.DateTimeFormat(locales[language], {
		timeZone: "UTC",
		...(year === "XXXX" ? {} : { year: "numeric" }),
		...(month === undefined ? {} : { month: "long" }),
		...(day === undefined ? {} : { day: "numeric" }),
	});
	const instants = [instant(from), instant(to)] as const;
	return instants.every(Number.isFinite)
		? format.formatRange(...instants)
		: [...new Set([start, end])].join(" – ");
}

/** Seasons and quarters, which EDTF numbers 21–24 and 33–36 in the place of the month. */
function partInWords(date: string, language: ScreenLanguage): string {
	const [, year, part] = /^(\d{4}|XXXX)-(2[1-4]|3[3-6])$/.exec(date) ?? [];
	if (part === undefined) return date;
	const number = Number(part);
	const word = number < 30 ? seasons[language][number - 21] : quarters[language](number - 32);
	return year === "XXXX" ? `${word}` : `${word} ${year}`;
}

/** 2000 stands for an unknown year, as it has all days; NaN for a day that its month doesn't have. */
function instant([, year, month = "01", day = "01"]: RegExpExecArray): number {
	const date = `${year === "XXXX" ? "2000" : year}-${month}-${day}`;
	const parsed = Date.parse(`${date}T00:00:00Z`);
	const exists = !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(date);
	return exists ? parsed : Number.NaN;
}
