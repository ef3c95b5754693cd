import { inject } from "vitest";
import { connect, type Database } from "#graph/connect.ts";
import { emptyDatabase } from "./empty-database.ts";

/** A connection to the Neo4j of this test run, emptied; for a test file's beforeAll, to be closed in its afterAll. */
export async function openTestDatabase(): Promise<Database> {
	const { database, ...given } = inject("neo4j");
	const settings = { given, database, dataFolder: "", heap: "", say: () => {} };
	const opened = await connect(settings);
	await emptyDatabase(opened);
	return opened;
}
