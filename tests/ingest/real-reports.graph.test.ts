import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { reader } from "#graph/session.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { realReportsFolder, requireRealReports } from "../evaluation/real-reports.ts";
import { openStore } from "../graph/store.ts";

let database: Database;
let folder = "";
const ingest = (paths: readonly string[] = [folder], year: number | null = null) =>
	ingestPaths({
		database,
		paths,
		year,
		dataFolder: join(folder, ".data"),
		onProgress: () => {},
	});

beforeAll(async () => {
	requireRealReports();
	folder = mkdtempSync(join(tmpdir(), "real reports "));
	cpSync(realReportsFolder, folder, { recursive: true });
	database = await openStore();
	await ingest();
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true, force: true });
});

describe("the five real reports in the graph", () => {
	it("are five trips in one store, each told of by its report", async () => {
		const rows = await reader(database)<{ trips: number }>(
			"MATCH (:Report)-[:DESCRIBES]->(t:Trip) RETURN count(DISTINCT t) AS trips",
		);
		expect(rows).toEqual([{ trips: 5 }]);
	});

	it.each([
		"TU Delft",
		"Rijksdienst voor Ondernemend Nederland",
		"Global Resilient Cities Network",
	])("hold one node for %s, tied to two trips", async (name) => {
		const rows = await reader(database)<{ tripCount: number }>(
			"MATCH (o:Organization) WHERE o.name = $name OR $name IN o.aliases RETURN o.tripCount AS tripCount",
			{ name },
		);
		expect(rows).toEqual([{ tripCount: 2 }]);
	});

	it("change nothing when they come again", async () => {
		const before = await dumpGraph(database);
		expect(await ingest()).toMatchObject({ new: 0, changed: 0, unchanged: 5, failed: [] });
		expect(await dumpGraph(database)).toEqual(before);
	});

	it("replace their own facts and nothing else's when one changes, and come back as they were", async () => {
		const before = await dumpGraph(database);
		const name = readdirSync(folder).find((file) => file.endsWith(".txt")) ?? "";
		const text = readFileSync(join(folder, name));
		writeFileSync(join(folder, name), `${text}\n\nWe spraken ook met het museum in Luik.`);
		expect(await ingest()).toMatchObject({ changed: 1, unchanged: 4 });
		expect(await dumpGraph(database)).not.toEqual(before);
		writeFileSync(join(folder, name), text);
		expect(await ingest()).toMatchObject({ changed: 1, unchanged: 4 });
		expect(await dumpGraph(database)).toEqual(before);
	});

	it("keep every other report when one file can't be read", async () => {
		writeFileSync(join(folder, "broken.txt"), new Uint8Array([0, 1, 2, 0]));
		const { failed, ...counts } = await ingest();
		expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 5 });
		expect(failed.map(({ file, code }) => [file, code])).toEqual([["broken.txt", "binary"]]);
	});

	it("take a year from the option where the text has none", async () => {
		await ingest([folder], 2019);
		const rows = await reader(database)<{
			startDate: string | null;
			year: number;
			source: string | null;
		}>(
			"MATCH (t:Trip) RETURN t.startDate AS startDate, t.year AS year, t.yearSource AS source ORDER BY t.year, startDate",
		);
		expect(rows.map(({ year }) => year)).toEqual([2019, 2019, 2019, 2021, 2023]);
		expect(rows.filter(({ source }) => source === "option")).toHaveLength(3);
		expect(rows.map(({ startDate }) => startDate)).toContain("2019-02-08");
	});
});
