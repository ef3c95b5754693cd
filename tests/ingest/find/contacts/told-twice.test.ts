import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const report = (purpose: string, contacts: string) =>
	extractReport({
		file: "report.txt",
		content: `Wat was het doel van de reis?\n${purpose}\n\nWie heb je ontmoet?\n${contacts}\n`,
	});

it.each([
	[
		"Kennismaking met de nieuwe directeur van Stichting Walvis.",
		"De directeur van Stichting Walvis, dhr. Jonas Berg, was verhinderd; gesproken met zijn plaatsvervanger.",
		["plaatsvervanger"],
	],
	[
		"Kennismaking met de directeur van Stichting Walvis.",
		"De directeur van Stichting Walvis was ziek. Gesproken met haar adjunct.",
		["adjunct"],
	],
	[
		"Kennismaking met de directeur van Stichting Walvis.",
		"Ana Lobo, conservator van Stichting Walvis",
		["directeur", "conservator"],
	],
])("tells whom one meant to meet once: %s %s", (purpose, contacts, roles) => {
	expect(report(purpose, contacts).met.map(({ role }) => role)).toEqual(roles);
});
