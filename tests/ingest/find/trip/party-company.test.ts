import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const partyOf = (content: string) =>
	extractReport({ file: "reis.txt", content }).trips[0]?.travellers ?? null;
const told = (sentence: string) =>
	partyOf(
		`Verslag werkbezoek Aarhus\n\n${sentence}\n\nIn Aarhus hebben we gesproken over wonen.\n`,
	);
const answered = (answer: string, question = "Met hoeveel personen is de reis gemaakt?") =>
	partyOf(`${question}\n${answer}\n\nWelke locaties zijn bezocht?\nAarhus\n`);

describe("who went, and with whom", () => {
	it.each([
		["Wethouder Prins reisde samen met beleidsadviseur Ida Mol en twee ambtenaren naar Aarhus.", 4],
		[
			"Met drie ambtenaren van Stedelijke Ontwikkeling en een raadslid ging de wethouder naar Aarhus.",
			5,
		],
		["De burgemeester werd op deze reis vergezeld door twee wethouders en de griffier.", 4],
		["Begin mei reisden de wethouder, de programmamanager en ik af naar Aarhus.", 3],
		[
			"Begin mei reisde een kleine delegatie (wethouder, programmamanager en adviseur) af naar Aarhus.",
			3,
		],
		["Onze groep bestond uit vier scholieren, twee docenten en mijzelf.", 7],
		["Van onze kant waren burgemeester Haan, wethouder Prins en adviseur Mol erbij.", 3],
		["Van 3 tot 6 mei waren wij met zes gemeenteambtenaren in Aarhus.", 6],
		["Met de klas (24 leerlingen en drie docenten) zijn we naar Aarhus gegaan.", 27],
		["Onze tolk Lene, wethouder Prins en ik vormden de delegatie.", 3],
		["De burgemeester en haar man waren uitgenodigd en zijn drie dagen in Aarhus geweest.", 2],
		["Mijn bezoek aan Aarhus, waar ik met wethouder Prins naartoe ben geweest, was kort.", 2],
		["Ik was er met mijn manager en een stagiair.", 3],
		["Gereisd door: hoofd Burgerzaken en de senior adviseur identiteit (2 pers.).", 2],
		[
			"Op uw verzoek hebben ondergetekende en mevrouw I. Mol van Impuls op 19 mei het congres in Aarhus bezocht.",
			2,
		],
		["Ida Mol en Pim Bos gingen er in mei vier dagen kijken, met buurtkok Gwen Pas uit Laak.", 3],
		["Met wie: Ida, Pim en ik.", 3],
		["Namens onze gemeente was ik er met Ida Mol.", 2],
		["Ik was de enige deelnemer namens de gemeente.", 1],
		["Er gingen negen mensen mee.", 9],
		["De studiereis telde negen deelnemers.", 9],
		["Deze keer waren we met zijn tweetjes.", 2],
		["Gezelschap\nWethouder Prins\nIda Mol\nPim Bos", 3],
		["Deelnemers namens de gemeente: Ida Mol en Pim Bos", 2],
	])("%s", (sentence, size) => {
		expect(told(sentence)).toBe(size);
	});

	it.each([
		["De burgemeester en zijn vrouw", 2],
		["Door mij en een collega van Mobiliteit.", 2],
		["Samen met collega Mol.", 2],
		["2 dames van het loket :)", 2],
		["Een wethouder, een raadslid, en van Breda nog twee collega's.", 4],
		["Twee van ons, plus een tolk die ter plekke is ingehuurd.", 2],
	])("in an answer: %s", (answer, size) => {
		expect(answered(answer)).toBe(size);
	});

	it("takes the list of those who are of the municipality that travelled", () => {
		const list = (of: string, names: string) => `Aanwezig ${of}: ${names}\n`;
		expect(
			partyOf(
				`VERSLAG WERKBEZOEK AARHUS\n3 en 4 februari 2025\n\n${list("Breda", "I. Mol (ingenieursbureau), P. Bos (beheer)")}${list("Aarhus", "mw. Mette Lund, dhr. Niels Holm, dhr. Aage Friis")}\n1. Opening\nMevrouw Lund heet welkom. Mol dankt namens de gemeente Breda voor de ontvangst.\n`,
			),
		).toBe(2);
	});

	it("adds who was with the party for a day", () => {
		expect(
			told(
				"Op uw verzoek hebben ondergetekende en mevrouw I. Mol op 19 mei het congres in Aarhus bezocht. Wethouder Prins was de eerste dag aanwezig.",
			),
		).toBe(3);
		expect(
			told(
				"Ik ging in mijn eentje naar Aarhus. De burgemeester van Aarhus was de eerste dag aanwezig.",
			),
		).toBe(1);
	});

	it("reads the labels of a form that lost its columns", () => {
		const { trips } = extractReport({
			file: "reis.txt",
			content:
				"Overzicht reizen\n\nWaarheen\nAarhus, Denemarken\nWanneer\nnajaar 2024, 3 dagen\nWie\nI. Mol + wethouder Economie + 2 leerlingen\nWaarvoor\nZien hoe een stad leerlingen helpt\nGesproken met\nMette Lund\nwethouder Economie\nWat leerden we\nDe markt geeft starters een kraam.\nVervolg\nProef met twee kramen.\n",
		});
		expect(trips[0]).toMatchObject({ travellers: 4, startDate: "2024-23", days: 3 });
	});

	it("counts the one who answers with whom he went", () => {
		expect(answered("Wethouder Prins", "Met wie ben je gereisd?")).toBe(2);
		expect(answered("Wethouder Prins en ik", "Met wie ben je gereisd?")).toBe(2);
		expect(answered("Wethouder Prins", "Deelnemers")).toBe(1);
	});
});

describe("others who went with others", () => {
	it.each([
		"De burgemeester van Aarhus werd bij het bezoek vergezeld door twee wethouders.",
		"Met de burgemeester en twee wethouders was er een lunch.",
		"De Zweedse delegatie (burgemeester, wethouder en twee ambtenaren) reisde een dag eerder af.",
		"Met twee wethouders was de heer Lund naar het stadhuis gekomen.",
		"Er gingen negen mensen mee met de rondleiding van de Zweedse groep.",
	])("%s", (sentence) => {
		expect(told(`Ik ging in mijn eentje naar Aarhus.\n\n${sentence}`)).toBe(1);
	});
});
