import { describe, expect, it } from "vitest";
import { readThesaurus } from "#ingest/thesaurus/concepts.ts";
import { allConcepts, conceptBySlug, patternsOf } from "#ingest/thesaurus/load-thesaurus.ts";

const themes =
	"resilience cyber-security smart-city digitalisation innovation climate-adaptation water energy-environment circular-economy mobility housing urban-development peace-and-justice extremism-prevention safety economy-trade tourism-events culture-heritage education-research employment-skills youth migration inclusion health participation governance-cooperation sdg";

describe("the thesaurus", () => {
	it("has exactly the themes of the extraction's form", () => {
		const tops = allConcepts().filter(({ slug, top }) => slug === top);
		expect(tops.map(({ slug }) => slug)).toEqual(themes.split(" "));
	});

	it("labels every concept in both languages, and links it to the goals of its theme", () => {
		for (const { nl, en, sdg } of allConcepts()) {
			expect(nl).not.toBe("");
			expect(en).not.toBe("");
			expect(sdg.length).toBeGreaterThan(0);
		}
		expect(conceptBySlug("homelessness")).toMatchObject({ top: "housing", sdg: [11] });
	});

	it("finds patterns by whole word, start and end", () => {
		const concepts = (word: string) => patternsOf(word).map(({ concept }) => concept.slug);
		expect(concepts("hitteplan")).toContain("heat");
		expect(concepts("jeugdwerkloosheid")).toContain("unemployment");
		expect(concepts("xyzzy")).toEqual([]);
	});
});

describe("readThesaurus", () => {
	it("reads stars, things, hints and forbidden words", () => {
		const { patterns } = readThesaurus(
			"head\nwater\t\twater\twater\t6\twater*; ?dijk; ~rivier; !water*stof x",
		);
		expect(patterns.map(({ effect }) => effect)).toEqual(["names", "touches", "hints", "forbids"]);
		expect(patterns[0]?.words).toEqual([{ kind: "start", text: "water" }]);
	});

	it("says which row breaks the form", () => {
		expect(() => readThesaurus("head\nrain\tweather\tregen\train\t\tregen")).toThrow(/"rain"/);
	});
});
