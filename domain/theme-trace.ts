import type { YearCount } from "#domain/answers.ts";
import { foldName } from "#domain/names.ts";
import { byCodePoint } from "#domain/order.ts";

/** A trip on which a theme was talked about, as the store gives it. */
export interface ThemeTripRow {
	readonly trip: string;
	/** As exact as known; empty when the year is unknown. */
	readonly date: string;
	readonly facts: readonly { readonly id: string; readonly quotes: readonly string[] }[];
	/** The cities visited, with all their names, folded. */
	readonly cities: readonly { readonly id: string; readonly names: readonly string[] }[];
	/** Other themes of the trip. */
	readonly beside: readonly string[];
}

/** A trip in a cell; `named` when every sentence on the theme names a city visited, else the theme counts for all of them. */
export interface ThemeTrip {
	readonly trip: string;
	readonly date: string;
	readonly named: boolean;
	readonly facts: readonly string[];
}

/** The trips of one city and year; `city` is null where no city is known, `year` where no year is. */
export interface ThemeCell {
	readonly city: string | null;
	readonly year: number | null;
	readonly trips: readonly ThemeTrip[];
}

export interface ThemeSpan {
	readonly tripCount: number;
	readonly undatedTrips: number;
	readonly firstSeen: string | null;
	readonly lastSeen: string | null;
}

/** Years from one to another, both counted. */
export interface YearSpan {
	readonly from: number;
	readonly to: number;
}

/** A city of a theme; `city` is null where no city is known. */
export interface ThemeCity extends ThemeSpan {
	readonly city: string | null;
	/** Its trips by year, in order, the unknown year last. */
	readonly counts: readonly YearCount[];
}

export interface ThemeTable extends ThemeSpan {
	readonly years: readonly number[];
	/** Stretches between the first year and the last in which no dated trip was about it. */
	readonly gaps: readonly YearSpan[];
	/** Cities with most trips first. */
	readonly cities: readonly ThemeCity[];
	/** By city in that order, then year, the unknown last. */
	readonly cells: readonly ThemeCell[];
	readonly beside: readonly { readonly id: string; readonly trips: number }[];
}

/** Theme × city × year: every trip stands in the cells of its cities, those without a year in cells of their own. */
export function tabulateTheme(rows: readonly ThemeTripRow[]): ThemeTable {
	const placed = rows.flatMap((row) =>
		themeCities(row).map((city) => ({ city, year: yearOf(row.date), row })),
	);
	const cities = [...Map.groupBy(placed, ({ city }) => city)]
		.map(([city, own]) => ({
			city,
			counts: byYear(own).map(([year, all]) => ({ year, trips: all.length })),
			...spanOf(own.map(({ row }) => row)),
		}))
		.toSorted((a, b) => b.tripCount - a.tripCount || byCodePoint(a.city ?? "~", b.city ?? "~"));
	const cells = cities.flatMap(({ city }) =>
		byYear(placed.filter((one) => one.city === city)).map(([year, own]) => ({
			city,
			year,
			trips: own.map(({ row }) => themeTrip(row)),
		})),
	);
	const years = [...new Set(placed.flatMap(({ year }) => (year === null ? [] : [year])))].toSorted(
		(a, b) => a - b,
	);
	return { ...spanOf(rows), years, gaps: gapsOf(years), cities, cells, beside: besideOf(rows) };
}

/** What stands in each year, in order, the unknown year last. */
function byYear<T extends { readonly year: number | null }>(
	placed: readonly T[],
): readonly (readonly [number | null, readonly T[]])[] {
	return [...Map.groupBy(placed, ({ year }) => year)].toSorted(
		([a], [b]) => (a ?? 9999) - (b ?? 9999),
	);
}

/** The cities that a trip's theme counts for: those that its sentences name when each names one, else all that were visited. */
export function themeCities(row: ThemeTripRow): readonly (string | null)[] {
	if (row.cities.length === 0) return [null];
	const named = namedCities(row);
	return (named.length > 0 ? named : row.cities).map(({ id }) => id);
}

function namedCities({ facts, cities }: ThemeTripRow): ThemeTripRow["cities"] {
	const quotes = facts.flatMap((fact) => fact.quotes).map((quote) => ` ${foldName(quote)} `);
	const inQuote = (quote: string) =>
		cities.filter(({ names }) => names.some((name) => quote.includes(` ${name} `)));
	const found = quotes.map(inQuote);
	if (found.some((some) => some.length === 0)) return [];
	return cities.filter((city) => found.some((some) => some.includes(city)));
}

function themeTrip(row: ThemeTripRow): ThemeTrip {
	return {
		trip: row.trip,
		date: row.date,
		named: namedCities(row).length > 0,
		facts: row.facts.map(({ id }) => id),
	};
}

function spanOf(rows: readonly ThemeTripRow[]): ThemeSpan {
	const dates = rows.flatMap(({ date }) => (date === "" ? [] : [date])).toSorted(byCodePoint);
	return {
		tripCount: rows.length,
		undatedTrips: rows.length - dates.length,
		firstSeen: dates[0] ?? null,
		lastSeen: dates.at(-1) ?? null,
	};
}

function gapsOf(years: readonly number[]): readonly YearSpan[] {
	return years.slice(1).flatMap((year, index) => {
		const before = years[index] ?? year;
		return year - before > 1 ? [{ from: before + 1, to: year - 1 }] : [];
	});
}

function besideOf(rows: readonly ThemeTripRow[]): ThemeTable["beside"] {
	const counts = new Map<string, number>();
	for (const { beside } of rows) for (const id of beside) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.map(([id, trips]) => ({ id, trips }))
		.toSorted((a, b) => b.trips - a.trips || byCodePoint(a.id, b.id));
}

function yearOf(date: string): number | null {
	return date === "" ? null : Number(date.slice(0, 4));
}
