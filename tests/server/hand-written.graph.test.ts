import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { difference } from "../../bench/api/agree.ts";
import { askBare } from "../../bench/api/ask-bare.ts";
import { neo4jBody } from "../../bench/api/ask-servers.ts";
import { documents } from "../../bench/api/questions.ts";
import { makeBatch } from "../graph/make-batch.ts";
import { openStore } from "../graph/store.ts";
import { askable } from "./ask.ts";

const text = "Reis naar Alradam en Kalradam. Het ging over water in Kalradam.";
const city = (id: string, name: string) => ({
	kind: "City" as const,
	id,
	name,
	authoritative: true,
	properties: {},
});

let database: Database;
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, [
		makeBatch({
			file: "names.txt",
			text,
			nodes: [
				{ kind: "Trip", id: "trip:names", name: "Reis", properties: { startDate: "2024-05-01" } },
				city("city:alradam", "Alradam"),
				city("city:kalradam", "Kalradam"),
				{ kind: "Theme", id: "theme:water", name: "Water", authoritative: true },
			],
			links: [
				["DESCRIBES", "report", "trip:names", "Reis"],
				["VISITED", "trip:names", "city:alradam", "Alradam"],
				["VISITED", "trip:names", "city:kalradam", "Kalradam"],
				["ABOUT", "trip:names", "theme:water", "Het ging over water in Kalradam."],
			],
		}),
	]);
});
afterAll(() => database.close());

test("a name within a longer one isn't named, for the hand-written statement of the bench and for the answer", async () => {
	const given = { theme: "theme:water", from: null, to: null, country: null };
	const rows = await askBare(database.driver, "trace", given);
	const { data, errors } = await askable({ database }).ask(documents.trace, given);
	expect(errors).toEqual([]);
	expect(data.themeTrace.cities.map((row: { city: { id: string } }) => row.city.id)).toEqual([
		"city:kalradam",
	]);
	expect(difference("trace", rows, data)).toBeNull();
});

test("@neo4j/graphql of the bench is asked for both ends of a path, and elsewhere for the end of a period", () => {
	expect(neo4jBody("path", { from: "organization:a", to: "organization:b" })).toMatchObject({
		variables: { from: "organization:a", to: "organization:b" },
	});
	expect(neo4jBody("trace", { theme: "theme:water", from: "2019", to: "2020" })).toMatchObject({
		variables: { from: "2019", until: "2020-12-31" },
	});
});
