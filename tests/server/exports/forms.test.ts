import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { toCsv } from "#server/exports/csv.ts";
import { toGexf } from "#server/exports/gexf.ts";
import type { ExportGraph } from "#server/exports/graph-form.ts";
import { toGraphMl } from "#server/exports/graphml.ts";
import { toJsonLd } from "#server/exports/json-ld.ts";

const hostile = `<b a="1">&amp;</b> ]]> '"\\ \u0000\uD800 \r\n\t 🙂 é {{x}}`;

const graph: ExportGraph = {
	name: hostile,
	nodes: [
		{
			id: "city:3161732",
			kind: "City",
			name: hostile,
			aliases: [hostile, "Björgvin"],
			properties: { geonameId: 3161732, latitude: 60.39, longitude: -5.32, purpose: hostile },
		},
		{ id: 'organization:a b/"<é', kind: "Organization", name: "A", aliases: [], properties: {} },
		{ id: "trip:1", kind: "Trip", name: "Reis", aliases: [], properties: { year: 2019 } },
	],
	facts: [
		{
			...{ id: "fact:1", type: "MET", from: "trip:1", to: 'organization:a b/"<é', role: "talk" },
			...{ field: null, confidence: 0.9, confirmed: true, trip: "trip:1" },
			evidence: [{ quote: hostile, start: 1, end: 9, report: "2019/a.txt" }],
		},
		{
			...{ id: "fact:2", type: "MET", from: "trip:1", to: 'organization:a b/"<é', role: "tour" },
			...{ field: null, confidence: 0.9, confirmed: false, trip: "trip:1" },
			evidence: [],
		},
		{
			...{ id: "VISITED/trip:1/city:3161732", type: "VISITED", from: "trip:1", to: "city:3161732" },
			...{ role: null, field: null, confidence: null, confirmed: false, trip: null, evidence: [] },
		},
	],
};
const empty: ExportGraph = { name: "leeg", nodes: [], facts: [] };

const schema = (name: string) => ({
	fileName: name,
	contents: readFileSync(join(import.meta.dirname, "schemas", name), "utf8"),
});

async function faults(contents: string, [main, ...others]: readonly string[]) {
	const { errors } = await validateXML({
		xml: [{ fileName: "export.xml", contents }],
		schema: [schema(main ?? "")],
		preload: others.map(schema),
	});
	return errors.map(({ message }) => message);
}

describe.each([
	["GraphML", toGraphMl, ["graphml.xsd", "xlink.xsd"]],
	["GEXF", toGexf, ["gexf.xsd", "viz.xsd"]],
] as const)("%s", (_, write, schemas) => {
	test("is what its schema asks for, whatever the texts", async () => {
		for (const one of [graph, empty]) expect(await faults(write(one), schemas)).toEqual([]);
	});

	test("of another kind is refused by the schema, so that the test can fail", async () => {
		expect(await faults(write(graph).replace(/<node /, "<knoop "), schemas)).not.toEqual([]);
	});

	test("has a line for all facts of one type between two nodes", () => {
		expect(write(graph).match(/<edge /g)).toHaveLength(2);
		expect(write(graph)).toMatch(/talk, tour/);
	});
});

describe("JSON-LD", () => {
	test("is read without asking any address, each fact a statement with its quote", async () => {
		const document = JSON.parse(toJsonLd(graph));
		const noLoader = () => Promise.reject(new Error("An address was asked."));
		const [expanded, triples] = await Promise.all([
			jsonld.expand(document, { documentLoader: noLoader }),
			jsonld.toRDF(document, { format: "application/n-quads", documentLoader: noLoader }),
		]);
		expect(expanded).toHaveLength(6);
		expect(triples).toContain(
			"<urn:international-contacts:fact:1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate> <urn:international-contacts:vocabulary#MET> .",
		);
		expect(triples).toContain("<urn:international-contacts:organization:a%20b/%22%3C%C3%A9>");
		expect(triples).toContain('<http://www.w3.org/ns/oa#start> "1"');
		expect(triples).toContain("<https://sws.geonames.org/3161732/>");
		for (const node of document["@graph"])
			expect(triples).toContain(
				`<urn:international-contacts:${node["@id"]}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>`,
			);
	});
});

describe("CSV", () => {
	const csv = (cells: readonly (string | number | boolean | null)[]) =>
		toCsv({ columns: ["a"], rows: [cells] }, "comma").split("\r\n")[1];

	test("starts with the mark of UTF-8, parts rows by CRLF and cells as asked", () => {
		const table = {
			columns: ["naam", "jaar"],
			rows: [
				["Zoë", 2019],
				[null, true],
			],
		};
		expect(toCsv(table, "comma")).toBe("\uFEFFnaam,jaar\r\nZoë,2019\r\n,true\r\n");
		expect(toCsv(table, "semicolon")).toBe("\uFEFFnaam;jaar\r\nZoë;2019\r\n;true\r\n");
	});

	test("quotes what RFC 4180 says", () => {
		expect(toCsv({ columns: ["a"], rows: [['x "y", z\r\nw']] }, "comma")).toBe(
			'\uFEFFa\r\n"x ""y"", z\r\nw"\r\n',
		);
	});

	test.each(["=1+1", "+31", "-2", "@sum", "\t=1", '=HYPERLINK("http://x")', "＝1"])(
		"has %j as text",
		(text) => {
			expect(csv([text])).toMatch(/^"?'/);
		},
	);

	test("leaves numbers numbers", () => {
		expect(csv([-5.32, 2019])).toBe("-5.32,2019");
	});
});
