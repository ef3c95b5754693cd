import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Gives a data folder whose store holds a generated graph of so many trips, made now if it isn't there from before. */
export async function prepareStore({
	trips,
	folder,
	heap,
	say,
}: {
	readonly trips: number;
	readonly folder: string;
	/** Largest heap of Neo4j while it loads. */
	readonly heap: string;
	readonly say: (line: string) => void;
}): Promise<string> {
	const dataFolder = join(folder, `trips-${trips}`);
	const done = join(dataFolder, "loaded");
	if (existsSync(done)) return dataFolder;
	mkdirSync(dataFolder, { recursive: true });
	const file = join(dataFolder, "graph.ndjson");
	const root = join(import.meta.dirname, "../..");
	say(`Making a graph of ${trips} trips and loading it, once …`);
	run([join(root, "bench/graph.ts"), String(trips), file], {});
	run([join(root, "ingest/cli.ts"), "load", file], { DATA_DIR: dataFolder, NEO4J_HEAP: heap });
	writeFileSync(done, "");
	return dataFolder;
}

function run(parameters: readonly string[], environment: Readonly<Record<string, string>>): void {
	const { status } = spawnSync(process.execPath, [...process.execArgv, ...parameters], {
		env: { ...process.env, ...environment },
		stdio: ["ignore", "inherit", "inherit"],
	});
	if (status !== 0) throw new Error(`${parameters.join(" ")} ended with ${status}.`);
}
