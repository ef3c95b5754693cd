import { describe, expect, it } from "vitest";
import { findOrganizations } from "#ingest/find/organizations/organizations.ts";
import { reportWith } from "../finder-input.ts";

const form = (contacts: string): string => `Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
2

Welke locaties zijn bezocht?
Oslo

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}

Wat heeft de reis de gemeente opgeleverd?
Veel.
`;

const towns = { Oslo: "NO", Gent: "BE", Assen: "NL", Emmen: "NL", Bergen: "NO" };

function found(contacts: string): readonly string[] {
	const { document, places } = reportWith(form(contacts), towns);
	return [...new Set(findOrganizations(document, places, []).map(({ name }) => name))];
}

describe("bodies by their own words", () => {
	it("knows widely known bodies by name and acronym, as one", () => {
		expect(
			found("- Beleidsmedewerker van de Rijksdienst voor Ondernemend Nederland (RVO)"),
		).toEqual(["Rijksdienst voor Ondernemend Nederland"]);
	});

	it.each([
		["- Directeur van de stad Gent", "gemeente Gent"],
		["- CIO bij City of Oslo", "gemeente Oslo"],
		["- Hoogleraar aan de Marlow University", "Marlow University"],
		["- Ontwikkelaar bij Blauwe Pijl GmbH", "Blauwe Pijl GmbH"],
		[
			"- Directeur van het Ministerie van Economie en Duurzame Ontwikkeling",
			"Ministerie van Economie en Duurzame Ontwikkeling",
		],
		["- Een ontwerper van bureau Noordlicht", "Noordlicht"],
		["- Commandant van de brandweer Oslo", "brandweer Oslo"],
	])("%s gives %s", (item, name) => {
		expect(found(item)).toEqual([name]);
	});

	it("gives each municipality of a list", () => {
		expect(found("- Collega's van de gemeenten Assen en Emmen")).toEqual([
			"gemeente Assen",
			"gemeente Emmen",
		]);
	});

	it("takes an acronym and a former name in brackets as other names", () => {
		const { document, places } = reportWith(
			form(
				"- Manager bij Noordpool Group (voorheen Oudpool)\n- Lid van World Council on Snow (WCS)",
			),
			towns,
		);
		const byName = new Map(
			findOrganizations(document, places, []).map((one) => [one.name, one.aliases]),
		);
		expect(byName.get("Noordpool Group")).toContain("Oudpool");
		expect(byName.get("World Council on Snow")).toContain("WCS");
	});

	it("takes no generic noun, event or town for a body", () => {
		expect(found("- Bedrijven uit Oslo\n- Deelnemers van de Arctic Winter Summit")).toEqual([]);
	});
});

describe("names across languages", () => {
	const kinds = (contacts: string) => {
		const { document, places } = reportWith(form(contacts), towns);
		return Object.fromEntries(
			findOrganizations(document, places, []).map(({ name, kind }) => [name, kind]),
		);
	};

	it.each([
		["- Nora Vik van Bergvegverket", "Bergvegverket", "government"],
		[
			"- Collega's van Veiligheidsregio Noord- en Oost-Marke",
			"Veiligheidsregio Noord- en Oost-Marke",
			"government",
		],
		["- Nora Vik van de Landesinnung Holz", "Landesinnung Holz", "association"],
		[
			"- Nora Vik, Instituut voor Stadsstudies",
			"Instituut voor Stadsstudies",
			"knowledge-institute",
		],
		["- Directeur van ROC Oostmark", "ROC Oostmark", "knowledge-institute"],
		[
			"- Hoofd planning van het Norrhamn Science Park",
			"Norrhamn Science Park",
			"knowledge-institute",
		],
		["- Lid van de Estse Jongerenraad", "Estse Jongerenraad", "association"],
		["- Nora Vik van Bergmark Heritage", "Bergmark Heritage", "culture"],
		["- Nora Vik, directeur van Eleutheria 2031", "Eleutheria 2031", "programme"],
		["- Nora Vik van Kirkens Nattlys, een hulporganisatie voor daklozen", "Kirkens Nattlys", "ngo"],
		["- Uitvoerder van aannemer Bergmoen", "Bergmoen", "company"],
		["- Ploegbaas van scheepswerf Oslo Iron Works", "Oslo Iron Works", "company"],
	])("%s gives %s, a %s", (item, name, kind) => {
		expect(kinds(item)).toMatchObject({ [name]: kind });
	});

	it.each([
		"- Nora Vik, voorzitter van de Arbeiderpartiet",
		"- Een raadslid van Venstre",
		"- Diner in Brasserie Blom",
		"- Ploegbaas van de werf. Praat honderduit",
	])("%s names no body", (item) => {
		expect(found(item)).toEqual([]);
	});
});

describe("bodies by their place", () => {
	it.each([
		["- Ayla Stormvogel – CEO bij Kruidnagel", "Kruidnagel"],
		["- Ayla Stormvogel, CEO, Kruidnagel", "Kruidnagel"],
		["- Kruidnagel: CEO Ayla Stormvogel", "Kruidnagel"],
		["- Bedrijven (Kruidnagel)", "Kruidnagel"],
	])("%s gives %s", (item, name) => {
		expect(found(item)).toEqual([name]);
	});
});

describe("posts abroad", () => {
	it("places an embassy without a town in the capital that was visited", () => {
		expect(found("- Politiek adviseur van de Nederlandse ambassade")).toEqual([
			"Nederlandse ambassade in Oslo",
		]);
	});

	it("moves no embassy to a town outside the countries of the trip", () => {
		const { document, places } = reportWith(
			form("- Riga en Tallinn doen dat ook, hoorden wij van de ambassadeur."),
			{ Oslo: "NO", Riga: "LV", Tallinn: "EE" },
		);
		expect(findOrganizations(document, places, []).map(({ name }) => name)).toEqual([
			"Nederlandse ambassade in Oslo",
		]);
	});

	it("finds a consulate-general written small in a sentence", () => {
		expect(found("- Een medewerker van het consulaat-generaal in Bergen")).toEqual([
			"Nederlands consulaat-generaal in Bergen",
		]);
	});

	it("finds the post that a diplomat implies", () => {
		expect(found("- Honorair consul te Bergen, mevrouw A. Zomer")).toEqual([
			"Nederlands consulaat in Bergen",
		]);
	});

	it("leaves an association that calls itself an embassy alone", () => {
		expect(found("- Ayla Stormvogel, directeur bij de Skating Embassy of Friesland")).toEqual([
			"Skating Embassy of Friesland",
		]);
	});
});
