import { afterAll, beforeEach, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import { dumpGraph } from "#graph/dump.ts";
import { migrate, storeVersion } from "#graph/migrate.ts";
import { reader } from "#graph/session.ts";
import { collect, startCollection } from "#graph/write/load/collection.ts";
import { loadReports } from "#graph/write/load-reports.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { readLine } from "#ingest/load/line.ts";
import { makeTrips } from "../../../bench/made/trips.ts";
import { narrowerBatches } from "../../ingest/narrower-reports.ts";
import { answerBatches } from "../../server/answer-reports.ts";
import { emptyDatabase } from "../../setup/empty-database.ts";
import { loadAll } from "../load-all.ts";
import { madeBatches } from "../made-reports.ts";
import { clearStore, openStore } from "../store.ts";

const database = await openStore();
beforeEach(() => clearStore(database));
afterAll(() => database.close());

const batches: readonly GraphBatch[] = [...makeTrips(15)].map((line) =>
	readLine(JSON.stringify(line)),
);

const indexNames = async () =>
	reader(database)<{ name: string; type: string }>(
		"SHOW INDEXES YIELD name, type, state WHERE state = 'ONLINE' RETURN name, type ORDER BY name",
	);

test.each([
	["of generated trips", batches],
	["of two trips in one report, of undated ones and of several reports on a trip", madeBatches],
	["with every kind of tie, and our own side among those met", answerBatches],
	["with narrower themes beside their broader ones", narrowerBatches],
])(
	"a store loaded with reports %s equals one that was written report by report, and is whole",
	async (_, reports) => {
		const indexes = await indexNames();
		expect(await loadAll(database, reports)).toBe(reports.length);
		expect(await indexNames()).toEqual(indexes);
		const loaded = await dumpGraph(database);
		expect((await verify(database)).differences).toEqual([]);
		await clearStore(database);
		await writeReports(database, reports, { together: 4 });
		expect(await dumpGraph(database)).toEqual(loaded);
	},
);

test("a new database is set up and filled in one go", async () => {
	const indexes = await indexNames();
	await emptyDatabase(database);
	await loadAll(database, madeBatches);
	expect(await indexNames()).toEqual(indexes);
	expect(await migrate(database)).toBe(storeVersion);
	expect((await verify(database)).differences).toEqual([]);
});

test("a store that was emptied of its reports is filled like a new one", async () => {
	await writeReports(database, batches);
	await removeReports(
		database,
		batches.map(({ report }) => report.file),
	);
	expect(await loadAll(database, madeBatches)).toBe(madeBatches.length);
	expect((await verify(database)).differences).toEqual([]);
});

test("a store with reports is left as it is", async () => {
	await writeReports(database, batches.slice(0, 1));
	await expect(loadAll(database, batches)).rejects.toThrow(/holds reports/);
	expect((await writeReports(database, batches.slice(1, 2)))[0]?.state).toBe("new");
});

test("an entity of two kinds is refused before anything is written", () => {
	const collected = startCollection();
	const [first] = batches;
	if (!first) throw new Error("no report");
	collect(collected, first);
	const nodes = first.nodes.map((node) => ({ ...node, kind: "Event" as const }));
	expect(() => collect(collected, { ...first, nodes, links: [] })).toThrow(/in an earlier report/);
});

test("a load that is broken off leaves a store that nobody takes for whole", async () => {
	const broken = (async function* () {
		yield* batches.slice(0, 3);
		throw new Error("the file is gone");
	})();
	const collected = startCollection();
	for (const batch of batches) collect(collected, batch);
	await expect(loadReports(database, { collected, reports: broken })).rejects.toThrow(/is gone/);
	await expect(migrate(database)).rejects.toThrow(/load was broken off/);
	const [outcome] = await writeReports(database, batches.slice(0, 1));
	expect(outcome).toMatchObject({ state: "failed", error: { message: /load was broken off/ } });
	await expect(loadAll(database, batches)).rejects.toThrow(/load was broken off/);
});
