// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutText, partsOf } from "../../../../client/views/report/report-marks.ts";

const content = "Gesproken met de ambassade in Oslo. Goed gesprek.";
const named = (id: string, words: string) => {
	const start = content.indexOf(words);
	const entity = { id, kind: "City" as const, name: id, detail: null, sample: false };
	return { start, end: start + words.length, entity };
};
const embassy = named("embassy", "de ambassade in Oslo");
const oslo = named("oslo", "Oslo");
const whole = { start: 0, end: content.length };
const cut = (quote: { start: number; end: number } | null) =>
	cutText(content, whole, { spans: [embassy, oslo], quote, cited: [] });

describe("marked text", () => {
	it("keeps a name inside another name, the widest first", () => {
		const pieces = cut(null);
		expect(pieces.map((piece) => piece.text)).toEqual([
			"Gesproken met ",
			"de ambassade in ",
			"Oslo",
			". Goed gesprek.",
		]);
		expect(pieces[2]?.spans.map((span) => span.entity.id)).toEqual(["embassy", "oslo"]);
	});

	it("lights a sentence that begins within a mark", () => {
		const quoted = cut({ start: oslo.start, end: oslo.end + 1 }).filter((piece) => piece.quoted);
		expect(quoted.map((piece) => piece.text)).toEqual(["Oslo", "."]);
	});

	it("tells what no fact rests on", () => {
		const cited = [{ start: 0, end: content.indexOf(" Goed") }];
		const pieces = cutText(content, whole, { spans: [oslo], quote: null, cited });
		expect(pieces.map(({ text, silent }) => [text, silent])).toEqual([
			["Gesproken met de ambassade in ", false],
			["Oslo", false],
			[".", false],
			[" Goed gesprek.", true],
		]);
	});

	it("loses no letter, whatever the marks", () => {
		const span = fc.tuple(fc.nat(content.length), fc.nat(20)).map(([start, length]) => ({
			...oslo,
			start,
			end: Math.min(content.length, start + length),
		}));
		fc.assert(
			fc.property(fc.array(span), span, (spans, quote) => {
				const pieces = cutText(content, whole, { spans, quote, cited: spans });
				expect(pieces.map((piece) => piece.text).join("")).toBe(content);
			}),
		);
	});
});

describe("parts of a report", () => {
	const report = "Verslag\n\n1. Wat was het doel?\nKennismaken.\n\nMet wie?\nMet Jo.\n";
	const section = (heading: string, start: string, end: string) => ({
		heading,
		start: report.indexOf(start),
		end: report.indexOf(end) + end.length,
	});
	const shown = (sections: ReturnType<typeof section>[]) =>
		partsOf(report, sections).map(({ type, start, end }) => [type, report.slice(start, end)]);
	const expected = [
		["text", "Verslag"],
		["heading", "1. Wat was het doel?"],
		["text", "Kennismaken."],
		["heading", "Met wie?"],
		["text", "Met Jo."],
	];

	it("tell headings that belong to the section from its text", () => {
		const sections = [
			section("Wat was het doel?", "1. Wat", "Kennismaken.\n\n"),
			section("Met wie?", "Met wie?", "Met Jo.\n"),
		];
		expect(shown(sections)).toEqual(expected);
	});

	it("tell headings that stand before the section from its text", () => {
		const sections = [
			section("Wat was het doel?", "Kennismaken.", "Kennismaken.\n\n"),
			section("Met wie?", "Met Jo.", "Met Jo.\n"),
		];
		expect(shown(sections)).toEqual(expected);
	});

	it("show a report without sections as one text", () => {
		expect(partsOf(report, [])).toHaveLength(1);
	});
});
