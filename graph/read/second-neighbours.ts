import type { SecondNeighbour } from "#domain/answers.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { anyKind, contactLinkTypes, labelPattern, typePattern } from "#graph/cypher.ts";
import { findStanding, isOwnSide } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

/** By these one comes from node to node; the first nodes between are named, the rest are counted. */
const types = typePattern(contactLinkTypes);
const named = 5;

const findSecond = (kinds: readonly NodeKind[]): string => `
MATCH (n:${anyKind} {id: $id})-[f:${types}]-(m:Trip|Organization|Person|Post|Event|FollowUp|City)
WHERE coalesce(f.role, "") <> "mentioned" AND NOT m.id IN $own AND m <> n
MATCH (m)-[g:${types}]-(x:${labelPattern(kinds)})
WHERE coalesce(g.role, "") <> "mentioned" AND x <> n AND NOT (n)-[:${types}]-(x)
WITH x, m, collect(DISTINCT f.factId) + collect(DISTINCT g.factId) AS facts,
  coalesce(m.sortDate, "") AS date
WHERE NOT ${isOwnSide("x", "$own")}
WITH x, m, facts ORDER BY date DESC, m.id
WITH x, collect(m.id) AS through, collect(facts) AS facts
ORDER BY size(through) DESC, x.tripCount DESC, x.name, x.id
RETURN x.id AS id, through, reduce(first = [], some IN facts[..${named}] | first + some) AS facts`;

/** The nodes of these kinds exactly two links from a node, with those between; our own side is neither. Those with most between come first. */
export async function findSecondNeighbours(
	run: Run,
	id: string,
	kinds: readonly NodeKind[],
): Promise<readonly SecondNeighbour[]> {
	if (kinds.length === 0) return [];
	const { own } = await findStanding(run);
	return run<SecondNeighbour>(findSecond(kinds), { id, own: own.map((one) => one.id) });
}
