import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import { verify } from "#graph/write/verify.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { openStore } from "../graph/store.ts";
import { narrowerBatches } from "../ingest/narrower-reports.ts";
import { askable } from "./ask.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, narrowerBatches);
	ask = askable({ database, timeoutMs: 60_000 }).ask;
});
afterAll(() => database.close());

const answer = async (query: string) => {
	const { data, errors } = await ask(query);
	expect(errors).toEqual([]);
	return data;
};
const trip = String(narrowerBatches[0]?.nodes.find(({ kind }) => kind === "Trip")?.id);

describe("a narrower theme that reports name", () => {
	test("has a trace of its own, and is rolled up in that of its broader theme", async () => {
		const fields =
			"tripCount narrower { id tripCount } broader { id } cells { city { name } year trips { facts { evidence { quote } } } } coOccurring { theme { id } trips }";
		const data = await answer(
			`{ heat: themeTrace(theme: "Hitte") { ${fields} } climate: themeTrace(theme: "climate adaptation") { ${fields} } alone: themeTrace(theme: "theme:climate-adaptation", rolledUp: false) { ${fields} } }`,
		);
		// That of the follow-up, and that of the trip.
		const facts = (count: number) => [
			{ facts: [1, count].map((length) => ({ evidence: Array(length).fill(expect.anything()) })) },
		];
		const mobility = [{ theme: { id: "theme:mobility" }, trips: 1 }];
		expect(data.heat).toEqual({
			tripCount: 1,
			narrower: [],
			broader: [{ id: "theme:climate-adaptation" }],
			cells: [{ city: { name: "Wenen" }, year: 2021, trips: facts(2) }],
			coOccurring: mobility,
		});
		const climate = {
			tripCount: 2,
			narrower: [{ id: "theme:heat", tripCount: 1 }],
			broader: [],
			cells: [
				{ city: { name: "Wenen" }, year: 2021, trips: facts(3) },
				{ city: { name: "Oslo" }, year: 2022, trips: facts(2) },
			],
			coOccurring: mobility,
		};
		expect(data.climate).toEqual(climate);
		expect(data.alone).toEqual(climate);
	});

	test("is found by its name, with its broader theme beside it", async () => {
		expect(
			await answer(
				'{ search(query: "hitte", kinds: [Theme]) { edges { node { entity { id detail } } } } }',
			),
		).toEqual({
			search: {
				edges: [{ node: { entity: { id: "theme:heat", detail: "klimaat en klimaatadaptatie" } } }],
			},
		});
	});

	test("is a filter of partners, trips and follow-ups", async () => {
		const data = await answer(
			'{ recurringPartners(theme: "hitte", minTrips: 1) { totalCount } trips: network(theme: "hitte", kinds: [Trip]) { nodes { entity { id } } } promises(theme: "hitte") { edges { node { themes { id } } } } }',
		);
		expect(data.recurringPartners.totalCount).toBeGreaterThan(0);
		expect(data.trips.nodes).toEqual([{ entity: { id: trip } }]);
		expect(data.promises.edges).toEqual([
			{ node: { themes: [{ id: "theme:climate-adaptation" }] } },
		]);
	});

	test("stands in no list of themes, where its broader theme stands for it", async () => {
		const { statistics, recurringPartners, briefing } = await answer(
			'{ statistics { themes { edges { node { entity { id } trips } } } } recurringPartners(minTrips: 1) { edges { node { themes { entity { id } } } } } briefing(place: "Wenen") { themes { theme { id } trips } } }',
		);
		expect(statistics.themes.edges.map(({ node }: { node: unknown }) => node)).toEqual([
			{ entity: { id: "theme:climate-adaptation" }, trips: 2 },
			{ entity: { id: "theme:mobility" }, trips: 1 },
		]);
		expect(JSON.stringify(recurringPartners)).toContain("theme:climate-adaptation");
		expect(JSON.stringify(recurringPartners)).not.toContain("theme:heat");
		expect(briefing.themes).toEqual([
			{ theme: { id: "theme:climate-adaptation" }, trips: 1 },
			{ theme: { id: "theme:mobility" }, trips: 1 },
		]);
	});

	test("stands in the network only where it is asked for", async () => {
		const drawn = async (given: string) => {
			const { network } = await answer(
				`{ network${given} { nodes { entity { id neighbourCount } hiddenNeighbours } } }`,
			);
			return network.nodes as {
				entity: { id: string; neighbourCount: number };
				hiddenNeighbours: number;
			}[];
		};
		const around = [
			"",
			`(ids: ["${trip}"])`,
			'(ids: ["theme:climate-adaptation"])',
			'(from: "2021")',
		];
		for (const given of around) {
			const ids = (await drawn(given)).map(({ entity }) => entity.id);
			expect(ids).toContain("theme:climate-adaptation");
			expect(ids).not.toContain("theme:heat");
		}
		const whole = (await drawn(`(ids: ["${trip}"])`)).find(({ entity }) => entity.id === trip);
		expect(whole?.hiddenNeighbours).toBe(0);
		const asked = await drawn('(ids: ["theme:heat"])');
		expect(asked.map(({ entity }) => entity.id)).toEqual(
			expect.arrayContaining(["theme:heat", "theme:climate-adaptation", trip]),
		);
		const [heat] = asked;
		expect(heat).toMatchObject({ entity: { id: "theme:heat" }, hiddenNeighbours: 0 });
	});

	test("is no way of its own between others, and may be the end of one", async () => {
		const { among, to } = await answer(
			`{ among: paths(from: "${trip}", to: "city:3143244", through: [theme]) { paths { steps { to { id } } } } to: paths(from: "city:3143244", to: "theme:heat", through: [theme]) { paths { steps { to { id } } } } }`,
		);
		expect(JSON.stringify(among)).not.toContain("theme:heat");
		expect(to.paths.length).toBeGreaterThan(0);
	});

	test("goes with the last report that names it, and all counts stay right", async () => {
		expect((await verify(database)).differences).toEqual([]);
		const [first] = narrowerBatches;
		await removeReports(database, [String(first?.report.file)]);
		expect((await verify(database)).differences).toEqual([]);
		const { node } = await answer('{ node(id: "theme:heat") { id } }');
		expect(node).toBeNull();
	});
});
