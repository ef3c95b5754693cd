import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { warmUp } from "#server/warm-up.ts";
import { openStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
});
afterAll(() => database.close());

const { signal } = new AbortController();

test("an empty store has nothing to ask of", async () => {
	expect(await warmUp(database, signal)).toBe(1);
});

test("the questions of the three jobs are asked once, and each has an answer", async () => {
	await writeReports(database, answerBatches);
	expect(await warmUp(database, signal)).toBe(10);
});

test("stops when the server does", async () => {
	await expect(warmUp(database, AbortSignal.abort())).rejects.toThrow(/abort/u);
});
