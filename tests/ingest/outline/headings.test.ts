import { describe, expect, it } from "vitest";
import { matchHeading } from "#ingest/outline/headings.ts";
import { answers, outlined } from "./outlined.ts";

const roleOf = (line: string): string | null => matchHeading(line, 0, line.length)?.role ?? null;

describe("headings", () => {
	it.each([
		["HOEVEEL PERSONEN HEBBEN DE REIS GEMAAKT", "party"],
		["Met hoeveel personen is de reis gemaakt?", "party"],
		["Aantal deelnemers", "party"],
		["Naam reiziger(s): A. Bos", "party"],
		["Wat nemen we mee?", "results"],
		["hoe lang duurde de reis?", "duration"],
		["Duur van de reis", "duration"],
		["Vertrekdatum: 14-03-23", "duration"],
		["Terugkomst:", "duration"],
		["Wat was het doel van de reis naar Oslo?", "purpose"],
		["Reisdoel", "purpose"],
		["Welke locaties zijn bezocht?", "places"],
		["Bestemming(en): Leuven", "places"],
		["Wie heb je ontmoet? (Benoem de functieomschrijving)", "contacts"],
		["Gesprekspartners", "contacts"],
		["Personen en organisaties", "contacts"],
		["Met wie hebben jullie gesproken?", "contacts"],
		["Wat heeft de reis de gemeente opgeleverd?", "results"],
		["Wat levert het op?", "results"],
		["Is het doel van de reis bereikt?", "results"],
		["Zijn er vervolgafspraken? Zo ja, welke?", "followups"],
		["Toezeggingen:", "followups"],
		["Next steps", "followups"],
		["Who did you meet?", "contacts"],
		["Purpose of the visit", "purpose"],
		["Verblijfskosten: € 1.243,50", "other"],
	])("%s → %s", (line, role) => {
		expect(roleOf(line)).toBe(role);
	});

	it("forgives a slip of the pen", () => {
		expect(roleOf("Wat was het deol van de reis?")).toBe("purpose");
		expect(roleOf("Zijn er vervolgafsprakken?")).toBe("followups");
	});

	it.each([
		"Contact gelegd met de gemeente Oslo over water",
		"Het doel van de reis was het bijwonen van een congres.",
		"Resultaten van het onderzoek naar hitte",
		"Deelnemers van de conferentie (uit de veiligheidshoek)",
		"Vervolgafspraak met TU Delft over rechtvaardige steden",
		"Er zijn geen vervolgafspraken gemaakt.",
		"UNHCR: Head of Field Office",
		"Bezoek aan de haven",
	])("is no heading: %s", (line) => {
		expect(roleOf(line)).toBeNull();
	});
});

describe("sections", () => {
	it("takes an answer from the heading's own line", () => {
		expect(answers("Hoelang duurde de reis? 4 dagen\nDoel: kijken hoe het moet")).toEqual([
			["duration", ["4 dagen"]],
			["purpose", ["kijken hoe het moet"]],
		]);
	});

	it("reads numbers, bold and markdown before a heading", () => {
		expect(
			answers(
				"**1. Hoelang duurde de reis?**\n4 dagen\n\n## Gesprekspartners\n- Jan\n\n3) Resultaten\nVeel.",
			),
		).toEqual([
			["duration", ["4 dagen"]],
			["contacts", ["Jan"]],
			["results", ["Veel."]],
		]);
	});

	it("joins a question that wraps, with its instruction", () => {
		expect(
			answers("WIE HEB JE ONTMOET?\n(BENOEM DE\nFUNCTIEOMSCHRIJVING)\nDe burgemeester"),
		).toEqual([["contacts", ["De burgemeester"]]]);
	});

	it("leaves a lead-in that repeats the question to the answer", () => {
		const { sections } = outlined("Wie heb je ontmoet?\nGesproken met:\n- Jan\n- Piet");
		expect(sections.map(({ role }) => role)).toEqual(["contacts"]);
	});

	it("reads the fields of a form, also those with labels of its own", () => {
		const form =
			"Reisdoel: kijken\nBestemming: Leuven\nPartij die uitnodigt: imec\nVertrekdatum: 1-2-23\nDeelnemers: A. Bos";
		expect(answers(form).map(([role]) => role)).toEqual([
			"purpose",
			"places",
			"other",
			"duration",
			"party",
		]);
	});

	it("starts a new trip where the title or the first question comes back", () => {
		const one =
			"Hoeveel personen hebben de reis gemaakt?\n1\nHoelang duurde de reis?\n2 dagen\nWelke locaties zijn bezocht?\nOslo\n";
		expect(outlined(`${one}\n${one}`).trips).toBe(2);
		const titled = outlined(`Reis 1: Oslo\n\n${one}\nReis 2: Gent\n\n${one}`);
		expect(titled.trips).toBe(2);
		expect(titled.sections.filter(({ role }) => role === "other").map(({ trip }) => trip)).toEqual([
			0, 1,
		]);
	});

	it("keeps a report without headings, and guesses what its paragraphs tell", () => {
		const document = outlined(
			"Vorige week was ik in Gent.\n\nAfgesproken is dat Gent de cijfers stuurt.",
		);
		expect(document.unstructured).toBe(true);
		expect(document.sections.map(({ role }) => role)).toEqual(["other", "followups"]);
	});
});
