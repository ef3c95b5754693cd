import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { realReportsFolder, requireRealReports } from "../evaluation/real-reports.ts";
import { openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";

let database: Database;
let ask: ReturnType<typeof askable>["ask"];
const dataFolder = mkdtempSync(join(tmpdir(), "real-answers-"));
beforeAll(async () => {
	requireRealReports();
	database = await openStore();
	await ingestPaths({
		database,
		paths: [realReportsFolder],
		year: null,
		dataFolder,
		onProgress: () => {},
	});
	ask = askable({ database, timeoutMs: 60_000 }).ask;
}, 240_000);
afterAll(async () => {
	await database.close();
	rmSync(dataFolder, { recursive: true, force: true });
});

describe("of the five real reports", () => {
	test.each([
		["TU Delft", [["met"], ["met"]]],
		["Rijksdienst voor Ondernemend Nederland", [["met"], ["organiser"]]],
		["Global Resilient Cities Network", [["met"], ["network"]]],
	])("%s was tied to two trips, by the kinds shown", async (name, expected) => {
		const { data } = await ask(
			`query ($name: String!) { search(query: $name, kinds: [Organization], first: 1) { edges { node { entity { id } } } } }`,
			{ name },
		);
		const { data: found } = await ask(
			`query ($id: ID!) { recurringPartners(ids: [$id]) { edges { node { tripCount encounters { ties facts { evidence { quote } } } } } } }`,
			{ id: data.search.edges[0].node.entity.id },
		);
		const [{ node }] = found.recurringPartners.edges;
		expect(node.tripCount).toBe(2);
		expect(node.encounters.map((one: { ties: string[] }) => one.ties).toSorted()).toEqual(expected);
	});

	test.each([
		["resilience", ["Abu Dhabi", "Kaapstad", "Oslo", "Pretoria"]],
		["veerkracht", ["Abu Dhabi", "Kaapstad", "Oslo", "Pretoria"]],
		["cyber resilience", ["Abu Dhabi", "Barcelona", "Kaapstad"]],
	])("%s ties %j", async (theme, cities) => {
		const { data, errors } = await ask(
			"query ($theme: String!) { themeTrace(theme: $theme) { cities { city { name } } } }",
			{ theme },
		);
		expect(errors).toEqual([]);
		expect(
			data.themeTrace.cities.map((one: { city: { name: string } }) => one.city.name).toSorted(),
		).toEqual(cities);
	});

	test("a briefing for Oslo lists six mayors, two posts at the embassy and the open follow-ups", async () => {
		const { data, errors } = await ask(
			'{ briefing(place: "Oslo") { visitCount promiseCount contacts(first: 50) { entity { kind name } organization { name ... on Organization { organizationKind } } functionFacts { evidence { quote } } } promises { state followUp { name } facts { evidence { quote } } } diplomaticPosts { name } } }',
		);
		expect(errors).toEqual([]);
		interface Contact {
			readonly entity: { readonly kind: string; readonly name: string };
			readonly organization: { readonly organizationKind?: string } | null;
		}
		const posts = data.briefing.contacts.filter(({ entity }: Contact) => entity.kind === "Post");
		expect(posts.filter(({ entity }: Contact) => entity.name === "Burgemeester")).toHaveLength(6);
		expect(
			posts.filter(
				({ organization }: Contact) => organization?.organizationKind === "diplomatic-post",
			),
		).toHaveLength(2);
		expect(data.briefing).toMatchObject({
			visitCount: 1,
			promiseCount: 2,
			promises: [{ state: "open" }, { state: "open" }],
			diplomaticPosts: [{ name: "Nederlandse ambassade in Oslo" }],
		});
	});
});
