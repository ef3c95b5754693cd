import type { TestProject } from "vitest/node";
import { connect } from "#graph/connect.ts";
import { startTemporaryNeo4j } from "#graph/embedded/temporary.ts";
import { connectionSettings, type GivenDatabase } from "#graph/settings.ts";
import { emptyDatabase } from "./empty-database.ts";

export interface TestNeo4j extends GivenDatabase {
	readonly database: string;
}

declare module "vitest" {
	interface ProvidedContext {
		neo4j: TestNeo4j;
	}
}

interface Shared {
	readonly neo4j: TestNeo4j;
	readonly stop: () => Promise<void>;
}

/** Several projects share one Neo4j, though each loads this module for itself. */
const shelf = globalThis as { sharedNeo4j?: { users: number; start: Promise<Shared> } };

const countAll = "MATCH (n) RETURN count(n) AS nodes";

/** Gives the tests one empty Neo4j for the whole run and stops or empties it at the end. */
export async function setup(project: TestProject): Promise<void> {
	shelf.sharedNeo4j ??= { users: 0, start: start() };
	shelf.sharedNeo4j.users += 1;
	project.provide("neo4j", (await shelf.sharedNeo4j.start).neo4j);
}

export async function teardown(): Promise<void> {
	const shared = shelf.sharedNeo4j;
	if (shared === undefined) return;
	shared.users -= 1;
	if (shared.users > 0) return;
	delete shelf.sharedNeo4j;
	await (await shared.start).stop();
}

async function start(): Promise<Shared> {
	const settings = connectionSettings(process.env);
	const database = settings.database ?? "neo4j";
	if (settings.given === undefined) {
		const { release, ...given } = await startTemporaryNeo4j(settings.say);
		return { neo4j: { ...given, database }, stop: release };
	}
	const opened = await connect(settings);
	const { records } = await opened.driver.executeQuery(countAll, {}, { database });
	const nodes: unknown = records[0]?.get("nodes");
	if (nodes !== 0) {
		await opened.close();
		throw new Error(
			`Tests never touch data: database "${database}" at ${opened.uri} holds ${String(nodes)} nodes. Set NEO4J_DATABASE to an empty one, or unset NEO4J_URI.`,
		);
	}
	return {
		neo4j: { ...settings.given, database },
		async stop() {
			await emptyDatabase(opened);
			await opened.close();
		},
	};
}
