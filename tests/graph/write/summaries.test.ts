import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { inWriteTransaction } from "#graph/session.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { readLine } from "#ingest/load/line.ts";
import type { LoadLine } from "../../../bench/made/draft.ts";
import { makeTrips } from "../../../bench/made/trips.ts";
import { answerBatches } from "../../server/answer-reports.ts";
import { clearStore, openStore } from "../store.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
});
afterAll(() => database.close());

/** The same report in two wordings: the second of another year, to another home, with other names. */
const wordings = (line: LoadLine): readonly GraphBatch[] => {
	const text = JSON.stringify(line);
	const other = text
		.replaceAll(/"startDate":"\d{4}/g, '"startDate":"2011')
		.replaceAll("organization:home-0", "organization:made-3")
		.replaceAll(/person:traveller-\d+/g, "person:made-2")
		.replaceAll("Het ging over", "Er is gesproken over");
	return [text, other].flatMap((one) => {
		const batch = readLine(one);
		return batch.nodes.length === new Set(batch.nodes.map(({ id }) => id)).size ? [batch] : [];
	});
};

const pool = [...[...makeTrips(12, 5)].map(wordings), ...answerBatches.map((batch) => [batch])];

const step = fc.record({
	reports: fc.uniqueArray(fc.integer({ min: 0, max: pool.length - 1 }), {
		minLength: 1,
		maxLength: 4,
	}),
	what: fc.constantFrom("first", "second", "remove"),
});

test("after any sequence of reports that come, change and go, all summaries are what a recount gives", async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 5 }), async (steps) => {
			await clearStore(database);
			const there = new Map<string, GraphBatch>();
			for (const { reports, what } of steps) {
				const chosen = reports.flatMap((at) => {
					const own = pool[at] ?? [];
					return (what === "second" ? own[1] : own[0]) ?? [];
				});
				if (what === "remove") {
					await removeReports(
						database,
						chosen.map(({ report }) => report.file),
					);
					for (const { report } of chosen) there.delete(report.file);
				} else {
					const outcomes = await writeReports(database, chosen);
					expect(
						outcomes.flatMap((one) => (one.state === "failed" ? [one.error.message] : [])),
					).toEqual([]);
					for (const batch of chosen) there.set(batch.report.file, batch);
				}
			}
			expect((await verify(database)).differences).toEqual([]);
			const dump = await dumpGraph(database);
			await clearStore(database);
			await writeReports(database, [...there.values()]);
			expect(await dumpGraph(database)).toEqual(dump);
		}),
		{ numRuns: Number(process.env.RUNS ?? 5), seed: 11 },
	);
}, 600_000);

test.each([
	[
		"a board",
		"MATCH (b:TripBoard) WITH b LIMIT 1 SET b.ids = b.ids + 'x'",
		/board .* isn't what a recount gives/,
	],
	[
		"a tie",
		"MATCH ()-[x:TIED]->() WITH x LIMIT 1 SET x.ties = 63",
		/ties aren't what the reports give/,
	],
	[
		"a rank",
		"MATCH (p:Organization) WHERE p.tiedTrips > 0 WITH p LIMIT 1 SET p.tiedMass = 7.0",
		/kept of its trips/,
	],
	[
		"a partner's follow-ups",
		"MATCH (p) WHERE p.tiedFollowUps IS NOT NULL WITH p LIMIT 1 REMOVE p.tiedFollowUps",
		/kept of its trips/,
	],
	["the own side", "MATCH (s:OwnSide) DELETE s", /own side isn't what/],
	[
		"a place on a board",
		"MATCH (:Trip)-[x:STANDS_ON]->() WITH x LIMIT 1 DELETE x",
		/boards that it stands on/,
	],
])("verifying finds %s that isn't what the reports give", async (_, damage, message) => {
	await clearStore(database);
	await writeReports(database, answerBatches);
	expect((await verify(database)).differences).toEqual([]);
	await inWriteTransaction(database, (run) => run(damage));
	expect((await verify(database)).differences.join("\n")).toMatch(message);
});
