import {
	anyKind,
	isNeighbour,
	neighbourLinkTypes,
	reportLinkTypes,
	typePattern,
} from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

/** Distinct trips of an entity's facts; a country also has those of its cities. */
const counted = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  CALL (e) {
    MATCH (e)-[f:${typePattern(reportLinkTypes)}]-() RETURN f.trip AS trip
    UNION
    WITH e WHERE e:Country
    MATCH (e)<-[:IN]-(:City)-[f:${typePattern(reportLinkTypes)}]-() RETURN f.trip AS trip
  }
  RETURN count(DISTINCT trip) AS trips
}
CALL (e) {
  CALL (e) {
    MATCH (e)-[f:${typePattern(neighbourLinkTypes)}]-(n:${anyKind}) WHERE ${isNeighbour("e", "f", "n")} RETURN n
    UNION
    WITH e WHERE e:Report
    MATCH (e)-[:DESCRIBES]->(n:Trip) RETURN n
  }
  RETURN count(DISTINCT n) AS neighbours
}`;

/** Whether something broader stands for a theme wherever it is told of. */
const narrows = `(e:Theme AND EXISTS { (e)<-[:ABOUT]-() } AND NOT EXISTS { (e)<-[f:ABOUT]-() WHERE f.narrows IS NULL })`;

const markNarrowing = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id}) WHERE e:Theme
SET e.narrows = CASE WHEN ${narrows} THEN true END`;

const recount = `${counted}
SET e.tripCount = trips, e.neighbourCount = neighbours`;

const compare = `${counted}
WITH e, trips, neighbours, ${narrows} AS narrows
WHERE e.tripCount IS NULL OR e.tripCount <> trips
   OR e.neighbourCount IS NULL OR e.neighbourCount <> neighbours
   OR coalesce(e.narrows, false) <> narrows
RETURN e.id AS id, e.tripCount AS tripCount, trips, e.neighbourCount AS neighbourCount, neighbours`;

export interface CountDifference {
	readonly id: string;
	readonly tripCount: number | null;
	readonly trips: number;
	readonly neighbourCount: number | null;
	readonly neighbours: number;
}

/** Counts the trips and neighbours of these entities anew and stores them, and which of them are themes that broader ones stand for. */
export async function recountEntities(run: Run, ids: readonly string[]): Promise<void> {
	await run(markNarrowing, { ids });
	await run(recount, { ids });
}

/** The entities among these whose stored counts aren't what a recount gives. */
export function compareCounts(
	run: Run,
	ids: readonly string[],
): Promise<readonly CountDifference[]> {
	return run<CountDifference>(compare, { ids });
}
