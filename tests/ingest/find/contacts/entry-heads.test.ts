import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const people = (...entries: readonly string[]) =>
	extractReport({
		file: "reis.txt",
		content: `Welke locaties zijn bezocht?\nBarcelona\n\nWie heb je ontmoet?\n${entries.map((entry) => `- ${entry}\n`).join("")}`,
	}).people.map(({ name, role, organization }) => [name, role, organization]);

it("takes an unknown word between a name and the preposition of its body for a function", () => {
	expect(people("Sanne Vuketić (Ombudsvrouw van de stad Gent)")).toEqual([
		["Sanne Vuketić", "Ombudsvrouw", "gemeente Gent"],
	]);
	expect(people("Fanta Diarra (Choreografe en docent bij Danscentrum Noord)")).toEqual([
		["Fanta Diarra", "Choreografe en docent", "Danscentrum Noord"],
	]);
	expect(people("Kris Vanhoutte – Hoofdredder bij de Kustwacht Gent")).toEqual([
		["Kris Vanhoutte", "Hoofdredder", "Kustwacht Gent"],
	]);
	expect(people("Solenn Vanhove – RSSI (CISO) van het Havenbedrijf Gent")).toEqual([
		["Solenn Vanhove", "RSSI", "Havenbedrijf Gent"],
	]);
	expect(people("Jan Bos (Levuur van Meeuwen)").map(([, role]) => role)).not.toContain("Levuur");
});

it("lets a field go on behind an en with words that are nobody's name", () => {
	expect(
		people("Erion Kuka (Wethouder voor Sociale Zaken en Gelijke Kansen van de stad Gent)"),
	).toEqual([["Erion Kuka", "Wethouder voor Sociale Zaken en Gelijke Kansen", "gemeente Gent"]]);
});

it("ends a function where a noun of bodies with its name begins", () => {
	expect(people("Directeur van de taalschool Bridges for Friends")).toEqual([
		[null, "Directeur", "Bridges for Friends"],
	]);
});

it("takes what brackets or a comma say of the body that heads an entry for nobody of it", () => {
	expect(people("Ventura (turbinebouwer, doorstart): technisch directeur")).toEqual([
		[null, "technisch directeur", "Ventura"],
	]);
	expect(people("Sarimer, Plouzec: dr. Corentin Abgrall")).toEqual([
		["Corentin Abgrall", null, "Sarimer"],
	]);
});

it("reads functions that are written short", () => {
	expect(
		people("Vikingparken, alg. dir. Tone Kleven", "mdw. Ina Smit van Stichting Walvis"),
	).toEqual([
		["Tone Kleven", "alg. dir.", "Vikingparken"],
		["Ina Smit", "mdw.", "Stichting Walvis"],
	]);
});

it("keeps a name abroad whole over a part of the world and a word that is somebody's work elsewhere", () => {
	expect(
		people(
			"Directeur van het Institute for Water Rights and Development in Africa",
			"Ana Smit (adviseur bij het Centro Nacional de Memoria Histórica)",
			"Jan Bos van de Universiteit van Banjul in Gambia",
		).map(([, , organization]) => organization),
	).toEqual([
		"Institute for Water Rights and Development in Africa",
		"Centro Nacional de Memoria Histórica",
		"Universiteit van Banjul",
	]);
});
