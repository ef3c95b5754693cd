import { type PartnerKind, type TieKind, tallyPartner, tieKinds } from "#domain/partners.ts";
import { namedCities } from "#domain/theme-trace.ts";
import type { PartnerSurroundings } from "#graph/read/around-partners.ts";
import { findPartnerTrips, findTies, tiedKey } from "#graph/read/encounters.ts";
import type { Partner } from "#graph/read/partners.ts";
import { findStanding } from "#graph/read/standing.ts";
import { findTripIds, type TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";
import { tabulatePlainly, themeCities } from "../../domain/plain-trace.ts";

// The answers as they follow from the facts alone, without any summary: slow, and what the quick ones must equal.

/** As many as a trace can be asked for. */
export const mostCarriers = 100;

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

/** Whether a theme, tied to a thing by a fact, stands in lists: no broader one is tied to the same thing by the same report. */
const isListed = (thing: string, fact: string, theme: string): string =>
	`NOT EXISTS { (${theme})-[:BROADER*1..5]->(:Theme)<-[wide:ABOUT]-(${thing}) WHERE wide.report = ${fact}.report }`;

const findThemeTrips = `
MATCH (theme:Theme)<-[f:ABOUT]-() WHERE theme.id IN $themes AND f.trip IN $trips
WITH f.trip AS trip, collect(f.evidenceQuotes) AS quotes
MATCH (t:Trip {id: trip})
CALL (t) {
  MATCH (t)-[:VISITED]->(c:City) WITH DISTINCT c ORDER BY c.id
  RETURN collect({id: c.id, names: c.searchNames}) AS cities
}
CALL (t) {
  MATCH (t)-[a:ABOUT]->(o:Theme) WHERE NOT o.id IN $themes AND ${isListed("t", "a", "o")}
    AND NOT EXISTS { MATCH (asked:Theme)-[:BROADER*1..5]->(o) WHERE asked.id IN $themes }
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
		.slice(0, mostCarriers)
		.map(({ score: _, ...carrier }) => carrier);
	return { ...tabulatePlainly(traced), carriers };
}

const findAround = `
MATCH (p:Entity {id: $id})
CALL () {
  MATCH (t:Trip)-[:VISITED]->(c:City) WHERE t.id IN $trips
  WITH c, count(DISTINCT t) AS trips ORDER BY trips DESC, c.name, c.id
  RETURN collect({id: c.id, trips: trips}) AS cities
}
CALL () {
  CALL () {
    MATCH (t:Trip)-[a:ABOUT]->(theme:Theme) WHERE t.id IN $trips AND ${isListed("t", "a", "theme")}
    RETURN theme, t.id AS trip, false AS own
    UNION
    MATCH (s:Entity)-[a:ABOUT]->(theme:Theme) WHERE s.id IN $sides AND a.trip IN $trips AND ${isListed("s", "a", "theme")}
    RETURN theme, a.trip AS trip, true AS own
  }
  WITH theme, count(DISTINCT trip) AS trips, max(CASE WHEN own THEN 1 ELSE 0 END) = 1 AS own
  ORDER BY own DESC, trips DESC, theme.name, theme.id
  RETURN collect({id: theme.id, trips: trips, own: own}) AS themes
}
CALL () {
  MATCH (s:Entity)<-[:WITH]-(f:FollowUp) WHERE s.id IN $sides
  WITH DISTINCT f ORDER BY f.id
  RETURN collect({id: f.id, kept: f.status = "done"}) AS followUps
}
CALL (p) {
  CALL (p) {
    MATCH (p)-[:HELD]->(:Post)-[a:AT]->(o:Organization) RETURN o, a
    UNION
    MATCH (p)-[a:AT]->(o:Organization) RETURN o, a
  }
  WITH o, a WHERE a.trip IN $trips
  RETURN collect({id: o.id, trip: a.trip}) AS bodies
}
RETURN cities, themes, followUps, bodies`;

/** What lies around a partner on these encounters, in a store without judgements. */
export async function recountAround(
	run: Run,
	{ id, encounters }: Pick<Partner, "id" | "encounters">,
): Promise<PartnerSurroundings> {
	const keys = encounters.map(({ trip, kinds }) => ({ partner: id, trip, kinds }));
	const ties = await findTies(run, keys);
	const seen = new Map<string, Set<string>>();
	const see = (side: string, trip: string) =>
		seen.set(side, (seen.get(side) ?? new Set()).add(trip));
	for (const key of keys)
		for (const { through } of ties.get(tiedKey(key)) ?? [])
			if (through !== null) see(through, key.trip);
	const [row] = await run<
		Omit<PartnerSurroundings, "through"> & {
			readonly bodies: readonly { readonly id: string; readonly trip: string }[];
		}
	>(findAround, {
		id,
		trips: encounters.map(({ trip }) => trip),
		sides: [id, ...seen.keys()],
	});
	if (!row) throw new Error(`There is no partner ${id}.`);
	const { bodies, ...around } = row;
	for (const body of bodies) see(body.id, body.trip);
	const through = [...seen]
		.map(([side, trips]) => ({ id: side, trips: trips.size }))
		.sort((a, b) => b.trips - a.trips || (a.id < b.id ? -1 : 1));
	return { ...around, through };
}
