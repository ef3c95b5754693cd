import type { EntityNode, Page, PageRequest } from "#domain/answers.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import type { Run } from "#graph/session.ts";

export interface TripsRequest extends PageRequest {
	readonly year: number | null;
	/** Id of a city visited. */
	readonly city: string | null;
	/** Id of a country visited. */
	readonly country: string | null;
}

/** Where to look for each way to narrow the list: the narrowest first, then all, which the index on dates gives in order. */
const sources = [
	["city", "MATCH (:City {id: $city})<-[:VISITED]-(t:Trip)"],
	["country", "MATCH (:Country {id: $country})<-[:IN]-(:City)<-[:VISITED]-(t:Trip)"],
	["year", "MATCH (t:Trip {year: $year})"],
] as const;
const everyTrip = 'MATCH (t:Trip) WHERE t.sortDate >= ""';

const conditions = {
	city: "EXISTS { (t)-[:VISITED]->(:City {id: $city}) }",
	country: "EXISTS { (t)-[:VISITED]->(:City)-[:IN]->(:Country {id: $country}) }",
	year: "t.year = $year",
} as const;

function findTrips(narrowed: readonly (keyof typeof conditions)[]): string {
	const source = sources.find(([name]) => narrowed.includes(name));
	const fits = narrowed.map((name) => conditions[name]).join(" AND ");
	const trips = source ? `${source[1]} WITH DISTINCT t WHERE ${fits}` : `${everyTrip} WITH t`;
	return `
CALL () {
  ${source ? trips : "MATCH (t:Trip)"}
  RETURN count(t) AS total
}
CALL () {
  ${trips}
  WITH t WHERE $after IS NULL OR t.sortDate < $after[0] OR (t.sortDate = $after[0]
    AND (t.name > $after[1] OR (t.name = $after[1] AND t.id > $after[2])))
  WITH t ORDER BY t.sortDate DESC, t.name, t.id LIMIT $take
  RETURN collect(${entityProjection("t")}) AS trips
}
RETURN total, trips`;
}

/** A page of trips, newest first; those of unknown year stand last, by name, as they have no order in time. */
export async function findTripPage(
	run: Run,
	{ year, city, country, first, after }: TripsRequest,
): Promise<Page<EntityNode>> {
	const key = readCursor(after, ["", "", ""]);
	const given = { city, country, year };
	const narrowed = (["city", "country", "year"] as const).filter((name) => given[name] !== null);
	const [row] = await run<{ total: number; trips: readonly EntityRow[] }>(findTrips(narrowed), {
		...given,
		after: key,
		take: first + 1,
	});
	return toPage(row?.trips ?? [], first, row?.total ?? 0, (trip) => ({
		key: [String(trip.sortDate), String(trip.name), String(trip.id)],
		value: toEntity(trip),
	}));
}
