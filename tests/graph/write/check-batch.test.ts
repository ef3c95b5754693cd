import { describe, expect, test } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import { checkBatch } from "#graph/write/check-batch.ts";
import { first } from "../made-reports.ts";
import { makeBatch } from "../make-batch.ts";

const good = makeBatch(first);
const withLink = (change: object): GraphBatch => ({
	...good,
	links: good.links.map((link, index) => (index === 1 ? { ...link, ...change } : link)),
});
const withNode = (change: object): GraphBatch => ({
	...good,
	nodes: good.nodes.map((node, index) => (index === 1 ? { ...node, ...change } : node)),
});
const evidence = good.links[1]?.evidence[0];

describe("checking a batch", () => {
	test("lets a sound one pass", () => {
		expect(() => checkBatch(good)).not.toThrow();
	});

	test.each<[string, GraphBatch, RegExp]>([
		[
			"a quote beside its place",
			withLink({ evidence: [{ ...evidence, start: 1 }] }),
			/quote is not the text from 1/,
		],
		["a fact without a quote", withLink({ evidence: [] }), /has no quote/],
		[
			"an empty quote",
			withLink({ evidence: [{ ...evidence, quote: "", end: evidence?.start }] }),
			/quote/,
		],
		["a confidence of two", withLink({ confidence: 2 }), /confidence 2/],
		["a type outside the vocabulary", withLink({ type: "X]->() DETACH DELETE n //" }), /no link/],
		["a type between the wrong kinds", withLink({ type: "HELD" }), /no link HELD from Trip/],
		["a reference link as a fact", withLink({ type: "BROADER" }), /no link BROADER/],
		[
			"an end that isn't claimed",
			withLink({ to: { kind: "City", id: "city:1" } }),
			/doesn't claim/,
		],
		[
			"an end of another kind",
			withLink({ to: { kind: "City", id: "organization:gemeente-waterstad" } }),
			/doesn't claim/,
		],
		["two facts of one id", withLink({ factId: good.links[0]?.factId }), /twice/],
		["a kind outside the vocabulary", withNode({ kind: "Store" }), /can't claim/],
		["a report as a claim", withNode({ kind: "Report" }), /can't claim/],
		["a nameless node", withNode({ name: " " }), /no name/],
		["a node claimed twice", withNode({ id: good.nodes[0]?.id }), /twice/],
		[
			"a property of the writer's own",
			withNode({ properties: { tripCount: 9 } }),
			/called tripCount/,
		],
		["a property with an odd name", withNode({ properties: { "a b": 1 } }), /called a b/],
		[
			"a mention beside its place",
			{ ...good, mentions: good.mentions.map((m) => ({ ...m, start: m.start + 1 })) },
			/mention/,
		],
		[
			"a fact as a reference",
			{ ...good, references: good.links.slice(1, 2) },
			/no such kind of reference/,
		],
	])("refuses %s, naming the report", (_, batch, message) => {
		expect(() => checkBatch(batch)).toThrow(message);
		expect(() => checkBatch(batch)).toThrow(/^2019\/bergen\.txt: /);
	});
});
