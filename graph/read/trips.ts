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

/** Where to look; the condition on `sortDate` holds for every trip and lets the index give the order. */
const sources = {
	all: 'MATCH (t:Trip) WHERE t.sortDate >= ""',
	year: "MATCH (t:Trip {year: $year})",
	city: "MATCH (:City {id: $city})<-[:VISITED]-(t:Trip)",
	country: "MATCH (:Country {id: $country})<-[:IN]-(:City)<-[:VISITED]-(t:Trip)",
} as const;

const fits = `($year IS NULL OR t.year = $year)
  AND ($city IS NULL OR EXISTS { (t)-[:VISITED]->(:City {id: $city}) })
  AND ($country IS NULL OR EXISTS { (t)-[:VISITED]->(:City)-[:IN]->(:Country {id: $country}) })`;

const findTrips = (source: string): string => `
CALL () {
  ${source}
  WITH DISTINCT t WHERE ${fits}
  RETURN count(t) AS total
}
CALL () {
  ${source}
  WITH DISTINCT t WHERE ${fits}
    AND ($after IS NULL OR t.sortDate < $after[0] OR (t.sortDate = $after[0]
      AND (t.name > $after[1] OR (t.name = $after[1] AND t.id > $after[2]))))
  WITH t ORDER BY t.sortDate DESC, t.name, t.id LIMIT $take
  RETURN collect(${entityProjection("t")}) AS trips
}
RETURN total, trips`;

/** A page of trips, newest first; those of unknown year stand last, by name, as they have no order in time. */
export async function findTripPage(
	run: Run,
	{ year, city, country, first, after }: TripsRequest,
): Promise<Page<EntityNode>> {
	const key = readCursor(after, ["", "", ""]);
	const source = city ? "city" : country ? "country" : year !== null ? "year" : "all";
	const [row] = await run<{ total: number; trips: readonly EntityRow[] }>(
		findTrips(sources[source]),
		{ year, city, country, after: key, take: first + 1 },
	);
	return toPage(row?.trips ?? [], first, row?.total ?? 0, (trip) => ({
		key: [String(trip.sortDate), String(trip.name), String(trip.id)],
		value: toEntity(trip),
	}));
}
