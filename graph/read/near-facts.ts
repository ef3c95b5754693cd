import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

/** Somebody near a country: of it, or reached through a body by the body's id. */
export interface Near {
	readonly id: string;
	readonly through: string | null;
	readonly country: string | null;
}

const findFacts = `
UNWIND range(0, size($near) - 1) AS place
WITH place, $near[place] AS near
MATCH (x:${anyKind} {id: near.id})
CALL (x, near) {
  WITH * WHERE near.through IS NULL
  MATCH (x)-[f:BASED_IN|AT]->(:City)-[:IN]->(:Country {id: near.country})
  RETURN f.factId AS fact
  UNION
  MATCH (x)-[f:AT]->(:${anyKind} {id: near.through})
  RETURN f.factId AS fact
  UNION
  MATCH (x)-[f:HELD]->(:Post)-[:AT]->(:${anyKind} {id: near.through})
  RETURN f.factId AS fact
}
WITH place, fact ORDER BY place, fact
RETURN place, collect(fact) AS facts`;

/** The name of somebody near in what `findNearFacts` gives. */
export const nearKey = ({ id, through, country }: Near): string =>
	[id, through, country].join("\n");

/** Ids of the facts that say that they belong to the country or to the body, by `nearKey`. */
export async function findNearFacts(
	run: Run,
	near: readonly Near[],
): Promise<ReadonlyMap<string, readonly string[]>> {
	if (near.length === 0) return new Map();
	const rows = await run<{ place: number; facts: readonly string[] }>(findFacts, {
		near: near.map(({ id, through, country }) => ({ id, through, country })),
	});
	const factsAt = new Map(rows.map(({ place, facts }) => [place, facts]));
	return new Map(near.map((one, place) => [nearKey(one), factsAt.get(place) ?? []]));
}
