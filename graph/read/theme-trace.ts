import { type Encounter, type TieKind, tallyPartner, tieKinds } from "#domain/partners.ts";
import {
	type ThemeTable,
	type ThemeTripRow,
	tabulateTheme,
	themeCities,
} from "#domain/theme-trace.ts";
import { findPartnerTrips } from "#graph/read/encounters.ts";
import { findStanding } from "#graph/read/standing.ts";
import type { ThemeChoice } from "#graph/read/themes.ts";
import { findTripIds, type TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

const findThemeTrips = `
MATCH (theme:Theme)<-[f:ABOUT]-() WHERE theme.id IN $themes AND f.trip IN $trips
WITH f.trip AS trip, collect({id: f.factId, quotes: f.evidenceQuotes}) AS facts
MATCH (t:Trip {id: trip})
CALL (t) {
  MATCH (t)-[:VISITED]->(c:City) WITH DISTINCT c ORDER BY c.id
  RETURN collect({id: c.id, names: c.searchNames}) AS cities
}
CALL (t) {
  MATCH (t)-[:ABOUT]->(o:Theme) WHERE NOT o.id IN $themes
  RETURN collect(DISTINCT o.id) AS beside
}
RETURN trip, t.sortDate AS date, facts, cities, beside
ORDER BY date, trip`;

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
	const [{ latest, own }, trips] = await Promise.all([
		findStanding(run),
		findTripIds(run, { ...filter, themes: theme.ids }, null),
	]);
	const [rows, partners] = await Promise.all([
		run<ThemeTripRow>(findThemeTrips, { themes: theme.ids, trips }),
		findPartnerTrips(run, {
			trips,
			own,
			kinds: ["Organization", "Person"],
			ties: carrying,
			minTrips: 2,
			partners: null,
		}),
	]);
	const citiesOf = new Map(rows.map((row) => [row.trip, themeCities(row)]));
	const carriers = partners.flatMap((partner) => {
		const cities = new Set(partner.trips.flatMap(({ trip }) => citiesOf.get(trip) ?? []));
		const known = [...cities].filter((city) => city !== null).toSorted();
		const { encounters, score } = tallyPartner(partner.trips, latest);
		return known.length < 2 ? [] : [{ id: partner.id, cities: known, encounters, score }];
	});
	return {
		...tabulateTheme(rows),
		theme,
		carriers: carriers.toSorted(
			(a, b) => b.cities.length - a.cities.length || b.score - a.score || (a.id < b.id ? -1 : 1),
		),
	};
}
