import { type PartnerKind, type TieKind, tallyPartner, tieKinds } from "#domain/partners.ts";
import { namedCities, tabulateTheme, themeCities } from "#domain/theme-trace.ts";
import { findPartnerTrips } from "#graph/read/encounters.ts";
import { findStanding } from "#graph/read/standing.ts";
import { findTripIds, type TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

// The answers as they follow from the facts alone, without any summary: slow, and what the quick ones must equal.

export interface Question {
	readonly filter: TripFilter;
	readonly asOf: string | null;
	readonly kinds: readonly PartnerKind[];
	readonly ties: readonly TieKind[];
	readonly minTrips: number;
}

/** All partners of the trips that fit, by id, with their tally. */
export async function recountPartners(run: Run, question: Question) {
	const { filter, asOf: given, kinds, ties, minTrips } = question;
	const { latest, own } = await findStanding(run);
	const trips = await findTripIds(run, filter, given);
	const found = await findPartnerTrips(run, { trips, own, kinds, ties, minTrips, partners: null });
	const asOf = given ?? latest;
	return new Map(
		found.map(({ id, trips: tied }) => {
			const plain = tied.map(({ trip, date, kinds: tiedBy }) => ({ trip, date, kinds: tiedBy }));
			return [id, tallyPartner(plain, asOf)];
		}),
	);
}

const findThemeTrips = `
MATCH (theme:Theme)<-[f:ABOUT]-() WHERE theme.id IN $themes AND f.trip IN $trips
WITH f.trip AS trip, collect(f.evidenceQuotes) AS quotes
MATCH (t:Trip {id: trip})
CALL (t) {
  MATCH (t)-[:VISITED]->(c:City) WITH DISTINCT c ORDER BY c.id
  RETURN collect({id: c.id, names: c.searchNames}) AS cities
}
CALL (t) {
  MATCH (t)-[:ABOUT]->(o:Theme) WHERE NOT o.id IN $themes
  WITH DISTINCT o ORDER BY o.id RETURN collect(o.id) AS beside
}
RETURN trip, t.sortDate AS date, quotes, cities, beside
ORDER BY date, trip`;

interface ThemeRow {
	readonly trip: string;
	readonly date: string;
	readonly quotes: readonly (readonly string[])[];
	readonly cities: readonly { readonly id: string; readonly names: readonly string[] }[];
	readonly beside: readonly string[];
}

/** A theme's table, and who carries it with the cities. */
export async function recountTrace(run: Run, themes: readonly string[], filter: TripFilter) {
	const trips = await findTripIds(run, { ...filter, themes }, null);
	const rows = await run<ThemeRow>(findThemeTrips, { themes, trips });
	const traced = rows.map(({ trip, date, quotes, cities, beside }) => ({
		trip,
		date,
		beside,
		...themeCities(
			namedCities({ quotes: quotes.flat(), cities }),
			cities.map(({ id }) => id),
		),
	}));
	const citiesOf = new Map(traced.map(({ trip, cities }) => [trip, cities]));
	const partners = await recountPartners(run, {
		filter: { ...filter, themes },
		asOf: null,
		kinds: ["Organization", "Person"],
		ties: tieKinds.filter((kind) => kind !== "named"),
		minTrips: 2,
	});
	const carriers = [...partners]
		.map(([id, { encounters, score }]) => ({
			id,
			score,
			cities: [...new Set(encounters.flatMap(({ trip }) => citiesOf.get(trip) ?? []))].sort(),
			encounters,
		}))
		.filter(({ cities }) => cities.length >= 2)
		.sort(
			(a, b) => b.cities.length - a.cities.length || b.score - a.score || (a.id < b.id ? -1 : 1),
		)
		.map(({ score: _, ...carrier }) => carrier);
	return { ...tabulateTheme(traced), carriers };
}
