import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { createApp } from "#server/app.ts";
import { idOfReport, madeBatches, second } from "../graph/made-reports.ts";
import { openStore } from "../graph/store.ts";

let database: Database;
const asked = new Set<string>();
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, madeBatches);
	const app = createApp({
		database,
		timeoutMs: 60_000,
		onQuery: (statements) => {
			for (const cypher of statements) asked.add(cypher);
		},
	});
	for (const query of [
		"{ statistics { facts } }",
		"{ network { nodes { entity { detail } } links { id } } }",
		'{ network(ids: ["trip:one-0"], kinds: [City]) { total } }',
		'{ search(query: "bergen") { edges { node { entity { id } } } } }',
		'{ trips { edges { node { destinations { country { name } } report { content spans { entity { id } } trips { id } } fieldEvidence(field: "days") { quote } } } } }',
		'{ a: trips(city: "city:3161732") { totalCount } b: trips(country: "country:NO") { totalCount } c: trips(year: 2019) { totalCount } }',
		'{ node(id: "organization:fjordinstituut") { ... on Organization { city { id } facts(types: [AT]) { totalCount } mentions { totalCount } } } }',
		'{ node(id: "person:a1") { ... on Person { posts { organization { id } city { id } } } } }',
		'{ a: node(id: "fact:x") { id } b: node(id: "IN/city:3161732/country:NO") { id } }',
		"{ recurringPartners(first: 3, minTrips: 1) { edges { node { encounters { facts { id } } } } } }",
		'{ a: recurringPartners(theme: "water", from: "2019") { totalCount } b: recurringPartners(country: "country:NO") { totalCount } c: recurringPartners(city: "city:3161732", to: "2020") { totalCount } }',
		'{ themeTrace(theme: "water") { cells { trips { facts { id } } } carriers { encounters { date } } } }',
		'{ a: briefing(place: "Bergen") { others { facts { id } } } b: briefing(place: "country:NO", themes: ["water"]) { document { content } } }',
		'{ promises(partner: "organization:fjordinstituut") { edges { node { laterMentions { facts { id } } } } } }',
		'{ a: network(theme: "water", limit: 3) { leftOut { totalCount } } b: network(ids: ["trip:one-0"], from: "2019", limit: 2) { leftOut { totalCount } } c: network(limit: 2) { leftOut { totalCount } } }',
		"{ statistics { years { trips } countries { totalCount } cities { totalCount } themes { totalCount } } }",
		'{ paths(from: "person:a1", to: "theme:water") { paths { steps { facts { id } } } } }',
		'{ similarPartners(id: "organization:fjordinstituut") { totalCount } secondNeighbours(id: "person:a1") { totalCount } }',
		'{ a: changes { newPartners { totalCount } cursor } b: changes(since: "2020") { at } c: changes(since: "WzEsIngiXQ") { at } }',
		`{ node(id: "${idOfReport(second)}") { id } }`,
	]) {
		const body = JSON.stringify({ query });
		const headers = { "content-type": "application/json" };
		const answer = await app.fetch(
			new Request("http://localhost/graphql", { method: "POST", headers, body }),
		);
		expect(await answer.json()).not.toHaveProperty("errors");
	}
}, 240_000);
afterAll(() => database.close());

interface Plan {
	readonly operatorType: string;
	readonly children: readonly Plan[];
}
const operators = (plan: Plan): readonly string[] => [
	plan.operatorType,
	...plan.children.flatMap(operators),
];

test("no question makes the database look through all of a kind", async () => {
	expect(asked.size).toBeGreaterThan(18);
	for (const cypher of asked) {
		const { summary } = await database.driver.executeQuery(
			`EXPLAIN ${cypher}`,
			{},
			{ database: database.database },
		);
		const plan = summary.plan;
		const scans = plan
			? operators(plan).filter((name) =>
					/(AllNodes|ByLabel|RelationshipType|AllRelationships)Scan/.test(name),
				)
			: ["no plan"];
		expect(scans, cypher).toEqual([]);
	}
});
