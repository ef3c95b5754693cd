import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import type { FactVerdict } from "#domain/judgements.ts";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { takeJudgementBack } from "#graph/write/judge.ts";
import { type Judged, recordFactJudgement } from "#graph/write/judge-fact.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { loadAll } from "../load-all.ts";
import { first, madeBatches } from "../made-reports.ts";
import { makeBatch } from "../make-batch.ts";
import { clearStore, openStore } from "../store.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
});
beforeEach(async () => {
	await clearStore(database);
	await writeReports(database, madeBatches);
});
afterAll(() => database.close());

let given = 0;
const judge = async (judged: Judged, state: FactVerdict = "wrong") => {
	given += 1;
	const id = `judgement:${given}`;
	const at = new Date(Date.UTC(2026, 0, 1) + given * 1000).toISOString();
	const refusal = await recordFactJudgement(database, {
		id,
		at,
		by: "beleidsadviseur",
		judged,
		state,
		reason: null,
	});
	return { id, refusal };
};
const takeBack = (id: string) =>
	takeJudgementBack(database, { id, by: "collega", at: "2026-02-01T00:00:00.000Z" });

const facts = (batch: GraphBatch, type: string) =>
	batch.links.filter((link) => link.type === type).map(({ factId }) => ({ fact: factId }));
const factOf = (batch: GraphBatch, type: string): { readonly fact: string } => {
	const [found] = facts(batch, type);
	if (!found) throw new Error(`no ${type}`);
	return found;
};
const [bergen, later, round] = madeBatches as [GraphBatch, GraphBatch, GraphBatch];

const graphAlone = async () =>
	(await dumpGraph(database)).filter((line) => !line.includes('"Judgement"'));
const node = async (id: string) => {
	const [row] = await reader(database)<{ properties: Record<string, unknown> }>(
		"MATCH (e:Entity {id: $id}) RETURN properties(e) AS properties",
		{ id },
	);
	return row?.properties ?? null;
};
const isSound = async () =>
	expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });

describe("a fact that a person says is wrong", () => {
	test("is out of the graph and of every count, and what else the text names stays", async () => {
		expect(await node("person:a1")).toMatchObject({ tripCount: 2 });
		expect((await judge(factOf(bergen, "MET"))).refusal).toBeNull();
		expect(await node("person:a1")).toMatchObject({ tripCount: 2, name: expect.any(String) });
		const [met] = await reader(database)<{ trips: number }>(
			"MATCH (:Person {id: 'person:a1'})<-[:MET]-(t) RETURN count(t) AS trips",
		);
		expect(met).toEqual({ trips: 1 });
		await isSound();
	});

	test("takes with it what is there by it alone", async () => {
		await judge(factOf(bergen, "LED_TO"));
		expect(await node("followup:one-0-a")).toBeNull();
		await judge(factOf(round, "ATTENDED"));
		expect(await node("event:script-alert-1-script")).toBeNull();
		await judge(factOf(bergen, "ABOUT"));
		expect(await node("theme:resilience")).toMatchObject({ tripCount: 1 });
		await judge(factOf(round, "ABOUT"));
		expect(await node("theme:resilience")).toBeNull();
		await isSound();
	});

	test("of a trip's dates takes them off the trip and off the order of its facts", async () => {
		expect(await node("trip:one-0")).toMatchObject({ startDate: "2019-06-03", days: 3 });
		await judge(factOf(bergen, "DESCRIBES"));
		const trip = await node("trip:one-0");
		expect(trip).toMatchObject({ endDate: "2019-06-05", days: 3 });
		expect(trip).not.toHaveProperty("startDate");
		await isSound();
	});

	test("is there again, byte for byte, once that is taken back", async () => {
		const before = await graphAlone();
		for (const batch of madeBatches)
			for (const { factId } of batch.links) {
				const { id } = await judge({ fact: factId });
				expect(await graphAlone()).not.toEqual(before);
				await takeBack(id);
				expect(await graphAlone()).toEqual(before);
			}
		await isSound();
	}, 600_000);

	test("stays out when its report is read anew, and comes out when it was away", async () => {
		const { id } = await judge(factOf(bergen, "MET"));
		await judge(factOf(bergen, "DESCRIBES"));
		const judged = await graphAlone();
		await removeReports(database, [bergen.report.file]);
		expect((await verify(database)).orphans).toHaveLength(2);
		await writeReports(database, [bergen]);
		expect(await graphAlone()).toEqual(judged);
		await writeReports(database, [
			{ ...bergen, report: { ...bergen.report, extractorVersion: "2" } },
		]);
		await isSound();
		await takeBack(id);
		const [met] = await reader(database)<{ trips: number }>(
			"MATCH (:Person {id: 'person:a1'})<-[:MET]-(t) RETURN count(t) AS trips",
		);
		expect(met).toEqual({ trips: 2 });
	});

	test("that its report doesn't tell any more is an orphan and keeps nothing out", async () => {
		await judge(factOf(bergen, "MET"));
		const edited = makeBatch({
			...first,
			version: "2",
			links: first.links.filter(([type]) => type !== "MET"),
		});
		await writeReports(database, [edited]);
		const { differences, orphans } = await verify(database);
		expect(differences).toEqual([]);
		expect(orphans).toHaveLength(1);
	});

	test("isn't known by an id that no report has, and nothing is written", async () => {
		const before = await dumpGraph(database);
		expect((await judge({ fact: "fact:none" })).refusal).toEqual({ unknown: "fact:none" });
		const trip = { report: bergen.report.id, entity: "trip:one-0" };
		expect((await judge(trip)).refusal).toEqual({ unknown: "trip:one-0" });
		expect(await dumpGraph(database)).toEqual(before);
	});
});

describe("a name that a person says is none", () => {
	test("is out of that report with all facts on it, and stays what other reports make it", async () => {
		const before = await graphAlone();
		const { id } = await judge({ report: bergen.report.id, entity: "person:a1" });
		expect(await node("person:a1")).toMatchObject({ tripCount: 1, name: "S. Brännström-Ås" });
		await isSound();
		await judge({ report: later.report.id, entity: "person:a1" });
		expect(await node("person:a1")).toBeNull();
		expect(await node("post:p1")).toBeNull();
		expect(await node("organization:fjordinstituut")).not.toBeNull();
		await isSound();
		await takeBack(id);
		await takeBack(`judgement:${given}`);
		expect(await graphAlone()).toEqual(before);
	});
});

describe("a fact that a person confirms", () => {
	test("is marked so until that is taken back, or somebody says that it is wrong", async () => {
		const before = await graphAlone();
		const met = factOf(bergen, "MET");
		const confirmed = async () => {
			const [row] = await reader(database)<{ confirmed: boolean | null }>(
				"MATCH ()-[f:MET {factId: $fact}]->() RETURN f.confirmed AS confirmed",
				met,
			);
			return row?.confirmed;
		};
		const { id } = await judge(met, "right");
		expect(await confirmed()).toBe(true);
		await isSound();
		const wrong = await judge(met);
		expect(await confirmed()).toBeUndefined();
		await takeBack(wrong.id);
		expect(await confirmed()).toBe(true);
		await takeBack(id);
		expect(await graphAlone()).toEqual(before);
	});
});

test("the same reports and judgements give the same graph, whatever their order", async () => {
	const all: readonly Judged[] = [
		...madeBatches.flatMap(({ links }) => links.map(({ factId }) => ({ fact: factId }))),
		...madeBatches.flatMap(({ report, nodes }) =>
			nodes
				.filter(({ kind }) => kind !== "Trip")
				.map(({ id }) => ({ report: report.id, entity: id })),
		),
	];
	const saying = fc.record({
		judged: fc.constantFrom(...all),
		state: fc.constantFrom<FactVerdict>("wrong", "wrong", "right"),
		takenBack: fc.boolean(),
	});
	await fc.assert(
		fc.asyncProperty(fc.array(saying, { minLength: 1, maxLength: 6 }), async (sayings) => {
			await clearStore(database);
			await writeReports(database, madeBatches);
			for (const { judged, state, takenBack } of sayings) {
				const { id, refusal } = await judge(judged, state);
				if (takenBack && refusal === null) await takeBack(id);
			}
			expect((await verify(database)).differences).toEqual([]);
			const dump = await dumpGraph(database);
			await removeReports(
				database,
				madeBatches.map(({ report }) => report.file),
			);
			await writeReports(database, madeBatches.toReversed(), { together: 1 });
			expect(await dumpGraph(database)).toEqual(dump);
		}),
		{ numRuns: Number(process.env.RUNS ?? 4), seed: 5 },
	);
}, 600_000);

test("a load takes the reports of a store as the judgements in it say", async () => {
	await judge(factOf(bergen, "MET"));
	await judge(factOf(later, "MET"), "right");
	await judge({ report: round.report.id, entity: "organization:stichting-de-brug-co" });
	const dump = await dumpGraph(database);
	const rows = await reader(database)("MATCH (j:Judgement) RETURN properties(j) AS properties");
	await clearStore(database);
	await inWriteTransaction(database, (run) =>
		run("UNWIND $rows AS row CREATE (j:Judgement) SET j = row.properties", { rows }),
	);
	await loadAll(database, madeBatches);
	expect(await dumpGraph(database)).toEqual(dump);
	await isSound();
}, 120_000);

test("a store that isn't as its facts are judged is found by the check", async () => {
	await judge(factOf(bergen, "MET"));
	const found = `${bergen.report.file}: it isn't in the graph as its facts are judged`;
	await inWriteTransaction(database, (run) =>
		run("MATCH (r:Report) WHERE r.leftOut IS NOT NULL SET r.leftOutIds = []"),
	);
	expect((await verify(database)).differences).toContain(found);
	await inWriteTransaction(database, (run) => run('MATCH (j:Judgement) SET j.takenBackAt = "now"'));
	expect((await verify(database)).differences).toContain(found);
});
