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

const answer = async (text: string) => {
	const { data, errors } = await ask(text);
	expect(errors).toEqual([]);
	return data;
};
interface List {
	readonly edges: readonly { readonly node: { readonly entity: { readonly id: string } } }[];
}
const ids = ({ edges }: List) =>
	edges.map(({ node }) => node.entity.id.replace("organization:", ""));

describe("similar partners", () => {
	test("are those of the same kind with the same themes and cities, with what is shared", async () => {
		const { similarPartners } = await answer(
			'{ similarPartners(id: "organization:fjord") { totalCount edges { node { entity { id } score { value formula } sharedThemes { id } sharedCities { id } sharedTripCount sharedTrips { id } } } } }',
		);
		expect(ids(similarPartners)).toEqual(["ambassade", "netwerk", "haven"]);
		expect(similarPartners.edges[1].node).toMatchObject({
			score: { value: (1 / 3 + 1 / 3) / 2 },
			sharedThemes: [{ id: "theme:water" }],
			sharedCities: [{ id: "city:oslo" }],
			sharedTripCount: 1,
			sharedTrips: [{ id: "trip:oslo-2018" }],
		});
	});

	test("are of partners alone", async () => {
		for (const [id, code] of [
			["city:oslo", "BAD_INPUT"],
			["person:nobody", "NOT_FOUND"],
		])
			expect(
				(await ask(`{ similarPartners(id: "${id}") { totalCount } }`)).errors[0]?.extensions?.code,
			).toBe(code);
	});
});

test("second neighbours are two links away, and it is told through whom", async () => {
	const { secondNeighbours } = await answer(
		'{ secondNeighbours(id: "person:kari") { edges { node { entity { id } throughCount through { id } facts { evidence { quote } } } } } }',
	);
	expect(secondNeighbours.edges.map(({ node }: { node: object }) => node)).toMatchObject([
		{ entity: { id: "organization:fjord" }, throughCount: 1, through: [{ id: "post:directeur" }] },
		{ entity: { id: "organization:netwerk" }, through: [{ id: "trip:oslo-2018" }] },
		{ entity: { id: "post:attache" }, through: [{ id: "trip:oslo-2016" }] },
	]);
	expect(secondNeighbours.edges[2].node.facts).toEqual([
		{ evidence: [{ quote: "Kari Fjelltun, directeur van het Fjordinstituut" }] },
		{ evidence: [{ quote: "de attaché van de ambassade" }] },
	]);
});

describe("the network", () => {
	const network = async (given: string) =>
		(
			await answer(
				`{ network(${given}) { shown total nodes { entity { id } } links { from to } leftOut(first: 100) { totalCount edges { node { id } } } } }`,
			)
		).network;
	interface Drawn {
		readonly nodes: readonly { readonly entity: { readonly id: string } }[];
		readonly leftOut: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
	}
	const drawn = ({ nodes }: Drawn) => nodes.map(({ entity }) => entity.id);
	const left = ({ leftOut }: Drawn) => leftOut.edges.map(({ node }) => node.id);

	test.each([
		"limit: ",
		'ids: ["trip:oslo-2016", "person:kari"], limit: ',
		'from: "2018", limit: ',
	])("%s gives what it leaves out as a list, in the same order", async (given) => {
		const whole = await network(`${given} 100`);
		expect([whole.shown, whole.leftOut.totalCount]).toEqual([whole.total, 0]);
		const part = await network(`${given} 3`);
		expect([...drawn(part), ...left(part)]).toEqual(drawn(whole));
		expect(part.leftOut.totalCount).toBe(part.total - 3);
	});

	test("keeps to the trips of a period, place or theme", async () => {
		const around = 'ids: ["city:oslo"], kinds: [Trip]';
		expect(drawn(await network(`${around}, to: "2017"`))).toEqual(["city:oslo", "trip:oslo-2016"]);
		expect(drawn(await network('theme: "youth", kinds: [Trip, City, Organization]'))).toEqual([
			"trip:rondreis",
			"city:gent",
			"organization:gemeente-waterstad",
			"trip:gent-2024",
			"city:bergen",
			"organization:fjord",
			"organization:haven",
			"organization:netwerk",
		]);
		const oslo = await network('country: "country:NO", from: "2018", to: "2018"');
		expect(drawn(oslo)).not.toContain("organization:ambassade");
		expect(drawn(oslo)).toContain("organization:netwerk");
	});

	test("keeps to nodes of several trips, beside trips", async () => {
		const ids = drawn(await network("minTrips: 3, kinds: [Trip, Organization, City]"));
		expect(ids.filter((id) => !id.startsWith("trip:")).toSorted()).toEqual([
			"city:gent",
			"organization:fjord",
			"organization:gemeente-waterstad",
		]);
		expect(ids.filter((id) => id.startsWith("trip:"))).toHaveLength(5);
	});
});

test("statistics count trips by year, country, city and theme", async () => {
	const { statistics } = await answer(
		"{ statistics { undatedTrips years { year trips } countries { edges { node { entity { id } trips } } } cities(first: 2) { totalCount edges { node { entity { id } trips years { year trips } } } } themes { edges { node { entity { id } trips } } } } }",
	);
	const counts = ({ edges }: { edges: { node: { entity: { id: string }; trips: number } }[] }) =>
		edges.map(({ node }) => [node.entity.id.split(":")[1], node.trips]);
	expect(statistics.years).toEqual([
		{ year: 2016, trips: 1 },
		{ year: 2018, trips: 1 },
		{ year: 2023, trips: 1 },
		{ year: 2024, trips: 1 },
		{ year: null, trips: 1 },
	]);
	expect(counts(statistics.countries)).toEqual([
		["BE", 3],
		["NO", 3],
	]);
	expect([statistics.cities.totalCount, counts(statistics.cities)]).toEqual([
		3,
		[
			["gent", 3],
			["oslo", 2],
		],
	]);
	expect(statistics.cities.edges[0].node.years).toEqual([
		{ year: 2023, trips: 1 },
		{ year: 2024, trips: 1 },
		{ year: null, trips: 1 },
	]);
	expect(counts(statistics.themes)).toEqual([
		["water", 3],
		["youth", 2],
		["flood", 1],
	]);
});
