import { expect, test } from "vitest";
import { quoteLines } from "#domain/quote-lines.ts";

test.each([
	["Wij spraken met Odile Marchand.", ["Wij spraken met Odile Marchand."]],
	["Wij spraken met\nOdile Marchand.", ["Wij spraken met Odile Marchand."]],
	["| Odile Marchand | directeur | Velora |", ["Odile Marchand · directeur · Velora"]],
	["13/3\tOdile Marchand   directeur", ["13/3 · Odile Marchand · directeur"]],
	["* plan sturen\n* terugbellen\n  over de kade", ["plan sturen", "terugbellen over de kade"]],
	[
		"Acties\n\n| Wat | Wie |\n|---|---|\n| bellen | Odile |\nDaarna niets.",
		["Acties", "Wat · Wie", "bellen · Odile", "Daarna niets."],
	],
	["2019-2020 - een proef", ["2019-2020 - een proef"]],
	["---", ["---"]],
])("%j is read as its lines", (quote, lines) => {
	expect(quoteLines(quote)).toEqual(lines);
});
