import { daysOf } from "#domain/calendar.ts";
import { namesIndex } from "#graph/constraints.ts";
import type { Run } from "#graph/session.ts";

/** Names are folded when they are indexed, so a town's is words alone and can't leave its quotation marks. */
const standing = `
CALL () {
  MATCH (t:Trip) WHERE t.sortDate > "" RETURN max(t.sortDate) AS latest
}
CALL () {
  MATCH (t:Trip)-[:BY]->(home:Organization) WHERE t.sortDate >= ""
  WITH DISTINCT home
  CALL (home) {
    UNWIND home.searchNames AS own
    WITH own, CASE WHEN own STARTS WITH "gemeente " THEN substring(own, 9) ELSE own END AS town
    CALL db.index.fulltext.queryNodes("${namesIndex}", '"' + town + '"') YIELD node
    WHERE node:Organization AND any(name IN node.searchNames WHERE
      (" " + name + " ") CONTAINS (" " + own + " ")
      OR (node.organizationKind = "municipality" AND name ENDS WITH (" " + town)))
    RETURN DISTINCT node AS body
  }
  RETURN collect({home: home.id, id: body.id}) AS own
}
CALL () {
  MATCH (t:Trip)-[:BY]->(home:Organization) WHERE t.sortDate >= ""
  UNWIND home.searchNames AS name
  WITH name, CASE WHEN name STARTS WITH "gemeente " THEN substring(name, 9) ELSE name END AS town
  UNWIND [name, town] AS one
  RETURN collect(DISTINCT one) AS homeNames
}
CALL () {
  MATCH (t:Trip)<-[:TRAVELLED_ON]-(traveller:Person) WHERE t.sortDate >= ""
  UNWIND traveller.searchNames AS name
  RETURN collect(DISTINCT name) AS travellerNames
}
RETURN latest, own, homeNames + travellerNames AS names`;

/** Cypher that is true of a node of our own side: a body of the list `own`, who is or works at one, or who travelled. */
export const isOwnSide = (node: string, own: string): string =>
	`(${node}.id IN ${own} OR EXISTS { (${node})-[:TRAVELLED_ON]->(:Trip) }
    OR EXISTS { (${node})-[:HELD]->{0,1}()-[:AT]->(body) WHERE body.id IN ${own} })`;

/** Where we stand: the last day that the latest trip may mean, null when no trip is dated, and who is our own side. */
export interface Standing {
	readonly latest: string | null;
	/** The municipalities that travelled with, each by id, themselves, bodies that carry their name and municipal bodies of their town. */
	readonly own: readonly { readonly home: string; readonly id: string }[];
	/** The folded names of these municipalities, their towns and all who travelled. */
	readonly names: readonly string[];
}

/** From when answers look back, and whom they leave out as our own. */
export async function findStanding(run: Run): Promise<Standing> {
	const [row] = await run<Standing>(standing);
	return {
		latest: row?.latest ? (daysOf(row.latest)?.last ?? null) : null,
		own: row?.own ?? [],
		names: row?.names ?? [],
	};
}
