import { doubtful } from "#domain/doubt.ts";
import type { Run } from "#graph/session.ts";

/** How much the report of a trip gave. */
export interface TripCounts {
	/** Distinct people, posts and organizations met. */
	readonly contacts: number;
	/** Follow-ups agreed. */
	readonly promises: number;
	/** Facts of the trip that are doubtful, and that nobody confirmed. */
	readonly doubts: number;
}

const countTrips = `
UNWIND $ids AS id
MATCH (t:Trip {id: id})
RETURN id,
  COUNT { MATCH (t)-[:MET]->(met) RETURN DISTINCT met } AS contacts,
  COUNT { MATCH (t)-[:LED_TO]->(made) RETURN DISTINCT made } AS promises,
  COUNT { MATCH (t)-[fact]->() WHERE fact.confidence < $doubtful AND fact.confirmed IS NULL } AS doubts`;

/** By id, the counts of each of these trips. */
export async function findTripCounts(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, TripCounts>> {
	const rows = await run<TripCounts & { readonly id: string }>(countTrips, { ids, doubtful });
	return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}
