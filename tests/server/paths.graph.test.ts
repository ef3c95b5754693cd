import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { findGround } from "#graph/read/path-hops.ts";
import { findPaths } from "#graph/read/paths.ts";
import { reader } from "#graph/session.ts";
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

interface Step {
	readonly kind: string;
	readonly from: { readonly id: string };
	readonly to: { readonly id: string };
	readonly trips: readonly { readonly id: string }[];
	readonly facts: readonly { readonly evidence: readonly { readonly quote: string }[] }[];
}
const paths = async (given: string) => {
	const { data, errors } = await ask(
		`{ paths(${given}) { complete paths { length nodes { id } sentence steps { kind tripCount from { id } to { id } trips { id } facts { evidence { quote } } } } } }`,
	);
	expect(errors).toEqual([]);
	return data.paths;
};
const nodes = (found: { paths: { nodes: { id: string }[] }[] }) =>
	found.paths.map((path) => path.nodes.map(({ id }) => id.split(":")[1]));

describe("paths", () => {
	test("go by the trips that both are tied to, with the sentences", async () => {
		const found = await paths('from: "person:kari", to: "organization:netwerk"');
		expect(nodes(found)[0]).toEqual(["kari", "netwerk"]);
		const steps: readonly Step[] = found.paths[0].steps;
		expect(steps).toMatchObject([
			{ kind: "trip", tripCount: 1, trips: [{ id: "trip:oslo-2018" }] },
		]);
		expect(steps.flatMap(({ facts }) => facts.flatMap(({ evidence }) => evidence))).toEqual([
			{ quote: "Kari Fjelltun, directeur van het Fjordinstituut" },
			{ quote: "van het Waternetwerk" },
		]);
		expect(found.paths[0].sentence).toBe(
			"Kari Fjelltun en Waternetwerk horen beide bij Reis oslo-2018 (2018).",
		);
	});

	test("go by functions, and are told in both languages", async () => {
		const { data } = await ask(
			'{ paths(from: "person:kari", to: "organization:fjord", k: 1) { paths { nl: sentence en: sentence(language: en) steps { kind } } } }',
		);
		expect(data.paths.paths).toEqual([
			{
				nl: "Kari Fjelltun bekleedde directeur; directeur bij Fjordinstituut.",
				en: "Kari Fjelltun held directeur; directeur at Fjordinstituut.",
				steps: [{ kind: "function" }, { kind: "function" }],
			},
		]);
	});

	test("don't go through our own side, a theme, a city or a country unless asked to", async () => {
		const ends = 'from: "organization:fjord", to: "organization:haven", k: 10, maxLength: 8';
		expect(nodes(await paths(ends))).toEqual([]);
		const byTheme = nodes(await paths(`${ends}, through: [theme]`));
		expect(byTheme.length).toBeGreaterThan(0);
		expect(
			byTheme.every((path) => path.some((id) => ["water", "flood", "youth"].includes(id ?? ""))),
		).toBe(true);
		expect(nodes(await paths(`${ends}, through: [own]`))[0]).toContain("gemeente-waterstad");
		expect(nodes(await paths(`${ends}, through: [city]`)).flat()).toContain("gent");
	});

	test("start and end at nodes of any kind", async () => {
		for (const [from, to] of [
			["city:oslo", "person:kari"],
			["country:NO", "organization:fjord"],
			["theme:youth", "organization:haven"],
			["trip:oslo-2016", "organization:fjord"],
			["followup:kaart", "organization:ambassade"],
			["organization:gemeente-waterstad", "post:attache"],
		])
			expect(
				nodes(await paths(`from: "${from}", to: "${to}"`)).length,
				`${from} ${to}`,
			).toBeGreaterThan(0);
	});

	test("of a node to itself are none; of nobody is refused", async () => {
		expect(nodes(await paths('from: "person:kari", to: "person:kari"'))).toEqual([]);
		const { errors } = await ask(
			'{ paths(from: "person:kari", to: "person:nobody") { complete } }',
		);
		expect(errors[0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
	});

	test("are the same where the look at the graph ends early as where it goes on", async () => {
		const run = reader(database, { timeoutMs: 60_000 });
		const ends = await run<{ id: string }>(
			"MATCH (n:Organization|Person|Post) RETURN n.id AS id ORDER BY id",
		);
		const pairs = ends.flatMap(({ id: from }, at) =>
			ends.slice(at + 1).map(({ id: to }) => ({ from, to })),
		);
		let early = 0;
		for (const { from, to } of pairs.filter((_, at) => at % 3 === 0)) {
			const request = { from, to, k: 1, maxHops: 6, through: [] };
			const whole = await findPaths(run, request, { borders: 3, enough: Number.MAX_SAFE_INTEGER });
			expect(await findPaths(run, request)).toEqual(whole);
			const ground = { ends: [from, to], through: [], widest: 4_000, borders: 3 } as const;
			if ((await findGround(run, { ...ground, enough: 1 })).borders === 2) early += 1;
		}
		expect(early).toBeGreaterThan(0);
	});

	test("cost few round trips, and no more for more", async () => {
		const text = (k: number) =>
			`{ paths(from: "person:kari", to: "organization:netwerk", k: ${k}, maxLength: 2) { paths { sentence nodes { name } steps { trips { name } facts { id } } } } }`;
		const { queries } = await ask(text(1));
		// The ways; nodes and facts.
		expect(queries).toBe(2);
		await expectNoMoreRoundTrips(ask, text(10), text(1));
	});
});
