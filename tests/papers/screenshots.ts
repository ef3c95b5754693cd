import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { connect } from "#graph/connect.ts";
import { startTemporaryNeo4j } from "#graph/embedded/temporary.ts";
import { migrate } from "#graph/migrate.ts";
import { ingestSamples } from "#ingest/pipeline.ts";
import { createApp } from "#server/app.ts";
import { buildClient } from "#server/client-build.ts";
import { listen } from "#server/http.ts";
import { staticFiles } from "#server/static.ts";
import { writableStore } from "#server/writable-store.ts";
import { progressBoard } from "../../server/ingest-progress.ts";
import { everyScreen, keptScreens, takePictures } from "./take-pictures.ts";

// `npm run screenshots`: makes the pictures of the views anew, or of those named (`-- partner theme`), from the fictional samples in a store of their own; with `--every FOLDER` on every screen, to look at.
const kept = join(import.meta.dirname, "../../docs/screenshots");
const say = (line: string) => process.stderr.write(`${line}\n`);
const { values, positionals: wanted } = parseArgs({
	allowPositionals: true,
	options: { every: { type: "string" } },
});
const folder = values.every === undefined ? kept : resolve(values.every);
const screens = values.every === undefined ? keptScreens : everyScreen;

const dataFolder = await mkdtemp(join(tmpdir(), "screenshots-"));
const { release, ...given } = await startTemporaryNeo4j(say);
const database = await connect({ given, dataFolder, heap: "", say });
const server = await listen({ port: 0, bindTo: "127.0.0.1", hosts: [] });
try {
	await migrate(database);
	await ingestSamples({ database, dataFolder, onProgress: () => {} });
	const progress = progressBoard();
	const store = writableStore({ database, dataFolder, progress });
	const files = staticFiles(await buildClient(say));
	server.answerWith({ app: createApp({ database, store, progress, log: say }), files });
	await mkdir(folder, { recursive: true });
	await takePictures({ url: server.url, folder, wanted, screens, say });
} finally {
	await server.close();
	await database.close();
	await release();
	await rm(dataFolder, { recursive: true });
}
