import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { openStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";
import { expectNoMoreRoundTrips } from "./round-trips.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, answerBatches);
	ask = askable({ database, timeoutMs: 60_000 }).ask;
});
afterAll(() => database.close());

const ids = async (given: string): Promise<readonly string[]> => {
	const { data, errors } = await ask(`{ promises${given} { edges { node { followUp { id } } } } }`);
	expect(errors).toEqual([]);
	return data.promises.edges.map((edge: { node: { followUp: { id: string } } }) =>
		edge.node.followUp.id.replace("followup:", ""),
	);
};

describe("the ledger of follow-ups", () => {
	test("has overdue before open before kept, judged on the day of the latest trip", async () => {
		const { data } = await ask(
			"{ promises { asOf totalCount counts { overdue open kept neverMentioned } edges { node { state side followUp { id } } } } }",
		);
		expect(data.promises).toEqual({
			asOf: "2024-03-31",
			totalCount: 5,
			counts: { overdue: 1, open: 3, kept: 1, neverMentioned: 2 },
			edges: [
				["overdue", "theirs", "followup:kaart"],
				["open", "unknown", "followup:terug"],
				["open", "unknown", "followup:bellen"],
				["open", "ours", "followup:uitnodiging"],
				["kept", "ours", "followup:plan"],
			].map(([state, side, id]) => ({ node: { state, side, followUp: { id } } })),
		});
	});

	test("offers later reports as evidence, and marks nothing kept by itself", async () => {
		const { data, queries } = await ask(
			'{ promises(partner: "organization:fjord") { edges { node { state mentionedAgain partners { id } themes { id } facts { type } laterMentions { by date trip { id } facts { evidence { quote } } } } } } }',
		);
		expect(data.promises.edges).toHaveLength(1);
		expect(data.promises.edges[0].node).toMatchObject({
			state: "overdue",
			mentionedAgain: true,
			partners: [{ id: "person:kari" }],
			themes: [{ id: "theme:flood" }],
			facts: [{ type: "LED_TO" }, { type: "WITH" }],
			laterMentions: [
				{
					by: "partner",
					date: "2018-05-10",
					trip: { id: "trip:oslo-2018" },
					facts: [{ evidence: [{ quote: "Kari Fjelltun, directeur van het Fjordinstituut" }] }],
				},
			],
		});
		expect(queries).toBe(6);
	});

	test.each([
		['(asOf: "2026")', ["kaart", "terug", "bellen", "plan", "uitnodiging"].toSorted()],
		["(states: [overdue])", ["kaart"]],
		["(side: ours, states: [open])", ["uitnodiging"]],
		['(theme: "water")', ["kaart"]],
		['(city: "city:gent")', ["bellen", "terug"]],
		['(country: "country:NO", states: [open, kept])', ["plan", "uitnodiging"]],
		['(partner: "person:kari")', ["kaart"]],
		["(mentionedAgain: false, states: [open])", ["bellen", "uitnodiging"]],
		['(from: "2018", to: "2018")', ["uitnodiging"]],
	])("can be narrowed by %s", async (given, expected) => {
		expect((await ids(given)).toSorted()).toEqual(expected);
	});

	test("goes on behind a cursor", async () => {
		const { data } = await ask("{ promises(first: 2) { pageInfo { endCursor } } }");
		expect(await ids(`(first: 9, after: "${data.promises.pageInfo.endCursor}")`)).toEqual([
			"bellen",
			"uitnodiging",
			"plan",
		]);
	});

	test("costs as many round trips for many as for one", async () => {
		const text = (length: number) =>
			`{ promises(first: ${length}) { edges { node { followUp { name } trip { name } partners { name detail } facts { evidence { report { file } } } laterMentions(first: 2) { facts { id } } } } } }`;
		await expectNoMoreRoundTrips(ask, text(5), text(1));
	});
});
