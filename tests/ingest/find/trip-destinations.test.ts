import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const extracted = (content: string) => extractReport({ file: "reis.txt", content });
const townsOf = (content: string) =>
	extracted(content).trips[0]?.destinations.map(({ city }) => city) ?? [];
const visited = (places: string) =>
	townsOf(`Welke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\nEen gids.\n`);
const told = (sentence: string) =>
	townsOf(`Dagboek\n\nWo 5 juli. In Ljubljana met de burgemeester gesproken.\n\n${sentence}\n`);

it("denies the town at whose airport they were, not the others that its sentence names", () => {
	expect(visited("- Tirana: stadhuis, oude fabriek, vliegveld (festivalterrein)\n- Korçë")).toEqual(
		["Tirana", "Korçë"],
	);
	expect(visited("Tirana, luchthaven Skopje, Durrës")).toEqual(["Tirana", "Durrës"]);
	expect(visited("Tirana; Skopje (luchthaven); Durrës")).toEqual(["Tirana", "Durrës"]);
	expect(told("Onderweg naar het vliegveld van Zagreb deden wij zondag nog Celje aan.")).toEqual([
		"Ljubljana",
		"Celje",
	]);
});

it("reads why a night was spent in brackets as no way of passing", () => {
	expect(visited("Tirana (1 nacht, vanwege de vlucht), Durrës en een middag Krujë.")).toEqual([
		"Tirana",
		"Durrës",
		"Krujë",
	]);
});

it("leaves out what was seen from the road, and where somebody else was", () => {
	expect(visited("- Tirana\n- Durrës: vanaf de snelweg gezien, niet gestopt")).toEqual(["Tirana"]);
	expect(
		told("De directeur is gebeld, aangezien deze zich in Maribor bevond. Prettig gesprek."),
	).toEqual(["Ljubljana"]);
});

it("takes a list of towns with remarks in brackets for one way, and knows the small ones by it", () => {
	expect(visited("Tirana. Vrijdag naar Durrës (havenfeest) en Krujë.")).toEqual([
		"Tirana",
		"Durrës",
		"Krujë",
	]);
});

it("knows a town near a large one where an item of the answer holds nothing but names", () => {
	expect(visited("- Valencia: de universiteit\n- Burjassot en Sagunto")).toEqual([
		"Valencia",
		"Burjassot",
		"Sagunto",
	]);
	expect(visited("In Marseille: L'Estaque, La Joliette en het stadhuis.")).toEqual(["Marseille"]);
});

it("knows a small town by the verb of visiting, or an adjective, before it", () => {
	expect(told("Op donderdag bezochten wij ook Škofja Loka en het museum.")).toContain(
		"Škofja Loka",
	);
	expect(told("Een dag later waren wij in het kleine Ptuj, waar men ons rondleidde.")).toContain(
		"Ptuj",
	);
});

it("reads the rows of a programme that lost its columns", () => {
	expect(
		visited("Datum Plaats Locatie\n22 jan Nairobi Residentie\n24 jan Nakuru Inland depot"),
	).toEqual(["Nairobi", "Nakuru"]);
});

it("asks for places in a field on country and town", () => {
	expect(
		townsOf(
			"Register\n\nBestuurder: A. Kuipers-Haan, wethouder\nLand / plaats: Albanië / Tirana en Durrës\nVertrekdatum: 3-4-2023\nReisdoel: fietsen\n",
		),
	).toEqual(["Tirana", "Durrës"]);
});

it("tells a town that is called after its river in full from its larger namesake", () => {
	expect(visited("Frankfurt (Oder) en Potsdam")).toEqual(["Frankfurt (Oder)", "Potsdam"]);
	expect(visited("Frankfurt (Römer) en Mainz")).toEqual(["Frankfurt", "Mainz"]);
});
