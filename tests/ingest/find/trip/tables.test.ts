import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const read = (content: string) => extractReport({ file: "reis.txt", content });
const tripOf = (content: string) => read(content).trips[0];

const flattened = `Hoeveel personen hebben de reis gemaakt?
3

Hoe lang duurde de reis?
Vertrek Terugkomst Aantal nachten
za 12 maart 2022 do 17 maart 2022 5

Welke locaties zijn bezocht?
Datum Plaats Locatie
13 maart Dakar stadhuis
15-16 maart Thiès haven

Zijn er vervolgafspraken?
Actie Wie Wanneer
Cijfers over wachttijden delen Havenbedrijf 1 mei 2022
`;

describe("a table that lost its columns", () => {
	it("leaves its captions out of the headings and of the promises", () => {
		const { trips, followups } = read(flattened);
		expect(trips[0]).toMatchObject({ startDate: "2022-03-12", endDate: "2022-03-17", nights: 5 });
		expect(trips[0]?.destinations.map(({ city }) => city)).toEqual(["Dakar", "Thiès"]);
		expect(followups.map(({ text, due }) => [text.slice(0, 30), due])).toEqual([
			["Cijfers over wachttijden delen", "2022-05-01"],
		]);
	});
});

describe("who went", () => {
	it.each([
		[
			"Hoeveel personen hebben de reis gemaakt?\nDoor vijf personen. Namens de gemeente reisden wethouder Anna Bos en secretaris Jan Vos mee; de overige drie deelnemers kwamen van de haven.\n",
			5,
		],
		["Vorige week was ik met Anna Bos in Malmö. Het was koud.\n", 2],
		[
			"Zondag 2 juni\nNaar Malmö gevlogen met mijn collega Anna Bos (ecoloog) en directeur Jan Vos van de dienst.\n\nMaandag 3 juni\nWij bezochten het stadhuis.\n",
			3,
		],
	])("is counted: %s", (content, travellers) => {
		expect(tripOf(content)?.travellers).toBe(travellers);
	});
});

describe("when and where", () => {
	it("ends a diary on its last day, also behind the promises", () => {
		const trip = tripOf(
			"Reisdagboek Malmö, juni 2019\n\nDonderdag 6 juni\nNaar Malmö gevlogen. Gesproken met de burgemeester.\n\nVrijdag 7 juni\nAfgesproken is dat:\n– Malmö in april naar Breda komt;\n– wij een lijst sturen.\n\nZaterdag 8 juni\nTerug. Koffer kwijt.\n",
		);
		expect(trip).toMatchObject({ startDate: "2019-06-06", endDate: "2019-06-08" });
	});

	it("takes no town that was only passed for a destination", () => {
		const trip = tripOf(
			"Welke locaties zijn bezocht?\nMalmö (haven) en Aberdeen. De heenreis ging per veerboot vanuit IJmuiden, op de terugweg een nacht in Parijs.\n\nWie heb je ontmoet?\nEen gids.\n",
		);
		expect(trip?.destinations.map(({ city }) => city)).toEqual(["Malmö", "Aberdeen"]);
	});

	it("finds a town where a sentence begins behind an abbreviation", () => {
		const { cities } = read(
			"Wij waren in Nagasaki bij Kamome Bio Ltd. In Tokio hebben wij de attaché gesproken.\n",
		);
		expect(cities.map(({ name }) => name)).toContain("Tokio");
	});
});
