import { afterAll, beforeEach, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import { dumpGraph } from "#graph/dump.ts";
import { migrate } from "#graph/migrate.ts";
import { loadReports } from "#graph/write/load-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { readLine } from "#ingest/load/line.ts";
import { makeTrips } from "../../../bench/made/trips.ts";
import { clearStore, openStore } from "../store.ts";

const database = await openStore();
beforeEach(() => clearStore(database));
afterAll(() => database.close());

const batches: readonly GraphBatch[] = [...makeTrips(15)].map((line) =>
	readLine(JSON.stringify(line)),
);
async function* given(list: readonly GraphBatch[]) {
	yield* list;
}

test("a loaded store equals one that was written report by report, and is whole", async () => {
	expect(await loadReports(database, given(batches))).toBe(15);
	const loaded = await dumpGraph(database);
	expect((await verify(database)).differences).toEqual([]);
	await clearStore(database);
	await writeReports(database, batches, { together: 4 });
	expect(await dumpGraph(database)).toEqual(loaded);
});

test("a store with reports is left as it is", async () => {
	await writeReports(database, batches.slice(0, 1));
	await expect(loadReports(database, given(batches))).rejects.toThrow(/holds reports/);
	expect((await writeReports(database, batches.slice(1, 2)))[0]?.state).toBe("new");
});

test("a load that is broken off leaves a store that nobody takes for whole", async () => {
	const wrong = { ...batches[1], nodes: [] } as unknown as GraphBatch;
	await expect(loadReports(database, given([wrong]))).rejects.toThrow(/doesn't claim/);
	await expect(migrate(database)).rejects.toThrow(/load was broken off/);
	const [outcome] = await writeReports(database, batches.slice(0, 1));
	expect(outcome).toMatchObject({ state: "failed", error: { message: /load was broken off/ } });
	await expect(loadReports(database, given(batches))).rejects.toThrow(/load was broken off/);
});
