import { describe, expect, it } from "vitest";
import { findContacts } from "#ingest/find/contacts/contacts.ts";
import { findOrganizations } from "#ingest/find/organizations/organizations.ts";
import { splitSentences } from "#ingest/outline/sentences.ts";
import { reportWith } from "../finder-input.ts";

function found(contacts: string, followUps = "") {
	const { document, places } = reportWith(
		`Met wie is gesproken?

${contacts}

Welke vervolgafspraken zijn gemaakt?

${followUps}
`,
		{ Oslo: "NO" },
	);
	const organizations = findOrganizations(document, places, []);
	const { contacts: people } = findContacts(document, {
		places,
		countries: [],
		organizations,
		home: "Utrecht",
	});
	return { people, bodies: organizations.map(({ name }) => name) };
}

const people = (contacts: string) =>
	found(contacts).people.map(({ name, role, organization }) => [name, role, organization]);

describe("people by number", () => {
	it.each([
		["Daarna een workshop met achttien vrijwilligers over afval.", "vrijwilligers"],
		["Daarna een workshop met twee bibliothecaressen over lezen.", "bibliothecaressen"],
		["Daarna een gesprek met vijf waterbouwers over dijken.", "waterbouwers"],
		["Wij spraken met twee outreach workers over de straat.", "outreach workers"],
	])("%s", (text, role) => {
		expect(people(text)).toEqual([[null, role, null]]);
	});

	it.each(["Wij spraken over twee processen.", "Het gesprek ging over dertig klaslokalen."])(
		"takes things by number for nobody: %s",
		(text) => {
			expect(people(text)).toEqual([]);
		},
	);
});

describe("what ties over words between", () => {
	it.each([
		["- Pieter Zeewind, handelsraad op de Stichting Kruidnagel", "handelsraad"],
		["- Pieter Zeewind, beheerder (met de zorg erbij) van Stichting Kruidnagel", "beheerder"],
		[
			"- Pieter Zeewind, intendant (te vergelijken met een directeur) van Stichting Kruidnagel",
			"intendant",
		],
		["- Pieter Zeewind, strateeg gelijkheid van Stichting Kruidnagel", "strateeg gelijkheid"],
		[
			"- beheerder Pieter Zeewind, verantwoordelijk voor cultuur bij Stichting Kruidnagel",
			"beheerder",
		],
		["- Stichting Kruidnagel, afdeling ZOUT: directeur Pieter Zeewind", "directeur"],
	])("%s", (text, role) => {
		expect(people(text)).toEqual([["Pieter Zeewind", role, "Stichting Kruidnagel"]]);
	});

	it("holds whoever a gloss in brackets stands before", () => {
		expect(people("- de schepen (een soort wethouder), dhr. Pieter Zeewind")).toEqual([
			["Pieter Zeewind", "schepen", null],
		]);
	});
});

describe("people by one name", () => {
	it.each([
		["- de politie van Oslo (agent: Zeewind, aardig)", "Zeewind"],
		["Daar ontving haar rechterhand Zeewind ons.", "Zeewind"],
	])("%s", (text, name) => {
		expect(people(text).map(([found]) => found)).toContain(name);
	});

	it("takes neither a field nor a land in brackets for one", () => {
		const names = people("- wethouder (Financiën)\n- coördinator (Keniaan)").map(([name]) => name);
		expect(names).toEqual([null, null]);
	});
});

describe("visits that fell through", () => {
	it.each([
		"Met directeur Ayla Stormvogel van Stichting Kruidnagel maakten wij een afspraak. Die afspraak is afgezegd.",
		"Directeur Ayla Stormvogel van Stichting Kruidnagel liet het afweten.",
		"Directeur Ayla Stormvogel van Stichting Kruidnagel was alleen voor de foto aanwezig.",
	])("%s", (text) => {
		expect(found(text).people.map(({ name, meeting }) => [name, meeting?.met])).toEqual([
			["Ayla Stormvogel", false],
		]);
	});
});

describe("words cut short", () => {
	it.each([
		"Met Cr. Ayla Stormvogel is gesproken.",
		"Teamleider dhr. J.-P. Stormvogel was er.",
		"De projectl. Ayla Stormvogel was er.",
	])("end no sentence: %s", (text) => {
		expect(splitSentences(text, 0, text.length)).toHaveLength(1);
	});

	it("are functions where one begins so", () => {
		expect(people("- hoofdinsp. Ayla Stormvogel")).toEqual([
			["Ayla Stormvogel", "hoofdinsp.", null],
		]);
	});

	it("keep hyphened initials with the name", () => {
		expect(people("- directeur J.-P. Stormvogel")).toEqual([
			["J.-P. Stormvogel", "directeur", null],
		]);
	});
});

describe("bodies by what they do", () => {
	it.each([
		["KRUIX stuurt een offerte.", "KRUIX"],
		["De brief gaat naar het college en wij delen hem met ZoutLab.", "ZoutLab"],
		["De aanvraag wordt betaald door Levende Zoute Kusten.", "Levende Zoute Kusten"],
	])("%s", (followUp, body) => {
		expect(found("- Ayla Stormvogel, directeur", followUp).bodies).toContain(body);
	});

	it.each(["Bijeenkomst 40 volgt in mei.", "Wij delen hem met Ayla."])(
		"takes no other capital for one: %s",
		(followUp) => {
			expect(found("- Ayla Stormvogel, directeur", followUp).bodies).toEqual([]);
		},
	);

	it("takes one more capital behind a noun of bodies for part of the name", () => {
		expect(found("- Ayla Stormvogel, jurist bij Nationaal Agentschap Zoutlicht").bodies).toEqual([
			"Nationaal Agentschap Zoutlicht",
		]);
	});

	it("takes a venue for the body of whom it has", () => {
		expect(people("- twee dames van het Town Hall Theatre")).toEqual([
			[null, "dames", "Town Hall Theatre"],
		]);
	});

	it("takes a compound of gemeente for the municipality", () => {
		expect(found("- Ayla Stormvogel, burgemeester van de randgemeente Oslo").bodies).toEqual([
			"gemeente Oslo",
		]);
	});
});
