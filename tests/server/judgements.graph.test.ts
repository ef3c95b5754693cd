import { describe, expect, test } from "vitest";
import { dumpGraph } from "#graph/dump.ts";
import { inWriteTransaction } from "#graph/session.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { clearStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";
import { writableApp } from "./writable.ts";

const { database, app } = await writableApp((store) => writeReports(store, answerBatches));

const marking = `mutation($promise: ID!, $state: JudgedState!, $by: String!, $evidence: [ID!], $reason: String) {
  markPromise(promise: $promise, state: $state, by: $by, evidence: $evidence, reason: $reason) {
    id judgements { id state by at reason evidence { id } } } }`;
const mark = (given: object) =>
	app.ask(marking, { promise: "followup:kaart", state: "done", by: "beleidsadviseur", ...given });
const takingBack = `mutation($judgement: ID!, $by: String!) { takeBackJudgement(judgement: $judgement, by: $by) { id } }`;
const ledger = async (id: string) => {
	const { data, errors } = await app.ask(
		`{ promises(first: 50) { counts { overdue open kept } edges { node { state keptBy followUp { id }
		  judgement { id by reason evidence { id evidence { quote } } }
		  laterMentions { facts { id } } } } } }`,
	);
	expect(errors).toEqual([]);
	const edge = data.promises.edges.find(
		({ node }: { node: { followUp: { id: string } } }) => node.followUp.id === id,
	);
	return { ...edge.node, counts: data.promises.counts };
};

describe("a promise marked by a person", () => {
	test("is kept by that person's statement, with the later report's fact as evidence", async () => {
		const before = await ledger("followup:kaart");
		expect(before).toMatchObject({ state: "overdue", keptBy: null, judgement: null });
		const evidence = [before.laterMentions[0].facts[0].id];
		const { data, errors } = await mark({ evidence });
		expect(errors).toEqual([]);
		expect(data.markPromise.judgements).toMatchObject([
			{ state: "done", by: "beleidsadviseur", reason: null, evidence: [{ id: evidence[0] }] },
		]);
		expect(Date.now() - Date.parse(data.markPromise.judgements[0].at)).toBeLessThan(60_000);
		expect(await ledger("followup:kaart")).toMatchObject({
			state: "kept",
			keptBy: "statement",
			counts: { overdue: 0, open: 3, kept: 2 },
			judgement: {
				evidence: [{ evidence: [{ quote: "Kari Fjelltun, directeur van het Fjordinstituut" }] }],
			},
		});
		expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
	});

	test("counts among what its partner kept", async () => {
		const asking = `{ recurringPartners(minTrips: 1) { edges { node { entity { id } followUpsOpen followUpsKept } } } }`;
		const kari = async () =>
			(await app.ask(asking)).data.recurringPartners.edges.find(
				({ node }: { node: { entity: { id: string } } }) => node.entity.id === "person:kari",
			).node;
		expect(await kari()).toMatchObject({ followUpsOpen: 1, followUpsKept: 0 });
		await mark({ reason: "Kaart ontvangen per post." });
		expect(await kari()).toMatchObject({ followUpsOpen: 0, followUpsKept: 1 });
	});

	test("is as it was once that is taken back; what was said stays on record", async () => {
		const { data } = await mark({ reason: "Kaart ontvangen." });
		const [{ id }] = data.markPromise.judgements;
		const { errors } = await app.ask(takingBack, { judgement: id, by: "collega" });
		expect(errors).toEqual([]);
		expect(await ledger("followup:kaart")).toMatchObject({ state: "overdue", judgement: null });
		const record = await app.ask(
			"{ judgements { totalCount edges { node { takenBackBy takenBackAt followUp { id } } } } }",
		);
		expect(record.data.judgements).toMatchObject({
			totalCount: 1,
			edges: [{ node: { takenBackBy: "collega", followUp: { id: "followup:kaart" } } }],
		});
		await app.ask(takingBack, { judgement: id, by: "een derde" });
		expect(
			(await app.ask("{ judgements { edges { node { takenBackBy } } } }")).data.judgements.edges[0]
				.node.takenBackBy,
		).toBe("collega");
	});

	test("can be open whatever its report says, and the latest word counts", async () => {
		expect(await ledger("followup:plan")).toMatchObject({ state: "kept", keptBy: "report" });
		await mark({ promise: "followup:plan", state: "open", reason: "Nooit aangekomen." });
		expect(await ledger("followup:plan")).toMatchObject({ state: "overdue", keptBy: null });
		await mark({ promise: "followup:plan", state: "done", reason: "Nu wel." });
		expect(await ledger("followup:plan")).toMatchObject({ state: "kept", keptBy: "statement" });
	});

	test("stays so when its report is read anew, and is listed when no report tells of it", async () => {
		await mark({ reason: "Kaart ontvangen." });
		const anew = answerBatches.map((batch) => ({
			...batch,
			report: { ...batch.report, extractorVersion: "2" },
		}));
		await writeReports(database, anew);
		expect(await ledger("followup:kaart")).toMatchObject({ state: "kept" });
		await removeReports(database, ["oslo-2016.txt"]);
		const orphaned = "{ judgements(orphaned: true) { edges { node { reason followUp { id } } } } }";
		expect((await app.ask(orphaned)).data.judgements.edges).toEqual([
			{ node: { reason: "Kaart ontvangen.", followUp: null } },
		]);
		const found = await verify(database);
		expect(found.differences).toEqual([]);
		expect(found.orphans).toHaveLength(1);
		await writeReports(database, anew);
		expect(await ledger("followup:kaart")).toMatchObject({ state: "kept" });
		expect((await app.ask(orphaned)).data.judgements.edges).toEqual([]);
	});

	test("of a sample is forgotten when the samples leave", async () => {
		await clearStore(database);
		const asSamples = answerBatches.map((batch) => ({
			...batch,
			report: { ...batch.report, sample: true },
		}));
		await writeReports(database, asSamples);
		await mark({ reason: "Kaart ontvangen." });
		await writeReports(database, answerBatches);
		const left = await dumpGraph(database);
		await clearStore(database);
		await writeReports(database, answerBatches);
		expect(left).toEqual(await dumpGraph(database));
	});

	test.each([
		["no reason and no evidence", {}, "BAD_INPUT", "reason in words"],
		["nobody who says so", { by: " ", reason: "Ja" }, "BAD_INPUT", "by is empty"],
		["a long name", { by: "x".repeat(81), reason: "Ja" }, "BAD_INPUT", "81 characters"],
		["a long reason", { reason: "x".repeat(1001) }, "BAD_INPUT", "1001 characters"],
		[
			"a promise that isn't there",
			{ promise: "followup:x", reason: "Ja" },
			"NOT_FOUND",
			"followup:x",
		],
		["evidence that isn't there", { evidence: ["fact:x"] }, "NOT_FOUND", "fact:x"],
	])("isn't with %s", async (_, given, code, message) => {
		const before = await dumpGraph(database);
		const { errors } = await mark(given);
		expect(errors[0]?.extensions?.code).toBe(code);
		expect(errors[0]?.message).toContain(message);
		expect(await dumpGraph(database)).toEqual(before);
	});

	test("isn't where requests mustn't change the store", async () => {
		const { ask } = askable({ database });
		for (const [question, variables] of [
			[marking, { promise: "followup:kaart", state: "done", by: "a", reason: "b" }],
			[takingBack, { judgement: "judgement:x", by: "a" }],
		] as const)
			expect((await ask(question, variables)).errors[0]?.extensions?.code).toBe("READ_ONLY");
	});
});

test("a judgement that lacks what makes it one is found by the check of the store", async () => {
	await inWriteTransaction(database, (run) =>
		run('CREATE (:Judgement {id: "judgement:x", about: "fact:y", state: "maybe", by: "a"})'),
	);
	expect(await verify(database)).toMatchObject({
		differences: ["judgement:x: the judgement has no state that is known"],
		orphans: [expect.stringContaining("fact:y")],
	});
});
