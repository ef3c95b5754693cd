import type { ScreenLanguage } from "#domain/kinds.ts";
import { dateFormat } from "./formats.ts";

/**
 * The day, as `yyyy-mm-dd`, that someone typed: day, month and year in figures ("4-9-2026", "04/09/26") or as ISO 8601 has it.
 * Null while it is none, or not from 1950 to 2199.
 */
export function readDay(typed: string): string | null {
	const [one = "", two = "", three = "", ...more] = typed.trim().split(/\s*[-/.\s]\s*/u);
	const parts = one.length === 4 ? [one, two, three] : [three, two, one];
	const [year = "", month = "", day = ""] = parts;
	if (more.length > 0 || !/^(?:\d\d){1,2}$/u.test(year)) return null;
	if (![month, day].every((part) => /^\d\d?$/u.test(part))) return null;
	const iso = [
		year.length === 2 ? `20${year}` : year,
		month.padStart(2, "0"),
		day.padStart(2, "0"),
	].join("-");
	return exists(iso) && iso >= "1950" && iso < "2200" ? iso : null;
}

/** 31 February is read as a day of March. */
function exists(iso: string): boolean {
	const date = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** A day of `yyyy-mm-dd` in figures, in the order that the language has: "04-09-2026", "04/09/2026". */
export function writeDay(day: string, language: ScreenLanguage): string {
	const format = dateFormat(language, {
		day: "2-digit",
		month: "2-digit",
		year: "numeric",
		timeZone: "UTC",
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}
