import type { EntityNode } from "#domain/answers.ts";
import { anyKind } from "#graph/cypher.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import type { Run } from "#graph/session.ts";

const findVisits = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})<-[d:DESCRIBES]-(r:Report)
WITH t, r, [f IN collect(d) WHERE f.field IN ["purpose", "goalReached"] | f.factId] AS purposeFacts
CALL (t) {
  OPTIONAL MATCH (t)<-[f:TRAVELLED_ON]-(p:Person)
  WITH p, collect(f.factId) AS facts ORDER BY p.name, p.id
  RETURN [one IN collect({person: ${entityProjection("p")}, facts: facts}) WHERE one.person IS NOT NULL] AS travellers
}
RETURN t.id AS trip, t.sortDate AS date, t.purpose AS purpose, r.id AS report, purposeFacts, travellers
ORDER BY date DESC, t.name, trip`;

export interface VisitRow {
	readonly trip: string;
	readonly date: string;
	readonly purpose: string | null;
	readonly report: string;
	readonly purposeFacts: readonly string[];
	readonly travellers: readonly {
		readonly person: EntityNode;
		readonly facts: readonly string[];
	}[];
}

type StoredVisit = Omit<VisitRow, "travellers"> & {
	readonly travellers: readonly {
		readonly person: EntityRow;
		readonly facts: readonly string[];
	}[];
};

/** By trip, these visits with goal, report and who of us was there. */
export async function findVisitRows(
	run: Run,
	trips: readonly string[],
): Promise<ReadonlyMap<string, VisitRow>> {
	const rows = await run<StoredVisit>(findVisits, { trips });
	return new Map(
		rows.map((row) => [
			row.trip,
			{
				...row,
				travellers: row.travellers.map((one) => ({ ...one, person: toEntity(one.person) })),
			},
		]),
	);
}

/** The newest are told from all by their dates alone, before anything else is read of them: a post may be named in very many reports. */
const findFunctions = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  MATCH (e:Person|Post)-[f:HELD|AT]->()
  RETURN max(f.tripDate) AS date
}
CALL (e, date) {
  MATCH (e:Person)-[h:HELD {tripDate: date}]->(p:Post)
  OPTIONAL MATCH (p)-[a:AT]->(o) WHERE a.report = h.report
  RETURN p AS post, o AS organization, [h.factId, a.factId] AS facts
  UNION
  MATCH (e:Person|Post)-[a:AT {tripDate: date}]->(o)
  RETURN CASE WHEN e:Post THEN e END AS post, o AS organization, [a.factId] AS facts
}
WITH id, date, post, organization, facts
ORDER BY id, post IS NULL, organization IS NULL, post.id, organization.id
WITH id, date, collect({post: post, organization: organization, facts: [f IN facts WHERE f IS NOT NULL]})[0] AS newest
WITH id, date, newest.facts AS facts, newest.post AS post, newest.organization AS organization
RETURN id, ${entityProjection("post")} AS post, ${entityProjection("organization")} AS organization, date, facts`;

/** What somebody does and where, by one report. */
export interface NewestFunction {
	readonly post: EntityNode | null;
	readonly organization: EntityNode | null;
	/** Of the trip; empty when its year is unknown. */
	readonly date: string;
	readonly facts: readonly string[];
}

type StoredFunction = Omit<NewestFunction, "post" | "organization"> & {
	readonly id: string;
	readonly post: EntityRow | null;
	readonly organization: EntityRow | null;
};

/** By id, the function and organization of these people and posts that the newest report tells. */
export async function findNewestFunctions(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, NewestFunction>> {
	const rows = await run<StoredFunction>(findFunctions, { ids });
	const node = (row: EntityRow | null) => (row === null ? null : toEntity(row));
	return new Map(
		rows.map(({ id, post, organization, ...rest }) => [
			id,
			{ ...rest, post: node(post), organization: node(organization) },
		]),
	);
}
