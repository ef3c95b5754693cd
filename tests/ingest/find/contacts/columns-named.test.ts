import { describe, expect, it } from "vitest";
import { toldWithoutDash } from "../told.ts";

const lina = "+ Lina Ekholm, planoloog, Caritas Graz";
const table = (captions: string, ...rows: readonly string[]): readonly string[] =>
	toldWithoutDash([captions, ...rows].join("\n"));

describe("the captions of a table", () => {
	it.each([
		["Functie / organisatie / naam", "planoloog / Caritas Graz / Lina Ekholm"],
		["functie/organisatie/naam", "planoloog/Caritas Graz/Lina Ekholm"],
		["(Naam / functie / organisatie)", "Lina Ekholm / planoloog / Caritas Graz"],
		["Naam; functie; organisatie", "Lina Ekholm; planoloog; Caritas Graz"],
		["Organisatie – naam – functie", "Caritas Graz – Lina Ekholm – planoloog"],
		["Organisatie, naam, functie", "Caritas Graz, Lina Ekholm, planoloog"],
		["wie | wat doet die | van", "Lina Ekholm | planoloog | Caritas Graz"],
		["Wie / wat doet hij of zij / bij welke organisatie", "Lina Ekholm / planoloog / Caritas Graz"],
		["Contact\tRol\tWerkt bij", "Lina Ekholm\tplanoloog\tCaritas Graz"],
		["Naam\tFunctie\tOrg.\tOpm.", "Lina Ekholm\tplanoloog\tCaritas Graz\tlunch"],
	])("stand in words, parted by any mark: %s", (captions, row) => {
		expect(table(captions, row)).toEqual([lina]);
	});

	it.each(["Water / groen / wonen", "Gesproken over water, groen, wonen"])(
		"are none in other words: %s",
		(line) => {
			expect(table(line, "Lina Ekholm, planoloog, Caritas Graz")).toEqual([lina]);
		},
	);
});

describe("a cell", () => {
	const told = (...rows: readonly string[]): readonly string[] =>
		table("Naam | Functie | Organisatie", ...rows);

	it.each(["idem", "id.", "dito", '"', ",,", "zelfde"])(
		"that says '%s' holds what the one above it does",
		(ditto) => {
			expect(
				told("Lina Ekholm | planoloog | Caritas Graz", `Boris Novak | jurist | ${ditto}`),
			).toEqual([lina, "+ Boris Novak, jurist, Caritas Graz"]);
			expect(
				told("Lina Ekholm | planoloog | Caritas Graz", `Boris Novak | ${ditto} | Zelvo`),
			).toEqual([lina, "+ Boris Novak, planoloog, Zelvo"]);
		},
	);

	it("for names may hold a nickname, a rank, a remark or nobody's name", () => {
		expect(
			told(
				'"Mischa" | huismeester | Caritas Graz',
				"Tomi (achternaam kwijt) | tuinman | Caritas Graz",
				"kap. B. Novak | attaché | ambassade Wenen",
				"? (begint met een K.) | jurist | Zelvo",
				"(niet genoteerd) | planoloog | Zelvo",
			),
		).toEqual([
			"+ Mischa, huismeester, Caritas Graz",
			"+ Tomi, tuinman, Caritas Graz",
			"+ B. Novak, attaché, Nederlandse ambassade in Wenen",
			"+ jurist, Zelvo",
			"+ planoloog, Zelvo",
		]);
	});

	it("for bodies may hold several, of each of which there are some", () => {
		expect(
			told("diversen | adviseurs | Waterschappen Limburg, Brabantse Delta en Rivierenland"),
		).toEqual([
			"+ adviseurs, Waterschap Limburg",
			"+ adviseurs, Waterschap Brabantse Delta",
			"+ adviseurs, Waterschap Rivierenland",
		]);
	});

	it("tells a function without the mark that cries out behind it", () => {
		expect(told("Lina Ekholm | collega! | gemeente Graz")).toEqual([
			"+ Lina Ekholm, collega, gemeente Graz",
		]);
	});
});
