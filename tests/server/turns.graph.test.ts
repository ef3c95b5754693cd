import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#graph/connect.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { openStore } from "../graph/store.ts";
import { answerBatches } from "./answer-reports.ts";
import { askable } from "./ask.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, answerBatches);
});
afterAll(() => database.close());

const oneAtOnce = (longestWaitMs: number) =>
	askable({ database, timeoutMs: 60_000, turns: { atOnce: 1, longestWaitMs } });

const large = [
	'{ briefing(place: "Oslo") { visitCount document { content } } }',
	'{ themeTrace(theme: "theme:water") { tripCount export(format: gexf) { content } } }',
	"{ recurringPartners { totalCount export(format: csv) { content } } }",
	"{ promises { totalCount } }",
	'{ paths(from: "city:oslo", to: "organization:ambassade") { complete } }',
	'{ similarPartners(id: "organization:ambassade") { totalCount } }',
	'{ secondNeighbours(id: "organization:ambassade") { totalCount } }',
];
const small = '{ search(query: "oslo") { totalCount } }';

test("large questions of many callers are answered one after the other, the same as each alone", async () => {
	const { ask } = oneAtOnce(60_000);
	const alone: unknown[] = [];
	for (const query of large) alone.push(await ask(query));
	const together = await Promise.all([...large, ...large, ...large].map((query) => ask(query)));
	const told = (answers: readonly unknown[]) =>
		answers.map((answer) => (answer as { readonly text: string }).text);
	expect(told(together)).toEqual(told([...alone, ...alone, ...alone]));
	expect(together.flatMap(({ errors }) => errors)).toEqual([]);
}, 120_000);

test("who waited too long is told so, and small questions wait for nobody", async () => {
	const { ask, lines } = oneAtOnce(0);
	const briefings = Promise.all(
		Array.from({ length: 12 }, () => ask('{ briefing(place: "Oslo") { visitCount } }')),
	);
	const { data, errors } = await ask(small);
	expect([data.search.totalCount > 0, errors]).toEqual([true, []]);
	const answers = await briefings;
	const busy = answers.filter(({ errors }) => errors[0]?.extensions?.code === "BUSY");
	expect(busy.length).toBeGreaterThan(5);
	expect(new Set(busy.map(({ status }) => status))).toEqual(new Set([503]));
	expect(busy[0]?.errors[0]?.message).toMatch(/busy for 0 s.*Try again/);
	expect(answers.some(({ data }) => data?.briefing?.visitCount === 2)).toBe(true);
	expect(lines).toEqual([]);
});
