import { byCodePoint } from "#domain/order.ts";
import type {
	namedCities,
	ThemeCell,
	ThemeCity,
	ThemeSpan,
	ThemeTable,
	ThemeTrip,
	YearSpan,
} from "#domain/theme-trace.ts";

// A theme's table made the plain way, an object for each trip: what the quick way must equal.

/** A trip on which a theme was talked about, with what is around it. */
export interface PlainTrip extends ThemeTrip {
	/** The cities that the theme counts for. */
	readonly cities: readonly string[];
	/** Other themes of the trip. */
	readonly beside: readonly string[];
}

/** A table with all its cities and cells. */
export interface WholeTable
	extends Omit<ThemeTable, "cities" | "cells" | "cell" | "cityCount" | "cellCount"> {
	readonly cities: readonly ThemeCity[];
	readonly cells: readonly ThemeCell[];
}

/** All that a table can be asked for. */
export function wholeTable({
	cities,
	cells,
	cell: _,
	cityCount: __,
	cellCount: ___,
	...table
}: ThemeTable): WholeTable {
	return { ...table, cities: cities(1_000_000), cells: cells(1_000_000) };
}

/** The cities that a theme counts for: those that its sentences name when each names one, else all that were visited. */
export function themeCities(
	{ named, unnamed }: ReturnType<typeof namedCities>,
	visited: readonly string[],
): Pick<PlainTrip, "cities" | "named"> {
	const counts = !unnamed && named.length > 0;
	return { cities: counts ? named : visited, named: counts };
}

/** Theme × city × year: every trip stands in the cells of its cities, those without a year in cells of their own. */
export function tabulatePlainly(trips: readonly PlainTrip[]): WholeTable {
	const byCity = new Map<string | null, PlainTrip[]>();
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
	trips: readonly PlainTrip[],
): readonly (readonly [number | null, readonly PlainTrip[]])[] {
	return [...Map.groupBy(trips, ({ date }) => yearOf(date))].sort(
		([a], [b]) => (a ?? 9999) - (b ?? 9999),
	);
}

/** Its trips are put in order when they are asked for, as most cells of a long table are only counted. */
function cellOf(city: string | null, year: number | null, here: readonly PlainTrip[]): ThemeCell {
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

function spanOf(rows: readonly PlainTrip[]): ThemeSpan {
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

function besideOf(rows: readonly PlainTrip[]): WholeTable["beside"] {
	const counts = new Map<string, number>();
	for (const { beside } of rows) for (const id of beside) counts.set(id, (counts.get(id) ?? 0) + 1);
	return [...counts]
		.map(([id, trips]) => ({ id, trips }))
		.toSorted((a, b) => b.trips - a.trips || byCodePoint(a.id, b.id));
}

function yearOf(date: string): number | null {
	return date === "" ? null : Number(date.slice(0, 4));
}
