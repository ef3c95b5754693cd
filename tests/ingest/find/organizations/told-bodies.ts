import { expect } from "vitest";
import { extractReport } from "#ingest/extract.ts";

/** The names of the bodies of a text on contacts, with what else each is called. */
function bodies(place: string, contacts: string): readonly (readonly string[])[] {
	const content = `Verslag buitenlandse dienstreis

Welke locaties zijn bezocht?
${place}

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}

Wat heeft de reis opgeleverd?
Kennis.
`;
	const { organizations } = extractReport({ file: "report.txt", content });
	return organizations.map(({ name, aliases }) => [name, ...aliases]);
}

/** A line a case: the town visited, what the report says, an arrow, the bodies; a slash parts lines. */
export const bodyCases = (
	text: string,
): readonly (readonly [string, string, readonly string[]])[] =>
	text
		.trim()
		.split("\n")
		.map((line) => {
			const [place = "", rest = ""] = line.trim().split(" :: ");
			const [says = "", wanted = ""] = rest.split(" →");
			const names = wanted.split(" | ").map((name) => name.trim());
			return [place, says.replaceAll(" / ", "\n"), names.filter((name) => name !== "")];
		});

/** Expects just these bodies, each under one of its names. */
export function expectBodies(place: string, says: string, wanted: readonly string[]): void {
	const found = bodies(place, says);
	const given = wanted.map(
		(name) => found.find((names) => names.includes(name))?.[0] ?? `no ${name}`,
	);
	expect(found.map(([name]) => name).toSorted()).toEqual(given.toSorted());
}
