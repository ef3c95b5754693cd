import { describe, expect, it } from "vitest";
import { findContacts } from "#ingest/find/contacts/contacts.ts";
import { findOrganizations } from "#ingest/find/organizations/organizations.ts";
import { reportWith } from "../finder-input.ts";

const bodiesOf = (contacts: string) => {
	const { document, places } = reportWith(
		`Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
2

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}
`,
		{ Oslo: "NO" },
	);
	const organizations = findOrganizations(document, places, []);
	const found = findContacts(document, { places, countries: [], organizations, home: "Utrecht" });
	return found.contacts.map(({ name, organization }) => [name, organization]);
};

describe("whose body is told elsewhere", () => {
	it("takes the body that the visit is at", () => {
		expect(
			bodiesOf(
				"Op dinsdag werden wij ontvangen bij Stichting Kruidnagel. Daarna gaf Ayla Stormvogel ons een rondleiding door de tuinen.",
			),
		).toEqual([["Ayla Stormvogel", "Stichting Kruidnagel"]]);
	});

	it("takes the body that a later sentence with a pronoun tells", () => {
		expect(
			bodiesOf(
				"In Oslo ontving Ayla Stormvogel ons op het station. Zij is bij Stichting Kruidnagel directeur en kent de stad goed.",
			),
		).toEqual([["Ayla Stormvogel", "Stichting Kruidnagel"]]);
	});

	it("joins the one body of an entry to its people", () => {
		expect(bodiesOf("- Ayla Stormvogel, leidster van het huis (Stichting Kruidnagel)")).toEqual([
			["Ayla Stormvogel", "Stichting Kruidnagel"],
		]);
	});

	it("reads lines without marks as entries of their own", () => {
		expect(
			bodiesOf(
				"Ayla Stormvogel, directeur van de Stichting Kruidnagel te Oslo (sinds kort met de hele familie)\nPieter Zeewind, Stichting Walvis\nMarijke Duinroos, Stichting Meeuw",
			),
		).toEqual([
			["Ayla Stormvogel", "Stichting Kruidnagel"],
			["Pieter Zeewind", "Stichting Walvis"],
			["Marijke Duinroos", "Stichting Meeuw"],
		]);
	});
});
