import { daysOf } from "#domain/calendar.ts";
import type { Run } from "#graph/session.ts";

const standing = `
CALL () {
  MATCH (t:Trip) WHERE t.sortDate > "" WITH t ORDER BY t.sortDate DESC LIMIT 1
  RETURN collect(t.sortDate)[0] AS latest
}
CALL () {
  OPTIONAL MATCH (s:OwnSide {id: "own"})
  RETURN [at IN range(0, size(coalesce(s.homes, [])) - 1) | {home: s.homes[at], id: s.bodies[at]}] AS own
}
CALL () {
  CALL () {
    MATCH (home:Organization {home: true})
    UNWIND home.searchNames AS name
    WITH name, CASE WHEN name STARTS WITH "gemeente " THEN substring(name, 9) ELSE name END AS town
    UNWIND [name, town] AS one
    RETURN one
    UNION
    MATCH (traveller:Person {travelled: true})
    UNWIND traveller.searchNames AS one
    RETURN one
  }
  RETURN collect(one) AS names
}
RETURN latest, own, names`;

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
