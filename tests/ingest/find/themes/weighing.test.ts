import { describe, expect, it } from "vitest";
import { findThemes } from "#ingest/find/themes/themes.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

const slugs = (purpose: string, results: string) => {
	const content = `Wat was het doel?\n${purpose}\n\nWat heeft de reis de gemeente opgeleverd?\n${results}\n`;
	const { document } = outlineReport({ file: "report.txt", content });
	return [...new Set(findThemes(document, []).map(({ slug }) => slug))].sort();
};

describe("what a trip was about", () => {
	it.each([
		["Vuurwerkverbod bespreken.", "In elke bibliotheek hangt een kaart."],
		["Vuurwerkverbod bespreken.", "De sirene staat op het dak van het ziekenhuis."],
		["Vuurwerkverbod bespreken.", "Ook bewoners van hoogbouw doen mee."],
	])("leaves a thing out that is only passed by: %s %s", (purpose, results) => {
		expect(slugs(purpose, results)).toEqual(["safety"]);
	});

	it("takes a thing for a theme where the trip went for it", () => {
		expect(slugs("De bibliotheek van Testad bekijken.", "Er geldt een vuurwerkverbod.")).toEqual([
			"culture-heritage",
			"safety",
		]);
	});

	it("leaves a thing out that a long aim only passes by", () => {
		expect(
			slugs(
				"Wij wilden weten hoe een gewone gemeente in dit deel van het land omgaat met het vuurwerkverbod, dat in de bibliotheek is opgehangen.",
				"Kennis.",
			),
		).toEqual(["safety"]);
	});

	it("counts a word and its forms or compounds once", () => {
		expect(slugs("Vuurwerkverbod bespreken.", "De stoep is smal. De stoepen zijn vol.")).toEqual([
			"safety",
		]);
	});

	it("takes a thing for a theme with another word of it", () => {
		expect(
			slugs("Vuurwerkverbod bespreken.", "De bibliotheek leent uit. Ook het archief was open."),
		).toEqual(["culture-heritage", "safety"]);
	});

	it("takes a thing for a theme where nothing else is told", () => {
		expect(slugs("Kennismaken.", "Het zwembad werd getoond.")).toEqual(["health"]);
	});

	it("takes a hint for a theme where the trip went for it and comes back to it", () => {
		expect(
			slugs("Kijken naar de race.", "De race trekt veel volk. Na de race was het laat."),
		).toEqual(["tourism-events"]);
		expect(slugs("Kennismaken.", "De race trekt veel volk.")).toEqual([]);
	});

	it("takes none of several things where nothing else is told", () => {
		expect(slugs("Kennismaken.", "Het zwembad en de winkelstraat werden getoond.")).toEqual([]);
	});

	it.each([
		"Wij reden een uur met de bus. In de trein naar huis was het druk.",
		"De boer strooit kunstmest. De kunstmestkorrels zijn duur.",
		"Daar een tafel vinden is een sport.",
		"Een jongere collega nam het over.",
		"Het verdrag is getekend (digitaal).",
		"De onderzoeker is met zwangerschapsverlof.",
		"De wethouder kwam met zijn fiets langs.",
		"Alle kosten zijn gedragen door het programma Sustainable Development.",
	])("passes over what only tells how or who: %s", (results) => {
		expect(slugs("Vuurwerkverbod bespreken.", results)).toEqual(["safety"]);
	});

	it.each([
		["De bus rijdt elk kwartier. De dienstregeling van het openbaar vervoer is nieuw.", "mobility"],
		["Er is een kunstroute langs beelden en een museum voor beeldende kunst.", "culture-heritage"],
		["Testad bouwt het rangeerterrein om tot woonwijk.", "urban-development"],
		["De stad bouwt een stadsdeel met plek voor kantoren.", "urban-development"],
		["Er is gesproken over etnisch profileren.", "inclusion"],
		["Vernieuwen van de stedenband was een wens van beide kanten.", "governance-cooperation"],
		["Alle formulieren zijn gedigitaliseerd, de digitale overheid is er ver.", "digitalisation"],
	])("still takes what it was about: %s", (results, slug) => {
		expect(slugs("Vuurwerkverbod bespreken.", results)).toContain(slug);
	});

	it("reads words that go on into the name of a body", () => {
		const content = "Wat was het doel?\nDe doelen van de VN in de begroting zetten.\n";
		const { document } = outlineReport({ file: "report.txt", content });
		const start = document.text.indexOf("VN");
		const found = findThemes(document, [{ start, end: start + 2 }]);
		expect(found.map(({ slug }) => slug)).toContain("sdg");
	});
});
