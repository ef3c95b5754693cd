import type { EntityNode } from "#domain/answers.ts";
import { anyKind } from "#graph/cypher.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import type { Run } from "#graph/session.ts";

/** The relations that nodes are asked for, from `e` to `o`: where to look, and what ranks first. */
const relations = {
	country: { pattern: "(e:City)-[f:IN]->(o:Country)", rank: "count(f) AS rank ORDER BY rank DESC" },
	destinations: {
		pattern: "(e:Trip)-[f:VISITED]->(o:City)",
		rank: "min(f.evidenceStarts[0]) AS rank ORDER BY rank",
	},
	source: {
		pattern: "(e:Trip)<-[f:DESCRIBES]-(o:Report)",
		rank: "count(f) AS rank ORDER BY rank DESC",
	},
	trips: {
		pattern: "(e:Report)-[f:DESCRIBES]->(o:Trip)",
		rank: "min(f.evidenceStarts[0]) AS rank ORDER BY rank",
	},
	seat: {
		pattern: "(e:Organization)-[f:BASED_IN]->(o:City)",
		rank: "count(f) AS rank ORDER BY rank DESC",
	},
	posts: {
		pattern: "(e:Person)-[f:HELD]->(o:Post)",
		rank: "max(f.tripDate) AS rank ORDER BY rank DESC",
	},
	organization: {
		pattern: "(e:Post)-[f:AT]->(o:Organization)",
		rank: "count(f) AS rank ORDER BY rank DESC",
	},
	city: {
		pattern: "(e:Post)-[f:AT]->(o:City)",
		rank: "count(f) AS rank ORDER BY rank DESC",
	},
} as const satisfies Record<string, { pattern: string; rank: string }>;

export type Relation = keyof typeof relations;

const findRelated = (relation: Relation): string => `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  MATCH ${relations[relation].pattern}
  WITH o, ${relations[relation].rank}, o.id
  RETURN collect(${entityProjection("o")}) AS related
}
RETURN id, related`;

/** By id, the nodes in a relation to each of these: of several seats the one that most reports give first, of posts the latest. */
export async function findRelatedNodes(
	run: Run,
	relation: Relation,
	ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityNode[]>> {
	const rows = await run<{ id: string; related: readonly EntityRow[] }>(findRelated(relation), {
		ids,
	});
	return new Map(rows.map(({ id, related }) => [id, related.map(toEntity)]));
}
