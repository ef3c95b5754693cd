import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { first, idOfReport, madeBatches, third } from "../graph/made-reports.ts";
import { openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";
import { expectNoMoreRoundTrips } from "./round-trips.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, madeBatches);
	ask = askable({ database }).ask;
});
afterAll(() => database.close());

const brief = "id kind name(language: $language) detail(language: $language) sample";
const withLanguage = (text: string) => `query ($language: Language = nl) ${text}`;

describe("a node", () => {
	test("gives its facts with evidence, trips and neighbours in few round trips", async () => {
		const { data, errors, queries } = await ask(
			withLanguage(`{ node(id: "organization:fjordinstituut") { ... on Entity { ${brief} aliases
				facts(first: 50) { totalCount pageInfo { endCursor hasNextPage } edges { node {
					id type role confidence from { ${brief} } to { ${brief} }
					trip { id name year } evidence { quote section start end report { id name } } } } } } } }`),
		);
		expect(errors).toEqual([]);
		expect(data.node).toMatchObject({
			name: "Koninklijk Fjordinstituut",
			detail: "kennisinstelling, Bergen",
		});
		expect(data.node.facts.edges[0].node).toMatchObject({
			type: "AT",
			from: { id: "post:p1", detail: "Koninklijk Fjordinstituut" },
			trip: { id: "trip:one-0", year: 2019 },
			evidence: [{ quote: "directeur van het Fjordinstituut", report: { name: "Bergen 2019" } }],
		});
		// node; facts and its own detail; ends, trips and reports; their details
		expect(queries).toBeLessThanOrEqual(5);
	});

	test("of each kind resolves all its fields", async () => {
		for (const [id, fields, expected] of [
			[
				"trip:one-0",
				'... on Trip { startDate year days destinations { name } report { file } fieldEvidence(field: "startDate") { quote } }',
				{
					year: 2019,
					destinations: [{ name: "Bergen" }],
					report: { file: "2019/bergen.txt" },
					fieldEvidence: [{ quote: "Van 3 tot 5 juni 2019" }],
				},
			],
			[
				"city:3161732",
				"... on City { name geonameId latitude country { code name(language: en) } }",
				{ geonameId: 3161732, country: { code: "NO", name: "Norway" } },
			],
			[
				"organization:fjordinstituut",
				"... on Organization { organizationKind city { id } }",
				{ organizationKind: "knowledge-institute", city: { id: "city:3161732" } },
			],
			[
				"person:a1",
				"... on Person { posts { name organization { name } city { id } group } }",
				{
					posts: [
						{
							name: "directeur",
							organization: { name: "Koninklijk Fjordinstituut" },
							city: null,
							group: false,
						},
					],
				},
			],
			[
				"followup:one-0-a",
				"... on FollowUp { due owner status tripCount }",
				{ due: "2019-09-01", status: "open", tripCount: 1 },
			],
			[
				"theme:resilience",
				"... on Theme { name(language: en) aliases mentions { totalCount } }",
				{ name: "Resilience", aliases: ["veerkracht"] },
			],
			[
				"IN/city:3161732/country:NO",
				"... on Fact { type confidence trip { id } evidence { quote } from { name } }",
				{ type: "IN", trip: null, evidence: [], from: { name: "Bergen" } },
			],
		] as const) {
			const { data, errors } = await ask(`query ($id: ID!) { node(id: $id) { id ${fields} } }`, {
				id,
			});
			expect(errors).toEqual([]);
			expect(data.node).toMatchObject({ id, ...expected });
		}
	});

	test("is null when there is none", async () => {
		for (const id of ["", "person:nobody", "a/b/c", "MATCH (n) DETACH DELETE n", "x".repeat(9999)])
			expect((await ask("query ($id: ID!) { node(id: $id) { id } }", { id })).data).toEqual({
				node: null,
			});
	});
});

describe("a report", () => {
	test("gives its text and spans, each the words it names", async () => {
		const { data, queries } = await ask(
			withLanguage(`{ node(id: "${idOfReport(first)}") { ... on Report { file content
				sections { role start end } spans { start end entity { ${brief} } } trips { id }
				mentions(first: 2) { totalCount edges { node { surface entity { id } evidence { quote } } } } } } }`),
		);
		const { content, spans, mentions, trips } = data.node;
		expect(content).toBe(first.text);
		expect(
			spans.map((span: { start: number; end: number }) => content.slice(span.start, span.end)),
		).toContain("Bergen");
		expect([mentions.totalCount, trips]).toEqual([3, [{ id: "trip:one-0" }]]);
		expect(queries).toBeLessThanOrEqual(10);
	});

	test("hostile words come out as they were written", async () => {
		const { data } = await ask(
			`{ node(id: "${idOfReport(third)}") { ... on Report { content file } } }`,
		);
		expect(data.node).toEqual({ content: third.text, file: third.file });
	});
});

describe("lists", () => {
	test("trips stand newest first, undated last, and go on behind a cursor", async () => {
		const text = `query ($after: String) { trips(first: 3, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id destinations { name country { code } } } } } }`;
		const one = await ask(text);
		expect(one.data.trips.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual([
			"trip:three-1",
			"trip:three-0",
			"trip:one-0",
		]);
		expect(one.queries).toBe(3);
		const two = await ask(text, { after: one.data.trips.pageInfo.endCursor });
		expect(two.data.trips).toMatchObject({
			totalCount: 4,
			pageInfo: { hasNextPage: false },
			edges: [{ node: { id: "trip:two-0" } }],
		});
	});

	test("a search gives what matched, with its detail, in two round trips", async () => {
		const { data, queries } = await ask(
			withLanguage(
				`{ search(query: "fjord", first: 8) { totalCount edges { node { matched score entity { ${brief} } } } } }`,
			),
			{ language: "en" },
		);
		expect(data.search.edges[0].node).toMatchObject({
			matched: "Fjordinstituut",
			entity: { detail: "knowledge institute, Bergen" },
		});
		expect(queries).toBe(2);
	});

	test("a network says how much it shows of how much", async () => {
		const { data, queries } = await ask(
			withLanguage(
				`{ network(limit: 5) { shown total nodes { hiddenNeighbours entity { ${brief} tripCount } } links { id type from to count role roles } } }`,
			),
		);
		expect(data.network).toMatchObject({ shown: 5, total: 12 });
		expect(queries).toBe(3);
	});

	test("statistics come in one round trip", async () => {
		const { data, queries } = await ask(
			"{ statistics { facts undatedTrips nodes { kind count } } }",
		);
		expect(data.statistics).toMatchObject({ facts: 24, undatedTrips: 1 });
		expect(queries).toBe(1);
	});

	test("the number of round trips doesn't grow with the length of the list", async () => {
		const text = (length: number) =>
			`{ trips(first: ${length}) { edges { node { detail report { name } facts(first: 3) { edges { node { from { detail } evidence { quote } } } } mentions(first: 1) { totalCount } } } } }`;
		await expectNoMoreRoundTrips(ask, text(4), text(1));
	});
});

describe("arguments", () => {
	test.each([
		["{ trips(first: 101) { totalCount } }", /first is 101.*0 to 100/],
		["{ trips(first: -1) { totalCount } }", /first is -1/],
		['{ trips(after: "nonsense") { totalCount } }', /cursor/],
		["{ network(limit: 301) { total } }", /limit is 301.*1 to 300/],
		["{ network(limit: 0) { total } }", /limit is 0/],
		['{ network(ids: ["a", "b"], limit: 1) { total } }', /2 ids/],
		[
			'{ node(id: "trip:one-0") { ... on Trip { facts(first: 1000) { totalCount } } } }',
			/first is 1000/,
		],
	])("%s is refused with a code and the figure", async (text, message) => {
		const { errors } = await ask(text);
		expect(errors[0]?.message).toMatch(message);
		expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
	});

	test("that are null count as not given", async () => {
		const { errors } = await ask(
			"{ trips(first: null, after: null, year: null) { totalCount } network(ids: null, limit: null, kinds: null) { total } }",
		);
		expect(errors).toEqual([]);
	});
});
