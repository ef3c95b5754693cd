import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const bodiesOf = (contacts: string, places = "Jaén en Úbeda; de haven van Jaén") =>
	extractReport({
		file: "reis.txt",
		content: `Verslag dienstreis Jaén\n\nWelke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\n${contacts}\n`,
	}).people.map(({ name, organization }) => [name, organization]);

describe("a municipality without its town", () => {
	it.each([
		"- Lina Ekholm, adviseur bij de gemeente",
		"- Lina Ekholm, hoofd groen van het Ayuntamiento",
		"- Lina Ekholm, hoofd groen (gemeente)",
		"- Lina Ekholm, hoofd groen/ gemeente",
		"- Lina Ekholm – hoofd groen – Ayuntamiento",
		"- gemeente: Lina Ekholm, hoofd groen",
	])("is that of the town named most often: %s", (entry) => {
		expect(bodiesOf(entry)).toEqual([["Lina Ekholm", "gemeente Jaén"]]);
	});

	it("is that of the town that leads the list in", () => {
		expect(bodiesOf("In Úbeda:\n- Lina Ekholm, adviseur bij de gemeente")).toEqual([
			["Lina Ekholm", "gemeente Úbeda"],
		]);
	});

	it.each([
		"Bij het Ayuntamiento spraken we met Lina Ekholm, hoofd groen.",
		"Daarna naar het Ayuntamiento. Lina Ekholm ontving ons.",
		"Een ambtenaar van het Ayuntamiento vertelde over het strand.",
		"Op het Ayuntamiento zat de concejala klaar.",
	])("is named in a sentence too, whatever follows: %s", (sentence) => {
		const { organizations } = extractReport({
			file: "reis.txt",
			content: `Verslag dienstreis Jaén\n\nWelke locaties zijn bezocht?\nJaén\n\nWie heb je ontmoet?\n${sentence}\n`,
		});
		expect(organizations.map(({ name }) => name)).toEqual(["gemeente Jaén"]);
	});

	it("is not that of somebody whose body it only has", () => {
		expect(bodiesOf("- Casa Nueva (broedplaats van de gemeente), Lina Ekholm, hoofd")).toEqual([
			["Lina Ekholm", "Casa Nueva"],
		]);
	});

	it.each([
		"- Lina Ekholm, adviseur bij een gemeente in de buurt",
		"- Lina Ekholm, adviseur voor gemeenten",
		"- Lina Ekholm, adviseur van onze gemeente",
	])("is none where it is any, or one's own: %s", (entry) => {
		expect(bodiesOf(entry)).toEqual([["Lina Ekholm", null]]);
	});
});

describe("the name of a body", () => {
	it.each([
		[
			"- Min. v. Onderwijs, Cultuur en Wetenschap, dhr. I. Dam",
			"Ministerie van Onderwijs, Cultuur en Wetenschap",
		],
		["- Min. van Defensie: dhr. I. Dam", "Ministerie van Defensie"],
		["- Stichting Dorp over Zee: dhr. I. Dam", "Stichting Dorp over Zee"],
		["- Stichting Cirque au Village: dhr. I. Dam", "Stichting Cirque au Village"],
		["- ZonWater: Ivo Dam, hydroloog", "ZonWater"],
		["- Bomberos Toledo van Jaén: het plv. hoofd", "Bomberos Toledo van Jaén"],
	])("is read whole: %s", (entry, body) => {
		expect(bodiesOf(entry).map(([, organization]) => organization)).toEqual([body]);
	});
});
