import { daysOf } from "#domain/calendar.ts";
import type { Run } from "#graph/session.ts";

/** Which trips an answer is about; null where it doesn't matter. */
export interface TripFilter {
	/** First and last day, each a year, a month or a day; trips of unknown year lie in no period. */
	readonly from: string | null;
	readonly to: string | null;
	/** Ids of a country and a city visited. */
	readonly country: string | null;
	readonly city: string | null;
	/** Ids of a theme and all narrower ones: one of them was talked about. */
	readonly themes: readonly string[] | null;
}

/** Cypher that holds of a trip `t` that fits, for each part of a filter. */
export const tripConditions = {
	from: "t.sortDate >= $from",
	to: 't.sortDate > "" AND t.sortDate <= $to',
	country: "EXISTS { (t)-[:VISITED]->(:City)-[:IN]->(:Country {id: $country}) }",
	city: "EXISTS { (t)-[:VISITED]->(:City {id: $city}) }",
	themes:
		"EXISTS { MATCH (theme:Theme)<-[about:ABOUT]-() WHERE theme.id IN $themes AND about.trip = t.id }",
} as const satisfies Record<keyof TripFilter, string>;

/** Where to look first: the narrowest that is asked for, else all, which the index on dates gives. */
export const tripSources = [
	["city", "MATCH (:City {id: $city})<-[:VISITED]-(t:Trip)"],
	[
		"themes",
		"MATCH (theme:Theme)<-[about:ABOUT]-() WHERE theme.id IN $themes WITH DISTINCT about.trip AS id MATCH (t:Trip {id: id})",
	],
	["country", "MATCH (:Country {id: $country})<-[:IN]-(:City)<-[:VISITED]-(t:Trip)"],
] as const;

/** The trips that fit a filter, by id; those after `asOf` are not yet known then. */
export async function findTripIds(
	run: Run,
	filter: TripFilter,
	asOf: string | null,
): Promise<readonly string[]> {
	const given = (Object.keys(tripConditions) as (keyof TripFilter)[]).filter(
		(name) => filter[name] !== null,
	);
	const source = tripSources.find(([name]) => given.includes(name));
	const fits = given.filter((name) => name !== source?.[0]).map((name) => tripConditions[name]);
	const rows = await run<{ id: string }>(
		`${source?.[1] ?? 'MATCH (t:Trip) WHERE t.sortDate >= ""'}
WITH DISTINCT t WHERE ${["($asOf IS NULL OR t.sortDate <= $asOf)", ...fits].join(" AND ")}
RETURN t.id AS id ORDER BY id`,
		{
			...filter,
			to: filter.to === null ? null : (daysOf(filter.to)?.last ?? filter.to),
			asOf,
		},
	);
	return rows.map(({ id }) => id);
}
