import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const events = (answer: string): readonly string[] =>
	extractReport({ file: "report.txt", content: `Wie heb je ontmoet?\n${answer}\n` }).trips.flatMap(
		({ event }) => event.map(({ name }) => name),
	);

it("takes a body for no event, unless it was attended", () => {
	expect(events("Een bestuurslid van het European Youth Forum")).toEqual([]);
	expect(events("Tijdens het European Youth Forum: de burgemeester van Gent")).toEqual([
		"European Youth Forum",
	]);
});
