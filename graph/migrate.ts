import { Neo4jError } from "neo4j-driver";
import type { Database } from "#graph/connect.ts";
import { migrations, packedStatements } from "#graph/constraints.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { halfLoaded } from "#graph/write/lock.ts";
import { buildSummaries, repackSummaries } from "#graph/write/summaries/build.ts";

/** A database that this program must not touch; the message says why and what to do. */
class UnfitDatabase extends Error {
	override readonly name = "UnfitDatabase";
}

/** After these statements all summaries have to be worked out; a store that had the version before lacks only how they are packed. */
const summariesFrom = migrations.indexOf(packedStatements);

/** The version of the store that this program writes. */
export const storeVersion = migrations.length;

/** A database that has just started on a busy machine takes its time for its first questions and indexes. */
const patient = { timeoutMs: 3_600_000 };

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
	await openStore(database);
	for (const [index, statements] of migrations.entries()) {
		if (index < before) continue;
		await makeSchema(database, statements);
		if (index === summariesFrom) {
			await awaitIndexes(database);
			await (before === index ? repackSummaries(database) : buildSummaries(database));
		}
		await inWriteTransaction(database, (run) => run(recordVersion, { version: index + 1 }));
	}
	await awaitIndexes(database);
	return before;
}

async function openStore(database: Database): Promise<void> {
	await applySchema(database, [oneStore]);
	await inWriteTransaction(database, (run) => run(startStore));
}

async function awaitIndexes(database: Database): Promise<void> {
	await reader(database, patient)("CALL db.awaitIndexes(3600)");
}

/** By them the ends of links are found while a store is filled. */
const neededToFill = /^CREATE CONSTRAINT (?:entity_id|board_key) /;

/** Opens a store that is to be filled, and gives the version that it had: a new one gets no constraints and indexes before it is full. */
export async function openToFill(database: Database): Promise<number> {
	const before = await fitVersion(database);
	if (before === 0) await openStore(database);
	else await migrate(database);
	return before;
}

/**
 * Leaves a store that had this version with no more constraints and indexes than filling it takes, as each is made in one go at
 * the end. The caller marks it as being loaded before, as until `finishFilling` it lacks them.
 */
export async function setIndexesAside(database: Database, before: number): Promise<void> {
	const statements = migrations.flat();
	await makeSchema(
		database,
		statements.filter((statement) => neededToFill.test(statement)),
	);
	if (before > 0) await applySchema(database, statements.flatMap(dropping));
	await awaitIndexes(database);
}

function dropping(statement: string): readonly string[] {
	if (neededToFill.test(statement)) return [];
	const [, what, name] = /^CREATE (?:FULLTEXT )?(CONSTRAINT|INDEX) (\w+)/.exec(statement) ?? [];
	return [`DROP ${what} ${name} IF EXISTS`];
}

/** Gives a store that was filled all constraints and indexes, and this program's version. */
export async function finishFilling(database: Database): Promise<void> {
	await makeSchema(database, migrations.flat());
	await awaitIndexes(database);
	await inWriteTransaction(database, (run) => run(recordVersion, { version: storeVersion }));
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

/** Makes the constraints one after the other, as each looks at what is there, and then all indexes in one go. */
async function makeSchema(database: Database, statements: readonly string[]): Promise<void> {
	const isConstraint = (statement: string) => statement.startsWith("CREATE CONSTRAINT");
	const indexes = statements.filter((statement) => !isConstraint(statement));
	for (const constraint of statements.filter(isConstraint))
		await applySchema(database, [constraint]);
	if (!(await applySchema(database, indexes)))
		for (const index of indexes) await applySchema(database, [index]);
}

/** False when another process has made one of them meanwhile, and none of the others is made. */
async function applySchema(database: Database, statements: readonly string[]): Promise<boolean> {
	try {
		await inWriteTransaction(database, async (run) => {
			for (const statement of statements) await run(statement);
		});
		return true;
	} catch (error) {
		if (!madeMeanwhile(error)) throw error;
		return false;
	}
}

/** Another process may make the same constraint between our look and our make. */
function madeMeanwhile(error: unknown): boolean {
	return (
		error instanceof Neo4jError &&
		/EquivalentSchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists/.test(error.code)
	);
}
