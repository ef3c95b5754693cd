import { describe, expect, it } from "vitest";
import type { GraphBatch } from "#domain/graph.ts";
import { analyseReport } from "#ingest/extract.ts";
import { narrowerBatches } from "../narrower-reports.ts";

const [vienna, oslo] = narrowerBatches as readonly [GraphBatch, GraphBatch];
const about = ({ links }: GraphBatch, kind: string) =>
	links
		.filter(({ type, from }) => type === "ABOUT" && from.kind === kind)
		.map(({ to, evidence }) => [to.id, evidence.map(({ quote }) => quote)]);
const named = "Wenen pakt hittestress in de oude wijken aan.";
const promised = "Ilse Vrooman stuurt vóór 1 september 2021 het plan tegen hittestress.";

describe("a narrower theme that a report names", () => {
	it("is tied to the trip beside its broader theme, by the sentences that name it", () => {
		expect(about(vienna, "Trip")).toEqual([
			[
				"theme:climate-adaptation",
				[named, "Het klimaat verandert er sneller dan gedacht.", promised],
			],
			["theme:mobility", ["Ook de mobiliteit kwam ter sprake."]],
			["theme:heat", [named, promised]],
		]);
		expect(vienna.references).toContainEqual({
			type: "BROADER",
			from: { kind: "Theme", id: "theme:heat" },
			to: { kind: "Theme", id: "theme:climate-adaptation" },
		});
	});

	it("is tied to the follow-up whose sentence names it", () => {
		expect(about(vienna, "FollowUp").map(([theme]) => theme)).toEqual([
			"theme:climate-adaptation",
			"theme:heat",
		]);
	});

	it("goes by its own labels, and its broader theme by none of them", () => {
		const themes = vienna.nodes.filter(({ kind }) => kind === "Theme");
		expect(themes.map(({ name, aliases }) => [name, aliases])).toEqual([
			["klimaat en klimaatadaptatie", []],
			["mobiliteit en verkeer", []],
			["hitte", []],
		]);
	});

	it("isn't made where the report names the broader theme alone", () => {
		expect(about(oslo, "Trip").map(([theme]) => theme)).toEqual(["theme:climate-adaptation"]);
		expect(oslo.references.filter(({ type }) => type === "BROADER")).toEqual([]);
	});
});

describe("of narrower themes", () => {
	const narrower = (results: string) =>
		analyseReport({
			file: "a.txt",
			content: `WAT HEEFT DE REIS DE GEMEENTE OPGELEVERD?\n\n${results}\n`,
		}).narrower.map(({ slug }) => slug);

	it("the extraction keeps silent, as it names the themes themselves", () => {
		const { extraction } = analyseReport({ file: "a.txt", content: vienna.report.content });
		expect(extraction.themes.map(({ slug }) => slug)).toEqual(["climate-adaptation", "mobility"]);
	});

	it.each([
		["Het klimaat verandert, en de temperaturen stijgen.", []],
		["Schaduw en verkoeling helpen de stad.", ["heat"]],
		["Hitteplannen maken de stad klimaatbestendig.", ["heat"]],
		["De stad werkt aan cyber.", ["cyber-resilience"]],
	])("%s names %j: one hint is too little, two are enough", (results, expected) => {
		expect(narrower(results)).toEqual(expected);
	});
});
