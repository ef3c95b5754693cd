import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { answerSpots, partyAnswers, partySentences, sentenceSpots } from "./trip-parties.ts";

/** The share of parties that are counted right in a spot, with those that aren't. */
function expectCounted(
	told: readonly (readonly [string, number])[],
	write: (text: string) => string,
): void {
	const failures = told.flatMap(([text, expected]) => {
		const [trip] = extractReport({ file: "made.txt", content: write(text) }).trips;
		return trip?.travellers === expected ? [] : [`${text} → ${trip?.travellers}`];
	});
	expect(1 - failures.length / told.length, failures.join("\n")).toBeGreaterThanOrEqual(0.98);
}

describe("the size of the party, in each way of telling it", () => {
	it.each(Object.entries(answerSpots))("%s", (spot, write) => {
		const lines =
			spot === "in a form" ? partyAnswers.filter(([text]) => !/\n/.test(text)) : partyAnswers;
		expectCounted(lines, write);
	});
	it.each(Object.entries(sentenceSpots))("%s", (_, write) => {
		expectCounted(partySentences, write);
	});
});
