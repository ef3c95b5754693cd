import { describe, expect, it } from "vitest";
import { openingWords } from "#ingest/find/opening-words.ts";

describe("openingWords", () => {
	it("reads the first words of all alternatives, also within groups and with endings that may be missing", () => {
		expect(
			openingWords(/ (?:ging|gaat) (?:\S+ ){0,8}niet door | gaf(?:en)? een hand /u.source),
		).toEqual(["ging", "gaat", "gafen", "gaf"]);
		expect(
			openingWords(/ (?:niet bezocht|(?:niets|nooit) (?:\S+ ){0,2}gekomen) | @ zelf /u.source),
		).toEqual(["niet", "niets", "nooit", "@"]);
		expect(openingWords(/ (?:heel )?alleen (?:video|beeld)\S* /u.source)).toEqual([
			"heel",
			"alleen",
		]);
	});

	it("refuses a pattern whose first word can't be told", () => {
		expect(() => openingWords(/ \S+ niet /u.source)).toThrow(/must begin with a space/u);
		expect(() => openingWords(/niet /u.source)).toThrow(/must begin with a space/u);
		expect(() => openingWords(/ telefo.* /u.source)).toThrow(/must begin with a space/u);
	});
});
