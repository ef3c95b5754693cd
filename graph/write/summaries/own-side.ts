import { byParts } from "#domain/order.ts";
import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

/** Who made trips and who went along stands at the nodes, so that no question looks through all trips for it. */
const markHomes = `
UNWIND $ids AS id
MATCH (o:Organization {id: id})
SET o.home = CASE WHEN EXISTS { (o)<-[:BY]-(:Trip) } THEN true END`;

const markTravellers = `
UNWIND $ids AS id
MATCH (p:Person {id: id})
SET p.travelled = CASE WHEN EXISTS { (p)-[:TRAVELLED_ON]->(:Trip) } THEN true END`;

/** By the names themselves and not by the index over them, which within a transaction doesn't find all that the transaction wrote. */
const findBodies = (homes: string, bodies: string) => `
${homes}
CALL (home) {
  UNWIND home.searchNames AS own
  WITH own, CASE WHEN own STARTS WITH "gemeente " THEN substring(own, 9) ELSE own END AS town
  ${bodies}
  WHERE any(name IN node.searchNames WHERE
    (" " + name + " ") CONTAINS (" " + own + " ")
    OR (node.organizationKind = "municipality" AND name ENDS WITH (" " + town)))
  RETURN DISTINCT node.id AS body
}
RETURN home.id AS home, body AS id ORDER BY home, id`;

const allHomes = "MATCH (home:Organization {home: true})";
const allBodies = "MATCH (node:Organization)";
const changedHomes = "UNWIND $homes AS one MATCH (home:Organization {id: one, home: true})";
const changedBodies = "UNWIND $bodies AS one MATCH (node:Organization {id: one})";

const findStored = `
MATCH (s:OwnSide {id: "own"})
UNWIND range(0, size(s.homes) - 1) AS at
RETURN s.homes[at] AS home, s.bodies[at] AS id`;

const store = `
MERGE (s:OwnSide {id: "own"})
SET s.homes = [one IN $own | one.home], s.bodies = [one IN $own | one.id]`;

const forget = 'MATCH (s:OwnSide {id: "own"}) DELETE s';

/** A municipality that travelled, and itself or a body that carries its name, by id. */
export interface OwnBody {
	readonly home: string;
	readonly id: string;
}

/** The own side as it is stored. */
export function findOwnBodies(run: Run): Promise<readonly OwnBody[]> {
	return run<OwnBody>(findStored);
}

/** The own side as it follows from names and trips, by the marks on those that made them. */
export function workOutOwnBodies(run: Run): Promise<readonly OwnBody[]> {
	return run<OwnBody>(findBodies(allHomes, allBodies));
}

/** Marks anew those of these nodes that made trips or went along. */
export async function markOwnSide(run: Run, ids: readonly string[]): Promise<void> {
	await run(markHomes, { ids });
	await run(markTravellers, { ids });
}

/** The bodies whose names, kind or trips aren't as before, so that they may join or leave the own side. */
export interface ChangedBodies {
	/** They may be a home, or none any more, or called otherwise. */
	readonly homes: readonly string[];
	/** They may carry the name of a home, or not any more. */
	readonly bodies: readonly string[];
}

/** Stores the own side after these bodies changed, all of it when not told which, and gives it with the bodies that joined or left it. */
export async function keepOwnSide(
	run: Run,
	changes: ChangedBodies | null,
): Promise<{ readonly own: readonly OwnBody[]; readonly changed: readonly string[] }> {
	const before = await findOwnBodies(run);
	const own = changes ? await followChanges(run, before, changes) : await workOutOwnBodies(run);
	const changed = differing(before, own);
	if (own.length === 0) await run(forget);
	else if (changed.length > 0) await run(store, { own });
	return { own, changed };
}

async function followChanges(
	run: Run,
	before: readonly OwnBody[],
	{ homes, bodies }: ChangedBodies,
): Promise<readonly OwnBody[]> {
	const stay = before.filter(({ home, id }) => !homes.includes(home) && !bodies.includes(id));
	const ofHomes =
		homes.length === 0 ? [] : await run<OwnBody>(findBodies(changedHomes, allBodies), { homes });
	const ofBodies =
		bodies.length === 0 ? [] : await run<OwnBody>(findBodies(allHomes, changedBodies), { bodies });
	const all = new Map([...stay, ...ofHomes, ...ofBodies].map((one) => [pairText(one), one]));
	return [...all.values()].sort((a, b) => byParts([a.home, a.id], [b.home, b.id]));
}

const pairText = ({ home, id }: OwnBody): string => `${home}\n${id}`;

function differing(before: readonly OwnBody[], after: readonly OwnBody[]): readonly string[] {
	const was = new Set(before.map(pairText));
	const is = new Set(after.map(pairText));
	return [...before, ...after]
		.filter((one) => !was.has(pairText(one)) || !is.has(pairText(one)))
		.map(({ id }) => id);
}

/** Whether `p` travelled, or is or works at which bodies of the own side, for which municipality. */
const sideOf = `
WITH p, COLLECT { MATCH (p)-[:HELD]->{0,1}()-[:AT]->(body) WHERE body.id IN $bodies RETURN body.id } + p.id AS at
WITH p, CASE WHEN p.travelled THEN ["travelled"]
  ELSE [one IN $own WHERE one.id IN at | one.home + " " + one.id] END AS side
WHERE coalesce(p.ownSide, []) <> side`;

const findUnsure = `
CALL () {
  UNWIND $touched AS id MATCH (p:${anyKind} {id: id}) WHERE p:Organization OR p:Person OR p:Post RETURN p
  UNION
  UNWIND $touched AS id MATCH (:Post {id: id})<-[:HELD]-(p:Person) RETURN p
  UNION
  UNWIND $changed AS id MATCH (p:Organization {id: id}) RETURN p
  UNION
  UNWIND $changed AS id MATCH (:Organization {id: id})<-[:AT]-(p:Person|Post) RETURN p
  UNION
  UNWIND $changed AS id MATCH (:Organization {id: id})<-[:AT]-(:Post)<-[:HELD]-(p:Person) RETURN p
}
${sideOf}
SET p.ownSide = CASE WHEN size(side) > 0 THEN side END
RETURN p.id AS id, side`;

/** Stores at these nodes, and those who work at bodies that changed, whether they are of the own side, and gives those for whom that isn't as before. */
export async function keepSides(
	run: Run,
	request: {
		readonly touched: readonly string[];
		readonly changed: readonly string[];
		readonly own: readonly OwnBody[];
		/** What is known to have been stored at nodes that were written anew since. */
		readonly before: ReadonlyMap<string, readonly string[]>;
	},
): Promise<readonly string[]> {
	const { touched, changed, own, before } = request;
	const rows = await run<{ id: string; side: readonly string[] }>(findUnsure, {
		touched,
		changed,
		own,
		bodies: [...new Set(own.map(({ id }) => id))],
	});
	const now = new Map(rows.map(({ id, side }) => [id, side.join("\n")]));
	// A node written anew has lost its mark: those that are as before are no change, those that lost it for good are one.
	const same = (id: string) => (before.get(id) ?? []).join("\n") === (now.get(id) ?? "");
	const unsure = new Set([...now.keys(), ...before.keys()]);
	return [...unsure].filter((id) => (touched.includes(id) ? !same(id) : true));
}

const findWrongMarks = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
WHERE coalesce(e.home, false) <> (e:Organization AND EXISTS { (e)<-[:BY]-(:Trip) })
  OR coalesce(e.travelled, false) <> (e:Person AND EXISTS { (e)-[:TRAVELLED_ON]->(:Trip) })
RETURN id`;

const findWrongSides = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id}) WHERE p:Organization OR p:Person OR p:Post
${sideOf}
RETURN p.id AS id`;

/** Those of these nodes whose marks and own side aren't as the facts give them. */
export async function findWrongOwnSides(
	run: Run,
	ids: readonly string[],
	own: readonly OwnBody[],
): Promise<readonly string[]> {
	const bodies = [...new Set(own.map(({ id }) => id))];
	const marks = await run<{ id: string }>(findWrongMarks, { ids });
	const sides = await run<{ id: string }>(findWrongSides, { ids, own, bodies });
	return [...new Set([...marks, ...sides].map(({ id }) => id))];
}
