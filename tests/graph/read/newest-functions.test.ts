import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { findNewestFunctions } from "#graph/read/briefing-rows.ts";
import { reader } from "#graph/session.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { makeBatch } from "../make-batch.ts";
import { openStore } from "../store.ts";

const years = Array.from({ length: 30 }, (_, at) => 1990 + at);

/** A trip that tells of Vera a function at one body, of Bo a body alone, and of Ada, without a year, a function. */
const told = (year: number | null) =>
	makeBatch({
		file: `functions-${year}.txt`,
		text: `Verslag ${year}. Vera, rector van Meerhof. Bo van Meerhof. Ada, rector van Meerhof.`,
		nodes: [
			{
				kind: "Trip",
				id: `trip:functions-${year}`,
				name: "Reis",
				properties: year === null ? {} : { startDate: `${year}-03-01` },
			},
			...["vera", "bo", "ada"].map((name) => ({
				kind: "Person" as const,
				id: `person:${name}`,
				name,
			})),
			{ kind: "Post", id: "post:rector", name: "rector" },
			{ kind: "Organization", id: "organization:meerhof", name: "Meerhof" },
			{ kind: "Organization", id: `organization:of-${year}`, name: `Meerhof ${year}` },
		],
		links: [
			["DESCRIBES", "report", `trip:functions-${year}`, "Verslag"],
			["HELD", year === null ? "person:ada" : "person:vera", "post:rector", "rector van Meerhof"],
			["AT", "post:rector", `organization:of-${year}`, "rector van Meerhof"],
			["AT", "person:bo", `organization:of-${year}`, "Bo van Meerhof"],
		],
	});

let database: Database;
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, [...years, null].map(told));
});
afterAll(() => database.close());

const everybody = ["person:vera", "person:bo", "person:ada", "post:rector", "organization:of-1990"];

test("the function and body of somebody are those of the newest report, of an undated one where there is no other", async () => {
	const found = await findNewestFunctions(reader(database), everybody);
	const told = [...found].map(([id, { post, organization, date }]) => [
		id,
		post?.id ?? null,
		organization?.id ?? null,
		date,
	]);
	expect(told.toSorted()).toEqual([
		["person:ada", "post:rector", "organization:of-null", ""],
		["person:bo", null, "organization:of-2019", "2019-03-01"],
		["person:vera", "post:rector", "organization:of-2019", "2019-03-01"],
		["post:rector", "post:rector", "organization:of-2019", "2019-03-01"],
	]);
	expect(found.get("person:vera")?.facts).toHaveLength(2);
});

test("bodies are looked for in the newest report alone, not for each function in each report", async () => {
	const statements: string[] = [];
	const run = reader(database, { onQuery: (asked) => statements.push(...asked) });
	await findNewestFunctions(run, everybody);
	const { summary } = await database.driver.executeQuery(
		`PROFILE ${statements[0]}`,
		{ ids: ["person:vera"] },
		{ database: database.database },
	);
	expect(hitsOf(summary.profile)).toBeLessThan(10 * years.length);
});

interface Profile {
	readonly dbHits: number;
	readonly children: readonly Profile[];
}
const hitsOf = (profile: Profile | false): number =>
	profile ? profile.dbHits + profile.children.reduce((sum, one) => sum + hitsOf(one), 0) : Infinity;
