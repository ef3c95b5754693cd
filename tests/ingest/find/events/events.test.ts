import { describe, expect, it } from "vitest";
import { findEvents } from "#ingest/find/events/events.ts";
import { reportWith } from "../finder-input.ts";

function events(purpose: string, rest = ""): [string, string][] {
	const { document } = reportWith(`Wat was het doel van de reis?\n${purpose}\n${rest}`);
	return findEvents(document).map(({ name, role }) => [name, role]);
}

describe("events", () => {
	it.each([
		["Deelname aan het World Urban Forum.", "World Urban Forum"],
		["Bijwonen van de tweede UN-Habitat Assembly.", "tweede UN-Habitat Assembly"],
		[
			"Deelname aan de 3e Iberische Top van Vredessteden te Cali.",
			"3e Iberische Top van Vredessteden",
		],
		[
			"Deelnemen aan het Mayors Forum on Climate Change en kijken.",
			"Mayors Forum on Climate Change",
		],
		[
			'Deelname aan de conferentie "Building Strong Communities" in Oslo.',
			"Building Strong Communities",
		],
		["Spreken bij 'Cities in Motion', de slotbijeenkomst van het project.", "Cities in Motion"],
		["In Glasgow, voor de klimaattop COP26.", "COP26"],
		["Deelname aan South by Southwest (SXSW) 2018.", "South by Southwest 2018"],
		["web summit 2021, stand bemannen", "web summit 2021"],
		["Deelname aan de conferentie Habitat III in Quito.", "Habitat III"],
		["Bijwonen van de 12e editie van het World Urban Forum (WUF12).", "World Urban Forum"],
		["Bijwonen van Velo-city 2017.", "Velo-city 2017"],
		["Met een stand naar MIPIM 2019.", "MIPIM 2019"],
		["Deelname aan de Techniekdag Twente.", "Techniekdag Twente"],
		["Bijwonen van de Volvo Ocean Race.", "Volvo Ocean Race"],
		["Bezoek aan het festival Lichtjes op de Rivier.", "Lichtjes op de Rivier"],
	])("%s → %s", (sentence, name) => {
		expect(events(sentence)).toEqual([[name, "attended"]]);
	});

	it("are one under the Dutch and the English name of the United Nations", () => {
		const later = "Wat heeft de reis opgeleverd?\nTijdens de VN-Habitat Assembly sprak Gent.";
		expect(events("Bijwonen van de UN-Habitat Assembly.", later)).toHaveLength(1);
	});

	it.each([
		"Bezoek aan de Duitse Landdag op Maandag.",
		"Bijwonen van een VN-conferentie.",
		"Werken aan de doelen van Agenda 2030.",
	])("no event: %s", (sentence) => {
		expect(events(sentence)).toEqual([]);
	});

	it("takes those that lie ahead, or stand among the follow-ups, as mentioned", () => {
		expect(events("Spreken over het event Open je stad dat in 2019 zal plaatsvinden.")).toEqual([
			["Open je stad", "mentioned"],
		]);
		expect(events("Deelname aan Kelvocura 2019.")).toEqual([["Kelvocura 2019", "attended"]]);
		expect(events("Bezoek aan Oslo 2019.")).toEqual([]);
		expect(events("Sprekers werven voor de Water Week Expo.")).toEqual([
			["Water Week Expo", "mentioned"],
		]);
		const invited =
			"Wat heeft de reis opgeleverd?\nDe burgemeester is uitgenodigd voor de Water Week Expo.";
		expect(events("Kijken.", invited)).toEqual([["Water Week Expo", "mentioned"]]);
		expect(events("Kijken.", "\nVervolgafspraken\nGent komt naar de Water Week Expo.")).toEqual([
			["Water Week Expo", "mentioned"],
		]);
	});

	it("finds one event once, by its fullest name", () => {
		const sentence =
			"Bijwonen van de Smart City Expo World Congress 2021. De Smart City Expo World Congress was druk.";
		expect(events(sentence)).toEqual([["Smart City Expo World Congress 2021", "attended"]]);
	});

	it.each([
		"Bezoek aan het Austin Convention Center.",
		"Kijken op Top van het gebouw.",
		"Deelname aan een congres in Gent.",
	])("finds none in: %s", (sentence) => {
		expect(events(sentence)).toEqual([]);
	});

	it.each([
		"De directeur van La Biennale di Testa was ziek.",
		"Een medewerker van Ars Testalis Festival belde in.",
		"In het Forum Testad was de voorzitter Knowledge City Forum te gast.",
		"Vijf mensen volgden de training 'zoekgeraakte kinderen' op het bureau.",
	])("takes no body that somebody works for, venue or lesson for an event: %s", (sentence) => {
		expect(events(sentence)).toEqual([]);
	});
});
