import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import type { Database } from "#graph/connect.ts";
import { progressBoard } from "#server/ingest-progress.ts";
import { writableStore } from "#server/writable-store.ts";
import { clearStore, openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";

/** For the tests of one file: a store, cleared and filled before each, and an app that takes reports and judgements into it, with a data folder of its own. */
export async function writableApp(fill: (database: Database) => Promise<unknown> = async () => {}) {
	const database = await openStore();
	const dataFolder = mkdtempSync(join(tmpdir(), "uploads-"));
	const progress = progressBoard();
	const store = writableStore({ database, dataFolder, progress });
	const app = askable({ database, store, progress, timeoutMs: 60_000 });
	beforeEach(async () => {
		await clearStore(database);
		await fill(database);
		app.lines.length = 0;
	});
	afterAll(async () => {
		await database.close();
		rmSync(dataFolder, { recursive: true, force: true });
	});
	return { database, dataFolder, app };
}
