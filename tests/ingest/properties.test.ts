import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Extraction } from "#domain/extraction.ts";
import { extractReport } from "#ingest/extract.ts";

const folder = join(import.meta.dirname, "../gold/development");
const texts = readdirSync(folder)
	.filter((name) => name.endsWith(".txt"))
	.map((name) => readFileSync(join(folder, name), "utf8"));
const lines = texts.flatMap((text) => text.split("\n"));

const evidenceOf = ({
	trips,
	cities,
	organizations,
	people,
	themes,
	followups,
	met,
	not_met,
}: Extraction) => [
	...[cities, organizations, people, themes, followups, met, not_met]
		.flat()
		.flatMap(({ evidence }) => evidence),
	...trips.flatMap((trip) => Object.values(trip.evidence).flat()),
];

function expectSound(content: string): void {
	const extraction = extractReport({ file: "a.txt", content });
	for (const { start, end, quote } of evidenceOf(extraction)) {
		expect(content.slice(start, end)).toBe(quote);
		expect(quote).not.toBe("");
	}
	for (const { trip, confidence } of [
		extraction.cities,
		extraction.people,
		extraction.met,
	].flat()) {
		expect(trip).toBeLessThan(extraction.trips.length);
		expect(confidence).toBeGreaterThan(0);
		expect(confidence).toBeLessThanOrEqual(1);
	}
}

/** What a report says, without where it says so. */
function factsOf(content: string) {
	const { trips, cities, organizations, people, themes, met, not_met } = extractReport({
		file: "a.txt",
		content,
	});
	return {
		trips: trips.map(({ startDate, endDate, days, travellers, destinations }) => [
			startDate,
			endDate,
			days,
			travellers,
			destinations.map(({ city }) => city),
		]),
		cities: cities.map(({ name, country, kind }) => [name, country, kind]),
		organizations: organizations.map(({ name }) => name),
		people: people.map(({ name, role, organization }) => [name, role, organization]),
		themes: themes.map(({ slug }) => slug),
		met: met.map(({ person, role, organization }) => [person, role, organization]),
		notMet: not_met.map(({ person, role, reason }) => [person, role, reason]),
	};
}

it.each(["constructor", "toString", "hasOwnProperty", "__proto__"])(
	"takes %s, which JavaScript gives every object, for a word like another",
	(word) => {
		for (const sentence of [
			`Nederlandse ${word} in Oslo`,
			`4. Met wie is gesproken?\n- Jan de Vries (${word} bij de ${word})`,
			`7. Afspraken\n- De ${word} stuurt de stichting ${word} drie ${word} voor ${word} 2024.`,
		])
			expectSound(sentence);
	},
);

describe("extraction of any text", () => {
	it("neither throws nor quotes what isn't there, whatever the characters", () => {
		fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 400 }), expectSound), {
			numRuns: 200,
		});
	});

	it("neither throws nor quotes what isn't there, whatever the order of lines of reports", () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 40 }), (chosen) =>
				expectSound(chosen.join("\n")),
			),
			{ numRuns: 150 },
		);
	});

	it("finds the same in a report with Windows line ends, trailing spaces or doubled blank lines", () => {
		for (const text of texts.slice(0, 8)) {
			const plain = text.replaceAll("\r\n", "\n");
			const facts = factsOf(plain);
			expect(factsOf(plain.replaceAll("\n", "\r\n"))).toEqual(facts);
			expect(factsOf(plain.replaceAll("\n", "  \n"))).toEqual(facts);
			expect(factsOf(plain.replaceAll("\n\n", "\n\n\n"))).toEqual(facts);
		}
	});

	it("gives the same bytes each time", () => {
		for (const content of texts) {
			const once = JSON.stringify(extractReport({ file: "a.txt", content }));
			expect(JSON.stringify(extractReport({ file: "a.txt", content }))).toBe(once);
		}
	});
});
