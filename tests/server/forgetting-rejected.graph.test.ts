import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foldName } from "#domain/names.ts";
import { reader } from "#graph/session.ts";
import { verify } from "#graph/write/verify.ts";
import { everything } from "../ingest/forget/everything.ts";
import { writableApp } from "./writable.ts";

const bergen = `Verslag dienstreis Bergen

Met wie is er gesproken?
- Tomas Veldkamp, wethouder van de gemeente Bergen
- Ingrid Solheim, directeur van het Fjordinstituut in Bergen

Vervolgafspraken
- Tomas Veldkamp stuurt het rapport over water naar Den Haag voor 1 mei 2019.
`;
const oslo = `Verslag dienstreis Bergen en Oslo

Met wie is er gesproken?
- Tomas Veldkamp, wethouder van de gemeente Bergen
- Kari Fjelltun, directeur van het Waterinstituut in Oslo
`;
const lyon = `Verslag dienstreis Lyon

Met wie is er gesproken?
- Tomas Veldkamp, directeur van de gemeente Lyon
`;

const { database, dataFolder, app } = await writableApp();

/** Does what mustn't fail, and gives the answer's data. */
const done = async (query: string, variables: object = {}) => {
	const { data, errors } = await app.ask(query, variables);
	expect(errors).toEqual([]);
	return data;
};
const read = async (name: string, text: string): Promise<string> => {
	const { ingestReport } = await done(
		`mutation($report: ReportUpload!) { ingestReport(report: $report, sameName: replace) { report { id } } }`,
		{ report: { name, text } },
	);
	return ingestReport.report.id;
};
const idOf = async (report: string): Promise<string> => {
	const [row] = await reader(database)<{ id: string }>(
		"MATCH (:Report {id: $report})-[:CLAIMS]->(p:Person) WHERE p.name ENDS WITH 'Veldkamp' RETURN p.id AS id",
		{ report },
	);
	return row?.id ?? "";
};
const reject = (report: string, entity: string) =>
	done(
		`mutation($report: ID!, $entity: ID!) { rejectName(report: $report, entity: $entity, by: "lezer") { id } }`,
		{ report, entity },
	);
const judgeWrong = (fact: string) =>
	done(
		`mutation($fact: ID!) { judgeFact(fact: $fact, state: wrong, by: "lezer", reason: "Dat zei Veldkamp niet.") { id } }`,
		{ fact },
	);
const promiseIn = async (report: string): Promise<string> => {
	const [row] = await reader(database)<{ fact: string }>(
		"MATCH (:Trip)-[l:LED_TO {report: $report}]->(:FollowUp) RETURN l.factId AS fact",
		{ report },
	);
	return row?.fact ?? "";
};
const previewing = `query($person: ID!) { previewForgetting(person: $person) {
  person { name known { id } } places judgements reports { report { file } } namesakes { id } rejectedNamesakes { id name known { id } } } }`;
const forgetting = `mutation($person: ID!) { forgetPerson(person: $person, by: "functionaris") { reports places judgements } }`;

/** What of the store, of the data folder and of the log holds the name. */
const traces = async () => {
	const files = readdirSync(dataFolder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.flatMap(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), "utf8")]);
	return [...(await everything(database)), ...files, ...app.lines].filter((line) =>
		foldName(line).includes("veldkamp"),
	);
};

describe("forgetting who readers rejected", { timeout: 120_000 }, () => {
	test("is shown and done for a person whom every report goes without", async () => {
		const report = await read("bergen.txt", bergen);
		const other = await read("oslo.txt", oslo);
		const person = await idOf(report);
		for (const each of [report, other]) await reject(each, person);
		expect(await idOf(report)).toBe("");
		const { previewForgetting } = await done(previewing, { person });
		expect(previewForgetting).toEqual({
			person: { name: "Tomas Veldkamp", known: null },
			places: 3,
			judgements: 0,
			reports: expect.arrayContaining([
				{ report: { file: "upload/bergen.txt" } },
				{ report: { file: "upload/oslo.txt" } },
			]),
			namesakes: [],
			rejectedNamesakes: [],
		});
		expect((await done(forgetting, { person })).forgetPerson).toMatchObject({
			reports: 2,
			places: 3,
		});
		expect(await traces()).toEqual([]);
		expect((await done(previewing, { person })).previewForgetting).toBeNull();
		expect((await verify(database)).differences).toEqual([]);
	});

	test("tells of a namesake in another country who is rejected as well, and stays", async () => {
		const person = await idOf(await read("bergen.txt", bergen));
		const report = await read("lyon.txt", lyon);
		const namesake = await idOf(report);
		await reject(report, namesake);
		expect((await done(previewing, { person })).previewForgetting).toMatchObject({
			namesakes: [],
			rejectedNamesakes: [{ id: namesake, name: "Tomas Veldkamp", known: null }],
		});
		await done(forgetting, { person });
		const left = await traces();
		expect(left.length).toBeGreaterThan(0);
		expect(left.every((line) => line.includes("Lyon"))).toBe(true);
	});
});

describe("forgetting who is named in a promise that readers rejected", { timeout: 120_000 }, () => {
	test("leaves neither the promise's words nor the name anywhere", async () => {
		const report = await read("bergen.txt", bergen);
		const person = await idOf(report);
		await judgeWrong(await promiseIn(report));
		await done(forgetting, { person });
		expect(await traces()).toEqual([]);
		const { judgements } = await done(
			"{ judgements { edges { node { reason leftOut { to { name } } } } } }",
		);
		expect(foldName(JSON.stringify(judgements))).not.toContain("veldkamp");
		expect(await verify(database)).toMatchObject({ differences: [], orphans: [] });
	});

	test("leaves nothing of a promise that its report no longer makes, judged or not", async () => {
		const report = await read("bergen.txt", bergen);
		const person = await idOf(report);
		await judgeWrong(await promiseIn(report));
		await read("bergen.txt", bergen.replace("stuurt het rapport over water", "geeft de film"));
		await done(forgetting, { person });
		expect(await traces()).toEqual([]);
	});

	test("leaves nothing of what was said of a report that was taken out", async () => {
		await read("oslo.txt", oslo);
		const report = await read("bergen.txt", bergen);
		const person = await idOf(report);
		await judgeWrong(await promiseIn(report));
		const [met] = await reader(database)<{ fact: string }>(
			"MATCH ()-[m:MET {report: $report}]->(:Person {id: $person}) RETURN m.factId AS fact",
			{ report, person },
		);
		await judgeWrong(met?.fact ?? "");
		await done("mutation($report: ID!) { removeReport(report: $report) { file } }", { report });
		await done(forgetting, { person });
		expect(await traces()).toEqual([]);
	});
});
