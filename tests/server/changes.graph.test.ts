import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { openStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";
import { expectNoMoreRoundTrips } from "./round-trips.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
beforeAll(async () => {
	database = await openStore();
	ask = askable({ database, timeoutMs: 60_000 }).ask;
});
afterAll(() => database.close());

const at = (moment: string) => ({ now: () => new Date(moment) });
const changes = async (since: string | null) => {
	const { data, errors } = await ask(
		`query ($since: String) { changes(since: $since) { cursor at complete
			reports { totalCount edges { node { kind at report { file } } } }
			newPartners { totalCount edges { node { id } } }
			newPromises { totalCount edges { node { id due } } } } }`,
		{ since },
	);
	expect(errors).toEqual([]);
	return data.changes;
};
const ids = (list: { edges: { node: { id: string } }[] }) => list.edges.map(({ node }) => node.id);

describe("what is new", () => {
	test("is nothing in an empty store", async () => {
		expect(await changes(null)).toMatchObject({ cursor: null, at: null, complete: true });
	});

	test("is told since a cursor and since a moment, each entity with the first report that names it", async () => {
		const [oslo, weer, , gent] = answerBatches;
		if (!oslo || !weer || !gent) throw new Error("The made reports are gone.");
		await writeReports(database, [oslo], at("2026-01-01T10:00:00Z"));
		const first = await changes(null);
		expect(first).toMatchObject({
			at: "2026-01-01T10:00:00.000Z",
			reports: {
				totalCount: 1,
				edges: [{ node: { kind: "added", report: { file: "oslo-2016.txt" } } }],
			},
		});
		expect(ids(first.newPartners).toSorted()).toEqual([
			"organization:ambassade",
			"organization:fjord",
			"person:kari",
		]);
		expect(ids(first.newPromises).toSorted()).toEqual(["followup:kaart", "followup:plan"]);
		expect((await changes(first.cursor)).reports.totalCount).toBe(0);

		await writeReports(database, [weer, gent], at("2026-01-02T10:00:00Z"));
		for (const since of [first.cursor, "2026-01-01T12:00:00+01:00", "2026-01-02"]) {
			const second = await changes(since);
			expect(second.reports.totalCount).toBe(2);
			expect(ids(second.newPartners).toSorted()).toEqual([
				"organization:haven",
				"organization:netwerk",
			]);
			expect(
				second.newPromises.edges.map(({ node }: { node: { due: string } }) => node.due),
			).toEqual(["2025", null]);
		}
	});

	test("tells of changed and removed reports, not of those that came and went", async () => {
		const [oslo, weer, rond] = answerBatches;
		if (!oslo || !weer || !rond) throw new Error("The made reports are gone.");
		const { cursor } = await changes(null);
		const changed = { ...oslo, report: { ...oslo.report, extractorVersion: "2" } };
		await writeReports(database, [changed, rond], at("2026-01-03T10:00:00Z"));
		await removeReports(
			database,
			[weer.report.file, rond.report.file],
			at("2026-01-04T10:00:00Z").now,
		);
		const since = await changes(cursor);
		expect(since.reports.edges).toEqual([
			{ node: { kind: "removed", at: "2026-01-04T10:00:00.000Z", report: null } },
			{
				node: {
					kind: "changed",
					at: "2026-01-03T10:00:00.000Z",
					report: { file: oslo.report.file },
				},
			},
		]);
		expect([ids(since.newPartners), ids(since.newPromises)]).toEqual([[], []]);
	});

	test("is everything since a cursor of another store; what isn't one is refused", async () => {
		const other = Buffer.from(JSON.stringify([3, "2020-01-01T00:00:00.000Z"])).toString(
			"base64url",
		);
		expect((await changes(other)).reports.totalCount).toBe(
			(await changes(null)).reports.totalCount,
		);
		for (const since of ["yesterday", "2026-99-99", ""]) {
			const { errors } = await ask("query ($since: String) { changes(since: $since) { at } }", {
				since,
			});
			expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
		}
	});

	test("takes as many round trips for many as for few", async () => {
		const text = (first: number) =>
			`{ changes { reports(first: ${first}) { edges { node { report { name } } } } newPartners(first: ${first}) { edges { node { name detail } } } } }`;
		const few = await ask(text(1));
		await expectNoMoreRoundTrips(ask, text(20), text(1));
		expect(few.queries).toBeLessThanOrEqual(6);
	});
});
