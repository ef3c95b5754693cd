import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Embedded, startEmbedded } from "#graph/embedded/start.ts";

/**
 * Starts an empty Neo4j of its own in the system's folder for temporary files. Release stops it and removes its store, and
 * so does the end of this process, however it ends.
 */
export async function startTemporaryNeo4j(say: (line: string) => void): Promise<Embedded> {
	const dataFolder = await mkdtemp(join(tmpdir(), "international-contacts-"));
	const embedded = await startEmbedded({ dataFolder, heap: "512m", say }, "temporary");
	return {
		...embedded,
		async release() {
			await embedded.release();
			await rm(dataFolder, { recursive: true, force: true });
		},
	};
}
