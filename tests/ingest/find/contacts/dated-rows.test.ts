import { describe, expect, it } from "vitest";
import { toldWithoutDash } from "../told.ts";

const told = (...lines: readonly string[]): readonly string[] => toldWithoutDash(lines.join("\n"));

describe("what a row tells of a day or time", () => {
	it.each([
		["di 29/10   ", "wo 30/10   "],
		["9.30\t", "11.00\t"],
		["dag 1    ", "dag 2    "],
		["Dinsdag\t", "Woensdag\t"],
	])("is read by its sentences, so that one's absence is said of nobody else: %s", (one, two) => {
		expect(
			told(
				`${one}Caritas Graz - afdeling Opvang. Ing. Lina Ekholm (directeur), opzichter Boris Novak.`,
				`${two}Universiteit Graz. Voorzitter ziek. Ontvangen door de secretaris, dhr. Ivo Dam, en twee duikers.`,
			),
		).toEqual([
			"+ Lina Ekholm, directeur, Caritas Graz",
			"+ Boris Novak, opzichter, Caritas Graz",
			"+ Ivo Dam, secretaris, Universiteit Graz",
			"+ duikers, Universiteit Graz",
			"absent Voorzitter, Universiteit Graz",
		]);
	});

	it("stays one where its columns have captions", () => {
		expect(
			told("Dag\tMet wie", "ma\tCaritas Graz. Directeur Lina Ekholm", "di\tjurist Boris Novak"),
		).toEqual(["+ Lina Ekholm, Directeur, Caritas Graz", "+ Boris Novak, jurist"]);
	});
});

describe("those of a group", () => {
	it("are told besides it where it is counted", () => {
		expect(told("- drie huisartsen uit Graz, onder wie Lina Ekholm")).toEqual([
			"+ huisartsen, Graz",
			"+ Lina Ekholm, huisarts, Graz",
		]);
		expect(told("- Huisartsen uit Graz (3), onder wie Lina Ekholm")).toEqual([
			"+ Huisartsen, Graz",
			"+ Lina Ekholm, Huisarts, Graz",
		]);
	});

	it("stand for it where it isn't", () => {
		expect(told("- huisartsen uit Graz, onder wie Lina Ekholm")).toEqual([
			"+ Lina Ekholm, huisarts, Graz",
		]);
	});

	it.each([
		["- burgerbeweging Zelena Pot (voorzitter + ca. 10 leden)", "Zelena Pot"],
		["- milieubeweging Zelena Pot: voorzitter en 10 leden", "Zelena Pot"],
	])("are of the movement that heads the entry: %s", (entry, body) => {
		expect(told(entry)).toEqual([`+ voorzitter, ${body}`, `+ leden, ${body}`]);
	});
});

describe("one more with an article, before an 'en'", () => {
	it("is another than the one by function and name before", () => {
		expect(
			told(
				"- Namens Caritas Graz de directeur, de heer Boris Novak, het hoofd opvang en twee gidsen",
			),
		).toEqual([
			"+ Boris Novak, directeur, Caritas Graz",
			"+ hoofd opvang, Caritas Graz",
			"+ gidsen, Caritas Graz",
		]);
		expect(told("- directeur Boris Novak, het hoofd opvang, een jurist en twee gidsen")).toEqual([
			"+ Boris Novak, directeur",
			"+ hoofd opvang",
			"+ jurist",
			"+ gidsen",
		]);
	});
});
