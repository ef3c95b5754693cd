import { describe, expect, it } from "vitest";
import { nameAt } from "#ingest/find/names/people.ts";
import { tokenise } from "#ingest/find/names/tokens.ts";

const nowhere = { body: () => 0, place: () => 0 };
const named = (text: string): string | null =>
	nameAt(tokenise(text, { start: 0, end: text.length }), 0, nowhere)?.name ?? null;

describe("names of people", () => {
	it.each([
		["Bram van der Zwaluw", "Bram van der Zwaluw"],
		["dr. ir. J.P. de Haas-Vink", "J.P. de Haas-Vink"],
		["mevrouw Van Zomeren", "Van Zomeren"],
		["Seán O'Flaherty, CEO", "Seán O'Flaherty"],
		["Lucía Vega Montoya", "Lucía Vega Montoya"],
		["Nguyễn Thị Mai Lan", "Nguyễn Thị Mai Lan"],
		["Karin van 't Veld", "Karin van 't Veld"],
		["Karin van der Meer (programmamanager)", "Karin van der Meer"],
		["Karin Bakker over de haven van Oslo", "Karin Bakker"],
		["Karin in 't Veld", "Karin in 't Veld"],
		["Koen Kennis, schepen", "Koen Kennis"],
		["Önder Yalçın", "Önder Yalçın"],
		["Karin van der", "Karin"],
		["Yusuf el Amrani", "Yusuf el Amrani"],
		["H.E. Imke Zwaan", "Imke Zwaan"],
	])("%s", (text, name) => {
		expect(named(text)).toBe(name);
	});

	it("ends where a body follows a full name", () => {
		expect(named("Imke Zwaanstra van Kruidnagel")).toBe("Imke Zwaanstra");
	});

	it("takes a word of places for a surname behind a first name", () => {
		const score = (text: string): number =>
			nameAt(tokenise(text, { start: 0, end: text.length }), 0, nowhere)?.score ?? -9;
		expect(score("Kristina Hall")).toBeGreaterThan(2);
		expect(score("Kristina Hotel")).toBeLessThan(1);
	});

	it("gives other words little weight", () => {
		const score = (text: string): number =>
			nameAt(tokenise(text, { start: 0, end: text.length }), 0, nowhere)?.score ?? -9;
		expect(score("Marlow University")).toBeLessThan(0);
		expect(score("Arctic Winter Summit")).toBeLessThan(0.5);
		expect(score("Imke Zwaan")).toBeGreaterThan(1);
	});
});

it("keeps the stop of initials and abbreviations with them", () => {
	const words = tokenise("drs. A. Vink e.a.", { start: 0, end: 17 }).map(({ text }) => text);
	expect(words.slice(0, 3)).toEqual(["drs.", "A.", "Vink"]);
});
