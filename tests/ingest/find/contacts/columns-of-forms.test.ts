import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const form = [
	"Reisnummer\t2023/9",
	"Bestemming\tBarcelona, Spanje",
	"Vertrek\tma 6 maart 2023",
	"Aantal deelnemers\t2",
	"Wie\tKarin Velthuis (wethouder Wonen), Bram Otter (strateeg)",
	"Doel van de reis\tleren van het beheer van oude werven",
	"",
];
const read = (rows: readonly string[]) =>
	extractReport({ file: "reis.txt", content: `${[...form, ...rows].join("\n")}\n` });
const met = (rows: readonly string[]) =>
	read(rows).met.map(({ person, role, organization }) => [person, role, organization]);

it("takes those of 'Wie' behind the number of travellers for the party, and a table of talks for whom it met", () => {
	const rows = [
		"Dag\tPlek\tGesproken met\tFunctie",
		"6-3\tstadhuis\tJorge Soto\tlocoburgemeester",
		"7-3\twerf\t-\tdirecteur Stichting Ventura",
		"7-3\twerf\tCarla Uribe + 2 ontwerpers\thoofd programma, Museum van de Werf",
		"8-3\thaven\tkapitein Oriol Bofill\tHavenautoriteit Barcelona",
		"8-3\tstad\tMinisterie van Ontwikkeling\tvervallen",
	];
	expect(met(rows)).toEqual([
		["Jorge Soto", "locoburgemeester", null],
		[null, "directeur", "Stichting Ventura"],
		["Carla Uribe", "hoofd programma", "Museum van de Werf"],
		[null, "ontwerpers", "Museum van de Werf"],
		["Oriol Bofill", "kapitein", "Havenautoriteit Barcelona"],
	]);
	expect(read(rows).not_met.map(({ organization, reason }) => [organization, reason])).toEqual([
		["Ministerie van Ontwikkeling", "cancelled"],
	]);
});

it("reads a function among the remarks of a table of names, and none in a reason", () => {
	const rows = [
		"Wanneer\tWie\tVan\tOpmerkingen",
		"6-3\tJorge Soto\tStichting Ventura\tdirecteur",
		"7-3\tCarla Uribe\tStichting Pescador\tafwezig wegens ziekte",
	];
	expect(met(rows)).toEqual([["Jorge Soto", "directeur", "Stichting Ventura"]]);
	expect(read(rows).not_met.map(({ person, role }) => [person, role])).toEqual([
		["Carla Uribe", null],
	]);
});

it("knows 'Wat, Door, Wanneer, Klaar?' for actions, and leaves those that were dropped", () => {
	const rows = [
		"Opbrengst",
		"De werf leeft weer.",
		"",
		"Wat\tDoor\tWanneer\tKlaar?",
		"Tekeningen opvragen\tOtter\t1-5-2023\tnee",
		"Bedankbrief sturen\tsecretariaat\tdirect\tja",
		"Foto's ophangen\t-\t-\tafgevallen",
	];
	expect(read(rows).followups.map(({ text, status }) => [text, status])).toEqual([
		["Tekeningen opvragen", "open"],
		["Bedankbrief sturen", "done"],
	]);
});
