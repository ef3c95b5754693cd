import type { YearCount } from "#domain/answers.ts";
import { foldName } from "#domain/names.ts";
import { byCodePoint } from "#domain/order.ts";
import type { TracedTrips } from "#domain/traced-trips.ts";

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
	readonly cityCount: number;
	readonly cellCount: number;
	/** So many cities at most, those with most trips first. */
	readonly cities: (most: number) => readonly ThemeCity[];
	/** So many cells at most, by city in that order, then year, the unknown last. */
	readonly cells: (most: number) => readonly ThemeCell[];
	/** One of them; null when no trip stands in it. */
	readonly cell: (city: string | null, year: number | null) => ThemeCell | null;
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

/** Theme × city × year: every trip stands in the cells of its cities, those without a year in cells of their own. */
export function tabulateTheme(traced: TracedTrips): ThemeTable {
	const { placed, dayAt, cities, beside } = traced;
	const { years, yearAt } = yearsOf(dayAt);
	// Behind the cities stands where none is known.
	const nowhere = cities.length;
	const counts = new Int32Array((nowhere + 1) * years.length);
	const whole = emptySpan();
	const spans = Array.from({ length: nowhere + 1 }, emptySpan);
	for (let trip = 0; trip < dayAt.length; trip += 1) addTo(whole, trip, dayAt);
	eachCity(traced, nowhere, (trip, city) => {
		const cell = city * years.length + (yearAt[trip] ?? 0);
		counts[cell] = (counts[cell] ?? 0) + 1;
		addTo(spans[city] ?? whole, trip, dayAt);
	});
	const idOf = (city: number) => cities[city] ?? null;
	const tripsOf = (city: number) => spans[city]?.trips ?? 0;
	const order = spans
		.flatMap(({ trips }, city) => (trips > 0 ? [city] : []))
		.sort((a, b) => tripsOf(b) - tripsOf(a) || byCodePoint(idOf(a) ?? "~", idOf(b) ?? "~"));
	const countsOf = (city: number) =>
		years.flatMap((year, place) => {
			const trips = counts[city * years.length + place] ?? 0;
			return trips > 0 ? [{ year, trips }] : [];
		});
	const tripsIn = tripsOfCells(traced, { nowhere, years, yearAt });
	const cellOf = (city: number, { year, trips }: YearCount): ThemeCell => ({
		...{ city: idOf(city), year, tripCount: trips },
		get trips() {
			return tripsIn(city, year);
		},
	});
	const dated = years.filter((year) => year !== null);
	return {
		...spanOf(whole, placed),
		years: dated,
		gaps: gapsOf(dated),
		cityCount: order.length,
		cellCount: counts.reduce((sum, trips) => sum + Number(trips > 0), 0),
		cities: (most) =>
			order.slice(0, most).map((city) => ({
				city: idOf(city),
				...spanOf(spans[city] ?? whole, placed),
				counts: countsOf(city),
			})),
		cells: (most) => {
			const found: ThemeCell[] = [];
			for (const city of order) {
				if (found.length >= most) break;
				found.push(...countsOf(city).map((count) => cellOf(city, count)));
			}
			return found.slice(0, most);
		},
		cell: (id, year) => {
			const city = order.find((one) => idOf(one) === id);
			const count = city === undefined ? [] : countsOf(city).filter((one) => one.year === year);
			return count[0] && city !== undefined ? cellOf(city, count[0]) : null;
		},
		beside: beside.toSorted((a, b) => b.trips - a.trips || byCodePoint(a.id, b.id)),
	};
}

/** The distinct years in order, the unknown one last as null, and by trip the place of its year. */
function yearsOf(dayAt: Int32Array) {
	const ofTrip = dayAt.map((day) => Math.floor(day / 10_000));
	const numbers = [...new Set(ofTrip)].sort((a, b) => (a || 9999) - (b || 9999));
	const places = new Map(numbers.map((year, place) => [year, place]));
	return {
		years: numbers.map((year) => (year === 0 ? null : year)),
		yearAt: ofTrip.map((year) => places.get(year) ?? 0),
	};
}

/** A span that is still being counted; its ends are trips, below 0 while none is dated. */
interface Counted {
	trips: number;
	undated: number;
	first: number;
	last: number;
}

const emptySpan = (): Counted => ({ trips: 0, undated: 0, first: -1, last: -1 });

function addTo(span: Counted, trip: number, dayAt: Int32Array): void {
	const day = dayAt[trip] ?? 0;
	span.trips += 1;
	if (day === 0) span.undated += 1;
	else {
		if (span.first < 0 || day < (dayAt[span.first] ?? 0)) span.first = trip;
		if (span.last < 0 || day > (dayAt[span.last] ?? 0)) span.last = trip;
	}
}

function spanOf(
	{ trips, undated, first, last }: Counted,
	placed: TracedTrips["placed"],
): ThemeSpan {
	return {
		tripCount: trips,
		undatedTrips: undated,
		firstSeen: placed[first]?.date ?? null,
		lastSeen: placed[last]?.date ?? null,
	};
}

/** Goes through the trips with the cities of each; a trip of none is `nowhere`. */
function eachCity(
	{ cityFrom, cityAt, placed }: TracedTrips,
	nowhere: number,
	take: (trip: number, city: number) => void,
): void {
	for (let trip = 0; trip < placed.length; trip += 1) {
		const end = cityFrom[trip + 1] ?? 0;
		let at = cityFrom[trip] ?? 0;
		if (at === end) take(trip, nowhere);
		for (; at < end; at += 1) take(trip, cityAt[at] ?? 0);
	}
}

/** Gives the trips of a cell in order, which are looked for when they are asked for, as most cells of a long table are only counted. */
function tripsOfCells(
	traced: TracedTrips,
	{ nowhere, years, yearAt }: ReturnType<typeof yearsOf> & { readonly nowhere: number },
): (city: number, year: number | null) => readonly ThemeTrip[] {
	let byCity: ReadonlyMap<number, readonly number[]> | null = null;
	return (city, year) => {
		byCity ??= tripsByCity(traced, nowhere);
		return (byCity.get(city) ?? [])
			.filter((trip) => years[yearAt[trip] ?? 0] === year)
			.map((trip) => ({
				trip: traced.placed[trip]?.trip ?? "",
				date: traced.placed[trip]?.date ?? "",
				named: traced.named[trip] === 1,
			}))
			.sort((a, b) => byCodePoint(a.date, b.date) || byCodePoint(a.trip, b.trip));
	};
}

function tripsByCity(traced: TracedTrips, nowhere: number): ReadonlyMap<number, readonly number[]> {
	const byCity = new Map<number, number[]>();
	eachCity(traced, nowhere, (trip, city) => {
		const own = byCity.get(city);
		if (own) own.push(trip);
		else byCity.set(city, [trip]);
	});
	return byCity;
}

function gapsOf(years: readonly number[]): readonly YearSpan[] {
	return years.slice(1).flatMap((year, index) => {
		const before = years[index] ?? year;
		return year - before > 1 ? [{ from: before + 1, to: year - 1 }] : [];
	});
}
