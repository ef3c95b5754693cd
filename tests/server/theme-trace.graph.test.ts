import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { openStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, answerBatches);
	ask = askable({ database, timeoutMs: 60_000 }).ask;
});
afterAll(() => database.close());

const trace = async (given: string, fields: string) => {
	const { data, errors } = await ask(`{ themeTrace(${given}) { ${fields} } }`);
	expect(errors).toEqual([]);
	return data.themeTrace;
};

describe("a theme's trace", () => {
	test("is theme × city × year with narrower themes in it, the unknown year apart", async () => {
		expect(
			await trace(
				'theme: "water"',
				"theme { id } narrower { id } tripCount undatedTrips firstSeen lastSeen years gaps { from to } cellCount cells { city { name } year tripCount }",
			),
		).toEqual({
			theme: { id: "theme:water" },
			narrower: [{ id: "theme:flood" }],
			tripCount: 4,
			undatedTrips: 1,
			firstSeen: "2016-05-10",
			lastSeen: "2023-10-02",
			years: [2016, 2018, 2023],
			gaps: [
				{ from: 2017, to: 2017 },
				{ from: 2019, to: 2022 },
			],
			cellCount: 4,
			cells: [
				{ city: { name: "Oslo" }, year: 2016, tripCount: 1 },
				{ city: { name: "Oslo" }, year: 2018, tripCount: 1 },
				{ city: { name: "Bergen" }, year: null, tripCount: 1 },
				{ city: { name: "Gent" }, year: 2023, tripCount: 1 },
			],
		});
	});

	test("opens the trips and sentences of each cell, in the cities that these name or in all", async () => {
		const { data, queries } = await ask(
			'{ themeTrace(theme: "theme:youth") { cells(first: 5) { city { id } year trips { named date trip { id } facts { evidence { quote report { file } } } } } } }',
		);
		const everywhere = [
			{
				named: false,
				date: null,
				trip: { id: "trip:rondreis" },
				facts: [{ evidence: [{ quote: "Over jeugd", report: { file: "rondreis.txt" } }] }],
			},
		];
		expect(data.themeTrace.cells.slice(1)).toEqual([
			{ city: { id: "city:gent" }, year: null, trips: everywhere },
			{ city: { id: "city:bergen" }, year: null, trips: everywhere },
		]);
		expect(data.themeTrace.cells[0]).toMatchObject({ city: { id: "city:gent" }, year: 2024 });
		// theme; standing, trips; rows, partners; nodes, facts; reports
		expect(queries).toBeLessThanOrEqual(9);
	});

	test("counts each city by year, and opens one cell of them", async () => {
		expect(
			await trace(
				'theme: "water"',
				'cityCount cities(first: 1) { city { name } counts { year trips } } there: cell(city: "city:oslo", year: 2018) { tripCount trips { trip { name } } } unknown: cell(city: "city:bergen") { year tripCount } nowhere: cell(year: 1999) { tripCount }',
			),
		).toMatchObject({
			cityCount: 3,
			cities: [
				{
					city: { name: "Oslo" },
					counts: [
						{ year: 2016, trips: 1 },
						{ year: 2018, trips: 1 },
					],
				},
			],
			there: { tripCount: 1 },
			unknown: { year: null, tripCount: 1 },
			nowhere: null,
		});
	});

	test("leaves narrower themes out where asked to, and still names them", async () => {
		expect(
			await trace(
				'theme: "water", rolledUp: false',
				"tripCount narrower { id } coOccurring { theme { id } }",
			),
		).toMatchObject({
			tripCount: expect.toSatisfy((count: number) => count < 4),
			narrower: [{ id: "theme:flood" }],
		});
	});

	test("is read in two ways to the graph: the boards, then all names together", async () => {
		const { data, queries } = await ask(
			'{ themeTrace(theme: "water") { cells { city { name } } coOccurring { theme { name } } carriers { entity { name } cityCount cities(first: 5) { name } } } }',
		);
		expect(data.themeTrace.carriers).toHaveLength(1);
		expect(queries).toBe(2);
	});

	test("tells what goes with it, and who carries it on", async () => {
		expect(
			await trace(
				'theme: "Water"',
				"coOccurring { theme { id } trips } carriers { entity { id } cityCount cities { id } firstCity: cities(first: 1) { id } encounters { ties trip { id } } }",
			),
		).toEqual({
			coOccurring: [{ theme: { id: "theme:youth" }, trips: 1 }],
			carriers: [
				{
					entity: { id: "organization:netwerk" },
					cityCount: 2,
					cities: [{ id: "city:bergen" }, { id: "city:oslo" }],
					firstCity: [{ id: "city:bergen" }],
					encounters: [
						{ ties: ["inviter"], trip: { id: "trip:oslo-2018" } },
						{ ties: ["network"], trip: { id: "trip:rondreis" } },
					],
				},
			],
		});
	});

	test.each([
		['theme: "floods"', 1],
		['theme: "OVERSTROMING"', 1],
		['theme: "jeugd", city: "city:gent"', 2],
		['theme: "water", country: "country:BE"', 2],
		['theme: "water", from: "2017", to: "2019"', 1],
		['theme: "youth", to: "2019"', 0],
	])("for %s has %i trips", async (given, trips) => {
		expect(await trace(given, "tripCount")).toEqual({ tripCount: trips });
	});

	test("of no theme is refused", async () => {
		for (const theme of ["", "*", "gent", "theme:nothing"]) {
			const { errors } = await ask(
				"query ($theme: String!) { themeTrace(theme: $theme) { tripCount } }",
				{ theme },
			);
			expect(errors[0]?.extensions?.code).toBe("BAD_INPUT");
		}
	});
});
