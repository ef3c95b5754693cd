import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { told } from "../told.ts";

describe("who came for somebody else", () => {
	it.each([
		[
			"Thomas Zeewind verving de directeur van Stichting Walvis, die met vakantie was.",
			["+ Thomas Zeewind, Stichting Walvis", "absent directeur, Stichting Walvis"],
		],
		[
			"De voorzitter van Stichting Walvis liet zich vertegenwoordigen door Maria Duinroos.",
			["+ Maria Duinroos, Stichting Walvis", "absent voorzitter, Stichting Walvis"],
		],
		[
			"De directeur van Stichting Walvis was ziek. Haar plaatsvervanger ontving ons hartelijk.",
			["+ plaatsvervanger, Stichting Walvis", "absent directeur, Stichting Walvis"],
		],
		[
			"In plaats van directeur Pieter Zeewind kwam Maria Duinroos van Stichting Walvis.",
			["+ Maria Duinroos, Stichting Walvis", "absent Pieter Zeewind"],
		],
	])("%s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});
});

describe("of whom it is said why they were not met", () => {
	it.each([
		[
			"Pieter Zeewind (Stichting Walvis), Maria Duinroos (telefonisch) en Ayla Stormvogel (Stichting Meeuw).",
			[
				"+ Pieter Zeewind, Stichting Walvis",
				"+ Ayla Stormvogel, Stichting Meeuw",
				"phone Maria Duinroos",
			],
		],
		[
			"Pieter Zeewind van Stichting Walvis was verhinderd, wel spraken we Maria Duinroos.",
			["+ Maria Duinroos", "absent Pieter Zeewind, Stichting Walvis"],
		],
		[
			"Maria Duinroos ontving ons en Pieter Zeewind van Stichting Walvis was ziek.",
			["+ Maria Duinroos", "absent Pieter Zeewind, Stichting Walvis"],
		],
	])("%s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});
});

describe("whose function stands behind other words", () => {
	it.each([
		[
			"Later sloot ook Pieter Zeewind aan, directeur van Stichting Walvis.",
			["+ Pieter Zeewind, Stichting Walvis"],
		],
		[
			"Hij had ook de directeur van Stichting Walvis gevraagd, Maria Duinroos.",
			["+ Maria Duinroos, Stichting Walvis"],
		],
	])("%s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});
});

it("takes a salutation for no meeting", () => {
	expect(told("Geachte wethouder, ik sprak Pieter Zeewind van Stichting Walvis.")).toEqual([
		"+ Pieter Zeewind, Stichting Walvis",
	]);
});

describe("whose body or town another sentence or line tells", () => {
	it.each([
		[
			"Bezocht is ook Stichting Walvis. Daar gaf directeur Maria Duinroos uitleg.",
			["+ Maria Duinroos, Stichting Walvis"],
		],
		[
			"Stichting Walvis\n  • Maria Duinroos, directeur\n  • Pieter Zeewind\nStichting Meeuw\n  • voorzitter: ziek",
			[
				"+ Maria Duinroos, Stichting Walvis",
				"+ Pieter Zeewind, Stichting Walvis",
				"absent voorzitter, Stichting Meeuw",
			],
		],
	])("%s", (text, wanted) => {
		expect(told(text)).toEqual(wanted);
	});

	it("takes a body told of in passing for none that was met", () => {
		expect(
			told("Maria Duinroos ontving ons en vertelde over het werk van Stichting Walvis."),
		).toEqual(["+ Maria Duinroos"]);
	});

	it("says of a pronoun what it says of the one named before", () => {
		expect(
			told(
				"De avond werd geopend door Maria Duinroos, voorzitter van Stichting Walvis. Haar hebben wij alleen vanuit de zaal gezien.",
			),
		).toEqual(["heard Maria Duinroos, Stichting Walvis"]);
	});
});

it("reads meetings from the paragraphs of a letter", () => {
	const content = `Beste collega's,

Jullie vroegen om een verslag van mijn reis.

Wie wij spraken. Maria Duinroos van Stichting Walvis, een uur lang.
`;
	const { met } = extractReport({ file: "letter.txt", content });
	expect(met.map(({ person, organization }) => [person, organization])).toEqual([
		["Maria Duinroos", "Stichting Walvis"],
	]);
});

it("takes those with whom a mission went for no meeting", () => {
	const content = `Wat was het doel van de reis?
Economische missie naar Canada, samen met Deltares en TNO, om bedrijven te spreken.

Welke locaties zijn bezocht?
Toronto
`;
	expect(extractReport({ file: "missie.txt", content }).met).toEqual([]);
});
