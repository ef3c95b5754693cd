import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { checkBatch } from "#graph/write/check-batch.ts";
import { collect, startCollection } from "#graph/write/load/collection.ts";
import { loadReports } from "#graph/write/load-reports.ts";

/** Fills an empty store with these reports by way of the load. */
export function loadAll(database: Database, batches: readonly GraphBatch[]): Promise<number> {
	const collected = startCollection();
	for (const batch of batches) {
		checkBatch(batch);
		collect(collected, batch);
	}
	return loadReports(database, { collected, reports: given(batches) });
}

async function* given(batches: readonly GraphBatch[]) {
	yield* batches;
}
