import type { Fact } from "#domain/answers.ts";
import { linkTypes } from "#domain/links.ts";
import { anyKind, typePattern } from "#graph/cypher.ts";
import { type FactRow, factProjection, toFact } from "#graph/read/fact-rows.ts";
import { inTrips } from "#graph/read/network-nodes.ts";
import type { Run } from "#graph/session.ts";

const findAmong = `
UNWIND $ids AS id
MATCH (a:${anyKind} {id: id})-[f:${typePattern(linkTypes)}]->(b:${anyKind})
WHERE b.id IN $ids AND ${inTrips("f")}
WITH f, a.id AS from, b.id AS to, ${factProjection.id} AS factId
ORDER BY from, type(f), to, factId LIMIT $most
RETURN ${factProjection.row} AS fact`;

export interface AmongRequest {
	readonly ids: readonly string[];
	/** Only facts of these trips, and links of the reference data; null for all. */
	readonly trips: readonly string[] | null;
	/** At most so many. */
	readonly most: number;
}

/** The facts that link these nodes to each other, by start, type, end and id. */
export async function findFactsAmong(run: Run, request: AmongRequest): Promise<readonly Fact[]> {
	const rows = await run<{ fact: FactRow }>(findAmong, { ...request });
	return rows.map(({ fact }) => toFact(fact));
}
