import type { Database } from "#graph/connect.ts";
import { migrate } from "#graph/migrate.ts";
import { inWriteTransaction } from "#graph/session.ts";
import { openTestDatabase } from "../setup/database.ts";

/** The test database, empty and set up. */
export async function openStore(): Promise<Database> {
	const database = await openTestDatabase();
	await migrate(database);
	return database;
}

/** Takes all reports and what they gave out of the store. */
export async function clearStore(database: Database): Promise<void> {
	await inWriteTransaction(database, (run) => run("MATCH (n) WHERE NOT n:Store DETACH DELETE n"));
}
