import type { YearCount } from "#domain/answers.ts";
import { foldName } from "#domain/names.ts";
import { byCodePoint } from "#domain/order.ts";

/** The words on a theme in a trip's reports, and the cities that they may name. */
export interface ThemeWords {
	/** Each a sentence on the theme. */
	readonly quotes: readonly string[];
	/** The cities visited, with all their names, folded. */
	readonly cities: readonly { readonly id: string; readonly names: readonly string[] }[];
}

/** A trip on which a theme was talked about. */
export interface ThemeTrip {
	readonly trip: string;
	/** As exact as known; empty when the year is unknown. */
	readonly date: string;
	/** True when every sentence on the theme names a city visited, else the theme counts for all of them. */
	readonly named: boolean;
}

/** The same with what is around it. */
export interface TracedTrip extends ThemeTrip {
	/** The cities that the theme counts for. */
	readonly cities: readonly string[];
	/** Other themes of the trip. */
	readonly beside: readonly string[];
}

/** The trips of one city and year; `city` is null where no city is known, `year` where no year is. */
export interface ThemeCell {
	readonly city: string | null;
	readonly year: number | null;
	readonly tripCount: number;
	/** By date, those of unknown year first. */
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

/** Which cities the sentences on a theme name, and whether some sentence names none. */
export function namedCities({ quotes, cities }: ThemeWords): {
	readonly named: readonly string[];
	readonly unnamed: boolean;
} {
	const folded = quotes.map((quote) => ` ${foldName(quote)} `);
	const inQuote = (quote: string) =>
		cities.filter(({ names }) => names.some((name) => quote.includes(` ${name} `)));
	const found = folded.map(inQuote);
	return {
		named: cities.filter((city) => found.some((some) => some.includes(city))).map(({ id }) => id),
		unnamed: found.some((some) => some.length === 0),
	};
}

/** The cities that a theme counts for: those that its sentences name when each names one, else all that were visited. */
export function themeCities(
	{ named, unnamed }: ReturnType<typeof namedCities>,
	visited: readonly string[],
): Pick<TracedTrip, "cities" | "named"> {
	const counts = !unnamed && named.length > 0;
	return { cities: counts ? named : visited, named: counts };
}

/** Theme × city × year: every trip stands in the cells of its cities, those without a year in cells of their own. */
export function tabulateTheme(trips: readonly TracedTrip[]): ThemeTable {
	const byCity = new Map<string | null, TracedTrip[]>();
	for (const trip of trips)
		for (const city of trip.cities.length > 0 ? trip.cities : nowhere) {
			const own = byCity.get(city);
			if (own) own.push(trip);
			else byCity.set(city, [trip]);
		}
	const cities = [...byCity]
		.map(([city, own]) => ({ city, years: byYear(own), ...spanOf(own) }))
		.sort((a, b) => b.tripCount - a.tripCount || byCodePoint(a.city ?? "~", b.city ?? "~"));
	const years = byYear(trips).flatMap(([year]) => year ?? []);
	return {
		...spanOf(trips),
		years,
		gaps: gapsOf(years),
		cities: cities.map(({ years: own, ...city }) => ({
			...city,
			counts: own.map(([year, here]) => ({ year, trips: here.length })),
		})),
		cells: cities.flatMap(({ city, years: own }) =>
			own.map(([year, here]) => cellOf(city, year, here)),
		),
		beside: besideOf(trips),
	};
}

const nowhere: readonly null[] = [null];

/** The trips of each year, in order, the unknown year last. */
function byYear(
	trips: readonly TracedTrip[],
): readonly (readonly [number | null, readonly TracedTrip[]])[] {
	return [...Map.groupBy(trips, ({ date }) => yearOf(date))].sort(
		([a], [b]) => (a ?? 9999) - (b ?? 9999),
	);
}

/** Its trips are put in order when they are asked for, as most cells of a long table are only counted. */
function cellOf(city: string | null, year: number | null, here: readonly TracedTrip[]): ThemeCell {
	return {
		city,
		year,
		tripCount: here.length,
		get trips() {
			return here
				.map(({ trip, date, named }) => ({ trip, date, named }))
				.sort((a, b) => byCodePoint(a.date, b.date) || byCodePoint(a.trip, b.trip));
		},
	};
}

function spanOf(rows: readonly TracedTrip[]): ThemeSpan {
	let undatedTrips = 0;
	let firstSeen: string | null = null;
	let lastSeen: string | null = null;
	for (const { date } of rows) {
		if (date === "") undatedTrips += 1;
		else {
			if (firstSeen === null || date < firstSeen) firstSeen = date;
			if (lastSeen === null || date > lastSeen) lastSeen = date;
		}
	}
	return { tripCount: rows.length, undatedTrips, firstSeen, lastSeen };
}

function gapsOf(years: readonly number[]): readonly YearSpan[] {
	return years.slice(1).flatMap((year, index) => {
		const before = years[index] ?? year;
		return year - before > 1 ? [{ from: before + 1, to: year - 1 }] : [];
	});
}

function besideOf(rows: readonly TracedTrip[]): ThemeTable["beside"] {
	const counts = new Map<string, number>();
	for (const { beside } of rows) for (const id of beside) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.map(([id, trips]) => ({ id, trips }))
		.toSorted((a, b) => b.trips - a.trips || byCodePoint(a.id, b.id));
}

function yearOf(date: string): number | null {
	return date === "" ? null : Number(date.slice(0, 4));
}
