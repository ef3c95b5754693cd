import type { Database } from "#graph/connect.ts";

const deleteNodes = "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS";
const listConstraints = "SHOW CONSTRAINTS YIELD name";
const listIndexes =
	"SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL";

/** Removes every node, constraint and index: the database is as good as new. */
export async function emptyDatabase({ driver, database }: Database): Promise<void> {
	const session = driver.session({ database });
	try {
		await session.run(deleteNodes);
		for (const [list, kind] of [
			[listConstraints, "CONSTRAINT"],
			[listIndexes, "INDEX"],
		] as const)
			for (const record of (await session.run(list)).records)
				await session.run(`DROP ${kind} \`${String(record.get("name"))}\` IF EXISTS`);
	} finally {
		await session.close();
	}
}
