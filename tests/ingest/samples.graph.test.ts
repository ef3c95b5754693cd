import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { storedReports } from "#graph/read/stored-reports.ts";
import { reader } from "#graph/session.ts";
import { verify } from "#graph/write/verify.ts";
import { ingestPaths, ingestSamples } from "#ingest/pipeline.ts";
import { clearStore, openStore } from "../graph/store.ts";

const samplesFolder = join(import.meta.dirname, "../../samples");
const goldFolder = join(import.meta.dirname, "../gold/development");

let database: Database;
let folder = "";
let own = "";
const options = () => ({ database, dataFolder: join(folder, "data"), onProgress: () => {} });
const ingest = (...paths: string[]) => ingestPaths({ ...options(), paths, year: null });

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "own reports "));
	own = join(folder, "own");
	// One under the source key of a sample, and one that names partners of the samples.
	mkdirSync(join(own, "2014"), { recursive: true });
	cpSync(join(goldFolder, "02-hamburg.txt"), join(own, "2014/01-medellin.txt"));
	cpSync(join(samplesFolder, "2019/01-nairobi.txt"), join(own, "nairobi.txt"));
	database = await openStore();
});
beforeEach(() => clearStore(database));
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true, force: true });
});

describe("the sample reports", { timeout: 120_000 }, () => {
	it("leave whole when own reports come in: the store is as if it had never held them", async () => {
		await ingest(own);
		const expected = await dumpGraph(database);
		await clearStore(database);
		expect(await ingestSamples(options())).toMatchObject({ new: 25, failed: [], noted: [] });
		expect(await storedReports(reader(database))).toBe("samples");
		expect(await ingest(own)).toMatchObject({ new: 2, samplesLeft: true });
		expect(await dumpGraph(database)).toEqual(expected);
		expect((await verify(database)).differences).toEqual([]);
	});

	it("stay when no own report could be read", async () => {
		await ingestSamples(options());
		const before = await dumpGraph(database);
		const broken = join(folder, "broken.txt");
		writeFileSync(broken, new Uint8Array([0, 1, 2, 0]));
		const { failed, samplesLeft } = await ingest(broken, join(folder, "missing"));
		expect(failed.map(({ code }) => code)).toEqual(["not-found", "binary"]);
		expect(samplesLeft).toBe(false);
		expect(await dumpGraph(database)).toEqual(before);
	});

	it("are refused, with what to do instead, by a store with own reports", async () => {
		await ingest(own);
		const before = await dumpGraph(database);
		const { failed, ...counts } = await ingest(samplesFolder);
		expect(failed.map(({ file, code }) => [file, code])).toEqual([["samples", "own-reports"]]);
		expect(failed[0]?.message).toContain("DATA_DIR=");
		expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 0 });
		expect(await dumpGraph(database)).toEqual(before);
	});

	it("come a second time without a change, and not beside own reports of the same run", async () => {
		await ingest(samplesFolder);
		expect(await ingest(samplesFolder)).toMatchObject({ new: 0, unchanged: 25, failed: [] });
		expect(await ingest(samplesFolder, own)).toMatchObject({ new: 2, samplesLeft: true });
		expect(await storedReports(reader(database))).toBe("own");
	});
});
