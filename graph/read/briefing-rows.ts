import { foldName } from "#domain/names.ts";
import { namesIndex } from "#graph/constraints.ts";
import { anyKind } from "#graph/cypher.ts";
import { luceneQuery, searchWords } from "#graph/read/search.ts";
import type { Run } from "#graph/session.ts";

const findByName = `
CALL () {
  MATCH (place:${anyKind} {id: $text}) WHERE place:City OR place:Country RETURN place
  UNION
  CALL db.index.fulltext.queryNodes("${namesIndex}", $lucene) YIELD node
  WHERE (node:City OR node:Country) AND $folded IN node.searchNames
  RETURN node AS place
}
WITH place ORDER BY place.id <> $text, place.tripCount DESC, place.id LIMIT 1
OPTIONAL MATCH (place)-[:IN]->(country:Country)
RETURN place.id AS id, place:City AS isCity, CASE WHEN place:City THEN country.id ELSE place.id END AS country`;

export interface Place {
	readonly id: string;
	readonly isCity: boolean;
	/** Id of the country; null for a city of unknown country. */
	readonly country: string | null;
}

/** The city or country with this id or name; of several the one of most trips, null when there is none. */
export async function findPlace(run: Run, text: string): Promise<Place | null> {
	const words = searchWords(text);
	const [row] = await run<Place>(findByName, {
		text,
		folded: foldName(text),
		lucene: words.length === 0 ? "0" : luceneQuery(words),
	});
	return row ?? null;
}

const findVisits = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})<-[d:DESCRIBES]-(r:Report)
WITH t, r, [f IN collect(d) WHERE f.field IN ["purpose", "goalReached"] | f.factId] AS purposeFacts
CALL (t) {
  OPTIONAL MATCH (t)<-[f:TRAVELLED_ON]-(p:Person)
  WITH p, collect(f.factId) AS facts ORDER BY p.name, p.id
  RETURN [one IN collect({id: p.id, facts: facts}) WHERE one.id IS NOT NULL] AS travellers
}
RETURN t.id AS trip, t.sortDate AS date, t.purpose AS purpose, r.id AS report, purposeFacts, travellers
ORDER BY date DESC, t.name, trip`;

export interface VisitRow {
	readonly trip: string;
	readonly date: string;
	readonly purpose: string | null;
	readonly report: string;
	readonly purposeFacts: readonly string[];
	readonly travellers: readonly { readonly id: string; readonly facts: readonly string[] }[];
}

/** The visits, newest first, undated last. */
export function findVisitRows(run: Run, trips: readonly string[]): Promise<readonly VisitRow[]> {
	return run<VisitRow>(findVisits, { trips });
}

const findFunctions = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  MATCH (e:Person)-[h:HELD]->(p:Post)
  OPTIONAL MATCH (p)-[a:AT]->(o) WHERE a.report = h.report
  RETURN p.id AS post, o.id AS organization, h.tripDate AS date, [h.factId, a.factId] AS facts
  UNION
  MATCH (e:Person|Post)-[a:AT]->(o)
  RETURN CASE WHEN e:Post THEN e.id END AS post, o.id AS organization, a.tripDate AS date, [a.factId] AS facts
}
WITH id, post, organization, date, facts
ORDER BY id, date DESC, post IS NULL, organization IS NULL, post, organization
WITH id, collect({post: post, organization: organization, date: date, facts: [f IN facts WHERE f IS NOT NULL]})[0] AS newest
RETURN id, newest.post AS post, newest.organization AS organization, newest.date AS date, newest.facts AS facts`;

interface FunctionRow {
	readonly id: string;
	readonly post: string | null;
	readonly organization: string | null;
	readonly date: string;
	readonly facts: readonly string[];
}

/** By id, the function and organization of these people and posts that the newest report tells. */
export async function findNewestFunctions(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, FunctionRow>> {
	const rows = await run<FunctionRow>(findFunctions, { ids });
	return new Map(rows.map((row) => [row.id, row]));
}

const findNear = `
CALL () {
  MATCH (:Country {id: $country})<-[:IN]-(c:City)<-[f:BASED_IN|AT]-(x:Organization|Person|Post)
  RETURN x, null AS through, f.factId AS fact, c.id = $city AS here
  UNION
  UNWIND $met AS id
  MATCH (o:Organization {id: id})<-[f:AT]-(x:Person|Post)
  RETURN x, o.id AS through, f.factId AS fact, false AS here
  UNION
  UNWIND $met AS id
  MATCH (o:Organization {id: id})<-[:AT]-(:Post)<-[f:HELD]-(x:Person)
  RETURN x, o.id AS through, f.factId AS fact, false AS here
}
WITH x, through, here, fact WHERE x.ownSide IS NULL
  AND NOT EXISTS { (x)<-[:HELD]-(holder:Person) WHERE holder.id IN $met }
WITH x, through, max(CASE WHEN here THEN 1 ELSE 0 END) AS here, collect(DISTINCT fact) AS facts
ORDER BY here DESC, through IS NULL DESC, x.tripCount DESC, x.name, x.id, through
WITH x, collect({through: through, facts: facts})[0] AS first, max(here) AS here
RETURN x.id AS id, first.through AS through, first.facts AS facts,
  x:Organization AND x.organizationKind = "diplomatic-post" AND first.through IS NULL AS diplomatic
ORDER BY here DESC, first.through IS NULL DESC, x.tripCount DESC, x.name, id`;

interface NearRow {
	readonly id: string;
	readonly through: string | null;
	readonly facts: readonly string[];
	/** An embassy or consulate that has its seat in the country. */
	readonly diplomatic: boolean;
}

export interface NearRequest {
	readonly country: string | null;
	readonly city: string | null;
	/** Ids of all who were met on the visits. */
	readonly met: readonly string[];
}

/** Organizations and people of the country and one step from those who were met, these included but not the posts that they hold; the nearest first. */
export function findNearRows(run: Run, request: NearRequest): Promise<readonly NearRow[]> {
	return run<NearRow>(findNear, { ...request });
}
