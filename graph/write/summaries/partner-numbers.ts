import { partnerNumbers } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

/** Writing it holds off whoever else gives out numbers until the transaction is over. */
const lockNumbers = `
MERGE (n:PartnerNumbers {id: "all"})
ON CREATE SET n.given = 0
ON MATCH SET n.given = n.given
RETURN n.given AS given`;

const findUnnumbered = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id}) WHERE p.tiedNumber IS NULL AND EXISTS { (p)-[:TIED]->() }
RETURN DISTINCT id ORDER BY id`;

const setNumbers = `
UNWIND $rows AS row
MATCH (p:${anyKind} {id: row.id})
SET p.tiedNumber = row.number`;

const recordGiven = 'MATCH (n:PartnerNumbers {id: "all"}) SET n.given = $given';

/** A partner by id with the number by which boards name it. */
export interface PartnerNumber {
	readonly id: string;
	readonly number: number;
}

/** Gives those of these nodes that are tied to some trip a number of their own, from 0 up and never used again, unless they have one. */
export async function keepNumbers(run: Run, ids: readonly string[]): Promise<void> {
	if (ids.length === 0) return;
	const [row] = await run<{ given: number }>(lockNumbers);
	const first = row?.given ?? 0;
	const unnumbered = await run<{ id: string }>(findUnnumbered, { ids: [...new Set(ids)] });
	if (unnumbered.length === 0) return;
	const given = first + unnumbered.length;
	if (given > partnerNumbers)
		throw new Error(
			`The store has given out ${first} numbers of partners and has ${partnerNumbers} of them. Load the reports into a new store.`,
		);
	await run(setNumbers, {
		rows: unnumbered.map(({ id }, index) => ({ id, number: first + index })),
	});
	await run(recordGiven, { given });
}

/** Gives nodes that were written anew the numbers that they had. */
export async function restoreNumbers(run: Run, rows: readonly PartnerNumber[]): Promise<void> {
	if (rows.length > 0) await run(setNumbers, { rows });
}
