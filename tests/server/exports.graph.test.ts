import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { nodeKinds } from "#domain/kinds.ts";
import type { Database } from "#graph/connect.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { toCypher } from "#server/exports/cypher.ts";
import { clearStore, openStore } from "../graph/store.ts";
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

const document = async (question: string, format: string, rest = "") => {
	const { data, errors } = await ask(
		`{ list: ${question} { export(format: ${format}${rest}) { fileName mediaType encoding content leftOut } } }`,
	);
	expect(errors).toEqual([]);
	return data.list.export;
};

const lists = [
	["trips(first: 1)", "trips", 5],
	['search(query: "water", first: 1)', "search", 6],
	["recurringPartners(first: 1)", "partners", 4],
	["promises(first: 1)", "promises", 5],
	["network(limit: 4)", "network", 4],
	['themeTrace(theme: "water")', "theme-water", 4],
	['similarPartners(id: "organization:fjord")', "similar-partners", 3],
	['secondNeighbours(id: "person:kari")', "second-neighbours", 3],
] as const;

describe("every list", () => {
	test.each(lists)("%s is a table, whole whatever the page", async (question, name, rows) => {
		const { fileName, content, mediaType } = await document(question, "csv");
		expect([fileName, mediaType]).toEqual([
			`${name}.csv`,
			"text/csv; charset=utf-8; header=present",
		]);
		expect(content.trimEnd().split("\r\n")).toHaveLength(1 + rows);
	});

	test.each(lists)("%s is a graph in every form", async (question, name) => {
		for (const [format, ending, start] of [
			["graphml", "graphml", "<?xml"],
			["gexf", "gexf", "<?xml"],
			["jsonld", "jsonld", "{"],
			["cypher", "cypher", "CREATE CONSTRAINT"],
			["csvFacts", "facts.csv", "\uFEFFfactId,type"],
		] as const) {
			const { fileName, content } = await document(question, format);
			expect(fileName).toBe(`${name}.${ending}`);
			expect(content.startsWith(start)).toBe(true);
		}
	});
});

describe("what is exported", () => {
	test("of a network are the facts between its nodes, with their sentences, and how much it leaves out", async () => {
		const { content, leftOut } = await document(
			'network(ids: ["trip:oslo-2016", "person:kari"], limit: 2)',
			"csvFacts",
			", delimiter: semicolon",
		);
		expect(content.split("\r\n").slice(0, 2)).toEqual([
			"\uFEFFfactId;type;fromId;from;toId;to;role;trip;confidence;confirmed;quote;report;start;end",
			expect.stringMatching(
				/^fact:\w+;MET;trip:oslo-2016;Reis oslo-2016;person:kari;Kari Fjelltun;talk;trip:oslo-2016;0.9;false;"?Kari Fjelltun, directeur van het Fjordinstituut"?;oslo-2016.txt;\d+;\d+$/,
			),
		]);
		expect(leftOut).toBeGreaterThan(5);
	});

	test("of a node are its own facts", async () => {
		const { data, errors } = await ask(
			'{ node(id: "organization:haven") { ... on Organization { facts(first: 1) { export(format: csv) { content } } } } }',
		);
		expect(errors).toEqual([]);
		expect(data.node.facts.export.content.trimEnd().split("\r\n")).toHaveLength(4);
	});

	test("is the same each time", async () => {
		for (const format of ["jsonld", "gexf"])
			expect(await document("network", format)).toEqual(await document("network", format));
	});

	test("is in the language asked for", async () => {
		const { content } = await document('search(query: "noorwegen")', "csv", ", language: en");
		expect(content).toContain("country:NO,Country,Norway");
	});
});

describe("Cypher", () => {
	test("gives the same nodes and facts in an empty Neo4j, run twice too", async () => {
		const { content } = await document("network(limit: 300)", "cypher");
		const run = reader(database);
		const count = () =>
			run<{ kind: string; ids: string[] }>(
				`MATCH (n:Entity) WHERE n:${nodeKinds.join(" OR n:")} UNWIND labels(n) AS kind WITH kind, n WHERE kind <> "Entity" AND n.name <> "" RETURN kind, collect(n.id + n.name) AS ids ORDER BY kind`,
			);
		const named = new Set(
			[...content.matchAll(/^MERGE \(n:Entity \{id: '([^']+)'/gm)].map(([, id]) => id),
		);
		const before = (await count()).map(({ kind, ids }) => [
			kind,
			ids.filter((id) => [...named].some((one) => id.startsWith(one ?? ""))).toSorted(),
		]);
		await clearStore(database);
		for (const _ of [1, 2])
			for (const statement of content.trimEnd().split("\n"))
				if (!statement.startsWith("CREATE CONSTRAINT"))
					await inWriteTransaction(database, (write) => write(statement.replace(/;$/, "")));
		const after = (await count()).map(({ kind, ids }) => [kind, ids.toSorted()]);
		expect(after).toEqual(before.filter(([, ids]) => (ids?.length ?? 0) > 0));
		const [{ facts } = { facts: 0 }] = await run<{ facts: number }>(
			"MATCH (:Entity)-[f]->(:Entity) RETURN count(f) AS facts",
		);
		expect(facts).toBe(content.match(/ MERGE \(a\)-\[f:/g)?.length);
	});

	test.each([
		"'}) DETACH DELETE n //",
		"\\u0027}) DETACH DELETE n //",
		"\\\\u0027 \\\\\\u0027 \\",
		"`\"'\\\n\r\t\u0000\u0007\u2028 🙂 {x} $x",
		"a\\' OR 1=1",
	])("takes %j for text and nothing else", async (name) => {
		await clearStore(database);
		const node = {
			id: name,
			kind: "City",
			name,
			aliases: [name],
			properties: { x: name },
		} as const;
		const [, statement = ""] = toCypher({ name: "", nodes: [node], facts: [] }).split("\n");
		await inWriteTransaction(database, (write) => write(statement.replace(/;$/, "")));
		const rows = await reader(database)<object>(
			"MATCH (n:City) RETURN n.id AS id, n.name AS name, n.aliases AS aliases, n.x AS x",
		);
		expect(rows).toEqual([{ id: name, name, aliases: [name], x: name }]);
	});
});
