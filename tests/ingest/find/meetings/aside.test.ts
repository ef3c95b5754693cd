import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, told, toldInResults } from "../told.ts";

describe("what is said of the one named before", () => {
	it.each(
		cases(`
			Stichting Walvis: Pieter Zeewind, directeur. Verhinderd; in zijn plaats spraken we Maria Duinroos. → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind, Stichting Walvis
			Maria Duinroos van Stichting Walvis. Afwezig: Pieter Zeewind. → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind
			De directeur van Stichting Walvis was met vakantie, wel Maria Duinroos (voorlichting). → + Maria Duinroos | absent directeur, Stichting Walvis
			Stichting Walvis (Pieter Zeewind was er niet, wel Maria Duinroos) → + Maria Duinroos, Stichting Walvis | absent Pieter Zeewind, Stichting Walvis
			Maria Duinroos van Stichting Walvis, die de openingslezing hield. → heard Maria Duinroos, Stichting Walvis
			Officier van justitie Pieter Zeewind – helaas verhinderd, wel kort telefonisch gesproken → phone Pieter Zeewind
			De opening was op dinsdag, waar ook minister Pieter Zeewind het woord voerde. → heard Pieter Zeewind
			Directeur Pieter Zeewind (kon niet; zijn plaatsvervanger Maria Duinroos heeft ons ontvangen) → + Maria Duinroos | absent Pieter Zeewind
		`),
	)("%s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});
});

describe("why somebody was not met", () => {
	it.each(
		cases(`
			Stichting Walvis: niemand gezien, wel aangekondigd. → absent –, Stichting Walvis
			Met Stichting Walvis heb ik nog niks gehad, die mail ik nog. → planned –, Stichting Walvis
			Wethouder Pieter Zeewind (opende de netwerkborrel; geen apart gesprek) → heard Pieter Zeewind
			De prins van Monaco: gezien op podium → heard prins
			Pieter Zeewind, adviseur – NIET gesproken, trein gemist → absent Pieter Zeewind
			Met wethouder Pieter Zeewind lukte het niet een moment te vinden. → cancelled Pieter Zeewind
			Met wethouder Pieter Zeewind lukte het niet, het gesprek volgt in november. → planned Pieter Zeewind
			Stichting Walvis was dicht vanwege een staking. → cancelled –, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});
});

describe("who went along on the way out", () => {
	it.each([
		"Met Maria Duinroos en Pieter Zeewind van Stichting Walvis om 20.15 uur van Schiphol, via Frankfurt.",
		"Met z'n drieën in de auto van Maria: Maria Duinroos van Stichting Walvis, Pieter Zeewind en ik.",
		"Met vijf man sterk naar Schiphol: burgemeester Maria Duinroos en Pieter Zeewind van Stichting Walvis.",
	])("%s", (line) => {
		const content = `Dagboek van een reis naar Oslo\n\nDag 1\n\n${line}\n`;
		const { met } = extractReport({ file: "report.txt", content });
		expect(met).toEqual([]);
	});
});

describe("who took over, and who was only heard", () => {
	it.each(
		cases(`
			Haar promovenda Maria Duinroos nam onze ontvangst over. → + Maria Duinroos
			Een collega woonde daarnaast een lezing bij van econoom Pieter Zeewind. → heard Pieter Zeewind
			De ontvangst was in de raadzaal, waar burgemeester Pieter Zeewind een welkomstwoord uitsprak en weer vertrok. → heard Pieter Zeewind
			De keynote was van hoogleraar Pieter Zeewind. → heard Pieter Zeewind
		`),
	)("%s", (text, wanted) => {
		expect(toldInResults(text)).toEqual(wanted);
	});
});

describe("whose body or town it is", () => {
	const content = (contacts: string): string => `Verslag dienstreis

Welke locaties zijn bezocht?
Wenen

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}
`;
	const people = (contacts: string) =>
		extractReport({ file: "report.txt", content: content(contacts) }).people.map(
			({ name, role, organization, city }) => [name ?? role, organization ?? city],
		);

	it("is none that stands in brackets behind somebody else", () => {
		expect(
			people(
				"Experts Nils Berg (Hamburg) en Ana Lobo (Odense). Wethouder Pieter Zeewind ontving ons op het stadhuis.",
			),
		).toContainEqual(["Pieter Zeewind", "Wenen"]);
	});

	it("is not that of a reception's host", () => {
		expect(
			people(
				"Tijdens de borrel bij Stichting Walvis is kennisgemaakt met Maria Duinroos van Stichting Meeuw en architect Pieter Zeewind.",
			),
		).toEqual([
			["Maria Duinroos", "Stichting Meeuw"],
			["Pieter Zeewind", null],
		]);
	});

	it("is not one that an office can't be of", () => {
		expect(people("Bij Stichting Walvis spraken we ook burgemeester Pieter Zeewind.")).toEqual([
			["Pieter Zeewind", "Wenen"],
		]);
	});

	it("is no second holder of an office in the same town", () => {
		expect(
			people(
				"Maria Duinroos, burgemeester van Graz\nDe burgemeester van Graz ontving ons op het stadhuis.",
			),
		).toEqual([["Maria Duinroos", "Graz"]]);
	});
});
