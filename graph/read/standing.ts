import { daysOf } from "#domain/calendar.ts";
import type { Run } from "#graph/session.ts";

/** Cypher that gives the date of the latest trip as `latest`. */
export const latestDate = `
CALL () {
  MATCH (t:Trip) WHERE t.sortDate > "" WITH t ORDER BY t.sortDate DESC LIMIT 1
  RETURN collect(t.sortDate)[0] AS latest
}`;

const standing = `${latestDate}
OPTIONAL MATCH (s:OwnSide {id: "own"})
RETURN latest,
  [at IN range(0, size(coalesce(s.homes, [])) - 1) | {home: s.homes[at], id: s.bodies[at]}] AS own`;

/** Folded names of the municipalities that travelled, of their towns, and of all who travelled. */
const ownNames = `
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
WITH one WHERE one IN $names
RETURN collect(one) AS names`;

/** Cypher that is true of a node of our own side: a body of the list `own`, who is or works at one, or who travelled. */
export const isOwnSide = (node: string, own: string): string =>
	`(${node}.id IN ${own} OR EXISTS { (${node})-[:TRAVELLED_ON]->(:Trip) }
    OR EXISTS { (${node})-[:HELD]->{0,1}()-[:AT]->(body) WHERE body.id IN ${own} })`;

/** Where we stand: the last day that the latest trip may mean, null when no trip is dated, and who is our own side. */
export interface Standing {
	readonly latest: string | null;
	/** The municipalities that travelled with, each by id, themselves, bodies that carry their name and municipal bodies of their town. */
	readonly own: readonly { readonly home: string; readonly id: string }[];
}

/** From when answers look back, and whom they leave out as our own. */
export async function findStanding(run: Run): Promise<Standing> {
	const [row] = await run<Standing>(standing);
	return { latest: lastDay(row?.latest), own: row?.own ?? [] };
}

/** The last day that the latest trip may mean; null when no trip is dated. */
export async function findLatest(run: Run): Promise<string | null> {
	const [row] = await run<Pick<Standing, "latest">>(`${latestDate}\nRETURN latest`);
	return lastDay(row?.latest);
}

/** Those of these folded names that are one of our own side: of a municipality that travelled, its town, or who travelled. */
export async function findOwnNames(
	run: Run,
	names: readonly string[],
): Promise<ReadonlySet<string>> {
	if (names.length === 0) return new Set();
	const [row] = await run<{ names: readonly string[] }>(ownNames, { names });
	return new Set(row?.names);
}

/** The last day that a date may mean; null for none. */
export function lastDay(date: string | null | undefined): string | null {
	return date ? (daysOf(date)?.last ?? null) : null;
}
