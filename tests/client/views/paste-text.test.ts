// @vitest-environment node
import { expect, test } from "vitest";
import { fileName } from "../../../client/views/ingest/paste-text.tsx";

test.each([
	["Bezoek Oslo", "Beste allen,", [], "Bezoek-Oslo.txt"],
	["", "\n  Verslag: São Paulo/Rio, mei 2019\nTekst", [], "Verslag-São-Paulo-Rio-mei-2019.txt"],
	[
		"",
		"Van: Odile Marchand\nOnderwerp: terugblik Bergen\n\nBeste allen,",
		[],
		"terugblik-Bergen.txt",
	],
	["notitie.txt", "Tekst", [], "notitie.txt"],
	["../..", "Tekst", [], "verslag.txt"],
	["Oslo", "Tekst", ["Oslo.txt", "Oslo-2.txt"], "Oslo-3.txt"],
])("a text named %j that begins %j is called after it", (given, pasted, taken, expected) => {
	expect(fileName(given, pasted, taken)).toBe(expected);
});
