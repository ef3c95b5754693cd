import { type DaySpan, daysOf } from "#domain/calendar.ts";
import { findTheme } from "#graph/read/themes.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
import type { Context } from "#server/context.ts";
import { badInput } from "#server/errors.ts";

export interface FilterArguments {
	readonly from?: string | null;
	readonly to?: string | null;
	readonly country?: string | null;
	readonly city?: string | null;
	readonly theme?: string | null;
}

/** The trips that the arguments ask for; refuses dates that are none and themes that nobody knows. */
export async function tripFilter(
	{ from, to, country, city, theme }: FilterArguments,
	{ run }: Context,
): Promise<TripFilter> {
	return {
		from: dateArgument("from", from),
		to: dateArgument("to", to),
		country: country ?? null,
		city: city ?? null,
		themes: theme == null ? null : (await knownTheme(theme, run)).ids,
	};
}

/** The theme of this id or label; refuses one that the store doesn't hold. */
async function knownTheme(theme: string, run: Context["run"]) {
	const found = await findTheme(run, theme);
	if (found === null) throw unknownTheme(theme);
	return found;
}

/** Says that no theme is called so. */
export function unknownTheme(theme: string) {
	return badInput(
		`No theme is called "${theme.slice(0, 80)}". Give an id such as theme:water or a label; search with kinds: [Theme] finds them.`,
	);
}

/** A date as given, or null; refuses what isn't a year, month or day. */
function dateArgument(name: string, value: string | null | undefined): string | null {
	if (value == null) return null;
	if (daysOf(value) === null)
		throw badInput(
			`${name} is "${value.slice(0, 40)}"; give a date such as 2024-05-31, 2024-05 or 2024.`,
		);
	return value;
}

/** The days that a date may mean, or null; refuses what isn't a year, month or day. */
export function daysArgument(name: string, value: string | null | undefined): DaySpan | null {
	const date = dateArgument(name, value);
	return date === null ? null : daysOf(date);
}

/** The last day of a date, or null. */
export function lastDayArgument(name: string, value: string | null | undefined): string | null {
	return daysArgument(name, value)?.last ?? null;
}
