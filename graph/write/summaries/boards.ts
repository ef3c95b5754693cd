import { namedCities } from "#domain/theme-trace.ts";
import { type BoardPartner, type BoardTrip, packBoard } from "#domain/trip-board.ts";
import { packedText } from "#graph/packed-text.ts";
import { allTrips, unknownYear } from "#graph/read/boards.ts";
import type { Run } from "#graph/session.ts";

const keyOf = (bucket: string, year: number): string => `${bucket}\n${year}`;

/** The boards that a trip of this date (empty when unknown) and these cities and themes stands on. */
export function placesOfTrip(
	date: string,
	around: readonly string[],
): readonly { readonly key: string; readonly bucket: string; readonly year: number }[] {
	const year = date === "" ? unknownYear : Number(date.slice(0, 4));
	return [allTrips, ...around].map((bucket) => ({ key: keyOf(bucket, year), bucket, year }));
}

const findWanted = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})
CALL (t) {
  RETURN "${allTrips}" AS bucket
  UNION
  MATCH (t)-[:VISITED]->(c:City) RETURN c.id AS bucket
  UNION
  MATCH ()-[a:ABOUT]->(theme:Theme) USING INDEX a:ABOUT(trip) WHERE a.trip = t.id RETURN theme.id AS bucket
}
RETURN id AS trip, bucket, CASE WHEN t.sortDate > "" THEN toInteger(left(t.sortDate, 4)) ELSE ${unknownYear} END AS year`;

const findLinked = `
UNWIND $trips AS id
MATCH (:Trip {id: id})-[:STANDS_ON]->(b:TripBoard)
RETURN DISTINCT b.key AS key`;

const unlink = `
UNWIND $trips AS id
MATCH (:Trip {id: id})-[x:STANDS_ON]->(:TripBoard)
DELETE x`;

const link = `
UNWIND $rows AS row
MATCH (t:Trip {id: row.trip})
MERGE (b:TripBoard {key: row.key})
ON CREATE SET b.bucket = row.bucket, b.year = row.year
MERGE (t)-[:STANDS_ON]->(b)`;

const findTrips = `
UNWIND $keys AS key
MATCH (b:TripBoard {key: key})<-[:STANDS_ON]-(t:Trip)
WITH b, key, collect(DISTINCT t) AS trips
UNWIND trips AS t
CALL (b, t) {
  MATCH ()-[a:ABOUT]->(theme:Theme) USING INDEX a:ABOUT(trip) WHERE a.trip = t.id AND theme.id = b.bucket
  RETURN collect(a.evidenceQuotes) AS quotes
}
RETURN key, t.id AS trip, t.sortDate AS date,
  COLLECT { MATCH (t)-[:VISITED]->(c:City) WITH DISTINCT c RETURN c {.id, names: c.searchNames} } AS cities,
  COLLECT { MATCH (t)-[about:ABOUT]->(o:Theme) WHERE about.narrows IS NULL WITH DISTINCT o RETURN o.id } AS themes,
  COLLECT { MATCH (t)<-[x:TIED]-(p) RETURN {number: p.tiedNumber, ties: x.ties,
    kind: CASE WHEN p:Organization THEN "Organization" WHEN p:Person THEN "Person" ELSE "Post" END} } AS partners, quotes`;

/** A board as it is stored. */
export interface StoredBoard {
	readonly ids: string;
	/** Packed. */
	readonly numbers: string;
}

interface TripRow {
	readonly key: string;
	readonly trip: string;
	readonly date: string;
	readonly cities: readonly { readonly id: string; readonly names: readonly string[] }[];
	readonly themes: readonly string[];
	readonly partners: readonly BoardPartner[];
	readonly quotes: readonly (readonly string[])[];
}

const store = `
UNWIND $rows AS row
MATCH (b:TripBoard {key: row.key})
SET b.ids = row.ids, b.numbers = row.numbers`;

const removeEmpty = `
UNWIND $keys AS key
MATCH (b:TripBoard {key: key}) WHERE NOT EXISTS { (b)<-[:STANDS_ON]-() }
DELETE b`;

/** The boards that these trips stand on now, before they change. */
export async function boardsOfTrips(
	run: Run,
	trips: readonly string[],
): Promise<readonly string[]> {
	if (trips.length === 0) return [];
	const rows = await run<{ key: string }>(findLinked, { trips });
	return rows.map(({ key }) => key);
}

interface Place {
	readonly trip: string;
	readonly bucket: string;
	readonly year: number;
	readonly key: string;
}

/** The boards that each of these trips must stand on. */
export async function workOutPlaces(run: Run, trips: readonly string[]): Promise<readonly Place[]> {
	const rows = await run<Omit<Place, "key">>(findWanted, { trips });
	return rows.map((row) => ({ ...row, key: keyOf(row.bucket, row.year) }));
}

/** Puts these trips on the boards that they belong to, and gives those boards and the ones that they stood on. */
export async function placeTrips(run: Run, trips: readonly string[]): Promise<readonly string[]> {
	if (trips.length === 0) return [];
	const before = await boardsOfTrips(run, trips);
	const rows = await workOutPlaces(run, trips);
	await run(unlink, { trips });
	await run(link, { rows });
	return [...before, ...rows.map(({ key }) => key)];
}

/** What these boards must hold, by key, as it follows from the trips that stand on them; those without trips are left out. */
export async function workOutBoards(
	run: Run,
	keys: readonly string[],
): Promise<ReadonlyMap<string, StoredBoard>> {
	const rows = await run<TripRow>(findTrips, { keys });
	const byKey = Map.groupBy(rows, ({ key }) => key);
	return new Map([...byKey].map(([key, own]) => [key, storedBoard(own.map(boardTrip))]));
}

/** What is stored of a board of these trips. */
export function storedBoard(trips: readonly BoardTrip[]): StoredBoard {
	const { ids, numbers } = packBoard(trips);
	return { ids, numbers: packedText(numbers) };
}

/** A trip as it stands on a board. */
export function boardTrip(row: Omit<TripRow, "key">): BoardTrip {
	const { trip, date, cities, themes, partners, quotes } = row;
	const { named, unnamed } = namedCities({ quotes: quotes.flat(), cities });
	return {
		trip,
		date,
		unnamed,
		cities: cities.map(({ id }) => ({ id, named: named.includes(id) })),
		themes,
		partners,
	};
}

/** Writes these boards anew from the trips that stand on them. */
export async function keepBoards(run: Run, keys: readonly string[]): Promise<void> {
	const distinct = [...new Set(keys)];
	if (distinct.length === 0) return;
	await run(removeEmpty, { keys: distinct });
	const boards = await workOutBoards(run, distinct);
	await run(store, {
		rows: [...boards].map(([key, { ids, numbers }]) => ({ key, ids, numbers })),
	});
}
