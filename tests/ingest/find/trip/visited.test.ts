import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const extracted = (content: string) => extractReport({ file: "reis.txt", content });
const answer = (places: string, rest = "") =>
	extracted(`Welke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\nEen gids.\n${rest}`);
const visited = (places: string) =>
	answer(places).trips[0]?.destinations.map(({ city }) => city) ?? [];
const told = (sentence: string) =>
	extracted(
		`Dagboek\n\nWo 5 juli. In Ljubljana met de burgemeester gesproken.\n\n${sentence}\n`,
	).trips[0]?.destinations.map(({ city }) => city);

it("leaves out a town that is denied, corrected or shut", () => {
	expect(visited("Tirana en Durrës. NIET Vlorë, wegens storm")).toEqual(["Tirana", "Durrës"]);
	expect(visited("Tirana. Havenkantoor in Durrës? Nee, dat was in Tirana.")).toEqual(["Tirana"]);
	expect(
		visited("Tirana\nDurrës\n(Vlorë stond in het programma maar de weg was afgesloten)"),
	).not.toContain("Vlorë");
});

it("leaves out a town where they only waited or where others came from or were", () => {
	expect(told("Terug hebben wij in Graz drie kwartier op de trein gewacht.")).toEqual([
		"Ljubljana",
	]);
	expect(told("Een dag kwijt door een gemiste aansluiting in Graz.")).toEqual(["Ljubljana"]);
	expect(told("In Graz stond alles stil.")).toEqual(["Ljubljana"]);
	expect(told("Vanuit Graz kwam men naar ons toe voor een gesprek.")).toEqual(["Ljubljana"]);
	expect(told("Het ministerie in Graz heb ik aan de telefoon gehad.")).toEqual(["Ljubljana"]);
});

it("reads the way to a town and a night in it without a verb", () => {
	expect(
		told("Do 6 juli. Twee uur rijden naar Maribor. De wethouder zat zelf aan het stuur."),
	).toEqual(["Ljubljana", "Maribor"]);
	expect(told("Daarna door naar Maribor voor de universiteit.")).toContain("Maribor");
	expect(told("Busje naar Maribor. Ontvangst op het stadhuis.")).toContain("Maribor");
	expect(told("'s Avonds laat in Maribor, hotel aan het water.")).toContain("Maribor");
});

it("takes what stands in brackets or behind a colon for parts of the town, and no namesake far away for a town", () => {
	expect(visited("Buenos Aires: het theater, het park in Palermo. Op vrijdag La Plata.")).toEqual([
		"Buenos Aires",
		"La Plata",
	]);
	expect(visited("Boston (Roxbury, Dorchester) en Worcester")).toEqual(["Boston", "Worcester"]);
	const { cities } = answer("Buenos Aires (markt in Palermo)");
	expect(cities.map(({ name }) => name)).toEqual(["Buenos Aires"]);
});

it("takes what stands behind 'op' and a town for an island", () => {
	const { cities } = answer("Praia op Santiago en Mindelo op São Vicente.");
	expect(cities.map(({ name }) => name)).toEqual(["Praia", "Mindelo"]);
});

it("knows a town close to a larger one by 'City', and a name that people have too where it is an item of a list", () => {
	expect(visited("New York. Op vrijdag een kort bezoek aan Jersey City.")).toContain("Jersey City");
	expect(visited("San José (Costa Rica), Heredia. Niet gelukt: Limón.")).toEqual([
		"San José",
		"Heredia",
	]);
});

it("reads how lists, fields and diaries say that a town was seen or only passed", () => {
	expect(visited("- Tirana (stadhuis)\n- Durrës: niet, regen")).toEqual(["Tirana"]);
	expect(visited("Tirana. Durrës is alleen aangedaan als tussenstop.")).toEqual(["Tirana"]);
	expect(told("Onze collega in Graz luisterde op afstand mee.")).toEqual(["Ljubljana"]);
	expect(visited("Tirana en Durrës. Ambassade Belgrado appte nog een groet.")).toEqual([
		"Tirana",
		"Durrës",
	]);
	expect(told("Daarna Maribor, waar de haven een afspraak had.")).toEqual(["Ljubljana", "Maribor"]);
	const fields = extracted(
		"Register\nBestemming: Tirana en Durrës\nTussenstop: Graz\nVertrekdatum: 3 mei 2022\nDeelnemers: 2\nDoel: havens\n",
	);
	expect(fields.trips[0]?.destinations.map(({ city }) => city)).toEqual(["Tirana", "Durrës"]);
	const memo = extracted(
		"MEMO\n\nAan: directie\nDatum: 7 april 2025\nOnderwerp: werkbezoek Tirana en Durrës\n\n1. Waarom\nHavens bekijken.\n\n2. Met wie\nAna Reis, directeur\n",
	);
	expect(memo.trips[0]?.destinations.map(({ city }) => city)).toEqual(["Tirana", "Durrës"]);
});

it("takes a town on the way for visited where something was done there", () => {
	expect(visited("Tirana. Heen een tussenstop gemaakt in Graz voor een rondleiding.")).toEqual([
		"Tirana",
		"Graz",
	]);
	expect(visited("Tirana. Op doorreis is in Graz de ambassade bezocht.")).toContain("Graz");
	expect(visited("Tirana. Via Graz terug, waar we op het stadhuis zijn ontvangen.")).toContain(
		"Graz",
	);
	expect(visited("Tirana. Overstap in Graz, in Durrës de haven bezocht.")).toEqual([
		"Tirana",
		"Durrës",
	]);
	expect(
		visited("Tirana. Een geplande tussenstop in Graz voor een gesprek ging niet door."),
	).toEqual(["Tirana"]);
});

it("leaves out a town from where the way goes on at once", () => {
	expect(told("Je landt in Graz en rijdt dan een uur over de pas.")).toEqual(["Ljubljana"]);
	expect(told("Vlucht naar Graz, dan met de huurauto langs de rivier.")).toEqual(["Ljubljana"]);
	expect(told("Vliegtuig naar Graz, trein naar Spielfeld, en nog een bus naar Maribor.")).toEqual([
		"Ljubljana",
		"Maribor",
	]);
	expect(told("Aankomst in Graz, huurauto opgehaald en door naar Maribor.")).toEqual([
		"Ljubljana",
		"Maribor",
	]);
	expect(told("Met de trein naar Maribor, dinsdag met de bus naar Celje.")).toEqual([
		"Ljubljana",
		"Maribor",
		"Celje",
	]);
});

it("reads where a part of a day was spent, and that somebody told of a town", () => {
	expect(told("Ochtend op het gemeentehuis van Maribor. De wethouder vertelt.")).toContain(
		"Maribor",
	);
	expect(told("Dagje Celje: kasteel en een boekwinkel.")).toContain("Celje");
	expect(told("Maribor deden we op de terugweg aan.")).toContain("Maribor");
	expect(told("In Maribor, zo hoorden we van Ana Kos, is het water duur.")).toEqual(["Ljubljana"]);
	expect(told("Van Maribor door naar Celje voor het museum.")).toContain("Celje");
});

it("knows a municipality that no town is called like for the home, and its name with an article for a region", () => {
	const home = extracted("Dagboek uit Almería\ngemeente Westland, 12 t/m 15 mei 2018\nEen bezoek.");
	expect(home.home).toBe("Westland");
	expect(home.cities.map(({ name }) => name)).toEqual(["Almería"]);
	const island =
		"Ameland op reis\n\nEen delegatie van de gemeente Ameland ging naar Rügen. Jongeren gaan naar Leeuwarden.";
	expect(extracted(island).home).toBe("Ameland");
	expect(
		extracted("Met de wethouder van Hoeksche Waard in Gent. Dordrecht wil meer. Dordrecht ging.")
			.home,
	).toBe("Dordrecht");
	expect(extracted("In het Westland is men trots. Delft wil leren van Gent.").home).toBe("Delft");
});

it("reads the towns behind the day that opens a line, however the day is written", () => {
	expect(told("2) Do. Maribor/Celje. Energiebedrijf, hoofd warmte.")).toEqual(
		expect.arrayContaining(["Maribor", "Celje"]),
	);
	expect(told("Donderdag 6. Maribor. Rondleiding in de haven.")).toContain("Maribor");
	expect(told("do 6/7 - Maribor - gesprek met de rector")).toContain("Maribor");
});

it("leaves out where others were or work, and where one took the plane home", () => {
	expect(told("De burgemeester zat in Graz. De wethouder heeft ons daarom ontvangen.")).toEqual([
		"Ljubljana",
	]);
	expect(told("De directeur wilde ons ontvangen maar moest naar Graz.")).toEqual(["Ljubljana"]);
	expect(told("Wij spraken Mila Horvat, directeur van het stadsmuseum in Graz.")).toEqual([
		"Ljubljana",
	]);
	expect(told("'s Avonds naar Graz en naar huis.")).toEqual(["Ljubljana"]);
	expect(told("Wij moesten daarna nog naar Graz voor een gesprek.")).toContain("Graz");
});

it("takes for visited a town on the way where something was seen or whose embassy received the party", () => {
	expect(
		told("Op de laatste dag zijn we via Graz gereden, voor de zaadbank van het instituut."),
	).toContain("Graz");
	expect(told("We zijn via Graz gereden, voor de trein van zes uur.")).toEqual(["Ljubljana"]);
	expect(
		answer(
			"Maribor. Overstap in Ljubljana.",
			"De Nederlandse ambassadeur in Ljubljana, de heer P. Zoutman.\n",
		).trips[0]?.destinations.map(({ city }) => city),
	).toEqual(["Maribor", "Ljubljana"]);
});

it("weighs all that a story tells of a town: named first and most it is what the report is about", () => {
	const towns = extracted(
		"Naar het natte zuiden\nVerslag voor de raad van Zwolle\n\nWie in Valdivia over water praat, praat over de beving. Het moeras rond Valdivia houdt de stad droog. Wij waren er met vijf mensen.\n\nVoor de terugreis zijn wij in Santiago ontvangen door de ambassadeur.\n\nDe burgemeester van Temuco kwam langs. Valdivia bouwt niet meer in moerassen.\n",
	).trips[0]?.destinations.map(({ city }) => city);
	expect(towns).toEqual(["Valdivia", "Santiago"]);
});

it.each([
	["Een bezoek aan Celje lukte niet omdat de weg onder water stond.", []],
	["Maribor en Celje; Celje viel af.", []],
	["De volgende bijeenkomst is in Celje, in november.", []],
	["Op de terugweg aten we in Celje.", []],
	["In Celje doen ze het anders, hoorden we.", []],
	["Celje nodigt ons uit voor het najaar.", []],
	["Vrijdag bellen we Celje.", []],
	["Er waren veel partnersteden, waaronder Celje en Kranj.", []],
	["Aankomst in Celje na een nacht in Kranj.", ["Celje"]],
	["Ook zagen we Celje, waar wij de vernieuwde brug openden.", ["Celje"]],
])("tells a town that one came to from one that is told of: %s", (sentence, towns) => {
	expect(told(sentence)).toEqual(["Ljubljana", ...towns]);
});

it("takes no town for visited only because a text without questions names it", () => {
	const { trips } = extracted(
		"Van 2 tot 6 mei bezochten wij Maribor. In Maribor zagen wij het museum. Patiënten uit Celje en Kranj vertelden ons over hun wonden.",
	);
	expect(trips[0]?.destinations.map(({ city }) => city)).toEqual(["Maribor"]);
});

it("takes a quarter that the report calls one for no town, wherever else it is named", () => {
	const { cities, trips } = answer(
		"Chicago: het stadhuis en de wijk Homewood",
		"\nBijzonderheden\nOrganisaties in Homewood vertelden over hun buurt.\n",
	);
	expect(cities.map(({ name }) => name)).toEqual(["Chicago"]);
	expect(trips[0]?.destinations.map(({ city }) => city)).toEqual(["Chicago"]);
	const winnipeg = answer(
		"Winnipeg\nBuurthuis in de wijk North End",
		"\nZij leidde ons in North End rond.\n",
	);
	expect(winnipeg.cities.map(({ name }) => name)).toEqual(["Winnipeg"]);
	const letters = answer("Gent", "\nGeorganiseerd door de gemeente Gent en UN Habitat.\n");
	expect(letters.cities.map(({ name }) => name)).toEqual(["Gent"]);
});

it("goes by what was done in a town, and not by words of time off or of plans that mean something else", () => {
	expect(told("Daarna naar Maribor, waar het museum een dag voor ons vrij had gemaakt.")).toContain(
		"Maribor",
	);
	expect(told("Maandag in Maribor met de universiteit, eigenlijk per ongeluk.")).toContain(
		"Maribor",
	);
	expect(told("Do 6 juli. Terug via Graz, waar het archief ons rondleidde.")).toContain("Graz");
	expect(told("De burgemeester is op reis in Graz.")).toEqual(["Ljubljana"]);
});

it.each([
	["Volgend jaar is het congres in Lyon.", false],
	["Lyon wil meedoen aan het netwerk.", false],
	["We hopen ook Lyon te bezoeken.", false],
	["We fietsten door Lyon.", true],
	["Rondleiding door de wijken van Lyon.", true],
	["Op de terugweg nog een gesprek in Lyon.", true],
])("tells of %s whether the town was visited", (line, visited) => {
	const content = `Werkbezoek Gent, 3-5 mei 2022\n\nWij bezochten Gent om te leren over afval. ${line} Het was nuttig.\n`;
	const { trips } = extractReport({ file: "reis.txt", content });
	expect(trips[0]?.destinations.some(({ city }) => city === "Lyon")).toBe(visited);
});

it.each([
	"Lyon, alleen overstap",
	"De burgemeester was verhinderd door overleg in Lyon.",
	"ma - landing Lyon, twee uur rijden",
])(
	"takes a town only passed, or where somebody else was, for none that was visited: %s",
	(line) => {
		const content = `Notities Gent, 3-5 mei 2022\n\nWij bezochten Gent om te leren.\n${line}\n`;
		const { trips } = extractReport({ file: "reis.txt", content });
		expect(trips[0]?.destinations.map(({ city }) => city)).toEqual(["Gent"]);
	},
);
