import { beforeEach, describe, expect, test } from "vitest";
import { dumpGraph } from "#graph/dump.ts";
import { askable } from "./ask.ts";
import { writableApp } from "./writable.ts";

const report = `Verslag dienstreis Bergen

Met wie is er gesproken?
- Tomas Veldkamp, wethouder van de gemeente Bergen
- Ingrid Solheim, directeur van het Fjordinstituut in Bergen
`;

const { database, app } = await writableApp();
let person = "";
beforeEach(async () => {
	await read();
	const { data } = await app.ask(
		`{ search(query: "veldkamp") { edges { node { entity { id } } } } }`,
	);
	person = data.search.edges[0].node.entity.id;
});

const read = () =>
	app.ask(
		`mutation($report: ReportUpload!) { ingestReport(report: $report, sameName: replace) { state report { content } } }`,
		{ report: { name: "bergen.txt", text: report } },
	);
const previewing = `query($person: ID!) { previewForgetting(person: $person) { places judgements
  reports { report { file } passages { start before after } fileAfter } namesakes { id } } }`;
const forgetting = `mutation($person: ID!, $by: String!) { forgetPerson(person: $person, by: $by) {
  id at by reports places judgements liftedAt liftedBy } }`;
const receipts = "{ forgettings { id at by reports places judgements liftedAt liftedBy } }";

describe("forgetting a person over the API", { timeout: 120_000 }, () => {
	test("is shown first, changing nothing", async () => {
		const { data, errors } = await app.ask(previewing, { person });
		expect(errors).toEqual([]);
		expect(data.previewForgetting).toEqual({
			places: 1,
			judgements: 0,
			reports: [
				{
					report: { file: "upload/bergen.txt" },
					passages: [
						{
							start: 54,
							before: "Tomas Veldkamp, wethouder van de gemeente Bergen",
							after: "██████████████, wethouder van de gemeente Bergen",
						},
					],
					fileAfter: null,
				},
			],
			namesakes: [],
		});
		expect((await app.ask(receipts)).data.forgettings).toEqual([]);
		expect((await app.ask(previewing, { person: "person:x" })).data.previewForgetting).toBeNull();
	});

	test("gives a receipt, after which the name is found nowhere and stays away", async () => {
		const { data, errors } = await app.ask(forgetting, { person, by: " functionaris " });
		expect(errors).toEqual([]);
		const receipt = data.forgetPerson;
		expect(receipt).toMatchObject({ by: "functionaris", reports: 1, places: 1, liftedAt: null });
		expect((await app.ask(receipts)).data.forgettings).toEqual([receipt]);
		const found = await app.ask(`{ search(query: "veldkamp") { totalCount } }`);
		expect(found.data.search.totalCount).toBe(0);
		expect((await read()).data.ingestReport.state).toBe("unchanged");
		const preview = await app.ask(
			`query($report: ReportUpload!) { previewReport(report: $report) { found { content } } }`,
			{ report: { name: "later.txt", text: `${report}\nVeldkamp sprak.` } },
		);
		expect(preview.text).not.toContain("Veldkamp");
		expect(app.lines).toEqual([]);
	});

	test("takes what was said of the person's facts with it, by whomever and why", async () => {
		const { data: told } = await app.ask(
			`query($id: ID!) { node(id: $id) { ... on Person { facts { edges { node { id evidence { report { id } } } } } } } }`,
			{ id: person },
		);
		const [fact] = told.node.facts.edges.map(({ node }: { node: { id: string } }) => node);
		const judging = `mutation($fact: ID!, $state: FactVerdict!, $by: String!, $reason: String) {
		  judgeFact(fact: $fact, state: $state, by: $by, reason: $reason) { id } }`;
		const said = { fact: fact.id, by: "Tomas Veldkamp", reason: "Dat was Veldkamp zelf." };
		expect((await app.ask(judging, { ...said, state: "wrong" })).errors).toEqual([]);
		expect((await app.ask(judging, { ...said, state: "right" })).errors).toEqual([]);
		const preview = await app.ask(previewing, { person });
		expect(preview.data.previewForgetting.judgements).toBeGreaterThan(0);
		expect((await app.ask(forgetting, { person, by: "functionaris" })).errors).toEqual([]);
		expect((await dumpGraph(database)).filter((line) => /veldkamp/iu.test(line))).toEqual([]);
		expect(app.lines).toEqual([]);
	});

	test("is lifted once", async () => {
		const { data } = await app.ask(forgetting, { person, by: "functionaris" });
		const lifting = `mutation($id: ID!) { liftForgetting(forgetting: $id, by: "jurist") { liftedBy } }`;
		const lifted = await app.ask(lifting, { id: data.forgetPerson.id });
		expect(lifted.data.liftForgetting).toEqual([{ liftedBy: "jurist" }]);
		expect((await app.ask(lifting, { id: data.forgetPerson.id })).errors[0]?.extensions?.code).toBe(
			"NOT_FOUND",
		);
		expect((await read()).data.ingestReport).toMatchObject({
			state: "changed",
			report: { content: report },
		});
	});

	test("is refused without who does it, for nobody, and where the store takes no changes", async () => {
		const codes = async (asking: Promise<Awaited<ReturnType<typeof app.ask>>>) =>
			(await asking).errors.map(({ extensions }) => extensions?.code);
		expect(await codes(app.ask(forgetting, { person, by: " " }))).toEqual(["BAD_INPUT"]);
		expect(await codes(app.ask(forgetting, { person: "person:x", by: "a" }))).toEqual([
			"NOT_FOUND",
		]);
		const closed = askable({ database });
		expect(await codes(closed.ask(forgetting, { person, by: "a" }))).toEqual(["READ_ONLY"]);
		expect(await codes(closed.ask(previewing, { person }))).toEqual(["READ_ONLY"]);
	});
});
