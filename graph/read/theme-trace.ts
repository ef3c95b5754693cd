import { tallyBoards, tripsOfPartners } from "#domain/board-partners.ts";
import { byCodePoint } from "#domain/order.ts";
import { type Encounter, type TieKind, tallyPartner, tieKinds } from "#domain/partners.ts";
import {
	type ThemeTable,
	type TracedTrip,
	tabulateTheme,
	themeCities,
} from "#domain/theme-trace.ts";
import { findBoardTrips, onBoards, type PlacedTrip } from "#graph/read/boards.ts";
import type { ThemeChoice } from "#graph/read/themes.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

/** Whoever takes a theme from city to city: tied to trips about it in two cities or more, and not only named. */
export interface Carrier {
	readonly id: string;
	readonly cities: readonly string[];
	/** Newest first, undated last. */
	readonly encounters: readonly Encounter[];
}

export interface ThemeTrace extends ThemeTable {
	readonly theme: ThemeChoice;
	readonly carriers: readonly Carrier[];
}

const carrying: readonly TieKind[] = tieKinds.filter((kind) => kind !== "named");

/** Where and when a theme, with all that is narrower, was talked about on the trips that fit, and who carries it from city to city. */
export async function findThemeTrace(
	run: Run,
	theme: ThemeChoice,
	filter: Omit<TripFilter, "themes">,
): Promise<ThemeTrace> {
	const { latest, trips } = await findBoardTrips(run, { ...filter, themes: theme.ids }, null);
	const traced = trips.map((trip) => traceTrip(trip, theme.ids));
	const table = tabulateTheme(
		traced.toSorted((a, b) => byCodePoint(a.date, b.date) || byCodePoint(a.trip, b.trip)),
	);
	return { ...table, theme, carriers: carriersOf(trips, traced, latest) };
}

/** What several boards of narrower themes tell of a trip, put together. */
function traceTrip({ trip, date, places }: PlacedTrip, themes: readonly string[]): TracedTrip {
	const visited: string[] = [];
	const named = new Set<string>();
	const beside: string[] = [];
	for (const [index, { board, row }] of places.entries()) {
		for (const number of row.cities) {
			const id = board.ids[number >>> 1] ?? "";
			if (index === 0) visited.push(id);
			if (number & 1) named.add(id);
		}
		if (index === 0)
			for (const place of row.themes) {
				const id = board.ids[place] ?? "";
				if (!themes.includes(id)) beside.push(id);
			}
	}
	const unnamed = places.some(({ row }) => row.unnamed);
	const words = { named: visited.filter((id) => named.has(id)), unnamed };
	return { trip, date, beside, ...themeCities(words, visited) };
}

function carriersOf(
	trips: readonly PlacedTrip[],
	traced: readonly TracedTrip[],
	asOf: string | null,
): readonly Carrier[] {
	const kinds = ["Organization", "Person"] as const;
	const placed = onBoards(trips);
	const often = tallyBoards(placed, { kinds, ties: carrying, minTrips: 2, partners: null, asOf });
	const tied = tripsOfPartners(
		placed,
		often.map(({ id }) => id),
		carrying,
	);
	const citiesOf = new Map(traced.map(({ trip, cities }) => [trip, cities]));
	return often
		.flatMap(({ id, score }) => {
			const own = tied.get(id) ?? [];
			const cities = [...new Set(own.flatMap(({ trip }) => citiesOf.get(trip) ?? []))];
			return cities.length < 2 ? [] : [{ id, score, cities, own }];
		})
		.sort(
			(a, b) => b.cities.length - a.cities.length || b.score - a.score || (a.id < b.id ? -1 : 1),
		)
		.map(({ id, cities, own }) => ({
			id,
			cities: cities.sort(),
			get encounters() {
				return tallyPartner(own, asOf).encounters;
			},
		}));
}
