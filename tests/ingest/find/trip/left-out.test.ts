import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const townsOf = (content: string) =>
	(extractReport({ file: "reis.txt", content }).trips[0]?.destinations ?? [])
		.map(({ city }) => city)
		.sort();
const visited = (places: string) =>
	townsOf(`Welke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\nEen gids.\n`);
const told = (sentence: string) =>
	townsOf(`Dagboek\n\nWo 5 juli. In Ljubljana met de burgemeester gesproken.\n\n${sentence}\n`);

describe("towns that an answer names and nobody visited", () => {
	it.each([
		["Tirana.\nShkodër: één groep van zes, wij zaten in de andere"],
		["Tirana.\nShkodër: de andere helft van de groep, wij niet."],
		["Tirana. Shkodër is door de collega's van Breda bezocht, daar waren wij niet bij."],
		["Tirana. Naar Shkodër ging alleen de andere groep."],
		["Tirana. Mijn collega reisde door naar Shkodër."],
		["Tirana. De excursie naar Shkodër heb ik niet meegemaakt."],
		["Tirana. Graag hadden we ook Shkodër gezien."],
		["Tirana.\nPraag: vertraging 3 uur."],
		["Tirana.\nMünchen: koffer kwijt"],
		["Tirana.\nBoedapest: overstap"],
		["Tirana. In 2026 komt het netwerk bijeen in Sarajevo."],
		["Tirana. Op de terugweg een uurtje door Ohrid gelopen, geen programma."],
		["Tirana. Ohrid zagen we alleen vanaf de snelweg."],
		["Tirana. Onderweg koffie in Ohrid."],
		["Tirana. Aankomst en vertrek Skopje."],
		["Brussel-Zaventem: overstap. Tirana: universiteit."],
		["Tirana: universiteit. Helsinki-Vantaa."],
		["Nijmegen (vertrek), Tirana"],
	])("%s", (places) => expect(visited(places)).toEqual(["Tirana"]));
});

describe("towns that look like them and were visited", () => {
	it.each([
		["Tirana. Skopje alleen voor de ambassade, Ohrid vanuit de bus gezien."],
		["Skopje: het stadhuis (de raadzaal niet) en de haven. Tirana."],
		["Skopje: overstap met een gesprek op de ambassade. Tirana."],
		["Tirana. Aankomst en vertrek Skopje, waar nog een gesprek was bij het ministerie."],
		["Tirana. Skopje (aankomst en vertrek, ontvangst door de consul)"],
		["Tirana. Wel is op de heenweg een uur doorgebracht in Skopje, bij de ambassade."],
	])("%s", (places) => expect(visited(places)).toEqual(["Skopje", "Tirana"]));
});

describe("what a diary says of other towns", () => {
	it.each([
		["De bus rijdt dwars door Celje."],
		["De jurist was er via een scherm omdat zij in Maribor werkt."],
		["Zij kent een bureau dat in Maribor een warenhuis heeft opgeknapt."],
		["In Maribor gebeurt er niets, hier een gesprek binnen 48 uur."],
		["In Maribor schijnt zo'n groep wel te lopen."],
		["Vergelijking: Maribor (het havengebied) is luxer."],
		["Dit hadden wij eerder in Maribor gezien."],
		["Volgend jaar gaan we naar Maribor, daar wonen meer mensen."],
		["In Maribor een uur vertraging."],
		["In Maribor de aansluiting gehaald door te rennen."],
		["Wij spraken met bewoners van het dorp Ptuj, dat wil verhuizen."],
		["Met de verzekeraar in Maribor is het bij bellen gebleven."],
	])("%s", (sentence) => expect(told(sentence)).toEqual(["Ljubljana"]));

	it.each([
		["Vrijdag: Universiteit van Primorska in Maribor, prof. Ana Reis en haar promovendus."],
		["Om zes uur in de bus, vier uur later in Maribor."],
		["'s Middags nog een bezoek aan de haven van Maribor."],
		["Maribor werd op het laatst nog ingepast: een uur bij de brandweer."],
		["Daarna naar de fabriek Ogledalo in Maribor."],
	])("%s", (sentence) => expect(told(sentence)).toEqual(["Ljubljana", "Maribor"]));
});

it("takes the subject of a mail for its title, and the towns behind a label for those of the way", () => {
	expect(
		townsOf(
			"Onderwerp: FW: Maribor?? hoe was het\nVerzonden: vrijdag 13 juni 2025\n\nHoi Lot,\n\nDruk.",
		),
	).toEqual(["Maribor"]);
	expect(
		townsOf(
			"Register\n\nBestemming : Maribor\nVia : Wenen, Graz\nDeelnemers : 2\nReisdoel : havens\n",
		),
	).toEqual(["Maribor"]);
});

it("knows a small town by its country behind it, and leaves out a namesake far from all that the answer names", () => {
	expect(
		townsOf(
			"Een delegatie heeft van 10 tot 13 oktober 2018 een bezoek gebracht aan Kočevje in Slovenië.",
		),
	).toEqual(["Kočevje"]);
	expect(visited("Het congrescentrum Laç in Lugano en het ziekenhuis.")).toEqual(["Lugano"]);
});
