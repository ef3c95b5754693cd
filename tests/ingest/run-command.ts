import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { inject } from "vitest";

const program = join(import.meta.dirname, "../..");

/** Runs a command as a person does in a folder, on the test run's Neo4j, with `data` in that folder as its data folder. */
export function runCommand(
	folder: string,
	parameters: readonly string[],
	environment: Readonly<Record<string, string>> = {},
) {
	const { uri, username, password, database: name } = inject("neo4j");
	const given = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
	const data = { NEO4J_DATABASE: name, DATA_DIR: join(folder, "data") };
	return spawnSync(process.execPath, [join(program, "ingest/cli.ts"), ...parameters], {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, ...given, ...data, ...environment },
	});
}
