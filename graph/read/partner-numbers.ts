import type { EntityNode } from "#domain/answers.ts";
import { anyKind } from "#graph/cypher.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import type { Run } from "#graph/session.ts";

const findTheirNumbers = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id}) WHERE p.tiedNumber IS NOT NULL
RETURN collect(p.tiedNumber) AS numbers`;

const findPartners = `
UNWIND $numbers AS number
MATCH (p:${anyKind} {tiedNumber: number})
RETURN collect([number, p.id, p.name]) AS found`;

const findEntities = `
UNWIND $numbers AS number
MATCH (p:${anyKind} {tiedNumber: number})
RETURN collect({number: number, entity: ${entityProjection("p")}}) AS found`;

/** A partner with the number by which boards name it. */
export interface NumberedPartner {
	readonly number: number;
	readonly id: string;
	readonly name: string;
}

/** The numbers of those of these nodes that are tied to some trip. */
export async function findNumbers(run: Run, ids: readonly string[]): Promise<ReadonlySet<number>> {
	const [row] = await run<{ numbers: readonly number[] }>(findTheirNumbers, { ids });
	return new Set(row?.numbers);
}

/** The partners of these numbers, in no order. */
export async function findNumbered(
	run: Run,
	numbers: readonly number[],
): Promise<readonly NumberedPartner[]> {
	if (numbers.length === 0) return [];
	const [row] = await run<{ found: readonly (readonly [number, string, string])[] }>(findPartners, {
		numbers,
	});
	return (row?.found ?? []).map(([number, id, name]) => ({ number, id, name }));
}

/** By number, the partners as nodes. */
export async function findNumberedEntities(
	run: Run,
	numbers: readonly number[],
): Promise<ReadonlyMap<number, EntityNode>> {
	const [row] = await run<{ found: readonly { number: number; entity: EntityRow }[] }>(
		findEntities,
		{ numbers },
	);
	return new Map((row?.found ?? []).map(({ number, entity }) => [number, toEntity(entity)]));
}
