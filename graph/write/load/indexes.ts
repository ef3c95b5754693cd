import type { Database } from "#graph/connect.ts";
import { migrations } from "#graph/constraints.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";

const statements = migrations.flat();

/** By them the ends of links are found while a store is filled. */
const needed: ReadonlySet<string> = new Set(["entity_id", "board_key"]);

/** Takes the constraints and indexes away that nothing needs while a store is filled: made at the end, each is made in one go. */
export async function setIndexesAside(database: Database): Promise<void> {
	await inWriteTransaction(database, async (run) => {
		for (const statement of statements) {
			const [, what, name = ""] =
				/^CREATE (?:FULLTEXT )?(CONSTRAINT|INDEX) (\w+)/.exec(statement) ?? [];
			if (!needed.has(name)) await run(`DROP ${what} ${name} IF EXISTS`);
		}
	});
}

/** Makes all of them again, and waits until they hold what the store holds. */
export async function restoreIndexes(database: Database): Promise<void> {
	const [constraints, indexes] = [/CONSTRAINT/, /INDEX/].map((kind) =>
		statements.filter((statement) => kind.test(statement)),
	);
	for (const constraint of constraints ?? [])
		await inWriteTransaction(database, (run) => run(constraint));
	await inWriteTransaction(database, async (run) => {
		for (const index of indexes ?? []) await run(index);
	});
	await reader(database, { timeoutMs: 3_600_000 })("CALL db.awaitIndexes(3600)");
}
