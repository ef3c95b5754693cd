import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { documentCost } from "#server/limits/cost.ts";
import { documentSize } from "#server/limits/document-size.ts";
import { schema } from "#server/schema/schema.ts";

const size = (text: string) => documentSize(parse(text));
const cost = (text: string, variables = {}) =>
	documentCost({ schema, document: parse(text), variables });

describe("the size of a document", () => {
	test("unfolds fragments", () => {
		expect(size("{ a { ...F } } fragment F on T { b { c: d @x } }")).toEqual({
			depth: 3,
			aliases: 1,
			directives: 1,
		});
	});

	test("counts a fragment each time it is spread, without taking long", () => {
		const doubling = Array.from(
			{ length: 40 },
			(_, i) => `fragment F${i} on T { ...F${i + 1} ...F${i + 1} }`,
		).join("\n");
		const started = performance.now();
		const { aliases } = size(`{ ...F0 } ${doubling} fragment F40 on T { a: b }`);
		expect(aliases).toBe(2 ** 40);
		expect(performance.now() - started).toBeLessThan(200);
	});

	test("ends on fragments that spread themselves", () => {
		expect(size("{ ...F } fragment F on T { a { ...F } }").depth).toBe(1);
	});

	test("is that of the largest operation, variables and operations' directives too", () => {
		expect(size("query A @x { a } query B($v: Int @y) @z { a { b } }")).toEqual({
			depth: 2,
			aliases: 0,
			directives: 2,
		});
	});
});

describe("the cost of a document", () => {
	test("is the number of fields, times the pages around them", () => {
		expect(cost("{ trips(first: 50) { edges { node { id name } } } }")).toBe(1 + 1 + 50 * (1 + 2));
	});

	test("takes lengths from variables, and the usual page where none is given", () => {
		const text = "query ($n: Int) { trips(first: $n) { edges { node { id } } } }";
		expect(cost(text, { n: 100 })).toBe(202);
		expect(cost(text)).toBe(1 + 1 + 20 * 2);
	});

	test("multiplies lists in lists", () => {
		const facts = (inner: string) => `facts(first: 100) { edges { node { to { id ${inner} } } } }`;
		const text = `{ node(id: "x") { ... on Trip { ${facts(facts("facts(first: 100) { totalCount }"))} } } }`;
		expect(cost(text)).toBeGreaterThan(25_000);
	});

	test("takes a list's own length, and a weight for what looks through all trips", () => {
		expect(cost('{ themeTrace(theme: "water") { cells(first: 7) { year } } }')).toBe(1_000 + 1 + 7);
		expect(cost('{ briefing(place: "Oslo") { document { content } } }')).toBe(4_001);
	});

	test("counts fragments where they are spread", () => {
		const text =
			"{ network(limit: 300) { nodes { ...F } } } fragment F on NetworkNode { hiddenNeighbours }";
		expect(cost(text)).toBe(1 + 1 + 300);
	});
});
