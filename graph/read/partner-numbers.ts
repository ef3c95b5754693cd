import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const findTheirNumbers = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id}) WHERE p.tiedNumber IS NOT NULL
RETURN p.tiedNumber AS number`;

const findPartners = `
UNWIND $numbers AS number
MATCH (p:${anyKind} {tiedNumber: number})
RETURN number, p.id AS id, p.name AS name`;

/** A partner with the number by which boards name it. */
export interface NumberedPartner {
	readonly number: number;
	readonly id: string;
	readonly name: string;
}

/** The numbers of those of these nodes that are tied to some trip. */
export async function findNumbers(run: Run, ids: readonly string[]): Promise<ReadonlySet<number>> {
	const rows = await run<{ number: number }>(findTheirNumbers, { ids });
	return new Set(rows.map(({ number }) => number));
}

/** The partners of these numbers, in no order. */
export async function findNumbered(
	run: Run,
	numbers: readonly number[],
): Promise<readonly NumberedPartner[]> {
	return numbers.length === 0 ? [] : run<NumberedPartner>(findPartners, { numbers });
}
