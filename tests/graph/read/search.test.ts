import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { NodeKind } from "#domain/kinds.ts";
import type { Database } from "#graph/connect.ts";
import { luceneQuery, searchEntities, searchWords } from "#graph/read/search.ts";
import { reader } from "#graph/session.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { madeBatches } from "../made-reports.ts";
import { openStore } from "../store.ts";

let database: Database;
beforeAll(async () => {
	database = await openStore();
	await writeReports(database, madeBatches);
});
afterAll(() => database.close());

const search = async (query: string, kinds: readonly NodeKind[] | null = null) => {
	const page = await searchEntities(reader(database), { query, kinds, first: 10, after: null });
	return page.items.map(({ value }) => value);
};
const best = async (query: string) => (await search(query))[0]?.entity.id;

describe("search", () => {
	test.each([
		["a whole name", "Bergen", "city:3161732"],
		["the beginning of one", "tro", "city:3133895"],
		["without accents", "bjorgvin", "city:3161732"],
		["with other accents", "Trömsö", "city:3133895"],
		["an alias", "kfi", "organization:fjordinstituut"],
		["the other language", "norway", "country:NO"],
		["a synonym of a theme", "veerkracht", "theme:resilience"],
		["a typo", "weerbarheid", "theme:resilience"],
		["two typos in a long word", "fjordinstituhtt", "organization:fjordinstituut"],
		["the beginnings of words", "kon fjord", "organization:fjordinstituut"],
		["a surname alone", "brannstrom", "person:a1"],
	])("finds by %s", async (_, query, id) => {
		expect(await best(query)).toBe(id);
	});

	test("puts the exact name above its beginning, and what more trips share first", async () => {
		expect((await search("bergen")).map(({ entity }) => entity.id)).toEqual([
			"city:3161732",
			"trip:three-1",
			"trip:one-0",
			"trip:two-0",
		]);
	});

	test("tells which name matched, as it is written", async () => {
		expect((await search("bjorg"))[0]?.matched).toBe("Björgvin");
		expect((await search("norway"))[0]?.matched).toBe("Norway");
	});

	test("keeps to the kinds asked for; reports only when asked", async () => {
		expect((await search("bergen", ["Trip"])).map(({ entity }) => entity.kind)).toEqual([
			"Trip",
			"Trip",
			"Trip",
		]);
		expect(await search("bergen", ["Report"])).toHaveLength(2);
		expect(await search("bergen", [])).toEqual([]);
	});

	test("goes on behind a cursor without losing or repeating", async () => {
		const ids: string[] = [];
		let after: string | null = null;
		do {
			const page = await searchEntities(reader(database), {
				query: "bergen",
				kinds: null,
				first: 1,
				after,
			});
			expect(page.total).toBe(4);
			ids.push(...page.items.map(({ value }) => value.entity.id));
			after = page.hasMore ? (page.items.at(-1)?.cursor ?? null) : null;
		} while (after !== null);
		expect(new Set(ids).size).toBe(4);
	});

	test.each(
		[
			"*:*",
			"searchNames:*",
			"name:bergen",
			"\\",
			'"',
			"bergen~9",
			"[a TO z]",
			"{a TO z}",
			"((((",
			"a AND OR NOT",
			'+-&&||!(){}[]^"~*?:\\/',
			"bergen^1000000",
			"' OR 1=1 //",
			"`MATCH (n) DETACH DELETE n`",
			"\u0000",
			"",
			"   ",
			"🙂",
			"a".repeat(10_000),
			"x ".repeat(5_000),
			"/.*/",
		].map((query) => [query.slice(0, 30), query]),
	)("takes %j as words and nothing else", async (_, query) => {
		await expect(search(query)).resolves.toBeInstanceOf(Array);
		expect(luceneQuery(searchWords(query))).toMatch(/^[\p{L}\p{N} ()^*~]*$/u);
	});

	test("finds names made of Lucene's and Cypher's own words", async () => {
		expect(await best('Stichting "De Brug" + co~')).toBe("organization:stichting-de-brug-co");
		expect(await best("AND name:* OR `MATCH (n)")).toBe("event:script-alert-1-script");
	});

	test("looks for ten words at most, each cut to forty letters", () => {
		expect(searchWords("a ".repeat(30))).toHaveLength(10);
		expect(searchWords("a".repeat(99))).toEqual(["a".repeat(40)]);
	});
});
