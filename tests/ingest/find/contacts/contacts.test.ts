import { describe, expect, it } from "vitest";
import { findContacts } from "#ingest/find/contacts/contacts.ts";
import { findOrganizations } from "#ingest/find/organizations/organizations.ts";
import { reportWith } from "../finder-input.ts";

const towns = { Oslo: "NO", Gent: "BE", Bergen: "NO", Turku: "FI", Utrecht: "NL" };

function read(contacts: string, party = "2") {
	const { document, places } = reportWith(
		`Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
${party}

Welke locaties zijn bezocht?
Oslo

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}
`,
		towns,
	);
	const organizations = findOrganizations(document, places, []);
	return findContacts(document, { places, countries: [], organizations, home: "Utrecht" });
}

const told = (contacts: string) =>
	read(contacts).contacts.map(({ name, role, organization, city }) => [
		name,
		role,
		organization,
		city,
	]);

describe("one contact in many styles", () => {
	it.each([
		"- Ayla Stormvogel (directeur van Kruidnagel)",
		"- Ayla Stormvogel – directeur bij Kruidnagel",
		"- Ayla Stormvogel, directeur, Kruidnagel",
		"- Directeur Ayla Stormvogel van Kruidnagel",
		"- Kruidnagel: directeur Ayla Stormvogel",
		"- mevr. Ayla Stormvogel, directeur bij Kruidnagel",
	])("%s", (item) => {
		expect(told(item)).toEqual(
			[["Ayla Stormvogel", "directeur", "Kruidnagel", null]].map((row) =>
				row.map((cell, k) => (k === 1 && item.startsWith("- Directeur") ? "Directeur" : cell)),
			),
		);
	});
});

describe("functions", () => {
	it("unfolds a plural function over towns", () => {
		expect(told("- Burgemeesters van Oslo, Gent en Turku")).toEqual([
			[null, "Burgemeester", null, "Oslo"],
			[null, "Burgemeester", null, "Gent"],
			[null, "Burgemeester", null, "Turku"],
		]);
	});

	it("shares a body among functions told in one breath", () => {
		expect(
			told("- Deputy Head of Mission en Senior Policy Advisor van de Nederlandse ambassade"),
		).toEqual([
			[null, "Deputy Head of Mission", "Nederlandse ambassade in Oslo", "Oslo"],
			[null, "Senior Policy Advisor", "Nederlandse ambassade in Oslo", "Oslo"],
		]);
	});

	it("keeps a field of policy with its function", () => {
		expect(
			told("- Imke Zwaan (Staatssecretaris voor Stedenbouw, Europese en Internationale Zaken)"),
		).toEqual([
			[
				"Imke Zwaan",
				"Staatssecretaris voor Stedenbouw, Europese en Internationale Zaken",
				null,
				null,
			],
		]);
	});

	it("keeps a stated number of people as a group", () => {
		const [group] = read("- Drie onderzoekers van de Marlow University").contacts;
		expect(group).toMatchObject({
			role: "onderzoekers",
			group: true,
			organization: "Marlow University",
		});
	});

	it("gives what follows a possessive the body of the one before", () => {
		expect(
			told("- Burgemeester Imke Zwaan van de stad Gent en haar schepen van Huisvesting"),
		).toEqual([
			["Imke Zwaan", "Burgemeester", "gemeente Gent", "Gent"],
			[null, "schepen van Huisvesting", "gemeente Gent", "Gent"],
		]);
	});
});

describe("the own party", () => {
	it("are travellers, never met", () => {
		const { contacts } = read(
			"- Imke Zwaan, CEO van Kruidnagel",
			"2: Roos Vlinder en Bram de Haas",
		);
		expect(contacts.map(({ name, traveller }) => [name, traveller])).toEqual([
			["Roos Vlinder", true],
			["Bram de Haas", true],
			["Imke Zwaan", false],
		]);
		expect(contacts[0]?.meeting).toBeNull();
	});
});

describe("the own party told in a report without questions", () => {
	it("are travellers where the writer counts them", () => {
		const { document, places } = reportWith(
			"Verslag Oslo\n\nWij gingen met zijn drieën: Roos Vlinder (adviseur Klimaat), Bram de Haas (projectleider) en ik.",
			towns,
		);
		const { contacts } = findContacts(document, {
			places,
			countries: [],
			organizations: [],
			home: null,
		});
		expect(contacts.map(({ name, traveller }) => [name, traveller])).toEqual([
			["Roos Vlinder", true],
			["Bram de Haas", true],
		]);
	});
});

describe("bodies met alone", () => {
	it("are those of which nobody is told", () => {
		const { organizations } = read(
			"- Stichting Kruidnagel (lunch)\n- Imke Zwaan, CEO van Noordlicht",
		);
		expect(organizations.map(({ organization, meeting }) => [organization, meeting])).toEqual([
			["Stichting Kruidnagel", { met: true, kind: "dinner" }],
		]);
	});
});
