import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

describe("councils, centres and groups of neighbours", () => {
	it.each(
		cases(`
			Jonas Berg (Lid van de gemeenteraad van Coventry) → + Jonas Berg, Lid, gemeenteraad van Coventry
			- Jonas Berg van de gemeenteraad van Maribor → + Jonas Berg, gemeenteraad van Maribor
			- De voorzitter van het stadsparlement van Zürich → + –, voorzitter, stadsparlement van Zürich
			- Jongerenraad van Bethlehem. → + –, Jongerenraad van Bethlehem
			- Ouderenraad van Porto (voorzitter) → + –, voorzitter, Ouderenraad van Porto
			- Twee leden van het Hamburgse parlement → + –, leden, Hamburgse parlement
			- Een lid van de Berlijnse senaat → + –, lid, Berlijnse senaat
			- Jonas Berg (Adjunct-directeur Europees Solidariteitscentrum, Gent) → + Jonas Berg, Adjunct-directeur, Europees Solidariteitscentrum
			- Jonas Berg (directeur Nationaal Herdenkingscentrum) → + Jonas Berg, directeur, Nationaal Herdenkingscentrum
			Een ontmoeting met de bewonersgroep Ottensen ging niet door. → cancelled –, bewonersgroep Ottensen
		`),
	)("%s", (text, wanted) => {
		expect(toldInFull(text)).toEqual(wanted);
	});
});

describe("a body of one small word where somebody works", () => {
	it.each(
		cases(`
			- Jonas Berg – Data Scientist bij Ágata (Porto) → + Jonas Berg, Data Scientist, Ágata
			- Jonas Berg, projectleider bij Nina → + Jonas Berg, projectleider, Nina
			- Jonas Berg, adviseur bij Örn → + Jonas Berg, adviseur, Örn
			Wij waren te gast bij Anna en Joost. → + Anna | + Joost
		`),
	)("%s", (text, wanted) => {
		expect(toldInFull(text)).toEqual(wanted);
	});
});
