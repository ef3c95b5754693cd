import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const events = (answer: string): readonly string[] =>
	extractReport({ file: "report.txt", content: `Wie heb je ontmoet?\n${answer}\n` }).trips.flatMap(
		({ event }) => event.map(({ name }) => name),
	);

it("takes a body for no event, unless it was attended", () => {
	expect(events("Een bestuurslid van het European Youth Forum")).toEqual([]);
	expect(events("Het Scottish Drugs Forum (SDF) traint de vrijwilligers.")).toEqual([]);
	expect(events("Tijdens het European Youth Forum: de burgemeester van Gent")).toEqual([
		"European Youth Forum",
	]);
});

it("takes a body's second name in brackets for no event, and what is only spoken of for none attended", () => {
	const content = (goal: string) => `Verslag

Wat was het doel van de reis?
${goal}
`;
	const found = (goal: string) =>
		extractReport({ file: "report.txt", content: content(goal) }).trips.flatMap(({ event }) =>
			event.map(({ name, role }) => `${name} ${role}`),
		);
	expect(
		found("Bijwonen van de conferentie van Efus (European Forum for Urban Security)."),
	).toEqual([]);
	expect(found("Een culturele missie voorafgaand aan de Tong Tong Fair.")).toEqual([
		"Tong Tong Fair mentioned",
	]);
	expect(found("Praten over hoogwater en de Tong Tong Fair.")).toEqual([
		"Tong Tong Fair mentioned",
	]);
});
