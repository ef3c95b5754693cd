import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { findPlaces } from "#ingest/find/places/places.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

const places = (content: string) =>
	findPlaces(outlineReport({ file: "report.txt", content }).document).places;
const towns = (content: string) => [
	...new Set(places(content).map(({ name, country }) => `${name} ${country}`)),
];
const lands = (content: string) =>
	findPlaces(outlineReport({ file: "report.txt", content }).document).countries.map(
		({ code }) => code,
	);

describe("findPlaces", () => {
	it("shows the Dutch name where Dutch has one, else the local one", () => {
		expect(towns("Bezocht: Cape Town, Strasbourg, Wroclaw en Gothenburg.")).toEqual([
			"Kaapstad ZA",
			"Straatsburg FR",
			"Wrocław PL",
			"Göteborg SE",
		]);
	});

	it("knows a town by its own name where Dutch and GeoNames have another, and by its usual one", () => {
		expect(towns("Bezocht: Padova, Mantova en Almere.")).toEqual([
			"Padua IT",
			"Mantua IT",
			"Almere NL",
		]);
	});

	it("reads the town behind a consul-general, and a general's name as a name", () => {
		expect(towns("Consul-generaal San Francisco")).toEqual(["San Francisco US"]);
		expect(towns("Generaal Houston was aanwezig.")).toEqual([]);
	});

	it("takes the field of an office for no village of its name", () => {
		expect(towns("Bezocht: Bari. Wethouder Handel Michele Rossi kwam ook.")).toEqual(["Bari IT"]);
		expect(towns("De fanfare kwam uit Handel in Brabant.")).toEqual(["Handel NL"]);
	});

	it("takes short letters for no small town, and a large one in capitals for itself", () => {
		expect(towns("Dr. Otim is inspecteur bij NEMA in Kampala.")).toEqual(["Kampala UG"]);
		expect(towns("Bezocht: OSLO en Bergen (Noorwegen).")).toContain("Oslo NO");
	});

	it("takes a name that only one town of the report's country has for that town without words that show it", () => {
		expect(towns("Reis naar Noorwegen\n\n- Lillehammer: twee trainers\n- wo. Brumunddal")).toEqual([
			"Lillehammer NO",
			"Brumunddal NO",
		]);
		expect(towns("Reis naar Chili\n\nBedrijfsleider van Mejillones del Sur.")).toEqual([]);
		expect(towns("Reis naar Oslo\n\nSiri Thale en Mejillones waren er niet.")).toEqual(["Oslo NO"]);
	});

	it("reads the large town behind 'te' and a capital, which is no surname's particle there", () => {
		expect(towns("De bijeenkomst vond plaats in de Casa de la Paz te Sucre, Bolivia.")).toEqual([
			"Sucre BO",
		]);
		expect(towns("Aanwezig: Jan te Winkel en Bas te Velde.")).toEqual([]);
	});

	it("reads a town written with the letters of its own land, and whom a small one sent", () => {
		expect(
			towns("Gesproken in Graz.\n\nDaarin doen Olsztyn, Växjö en Klepp mee. Växjö telt."),
		).toContain("Växjö SE");
		expect(towns("In Wenen sprak ik een raadslid uit Kolding en een gids in Remedios.")).toEqual([
			"Wenen AT",
			"Kolding DK",
		]);
	});

	it("takes what stands in capitals and is as short as an abbreviation for no little-known town", () => {
		expect(towns("De zitting was in het congrescentrum LAC in Lugano, Zwitserland.")).toEqual([
			"Lugano CH",
		]);
	});

	it("knows villages whose name no other place has, and towns of Korea without their suffix", () => {
		expect(
			towns("Met de veerboot naar Ærøskøbing in Denemarken. In Korea zagen wij Bucheon."),
		).toEqual(["Ærøskøbing DK", "Bucheon KR"]);
	});

	it("takes the Roma for people, unless words show the town", () => {
		expect(towns("Een rechtswinkel in een wijk waar vooral Roma wonen.")).toEqual([]);
		expect(towns("Een tussenstop in Roma.")).toEqual(["Rome IT"]);
	});

	it("takes a quarter of a town that is named for no namesake elsewhere", () => {
		const answer = (places: string) => towns(`Welke locaties zijn bezocht?\n${places}\n`);
		expect(answer("Het stadhuis van Bristol en een taalschool in Easton. Daarna Londen.")).toEqual([
			"Bristol GB",
			"Londen GB",
		]);
		expect(
			answer(
				"Berlijn (Duitsland):\n\n- Messe\n- Remise in Lichtenberg (22 september)\n\nPotsdam: tram",
			),
		).toEqual(["Berlijn DE", "Potsdam DE"]);
	});

	it("reads a town whose official name has the word for it, by its own alone", () => {
		expect(towns("Oezbekistan\n\nBezoek aan het stadhuis van Chimboy.")).toEqual(["Chimboy UZ"]);
	});

	it("reads both ends of a stretch", () => {
		expect(towns("Projecten van Gdynia tot Boedapest.")).toEqual(["Gdynia PL", "Boedapest HU"]);
	});

	it("knows an Arabic name as it is mostly written, and the Dutch name of a bay", () => {
		expect(towns("Bezocht: Beit Sahour, Deir al Balah en Richards Bay.")).toEqual([
			"Bayt Sāḩūr PS",
			"Dayr al Balaḩ PS",
			"Richardsbaai ZA",
		]);
	});

	it("reads a small town by the visit to it, the office behind it or a sentence of its own", () => {
		const told = (sentence: string) => towns(`Reis naar Tallinn.\n\n${sentence}\n`);
		expect(told("Het geplande bezoek aan Paide verviel.")).toContain("Paide EE");
		expect(told("Het bos begint na Viljandi en houdt niet op.")).toContain("Viljandi EE");
		expect(told("We aten met Paide: wethouder Maarja Kask kwam over.")).toContain("Paide EE");
		expect(told("Aanwezig: Marja Paide: wethouder voor Zorg.")).not.toContain("Paide EE");
		expect(told("Paide. Een dag vol regen.")).toContain("Paide EE");
		expect(told("Marja. Zij wees ons de weg.")).toEqual(["Tallinn EE"]);
	});

	it("takes a large town in brackets for one though people are called so, and Norfolk for a town", () => {
		expect(towns("Thea Berg – secretaris bij Vaste Kunst (Lund)")).toEqual(["Lund SE"]);
		expect(towns("Collega's van New Orleans, Norfolk en Surat")).toContain("Norfolk US");
	});

	it("takes no hamlet for what a foreign building is called", () => {
		expect(towns("Padova: Stazione, Giardini en Castello")).toEqual(["Padua IT"]);
	});

	it("gives the GeoNames id and a span that holds the name", () => {
		const text = "Wij waren in Oslo.";
		const [oslo] = places(text);
		expect(oslo).toMatchObject({ geonameId: 3143244, country: "NO", start: 13, end: 17 });
	});

	it("reads a capital particle before a name as the start of a surname", () => {
		expect(towns("Wethouder Van Asselt reisde naar Porto.")).toEqual(["Porto PT"]);
	});

	it("reads genitives, adjectives and abbreviations", () => {
		expect(towns("Oslo's wethouder en Kaapstads burgemeester.")).toEqual([
			"Oslo NO",
			"Kaapstad ZA",
		]);
		expect(towns("De Weense, de Parijse en de New Yorkse aanpak.")).toEqual([
			"Wenen AT",
			"Parijs FR",
			"New York US",
		]);
		expect(towns("Collega's uit J'burg en NYC.")).toEqual(["Johannesburg ZA", "New York US"]);
		expect(towns("Met collega's uit Rotterdam, New York en Durban.")).toEqual([
			"Rotterdam NL",
			"New York US",
			"Durban ZA",
		]);
	});

	it("tells adjectives of towns from streets and from names that hold one", () => {
		expect(towns("Wij liepen over de Weense Straat en aten Goudse kaas.")).toEqual([]);
		expect(towns("Zij is lid van de Weense Gemeenteraad.")).toEqual(["Wenen AT"]);
		expect(towns("Daarna schoof Gareth Davies, havenmeester, aan.")).toEqual([]);
	});

	it("finds both ends of a hyphenated route, and the town of a part of it", () => {
		expect(towns("Per trein Parijs-Keulen, overstap in Brussel-Zuid.")).toEqual([
			"Parijs FR",
			"Keulen DE",
			"Brussel BE",
		]);
	});

	it.each([
		"We aten in Café Berlin en zaten in de London Pub.",
		"Docenten van de TU Delft en de Universiteit Leiden.",
		"Een hoogleraar van de University of Oxford.",
		"Jack London en Paris Hilton waren er.",
		"Mevrouw Van Delft sprak met Jan van Rotterdam.",
		"Het Akkoord van Parijs en het Protocol van Kyoto.",
		"Tijdens de Brussels Urban Summit 2023.",
		"Een column in de New York Times.",
		"De spelers van Real Madrid en Manchester United.",
		"De provincie Utrecht en de provincie Groningen.",
		"Het kanton Genève en het eiland Bali.",
		"Best een goed idee, internationale stad van Vrede en Recht.",
	])("finds no town in: %s", (text) => {
		expect(towns(text)).toEqual([]);
	});

	it("takes a common word for a town only where the text shows a town", () => {
		expect(towns("Best veel geleerd. Daarna door naar Best en Nice.")).toEqual([
			"Best NL",
			"Nice FR",
		]);
	});

	it("takes a common word for a town where it is all of an answer on places", () => {
		const answer = (places: string) => towns(`Welke locaties zijn bezocht?\n${places}\n`);
		expect(answer("Kiel")).toEqual(["Kiel DE"]);
		expect(answer("Kiel en Plön")).toEqual(["Kiel DE", "Plön DE"]);
		expect(answer("Haven, markt en stadhuis")).toEqual([]);
		expect(answer("School")).toEqual([]);
	});

	it("tells namesakes apart by the country or state said of them", () => {
		expect(towns("Valencia (Spanje) en Valencia in Venezuela.")).toEqual([
			"Valencia ES",
			"Valencia VE",
		]);
		expect(towns("Cambridge (VK) en Cambridge, Massachusetts.")).toEqual([
			"Cambridge GB",
			"Cambridge US",
		]);
		expect(towns("Een bezoek aan Paris, Texas.")).toEqual(["Paris US"]);
	});

	it("tells namesakes apart by the countries of the report", () => {
		expect(towns("De reis ging naar Libanon. In Tripoli spraken wij de burgemeester.")).toEqual([
			"Tripoli LB",
		]);
		expect(towns("De reis ging naar Libië. In Tripoli spraken wij de burgemeester.")).toEqual([
			"Tripoli LY",
		]);
	});

	it("takes a name that is spelled with one letter more for the same large town", () => {
		expect(
			towns("Eten met de delegaties van Iowa City en Heidelberg. Odessa bleef thuis."),
		).toContain("Odesa UA");
	});

	it("keeps doubt as candidates", () => {
		const found = places("Burgemeesters van Oslo, Highland Park en Alexandria.");
		const alexandria = found.find(({ surface }) => surface === "Alexandria");
		expect(alexandria?.candidates.map(({ country }) => country)).toEqual(
			expect.arrayContaining(["EG", "US"]),
		);
		expect(alexandria?.confidence).toBeLessThan(0.9);
	});

	it("takes Luxemburg for the country until the text speaks of the town", () => {
		expect(towns("In Luxemburg is gesproken.")).toEqual([]);
		expect(lands("In Luxemburg is gesproken.")).toEqual(["LU"]);
		expect(towns("In Luxemburg is gesproken met de stad Luxemburg.")).toEqual(["Luxemburg LU"]);
	});

	it("finds countries by name, English name, abbreviation and adjective", () => {
		expect(lands("Spanje, United Arab Emirates, de VS en Zuid-Afrikaanse studenten.")).toEqual([
			"ES",
			"AE",
			"US",
			"ZA",
		]);
	});

	it("takes the town of an administration, not of an airport that nobody passed", () => {
		expect(towns("Malmö stad en Manchester City Council.")).toEqual(["Malmö SE", "Manchester GB"]);
		expect(towns("London City Airport groeit.")).toEqual([]);
	});

	it("reads a namesake where the other towns of its list lie, and one name as one town", () => {
		const told = "Een Braziliaanse schrijver opende het feest in Óbidos.";
		const listed =
			"Bezocht: Óbidos (een kerk, een hotel en het terrein van een feest), Coimbra en Braga.";
		expect(towns(`${told} ${listed}`)).toEqual(["Óbidos PT", "Coimbra PT", "Braga PT"]);
		const near = "Bezocht: Boston, Cambridge en Worcester. In Cambridge spraken wij een directeur.";
		expect(towns(near)).toEqual(["Boston US", "Cambridge US", "Worcester US"]);
		expect(towns("In Solingen spraken wij de gemeente Gloucester.")).toContain("Gloucester GB");
	});

	it("reads a town with its state in brackets, though a country bears its name and a list follows", () => {
		const places =
			"Welke locaties zijn bezocht?\nNorfolk (Virginia): City Hall\nOmaha: een school\n";
		const results = "Wat heeft de reis opgeleverd?\nWij leerden veel van Norfolk.";
		expect(towns(`${places}\n${results}`)).toEqual(["Norfolk US", "Omaha US"]);
		expect(lands("Wij spraken over Jersey en Tonga.")).toEqual(["JE", "TO"]);
	});

	it("reads a known town that stands alone in brackets behind a name", () => {
		expect(towns("Met ons spraken Anna Bos (Lahti) en Marie Dubois (Best).")).toEqual([
			"Lahti FI",
			"Best NL",
		]);
	});

	it("knows a town that bears its country's name by its own in a report on that country", () => {
		expect(towns("Wij waren in Santiago en Havana, Cuba.")).toEqual([
			"Santiago de Cuba CU",
			"Havana CU",
		]);
		expect(towns("Bezocht: Antigua. Guatemala is mooi.")).toEqual(["Antigua Guatemala GT"]);
	});

	it("takes what a station is called for no town, there and further on", () => {
		const depot = "Bezocht: het depot bij station Saint-Jean in Bordeaux.";
		expect(towns(`${depot} Bij Saint-Jean was het druk.`)).toEqual(["Bordeaux FR"]);
		expect(towns("Wij kwamen aan op station Utrecht.")).toEqual(["Utrecht NL"]);
	});

	it("knows a small town by what the words behind it call it", () => {
		expect(towns("Aanwezig: Ana Kos (Nova Gorica, een stadje aan de grens).")).toEqual([
			"Nova Gorica SI",
		]);
		const school = "Wij spraken een leraar van Egersund videregående skole.";
		expect(towns(`${school} De prijs ging naar de school uit Egersund.`)).toEqual(["Egersund NO"]);
	});

	it("places a meeting in the town of a country that has one name for both", () => {
		expect(towns("De geplande ontmoeting met de bank in Luxemburg is uitgesteld.")).toEqual([
			"Luxemburg LU",
		]);
		expect(towns("Bedrijven in Luxemburg betalen weinig belasting.")).toEqual([]);
		expect(towns("Een gesprek over het onderwijs in Jordanië.")).toEqual([]);
	});
});

it.each([
	["Ook Cottbus doet mee.", "Cottbus"],
	["Er waren ook mensen van Carcassonne.", "Carcassonne"],
	["In Carcassonne doen ze het anders.", "Carcassonne"],
])("knows a town that nothing else is called, wherever the trip went: %s", (line, town) => {
	const content = `Welke locaties zijn bezocht?\nLjubljana\n\nWie heb je ontmoet?\nEen gids.\n\nWat heeft de reis opgeleverd?\n${line}\n`;
	const { cities } = extractReport({ file: "reis.txt", content });
	expect(cities.map(({ name }) => name)).toContain(town);
});
