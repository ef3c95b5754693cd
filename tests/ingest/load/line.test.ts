import { describe, expect, test } from "vitest";
import { checkBatch } from "#graph/write/check-batch.ts";
import { readLine } from "#ingest/load/line.ts";
import { makeTrips } from "../../../bench/made/trips.ts";

const oslo = {
	report: { file: "2019/oslo.txt", text: "In mei 2019 naar Oslo, en in Oslo bleven wij." },
	nodes: [
		{ kind: "Trip", id: "trip:a", name: "Oslo", properties: { startDate: "2019-05" } },
		{ kind: "City", id: "city:oslo", name: "Oslo" },
		{ kind: "Country", id: "country:NO", name: "Noorwegen" },
		{ kind: "Theme", id: "theme:water", name: "Water" },
	],
	links: [
		{ type: "VISITED", from: "trip:a", to: "city:oslo", quote: "naar Oslo" },
		{ type: "ABOUT", from: "trip:a", to: "theme:water", basis: "Index of the archive." },
		{ type: "IN", from: "city:oslo", to: "country:NO" },
	],
	mentions: [
		{ of: "city:oslo", surface: "Oslo" },
		{ of: "city:oslo", surface: "Oslo", quote: "in Oslo bleven wij" },
	],
};

describe("a line to load", () => {
	test("is what a report claims, each fact with its words", () => {
		const batch = readLine(JSON.stringify(oslo));
		checkBatch(batch);
		expect(
			batch.links.map(({ type, evidence }) => [type, evidence[0]?.quote, evidence[0]?.rule]),
		).toEqual([
			["VISITED", "naar Oslo", "loaded"],
			["ABOUT", "Index of the archive.", "stated"],
		]);
		expect(batch.references).toHaveLength(1);
		expect(batch.report.content).toBe(`${oslo.report.text}\nIndex of the archive.`);
		expect(batch.mentions.map(({ start }) => start)).toEqual([17, 29]);
		expect(new Set(batch.mentions.map(({ key }) => key)).size).toBe(2);
	});

	test.each([
		["no JSON", "{", /no JSON/],
		["an unknown field", JSON.stringify({ ...oslo, extra: 1 }), /extra/],
		[
			"an unknown kind",
			JSON.stringify({ ...oslo, nodes: [{ kind: "Cat", id: "a", name: "a" }] }),
			/nodes\.0\.kind/,
		],
		[
			"an end that isn't there",
			JSON.stringify({ ...oslo, nodes: oslo.nodes.slice(1) }),
			/"trip:a" is not among/,
		],
		[
			"a fact of nothing",
			JSON.stringify({ ...oslo, links: [{ type: "VISITED", from: "trip:a", to: "city:oslo" }] }),
			/neither a quote nor a basis/,
		],
		[
			"words that aren't there",
			JSON.stringify({
				...oslo,
				links: [{ type: "VISITED", from: "trip:a", to: "city:oslo", quote: "Bergen" }],
			}),
			/not in the text/,
		],
	])("is refused with %s", (_, line, message) => {
		expect(() => readLine(line)).toThrow(message);
	});

	test("may be any that the generator of the benchmarks makes, the same for the same seed", () => {
		const lines = [...makeTrips(50)].map((line) => JSON.stringify(line));
		for (const line of lines) checkBatch(readLine(line));
		expect([...makeTrips(50)].map((line) => JSON.stringify(line))).toEqual(lines);
		expect(JSON.stringify([...makeTrips(50, 2)][0])).not.toBe(lines[0]);
	});
});
