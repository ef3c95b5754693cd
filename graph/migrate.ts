import { Neo4jError } from "neo4j-driver";
import type { Database } from "#graph/connect.ts";
import { migrations, partnerNumberStatements } from "#graph/constraints.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { halfLoaded } from "#graph/write/lock.ts";
import { buildSummaries } from "#graph/write/summaries/build.ts";

/** A database that this program must not touch; the message says why and what to do. */
class UnfitDatabase extends Error {
	override readonly name = "UnfitDatabase";
}

/** The last of those after which all summaries have to be worked out. */
const summariesFrom = migrations.indexOf(partnerNumberStatements);

/** The version of the store that this program writes. */
export const storeVersion = migrations.length;

/** A database that has just started on a busy machine takes its time for its first questions and indexes. */
const patient = { timeoutMs: 300_000 };

const findStore = `
OPTIONAL MATCH (store:Store {id: "store"})
RETURN store.version AS version, store.loading AS loading, EXISTS { (n) WHERE NOT n:Store } AS filled`;

const oneStore = "CREATE CONSTRAINT store_id IF NOT EXISTS FOR (s:Store) REQUIRE s.id IS UNIQUE";

const startStore = `
MERGE (store:Store {id: "store"})
ON CREATE SET store.version = 0, store.program = "international-contacts"`;

const recordVersion = `
MATCH (store:Store {id: "store"}) WHERE store.version < $version SET store.version = $version`;

/**
 * Brings the database to this program's version and gives the version it had; several processes may do so at once.
 * Refuses a store of a newer program and a database that holds somebody else's data.
 */
export async function migrate(database: Database): Promise<number> {
	const before = await fitVersion(database);
	if (before === storeVersion) return before;
	await applySchema(database, oneStore);
	await inWriteTransaction(database, (run) => run(startStore));
	for (const [index, statements] of migrations.entries()) {
		if (index < before) continue;
		for (const statement of statements) await applySchema(database, statement);
		if (index === summariesFrom) {
			await awaitIndexes(database);
			await buildSummaries(database);
		}
		await inWriteTransaction(database, (run) => run(recordVersion, { version: index + 1 }));
	}
	await awaitIndexes(database);
	return before;
}

async function awaitIndexes(database: Database): Promise<void> {
	await reader(database, patient)("CALL db.awaitIndexes(300)");
}

/** The version of the store that is there, 0 when there is none yet; throws when the database isn't ours to use. Changes nothing. */
export async function fitVersion(database: Database): Promise<number> {
	const [store] = await reader(
		database,
		patient,
	)<{ version: number | null; loading: boolean | null; filled: boolean }>(findStore);
	if (store?.loading) throw new UnfitDatabase(halfLoaded);
	const version = store?.version ?? null;
	if (version === null && store?.filled)
		throw new UnfitDatabase(
			"The database holds data of another program. Choose an empty one with NEO4J_DATABASE or NEO4J_URI.",
		);
	if (version !== null && version > storeVersion)
		throw new UnfitDatabase(
			`The store has version ${version} and this program knows up to ${storeVersion}. Use the newer program, or another database.`,
		);
	return version ?? 0;
}

async function applySchema(database: Database, statement: string): Promise<void> {
	try {
		await inWriteTransaction(database, (run) => run(statement));
	} catch (error) {
		if (!madeMeanwhile(error)) throw error;
	}
}

/** Another process may make the same constraint between our look and our make. */
function madeMeanwhile(error: unknown): boolean {
	return (
		error instanceof Neo4jError &&
		/EquivalentSchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists/.test(error.code)
	);
}
