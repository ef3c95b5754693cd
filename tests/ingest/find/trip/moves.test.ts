import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const townsOf = (content: string) =>
	extractReport({ file: "reis.txt", content })
		.trips.flatMap(({ destinations }) => destinations.map(({ city }) => city))
		.sort()
		.join(", ");

describe("ways to tell where the party was", () => {
	it.each([
		["Op uitnodiging van de stad Aarhus waren wij daar drie dagen.", "Aarhus"],
		["We waren te gast bij de gemeente Aarhus. Er sprak ook iemand uit Malmö.", "Aarhus"],
		["Ik heb een week meegedraaid bij de gemeente Aarhus.", "Aarhus"],
		["Wethouder Prins bracht een bezoek aan de stad Aarhus.", "Aarhus"],
		["Gastgemeenten waren Aarhus en Vejle. Ook mensen uit Malmö waren er.", "Aarhus, Vejle"],
		["Vorig jaar zijn we in Malmö geweest, dit jaar was Aarhus aan de beurt.", "Aarhus"],
		["Standplaats was Aarhus.", "Aarhus"],
		["De eerste halte was Aarhus. Daarna volgde Vejle.", "Aarhus, Vejle"],
		["Na twee dagen Aarhus ging het per bus naar Vejle.", "Aarhus, Vejle"],
		["De studiereis voerde langs Aarhus, Vejle en Horsens.", "Aarhus, Horsens, Vejle"],
		["We sliepen in Vejle, maar alle afspraken waren in Aarhus.", "Aarhus, Vejle"],
		["Het tweede deel van de reis speelde zich af in Aarhus.", "Aarhus"],
		["We hebben Aarhus, Vejle en Horsens aangedaan.", "Aarhus, Horsens, Vejle"],
		["In Aarhus bezochten we de haven; in Vejle het museum.", "Aarhus, Vejle"],
		["'s Middags stond Aarhus op het programma.", "Aarhus"],
		["Ik ben net terug uit Aarhus. Drie dagen congres, met gasten uit Malmö.", "Aarhus"],
		["Bij de universiteit van Aarhus kregen we een rondleiding.", "Aarhus"],
		["De rest van de week waren we in Aarhus.", "Aarhus"],
		["Eerder die week waren we in Aarhus.", "Aarhus"],
		["Er was tijd om Aarhus te bezoeken.", "Aarhus"],
		["Aarhus, 3 en 4 mei\nWe spraken met de wethouder.", "Aarhus"],
		["Dag 1: Aarhus. Dag 2: Vejle. Dag 3: Horsens en terug.", "Aarhus, Horsens, Vejle"],
		["Wij zijn in Billund geland en meteen doorgegaan naar Aarhus.", "Aarhus"],
		["We kwamen aan in Billund, waar we direct doorreden naar Aarhus.", "Aarhus"],
		["Vanuit Aarhus maakten we een uitstapje naar zee.", "Aarhus"],
	])("%s", (sentence, towns) => {
		expect(townsOf(`Verslag dienstreis mei 2022\n\n${sentence}\n`)).toBe(towns);
	});
});

describe("what looks like it and tells of others, other years or the way", () => {
	it.each([
		"De minister bracht vorig jaar een bezoek aan de stad Bergen.",
		"Zij zijn ook op bezoek geweest bij de stad Bergen.",
		"In het najaar zou de wethouder graag een bezoek brengen aan de stad Bergen.",
		"Een bezoek aan de stad Bergen stond op het programma, maar viel af.",
		"Een bezoek aan Bergen stond op het programma. Dat ging helaas niet door.",
		"De bedoeling was ook Bergen aan te doen, maar dat lukte niet.",
		"In 2019 was Bergen de gaststad.",
		"Het vorige congres was in Bergen, het volgende is in Riga.",
		"Groeten uit Bergen kregen we via de heer Lund.",
		"In het rapport van Bergen lazen we hetzelfde.",
		"Wij werden ontvangen door collega's uit Bergen.",
		"We kregen uitleg van de directeur van het museum in Bergen, die er ook was.",
		"Onderweg lunchten we in Bergen.",
		"In Bergen, waar we op de heenreis overstapten, regende het.",
		"De trein naar Bergen liep vertraging op.",
		"Onze stagiair is daarna doorgereisd naar Bergen.",
		"Het congres was in 2022 hier, volgend jaar in Bergen.",
	])("%s", (sentence) => {
		const content = `Werkbezoek Aarhus\n\nVan 3 tot 6 mei 2022 waren we in Aarhus. In Aarhus sprak de wethouder ons toe.\n\n${sentence}\n`;
		expect(townsOf(content)).toBe("Aarhus");
	});

	it.each([
		"Landing en vertrek in Billund.",
		"Billund, voor de trein",
		"Billund was te ver.",
		"Billund stond erop maar de weg was dicht.",
	])("in the answer on places: %s", (sentence) => {
		const content = `Welke locaties zijn bezocht?\nAarhus.\n${sentence}\n\nWie heb je ontmoet?\nEen gids.\n`;
		expect(townsOf(content)).toBe("Aarhus");
	});

	it("leaves out a town where an answer says that they only changed", () => {
		const content =
			"Welke locaties zijn bezocht?\nVooral Aarhus, en een middag Vejle. Billund alleen om over te stappen.\n\nWie heb je ontmoet?\nEen gids.\n";
		expect(townsOf(content)).toBe("Aarhus, Vejle");
	});
});
