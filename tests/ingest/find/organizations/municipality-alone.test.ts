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
