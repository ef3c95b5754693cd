import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "#graph/connect.ts";
import { progressBoard } from "#server/ingest-progress.ts";
import { writableStore } from "#server/writable-store.ts";
import { askable } from "./ask.ts";

/** An app that takes reports and judgements, with a data folder of its own until `remove`. */
export function writableApp(database: Database) {
	const dataFolder = mkdtempSync(join(tmpdir(), "uploads-"));
	const progress = progressBoard();
	const store = writableStore({ database, dataFolder, progress });
	return {
		...askable({ database, store, progress, timeoutMs: 60_000 }),
		dataFolder,
		remove: () => rmSync(dataFolder, { recursive: true, force: true }),
	};
}
