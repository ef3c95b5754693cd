import type { ScreenLanguage } from "#domain/kinds.ts";

/** Each made once, as making one takes some hundred times as long as using it. */
const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** Writes numbers as the language does. */
export function numberFormat(
	language: ScreenLanguage,
	options: Intl.NumberFormatOptions = {},
): Intl.NumberFormat {
	return once(numbers, language, options, (locale) => new Intl.NumberFormat(locale, options));
}

/** Writes dates as the language does. */
export function dateFormat(
	language: ScreenLanguage,
	options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
	return once(dates, language, options, (locale) => new Intl.DateTimeFormat(locale, options));
}

function once<Format>(
	made: Map<string, Format>,
	language: ScreenLanguage,
	options: object,
	make: (locale: string) => Format,
): Format {
	const key = language + JSON.stringify(options);
	const known = made.get(key) ?? make(language === "nl" ? "nl-NL" : "en-GB");
	made.set(key, known);
	return known;
}
