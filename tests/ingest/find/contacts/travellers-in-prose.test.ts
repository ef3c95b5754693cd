import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const peopleOf = (content: string) => extractReport({ file: "report.txt", content }).people;

const letter = (told: string, signed = "Maartje"): string => `Onderwerp: verslag Modena

Hoi allemaal,

Hierbij hoe het was in Modena, waar we van 4 tot en met 6 maart 2024 waren om van hun bomen te leren.

${told}

Groet,
${signed}
`;

const form = (party: string): string => `Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
${party}

Wie heb je ontmoet? (Benoem de functieomschrijving)
Ana Bos, directeur van Stichting Walvis.
`;

const travellers = (content: string): readonly string[] =>
	peopleOf(content).flatMap(({ name, traveller }) => (name && traveller ? [name] : []));

describe("own travellers by first name", () => {
	it.each([
		["3 pers. (Anouk, Bilal, ondergetekende)", ["Anouk", "Bilal"]],
		[
			"Wij waren met z'n drieën: Anouk (strandzaken), Bilal (vergunningen) en ik.",
			["Anouk", "Bilal"],
		],
		["Anouk (Groen) en Bilal (Verkeer)", ["Anouk", "Bilal"]],
		["Anouk, Bilal, Coen, ik", ["Anouk", "Bilal", "Coen"]],
		["Ik, Anouk en Bilal.", ["Anouk", "Bilal"]],
		["Griffier, twee raadsleden (Arp en Tak) en ikzelf.", ["Arp", "Tak"]],
		["Twee: wethouder Dekker en Anouk van Communicatie.", ["Dekker", "Anouk"]],
	])("in an answer: %s", (answer, names) => {
		expect(travellers(form(answer)).toSorted()).toEqual(names.toSorted());
	});

	it.each([
		["We waren met Joost, Marlies van Grondzaken en ik.", ["Joost", "Marlies"]],
		["Zoals jullie weten ben ik met Omar van het Projectbureau naar Modena geweest.", ["Omar"]],
		["Ik was op pad met Anouk en Bilal van Verkeer.", ["Anouk", "Bilal"]],
		["Mijn collega Anouk ging ook mee, zij doet bij ons de bomen.", ["Anouk"]],
		["Onze stagiaire Anouk ging mee om foto's te maken.", ["Anouk"]],
		["Wij (Anouk, Bilal en ik) sliepen aan de ring.", ["Anouk", "Bilal"]],
		[
			"Namens Dordrecht namen deel: wethouder Dekker, Thijs Vos (adviseur water) en ondergetekende.",
			["Dekker", "Thijs Vos"],
		],
		["Ik ben Gijs, mijn reisgenoot is Anouk Bos, onze jurist.", ["Gijs", "Anouk Bos"]],
	])("in a letter: %s", (told, names) => {
		expect(travellers(letter(told)).toSorted()).toEqual([...names, "Maartje"].toSorted());
		expect(extractReport({ file: "report.txt", content: letter(told) }).met).toEqual([]);
	});

	it.each([
		["Annelies Verbruggen\nbestuursadviseur", "Annelies Verbruggen"],
		["Zjoske Tuldersma", "Zjoske Tuldersma"],
		["Wietske", "Wietske"],
		["Bart van der Wal", "Bart van der Wal"],
		["J.P. Vermeer", "J.P. Vermeer"],
	])("who sign: %s", (signed, name) => {
		expect(travellers(letter("Het was warm.", signed))).toEqual([name]);
	});
});

describe("who is none of the party", () => {
	it.each([
		["Onze gids Anouk liet ons de stad zien."],
		["We waren met Ana Bos van Stichting Walvis in het park."],
		["Samen met Ana Bos van Stichting Walvis bezochten we een park."],
		["We spraken met Bini, Ornella van Stichting Walvis en een boer."],
	])("%s", (told) => {
		expect(travellers(letter(told))).toEqual(["Maartje"]);
	});

	it("a body or town that signs", () => {
		expect(travellers(letter("Het was warm.", "Team Water"))).toEqual([]);
		expect(travellers(letter("Het was warm.", "Den Haag, 5 mei"))).toEqual([]);
	});

	it("a partner with whom the writer promises something", () => {
		const told = letter(
			"We spraken met Ana Bos.\n\nVervolgafspraken\n- Ana Bos en ik schrijven een voorstel.",
		);
		expect(travellers(told)).not.toContain("Ana Bos");
	});
});
