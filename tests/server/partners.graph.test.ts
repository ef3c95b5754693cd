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
	const outcomes = await writeReports(database, answerBatches);
	expect(outcomes.map(({ state }) => state)).toEqual(answerBatches.map(() => "new"));
	ask = askable({ database, timeoutMs: 60_000 }).ask;
});
afterAll(() => database.close());

/** Ids of the partners that a question gives, in order. */
async function partners(given: string): Promise<readonly string[]> {
	const { data, errors } = await ask(
		`{ recurringPartners(${given}) { edges { node { entity { id } } } } }`,
	);
	expect(errors).toEqual([]);
	return data.recurringPartners.edges.map((edge: { node: { entity: { id: string } } }) =>
		edge.node.entity.id.replace("organization:", ""),
	);
}

describe("recurring partners", () => {
	test("are organizations, also through their people, and people; never our own side", async () => {
		expect(await partners("minTrips: 1, orderBy: trips")).toEqual([
			"fjord",
			"haven",
			"person:kari",
			"netwerk",
			"ambassade",
		]);
	});

	test("show each trip with its kinds of tie, its points and the words that prove it", async () => {
		const { data, queries } =
			await ask(`{ recurringPartners(first: 1, ids: ["organization:fjord"]) { asOf edges { node {
			tripCount undatedTrips firstSeen lastSeen yearsSpanned rising cooling
			ties { kind trips } score { value formula asOf }
			encounters { date ties weight points trip { id } facts { type evidence { quote report { file } } } }
			cities { trips entity { id } } themes { own trips entity { name } } through { trips entity { id kind } }
			followUps { name } followUpsOpen followUpsKept } } } }`);
		expect(data.recurringPartners.asOf).toBe("2024-03-31");
		const [{ node }] = data.recurringPartners.edges;
		expect(node).toMatchObject({
			tripCount: 3,
			undatedTrips: 1,
			firstSeen: "2016-05-10",
			lastSeen: "2018-05-10",
			yearsSpanned: 3,
			rising: false,
			cooling: true,
			ties: [
				{ kind: "met", trips: 2 },
				{ kind: "named", trips: 1 },
			],
			through: [{ trips: 2, entity: { id: "person:kari", kind: "Person" } }],
			followUps: [{ name: "Kari Fjelltun stuurt de kaart" }],
			followUpsOpen: 1,
			followUpsKept: 0,
		});
		expect(node.encounters.map((one: { date: string }) => one.date)).toEqual([
			"2018-05-10",
			"2016-05-10",
			null,
		]);
		expect(node.encounters[0].facts.map((fact: { type: string }) => fact.type).toSorted()).toEqual([
			"AT",
			"HELD",
			"MET",
		]);
		expect(node.encounters[2]).toMatchObject({
			ties: ["named"],
			weight: 0.2,
			points: 0.1,
			facts: [{ evidence: [{ quote: "Het Fjordinstituut", report: { file: "rondreis.txt" } }] }],
		});
		const sum = node.encounters.reduce(
			(all: number, { points }: { points: number }) => all + points,
			0,
		);
		expect(node.score.value).toBeCloseTo(sum, 10);
		expect(node.themes[0]).toEqual({ own: true, trips: 1, entity: { name: "Overstroming" } });
		// boards, numbers, names; five parts of what lies around; nodes and theirs, ties of encounters, facts; reports
		expect(queries).toBeLessThanOrEqual(12);
	});

	test("cost as many round trips for many as for one", async () => {
		const text = (length: number) =>
			`{ recurringPartners(first: ${length}, minTrips: 1) { edges { node { entity { name detail } encounters { trip { name } facts { evidence { report { file } } } } cities { entity { id } } followUps { name } } } } }`;
		await expectNoMoreRoundTrips(ask, text(5), text(1));
	});

	test.each([
		['city: "city:gent", minTrips: 1', ["haven", "netwerk", "fjord"]],
		['country: "country:NO", orderBy: lastSeen', ["fjord", "person:kari", "netwerk"]],
		['theme: "Floods", minTrips: 1, orderBy: trips', ["fjord", "person:kari", "ambassade"]],
		['theme: "water", kinds: [Person]', ["person:kari"]],
		['from: "2023"', ["haven"]],
		['to: "2018-04", minTrips: 1, kinds: [Organization], orderBy: trips', ["fjord", "ambassade"]],
		["ties: [inviter, network]", ["netwerk"]],
		["minTrips: 3", ["fjord"]],
		["kinds: [Post], minTrips: 1", ["post:attache"]],
	])("can be narrowed by %s", async (given, expected) => {
		expect(await partners(given)).toEqual(expected);
	});

	test("look back from the day asked for", async () => {
		const { data } = await ask(
			'{ recurringPartners(asOf: "2018-12") { asOf edges { node { entity { id } rising tripCount } } } }',
		);
		expect(data.recurringPartners).toEqual({
			asOf: "2018-12-31",
			edges: [
				{ node: { entity: { id: "organization:fjord" }, rising: false, tripCount: 3 } },
				{ node: { entity: { id: "person:kari" }, rising: false, tripCount: 2 } },
				{ node: { entity: { id: "organization:netwerk" }, rising: false, tripCount: 2 } },
			],
		});
		const rising = await ask("{ recurringPartners { edges { node { entity { id } rising } } } }");
		expect(rising.data.recurringPartners.edges[0]).toEqual({
			node: { entity: { id: "organization:haven" }, rising: true },
		});
	});

	test("go on behind a cursor, and so do a partner's trips", async () => {
		const text =
			"query ($after: String) { recurringPartners(first: 2, minTrips: 1, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { entity { id } } } } }";
		const seen: string[] = [];
		let after: string | null = null;
		do {
			const { data } = await ask(text, { after });
			expect(data.recurringPartners.totalCount).toBe(5);
			seen.push(
				...data.recurringPartners.edges.map(
					(edge: { node: { entity: { id: string } } }) => edge.node.entity.id,
				),
			);
			after = data.recurringPartners.pageInfo.hasNextPage
				? data.recurringPartners.pageInfo.endCursor
				: null;
		} while (after !== null);
		expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
		const { data } = await ask(
			'{ recurringPartners(ids: ["organization:fjord"]) { edges { node { encounters(first: 1, after: "trip:oslo-2018") { trip { id } } } } } }',
		);
		expect(data.recurringPartners.edges[0].node.encounters).toEqual([
			{ trip: { id: "trip:oslo-2016" } },
		]);
	});

	test.each([
		['theme: "nonsense"', /No theme is called "nonsense"/],
		['from: "yesterday"', /from is "yesterday"/],
		["kinds: [Trip]", /partners are Organization, Person, Post/],
		["minTrips: 0", /minTrips is 0/],
		["first: 101", /first is 101/],
		['after: "x"', /cursor/],
	])("refuse %s", async (given, message) => {
		const { errors } = await ask(`{ recurringPartners(${given}) { totalCount } }`);
		expect(errors[0]?.message).toMatch(message);
		expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
	});
});
