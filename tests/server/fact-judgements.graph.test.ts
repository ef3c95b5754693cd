import { describe, expect, test } from "vitest";
import { dumpGraph } from "#graph/dump.ts";
import { reader } from "#graph/session.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { clearStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";
import { writableApp } from "./writable.ts";

const { database, app } = await writableApp((store) => writeReports(store, answerBatches));

const judging = `mutation($fact: ID!, $state: FactVerdict!, $by: String!, $reason: String) {
  judgeFact(fact: $fact, state: $state, by: $by, reason: $reason) {
    id state by at reason report { id file } fact { id } leftOut { id } followUp { id } } }`;
const judge = (given: object) =>
	app.ask(judging, { fact: met().factId, state: "wrong", by: "beleidsadviseur", ...given });
const takingBack =
	"mutation($judgement: ID!, $by: String!) { takeBackJudgement(judgement: $judgement, by: $by) { id } }";
const rejecting = `mutation($report: ID!, $entity: ID!, $by: String!) {
  rejectName(report: $report, entity: $entity, by: $by) { id state leftOut { type to { id kind name known { id } } } } }`;

function met() {
	for (const { report, links } of answerBatches)
		for (const link of links)
			if (link.type === "MET" && link.to.id === "person:kari") return { ...link, report };
	throw new Error("nobody met");
}
const leftOut = async (id: string) => {
	const { data, errors } = await app.ask(
		`query($id: ID!) { node(id: $id) { ... on Report { leftOut {
		  id type role from { name } to { id name known { id } } evidence { quote report { id } }
		  judgement { by reason } } } } }`,
		{ id },
	);
	expect(errors).toEqual([]);
	return data.node.leftOut;
};
const partner = async (id: string) => {
	const { data } = await app.ask(
		"{ recurringPartners(minTrips: 1) { edges { node { entity { id } tripCount } } } }",
	);
	return data.recurringPartners.edges.find(
		({ node }: { node: { entity: { id: string } } }) => node.entity.id === id,
	)?.node;
};

describe("a fact that a person says is wrong", () => {
	test("leaves the partners' counts, is listed at its report with who says so, and is back once taken back", async () => {
		const before = await partner("person:kari");
		expect(before.tripCount).toBeGreaterThan(1);
		const { data, errors } = await judge({ reason: "Zij was er niet." });
		expect(errors).toEqual([]);
		expect(data.judgeFact).toMatchObject({
			state: "wrong",
			by: "beleidsadviseur",
			reason: "Zij was er niet.",
			report: { id: met().report.id },
			fact: null,
			leftOut: { id: met().factId },
			followUp: null,
		});
		expect((await partner("person:kari")).tripCount).toBe(before.tripCount - 1);
		const found = await leftOut(met().report.id);
		expect(found).toEqual([
			{
				id: met().factId,
				type: "MET",
				role: met().properties.role ?? null,
				from: { name: expect.any(String) },
				to: { id: "person:kari", name: "Kari Fjelltun", known: { id: "person:kari" } },
				evidence: [{ quote: met().evidence[0]?.quote, report: { id: met().report.id } }],
				judgement: { by: "beleidsadviseur", reason: "Zij was er niet." },
			},
		]);
		expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
		const listed = await app.ask(
			"{ judgements { edges { node { id state leftOut { to { name } } fact { id } report { file } } } } }",
		);
		expect(listed.data.judgements.edges).toMatchObject([
			{ node: { state: "wrong", fact: null, leftOut: { to: { name: "Kari Fjelltun" } } } },
		]);

		const back = await app.ask(takingBack, { judgement: data.judgeFact.id, by: "collega" });
		expect(back).toMatchObject({ errors: [], data: { takeBackJudgement: null } });
		expect(await partner("person:kari")).toEqual(before);
		expect(await leftOut(met().report.id)).toEqual([]);
	});

	test("is in no document and no export", async () => {
		const asking = `{ recurringPartners(minTrips: 1) { export(format: csvFacts) { content } }
		  briefing(place: "Oslo") { document(format: markdown) { content } } }`;
		const contents = async () => {
			const { data, errors } = await app.ask(asking);
			expect(errors).toEqual([]);
			return [data.recurringPartners.export.content, data.briefing.document.content];
		};
		const quote = met().evidence[0]?.quote ?? "";
		const before = await contents();
		expect(before.join()).toContain(quote);
		for (const { links } of answerBatches)
			for (const { factId, evidence } of links)
				if (evidence.some((told) => told.quote === quote)) await judge({ fact: factId });
		expect((await contents()).join()).not.toContain(quote);
	});

	test("is listed by what is said, with the name that it was about once that is taken back", async () => {
		await judge({ state: "right" });
		const rejected = { report: met().report.id, entity: "person:kari", by: "lezer" };
		const { data } = await app.ask(rejecting, rejected);
		const listing = `query($states: [JudgedState!]) { judgements(states: $states) {
		  totalCount edges { node { state fact { id } leftOut { type } named { id } } } } }`;
		const listed = async (states: readonly string[]) =>
			(await app.ask(listing, { states })).data.judgements;
		expect(await listed(["wrong"])).toMatchObject({
			totalCount: 1,
			edges: [{ node: { state: "wrong", leftOut: { type: null } } }],
		});
		expect(await listed(["done", "open"])).toEqual({ totalCount: 0, edges: [] });
		expect((await listed(["right", "wrong"])).totalCount).toBe(2);
		await app.ask(takingBack, { judgement: data.rejectName.id, by: "lezer" });
		expect((await listed(["wrong"])).edges).toEqual([
			{ node: { state: "wrong", fact: null, leftOut: null, named: { id: "person:kari" } } },
		]);
		expect((await listed(["right"])).edges).toEqual([
			{ node: { state: "right", fact: { id: met().factId }, leftOut: null, named: null } },
		]);
	});

	test("is listed as an orphan once no report tells it", async () => {
		await judge({});
		const orphaned =
			"{ judgements(orphaned: true) { edges { node { fact { id } report { id } } } } }";
		expect((await app.ask(orphaned)).data.judgements.edges).toEqual([]);
		await removeReports(database, [met().report.file]);
		expect((await app.ask(orphaned)).data.judgements.edges).toEqual([
			{ node: { fact: null, report: null } },
		]);
	});

	test("of a promise leaves what was said of that promise on record", async () => {
		const [made] = answerBatches.flatMap(({ links }) =>
			links.filter(({ type, to }) => type === "LED_TO" && to.id === "followup:kaart"),
		);
		await app.ask(
			'mutation { markPromise(promise: "followup:kaart", state: done, by: "a", reason: "b") { id } }',
		);
		await judge({ fact: made?.factId });
		const orphaned =
			"{ judgements(orphaned: true) { totalCount } promises { edges { node { followUp { id } } } } }";
		const { data } = await app.ask(orphaned);
		expect(data.judgements.totalCount).toBe(0);
		expect(JSON.stringify(data.promises)).not.toContain("followup:kaart");
		expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
	});
});

test("a fact that a person confirms says so, in exports too, and no longer counts as doubtful", async () => {
	const asking = `query($id: ID!) { node(id: $id) { ... on Person { facts(types: [MET]) {
	  edges { node { id judgement { by state } } } export(format: csv) { content } } } } }`;
	const { data } = await judge({ state: "right" });
	expect(data.judgeFact).toMatchObject({
		state: "right",
		fact: { id: met().factId },
		leftOut: null,
	});
	const found = (await app.ask(asking, { id: "person:kari" })).data.node.facts;
	const told = found.edges.map(
		({ node }: { node: { judgement: object | null } }) => node.judgement,
	);
	expect(told.filter(Boolean)).toEqual([{ by: "beleidsadviseur", state: "right" }]);
	expect(found.export.content).toMatch(/0\.9,true,/u);
});

test("a report as the rules read it comes back byte for byte, whatever kind of fact was taken out", async () => {
	await clearStore(database);
	await app.ask("mutation { ingestSamples { new } }");
	const graphAlone = async () =>
		(await dumpGraph(database)).filter((line) => !line.includes('"Judgement"'));
	const before = await graphAlone();
	const facts = await reader(database)<{ fact: string }>(
		"MATCH ()-[f]->() WHERE f.factId IS NOT NULL RETURN type(f) AS type, min(f.factId) AS fact ORDER BY type",
	);
	expect(facts.length).toBeGreaterThan(8);
	const told: string[] = [];
	for (const { fact } of facts) {
		const { data, errors } = await judge({ fact });
		// It went with another: an event that nobody attended is held nowhere.
		if (errors[0]?.extensions?.code === "NOT_FOUND") continue;
		expect(errors).toEqual([]);
		told.push(data.judgeFact.id);
	}
	expect(told.length).toBeGreaterThan(8);
	expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
	expect(await graphAlone()).not.toEqual(before);
	for (const judgement of told) await app.ask(takingBack, { judgement, by: "collega" });
	expect(await graphAlone()).toEqual(before);
}, 600_000);

test("what is no person goes out of its report as a whole", async () => {
	const report = met().report.id;
	const { data, errors } = await app.ask(rejecting, { report, entity: "person:kari", by: "a" });
	expect(errors).toEqual([]);
	expect(data.rejectName).toMatchObject({
		state: "wrong",
		leftOut: { type: null, to: { id: "person:kari", kind: "Person", name: "Kari Fjelltun" } },
	});
	expect(await leftOut(report)).toHaveLength(1);
	expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
});

test.each([
	["nobody who says so", { by: " " }, "BAD_INPUT", "by is empty"],
	["a long name", { by: "x".repeat(81) }, "BAD_INPUT", "81 characters"],
	["a long reason", { reason: "x".repeat(1001) }, "BAD_INPUT", "1001 characters"],
	["a fact that isn't there", { fact: "fact:x" }, "NOT_FOUND", "fact:x"],
])("a fact isn't judged with %s", async (_, given, code, message) => {
	const before = await dumpGraph(database);
	const { errors } = await judge(given);
	expect(errors[0]?.extensions?.code).toBe(code);
	expect(errors[0]?.message).toContain(message);
	expect(await dumpGraph(database)).toEqual(before);
});

test("a fact isn't judged where requests mustn't change the store, and a promise isn't right or wrong", async () => {
	const { ask } = askable({ database });
	for (const [question, variables] of [
		[judging, { fact: met().factId, state: "wrong", by: "a" }],
		[rejecting, { report: met().report.id, entity: "person:kari", by: "a" }],
	] as const)
		expect((await ask(question, variables)).errors[0]?.extensions?.code).toBe("READ_ONLY");
	const { errors } = await app.ask(
		'mutation { markPromise(promise: "followup:kaart", state: right, by: "a", reason: "b") { id } }',
	);
	expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
});

test("all that people said is a table, with the sentence that it is about, and a graph", async () => {
	const exported = async (format: string) => {
		const { data, errors } = await app.ask(
			`{ judgements(first: 1) { export(format: ${format}, delimiter: semicolon) { fileName content } } }`,
		);
		expect(errors).toEqual([]);
		return data.judgements.export;
	};
	await judge({ reason: "Zij was er niet." });
	const name = await app.ask(rejecting, {
		report: met().report.id,
		entity: "person:kari",
		by: "griffier",
	});
	await app.ask(takingBack, { judgement: name.data.rejectName.id, by: "collega" });
	const promise = await app.ask(
		'mutation { markPromise(promise: "followup:kaart", state: done, by: "a", reason: "=1+1") { id } }',
	);
	expect(promise.errors).toEqual([]);
	const { fileName, content } = await exported("csv");
	expect(fileName).toBe("judgements.csv");
	const [columns, ...rows] = content.trimEnd().split("\r\n");
	expect(columns).toBe(
		"\uFEFFid;state;at;by;reason;type;from;to;quote;report;takenBackBy;takenBackAt",
	);
	expect(rows).toHaveLength(3);
	const [marked, rejected, wrong] = rows;
	expect(marked).toContain(";done;");
	expect(marked).toContain(";'=1+1;LED_TO;");
	expect(rejected).toMatch(/;wrong;.*;griffier;;;;Kari Fjelltun;.*;collega;/);
	expect(wrong).toMatch(/;wrong;.*;Zij was er niet\.;MET;Reis oslo-2016;Kari Fjelltun;"?Kari Fje/);
	for (const format of ["graphml", "gexf", "jsonld", "cypher", "csvFacts"])
		expect((await exported(format)).content.length).toBeGreaterThan(100);
});
