import type { EntityNode } from "#domain/answers.ts";
import { anyKind } from "#graph/cypher.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import type { Run } from "#graph/session.ts";

const findEntities = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
RETURN collect(${entityProjection("e")}) AS entities`;

/** The nodes with these ids, by id; those that aren't there are left out. */
export async function findEntityNodes(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, EntityNode>> {
	const [row] = await run<{ entities: readonly EntityRow[] }>(findEntities, { ids });
	return new Map((row?.entities ?? []).map(toEntity).map((entity) => [entity.id, entity]));
}
