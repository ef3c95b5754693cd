import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const slugs = (results: string) =>
	extractReport({
		file: "reis.txt",
		content: `Hoeveel personen?\n2\n\nWat heeft de reis opgeleverd?\n${results}\n`,
	})
		.themes.map(({ slug }) => slug)
		.sort();

it("knows a theme by the class of things that belong to it", () => {
	expect(slugs("De bruinkool uit de streek ging naar twee gascentrales.")).toEqual([
		"energy-environment",
	]);
	expect(slugs("De vissershaven wordt een windhaven.")).toContain("economy-trade");
	expect(slugs("De ontwatering van de wijk is slecht onderhouden.")).toContain("water");
	expect(slugs("Er is veel seizoenswerk in de kassen.")).toContain("migration");
	expect(slugs("De reddingsbrigade telt in juli de bezoekers.")).toContain("safety");
	expect(slugs("Werkloze ouderen leren er een vak.")).toContain("employment-skills");
	expect(slugs("De Roma-wijk krijgt een eigen school.")).toContain("inclusion");
	expect(slugs("Wij zagen hoe men met de groei van de stad omgaat.")).toEqual([
		"urban-development",
	]);
});

it("makes no theme of a car park, a station or the name of a district in passing", () => {
	expect(slugs("De parkeergarages hebben deuren, ook bij het metrostation.")).toEqual([]);
	expect(slugs("Wij dachten aan het Central Innovation District.")).toEqual([]);
});

it("reads the aim that a text labels among other answers", () => {
	const { themes } = extractReport({
		file: "reis.txt",
		content:
			"Dagboek uit Gent\n\nReisgezelschap: Ton en Iris. Aanleiding: Utrecht zoekt woonruimte voor studenten.\n\nMaandag\nTrein naar Gent.\n",
	});
	expect(themes.map(({ slug }) => slug)).toContain("housing");
});
