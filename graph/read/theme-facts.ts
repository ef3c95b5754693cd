import type { Fact } from "#domain/answers.ts";
import { type FactRow, factProjection, toFact } from "#graph/read/fact-rows.ts";
import type { Run } from "#graph/session.ts";

const findFacts = `
UNWIND $trips AS trip
CALL (trip) {
  MATCH ()-[f:ABOUT]->(theme:Theme) USING INDEX f:ABOUT(trip)
  WHERE f.trip = trip AND theme.id IN $themes
    AND (f.narrows IS NULL OR NOT EXISTS { (theme)-[:BROADER]->(broader:Theme) WHERE broader.id IN $themes })
  WITH f ORDER BY f.factId
  RETURN collect(${factProjection.row}) AS facts
}
RETURN trip, facts`;

/** By trip, the facts that say that it was about one of these themes, but none whose sentences a broader one of them gives. */
export async function findThemeFacts(
	run: Run,
	themes: readonly string[],
	trips: readonly string[],
): Promise<ReadonlyMap<string, readonly Fact[]>> {
	const rows = await run<{ trip: string; facts: readonly FactRow[] }>(findFacts, { themes, trips });
	return new Map(rows.map(({ trip, facts }) => [trip, facts.map(toFact)]));
}
