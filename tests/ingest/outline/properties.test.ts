import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Document } from "#ingest/document.ts";
import { outlined } from "./outlined.ts";

const headings = [
	"Hoeveel personen hebben de reis gemaakt?",
	"Hoelang duurde de reis?",
	"Wat was het doel van de reis?",
	"Wie heb je ontmoet? (Benoem de functieomschrijving)",
	"Zijn er vervolgafspraken? Zo ja, welke?",
];
const pieces = fc.oneof(
	fc.constantFrom(
		...headings,
		"\n",
		"\r\n",
		"\n\n",
		"- ",
		"•\t",
		"1) ",
		"| a | b |",
		"Neder-\n\nland",
		"\u00ad",
		"ﬁ",
		"e\u0301",
		"“x”",
		"**vet**",
		"\ud800",
		"a\tb\tc",
		"dhr. J. Bos. ",
	),
	fc.string({ unit: "binary", maxLength: 12 }),
	fc.string({ maxLength: 40 }),
);
const report = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));

function allSpans(document: Document): { start: number; end: number }[] {
	return document.sections.flatMap((section) => [
		section,
		...(section.headingSpan ? [section.headingSpan] : []),
		...section.blocks.flatMap((block) => [
			block,
			...block.sentences,
			...block.cells,
			...(block.leadIn ? [block.leadIn] : []),
		]),
	]);
}

describe("any text", () => {
	it("gives an outline whose spans lie in the text, in the cleaned one and in the original", () => {
		fc.assert(
			fc.property(report, (content) => {
				const document = outlined(content);
				for (const span of allSpans(document)) {
					expect(span.start).toBeLessThanOrEqual(span.end);
					expect(span.end).toBeLessThanOrEqual(document.text.length);
					const { start, end } = document.toOriginal(span);
					expect(start).toBeGreaterThanOrEqual(0);
					expect(start).toBeLessThanOrEqual(end);
					expect(end).toBeLessThanOrEqual(content.length);
				}
			}),
			{ numRuns: 400 },
		);
	});

	it("leads back to the original in the order of the text", () => {
		fc.assert(
			fc.property(report, (content) => {
				const document = outlined(content);
				let last = 0;
				for (let i = 0; i < document.text.length; i += 1) {
					const { start, end } = document.toOriginal({ start: i, end: i + 1 });
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThanOrEqual(start);
					last = start;
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe("style", () => {
	const answers = [
		"2 personen",
		"3 dagen",
		"Kijken hoe het daar gaat.",
		"Jan Bos\nPiet Vos",
		"Gent stuurt de cijfers.",
	];
	const roles = (content: string): string[] => outlined(content).sections.map(({ role }) => role);
	const written = (heading: (text: string) => string, mark: string, gap: string): string =>
		headings
			.map(
				(text, i) =>
					`${heading(text)}${gap}${answers[i]
						?.split("\n")
						.map((line) => mark + line)
						.join("\n")}`,
			)
			.join("\n\n");
	const expected = ["party", "duration", "purpose", "contacts", "followups"];

	it("of headings, list marks and white space does not change the roles", () => {
		const cases = [
			(t: string) => t,
			(t: string) => t.toUpperCase(),
			(t: string) => t.toLowerCase(),
			(t: string) => `## ${t}`,
			(t: string) => `**${t}**`,
		];
		fc.assert(
			fc.property(
				fc.constantFrom(...cases),
				fc.constantFrom("", "- ", "• ", "* ", "•\t"),
				fc.constantFrom("\n", "\n\n", "\r\n", "\n\n\n", " \n"),
				(heading, mark, gap) => {
					expect(roles(written(heading, mark, gap))).toEqual(expected);
				},
			),
		);
	});
});
