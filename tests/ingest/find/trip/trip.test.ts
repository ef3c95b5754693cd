import { describe, expect, it } from "vitest";
import type { ExtractedTrip } from "#domain/extraction.ts";
import { findEvents } from "#ingest/find/events/events.ts";
import { findHome } from "#ingest/find/trip/home.ts";
import { findTrips } from "#ingest/find/trip/trip.ts";
import { reportWith } from "../finder-input.ts";

function trip(content: string, towns: Readonly<Record<string, string>> = {}): ExtractedTrip {
	const { document, places } = reportWith(content, towns);
	const events = findEvents(document);
	const [first] = findTrips(document, { places, countries: [], organizations: [], events });
	if (first === undefined) throw new Error("A report has a trip.");
	return first;
}

describe("travellers", () => {
	const count = (answer: string): number | null =>
		trip(`Hoeveel personen hebben de reis gemaakt?\n${answer}`).travellers;

	it.each([
		["1", 1],
		["zes (6)", 6],
		["3 personen", 3],
		["2 personen (reis- en verblijfskosten van 1 persoon zijn betaald door de organisator)", 2],
		["1 persoon, op kosten van de gemeente. Hotel is betaald door 2 netwerken.", 1],
		["Twee: de wethouder Verkeer en haar bestuursadviseur.", 2],
		["drie (3), te weten wethouder A. Bos, directeur Jan Smit en ondergetekende", 3],
		["Een delegatie van zeven: vijf ambtenaren en twee raadsleden.", 7],
		["Burgemeester en twee wethouders, griffier, vijf raadsleden en drie ambtenaren.", 12],
		["Vier personen van de gemeente en vijf ondernemers uit de regio.", 9],
		["Wethouder Bos met twee ambtenaren", 3],
		["We waren met z'n tweeën.", 2],
		["Ik ben alleen gegaan.", 1],
		["4 (2 gemeente, 1 bedrijf, 1 universiteit)", 4],
		["Drie personen, van wie één van de politie.", 3],
		["De burgemeester en ondergetekende", 2],
		["A. Smit-Bos, wethouder, en Karel Vos, strateeg", 2],
		["zes personen t.w. burgemeester, secretaris; twee bestuursleden; drie gasten", 6],
		["De wethouder en ik.", 2],
		["Samen met twee collega's van Economie.", 3],
		["De delegatie bestond uit de burgemeester, twee wethouders en de griffier.", 4],
		["Naast de burgemeester gingen ook de secretaris en een adviseur mee.", 3],
		["Burgemeester (1), raadsleden (4), griffier (1)", 6],
		["Vanuit de gemeente 3, vanuit de provincie 2.", 5],
		["Zes, plus een tolk.", 7],
		["5 + 1 tolk", 6],
		["De burgemeester, vergezeld door zijn kabinetschef.", 2],
		["Zeven raadsleden, onder wie de voorzitter, en de griffier", 8],
		["De wethouder ging niet mee, zodat we met twee ambtenaren zijn gegaan.", 2],
		["Aangemeld waren vijf personen, uiteindelijk reisden er vier.", 4],
		["Voor de gemeente: An Bos en Bo Smit. Voor de provincie: Cor Vos.", 3],
		["Een achtkoppige delegatie.", 8],
		["2 personen, als onderdeel van een delegatie van 23 bedrijven.", 2],
		["Wethouder Vis (Economie), de heer Smit (directeur) en mevrouw Bos (adviseur).", 3],
		["Sanne de Groot (gemeente Gent), Pieter Aarts (waterschap) en An Bos", 3],
		["Twee ambtenaren. Vanuit Gent reisden een hoogleraar en twee studenten mee.", 5],
		["Voorzitter, wethouder; drie docenten reisden op eigen kosten mee.", 5],
		["Twee raadsleden, te weten mevrouw Ter Horst en de heer Bos, met hun griffier.", 3],
		["Wethouder en secretaris. De ambassadeur sloot ter plaatse aan.", 2],
		["Vanuit de gemeente Gent: 6 (burgemeester, politiechef, adviseur en drie beveiligers)", 6],
		["Vanuit de gemeente: 2\nVanuit de politie: 3", 5],
		["De reis is gemaakt door wethouder Bos en beleidsadviseur De Wit.", 2],
		["1x bestuurder, 2x ambtenaar", 3],
	])("%s → %d", (answer, expected) => {
		expect(count(answer)).toBe(expected);
	});

	it.each([
		["Met z'n vieren gereisd (twee ambtenaren, wethouder, voorlichter).", 4],
		["Vorige week was een delegatie van vijf onder leiding van wethouder Bos in Gent.", 5],
		["Vorige week ben ik samen met onze wethouder en haar adviseur naar Gent geweest.", 3],
		["De wethouder, haar adviseur en ik gingen naar Gent.", 3],
		["Wij (vier raadsleden en de griffier) waren drie dagen in Gent.", 5],
		["Samen met An Bos van de Fietsersbond was ik er van 2 tot 4 mei.", 2],
		["Naast ondergetekende waren dat de wethouder en twee ambtenaren.", 4],
		["De burgemeester is drie dagen in Gent geweest. Hij werd vergezeld door twee raadsleden.", 3],
		["Mijn collega's Tim en Saskia hebben Gent bezocht.", 2],
		["Vorige maand reisde een raadsdelegatie (acht leden, griffier, tolk) door Wales.", 10],
		["Op maandag 9 september ben ik op en neer geweest naar Gent.", 1],
		["De wethouder reisde met twee ambtenaren naar Gent.", 3],
		["Aan de reis naar Gent namen negen raadsleden deel, aangevuld met de griffier.", 10],
		["In Gent spraken we met drie ingenieurs en twee wethouders.", null],
	])("in passing: %s → %d", (text, expected) => {
		expect(trip(`Impressie Gent\n\n${text}`).travellers).toBe(expected);
	});

	it("counts the names of a form's field", () => {
		expect(
			trip("Deelnemers: H. van den Bos, T. Ok (adviseur), ir. W. Smit, 2 journalisten").travellers,
		).toBe(5);
	});

	it("keeps both where a number and a list of names disagree", () => {
		const text =
			"Hoeveel personen hebben de reis gemaakt?\nVier personen.\nDelegatie: An Bos, Bo Smit en Cor Vos.";
		expect(trip(text)).toMatchObject({
			travellers: 4,
			contradictions: [{ field: "travellers", kept: "4", other: "3" }],
		});
	});

	it("knows none where the text tells none", () => {
		expect(trip("Wat was het doel van de reis?\nKijken in Gent.").travellers).toBeNull();
	});
});

describe("days, nights and dates", () => {
	const duration = (answer: string): ExtractedTrip => trip(`Hoelang duurde de reis?\n${answer}`);

	it("keeps days and nights as written", () => {
		expect(duration("2 dagen (1 nacht)")).toMatchObject({ days: 2, nights: 1, startDate: null });
		expect(duration("vier dagen, drie overnachtingen")).toMatchObject({ days: 4, nights: 3 });
		expect(duration("Een week")).toMatchObject({ days: 7 });
		expect(duration("Anderhalve dag")).toMatchObject({ days: 1.5 });
	});

	it.each([
		["Heen en weer op één dag (9 mei 2019)", 1, 0],
		["Eén dag, zonder overnachting", 1, 0],
		["Dagbezoek", 1, 0],
		["Eén nacht in de trein en twee in het hotel", null, 3],
		["5 nachten, waarvan één in het vliegtuig", null, 5],
		["Een werkweek", 5, null],
		["Ruim een week: 3 t/m 11 juni 2019", 9, 8],
		["4 dgn/3 ntn", 4, 3],
		["Twee keer overnacht.", null, 2],
	])("%s → %s days, %s nights", (answer, days, nights) => {
		expect(duration(answer)).toMatchObject({ days, nights });
	});

	it("counts them from the dates where they are not written", () => {
		expect(duration("Van 27 februari tot en met 6 maart 2020")).toMatchObject({
			startDate: "2020-02-27",
			endDate: "2020-03-06",
			dateSource: "text",
			days: 9,
			nights: 8,
		});
	});

	it("keeps both where days and dates disagree", () => {
		const { days, contradictions } = duration("Vier dagen: 12 t/m 16 september 2016");
		expect(days).toBe(4);
		expect(contradictions).toMatchObject([{ field: "days", kept: "4", other: "5" }]);
	});

	it("reads a form's field for each end", () => {
		expect(
			trip("Reisdoel: kijken\nVertrekdatum: 14-03-23\nDatum terugkomst: 16-03-23"),
		).toMatchObject({
			startDate: "2023-03-14",
			endDate: "2023-03-16",
		});
	});

	it("reads bare numbers under headings that say what they count, and Van and Tot with a date", () => {
		const fields =
			"Wie: twee ambtenaren\nBestemming: Gent\nVan: 12-02-2023\nTot: 18-02-2023\nAantal overnachtingen: vijf\nDoel: kijken";
		expect(trip(fields)).toMatchObject({
			startDate: "2023-02-12",
			endDate: "2023-02-18",
			nights: 5,
		});
	});

	it("infers the year from the event that it took part in, and says so", () => {
		const purpose = "Wat was het doel van de reis?\nDeelname aan de Brussels Urban Summit 2023.";
		expect(trip(purpose)).toMatchObject({ startDate: "2023", dateSource: "inferred" });
		expect(trip(`Hoelang duurde de reis?\n12 en 13 juni\n\n${purpose}`)).toMatchObject({
			startDate: "2023-06-12",
		});
	});

	it("takes the day of return that stands alone for one in the month named before it", () => {
		expect(duration("Heen op 8 oktober 2019 en terug op donderdag de 10e.")).toMatchObject({
			startDate: "2019-10-08",
			endDate: "2019-10-10",
			nights: 2,
		});
	});

	it("gives a bound where only an event that lies ahead has a year", () => {
		const text =
			"Wat was het doel van de reis?\nSpreken over de conferentie die de ambassade in 2019 zal organiseren.";
		expect(trip(text)).toMatchObject({ startDate: null, notAfter: "2019" });
	});

	it("takes the days of a programme", () => {
		const text =
			"Hoeveel personen hebben de reis gemaakt?\n1\n\nProgramma\nDag | Plaats\nma 22 mei 2023 | Gent\ndi 23 mei 2023 | Luik";
		expect(trip(text)).toMatchObject({ startDate: "2023-05-22", endDate: "2023-05-23" });
	});
});

describe("destinations", () => {
	const towns = { Oslo: "NO", Bergen: "NO", Kopenhagen: "DK", Rotterdam: "NL", Gent: "BE" };
	const visited = (content: string): string[] =>
		trip(content, towns).destinations.map(({ city }) => city);

	it("are the towns of the answer on places, without those only passed, dropped or seen", () => {
		const text =
			"Welke locaties zijn bezocht?\nOslo (stadhuis). Overstap Kopenhagen; een bezoek aan Bergen is vervallen.";
		expect(visited(text)).toEqual(["Oslo"]);
	});

	it("know passing through from going to", () => {
		expect(visited("Welke locaties zijn bezocht?\nPer trein via Kopenhagen naar Oslo.")).toEqual([
			"Oslo",
		]);
	});

	it("come from the purpose where the places name no town, but not from affiliations", () => {
		const text =
			"Wat was het doel van de reis?\nBezoek aan Oslo met de wethouders van Gent.\n\nWelke locaties zijn bezocht?\nHet stadhuis.";
		expect(visited(text)).toEqual(["Oslo"]);
	});

	it.each([
		["Oslo. Er was een presentatie over de haven van Bergen.", ["Oslo"]],
		["Oslo. Wethouders uit Bergen en Kopenhagen kwamen daar ook.", ["Oslo"]],
		["Oslo (City Hall). Zoom-gesprek met Bergen.", ["Oslo"]],
		["Alleen Oslo; Bergen volgt in het voorjaar.", ["Oslo"]],
		["Oslo. Onze gastheren wonen in Bergen.", ["Oslo"]],
		["Oslo. In Bergen twee uur pauze.", ["Oslo"]],
		["Oslo en, op de terugweg, Bergen (overnachting)", ["Oslo", "Bergen"]],
	])("in the answer: %s", (answer, expected) => {
		expect(visited(`Welke locaties zijn bezocht?\n${answer}`)).toEqual(expected);
	});

	it.each([
		["Op 4 mei reisden wij naar Oslo. Naar Bergen, twee uur rijden.", ["Oslo", "Bergen"]],
		["Wij waren in Oslo, waar de wethouder van Bergen sprak.", ["Oslo"]],
		["Wij waren in Oslo. In vergelijking met Bergen loopt de stad voorop.", ["Oslo"]],
		["Zij hebben Oslo bezocht en reden op de terugweg langs Bergen.", ["Oslo", "Bergen"]],
		["Wij reisden rond: eerst twee dagen Oslo, daarna één dag Bergen.", ["Oslo", "Bergen"]],
		["In Oslo zwaaide een medewerker van het consulaat in Bergen ons uit.", ["Oslo"]],
		["19/2 Oslo\n\nborrel\n\n20 t/m 22/2 Bergen\n\nrondleiding door de haven", ["Oslo", "Bergen"]],
		["Wij waren in Oslo. Daar spraken wij een schipper die al jaren in Bergen woont.", ["Oslo"]],
		["Wij waren in Oslo. De bus naar Bergen reed niet.", ["Oslo"]],
		[
			"Wij waren in Oslo. Het gesprek met de gouverneur ging niet door, in Bergen voor een congres.",
			["Oslo"],
		],
		["Dinsdag\n\nOslo. Rondleiding door de haven, met gasten uit Bergen.", ["Oslo"]],
		["In Oslo is op 16 mei de haven bezocht.", ["Oslo"]],
	])("in running text: %s", (text, expected) => {
		expect(visited(`Terugkoppeling\n\n${text}`)).toEqual(expected);
	});

	it("come from the lead-ins of the contacts where no question asks for places", () => {
		const text =
			"Gesprekspartners\nOslo: wethouder Bo Smit.\nBergen: directeur Ada Vos, en een gast uit Gent.";
		expect(visited(text)).toEqual(["Oslo", "Bergen"]);
	});

	it("come from what the report is about where the places are buildings only", () => {
		const text =
			"Wat was het doel van de reis?\nKijken hoe Oslo bouwt; Oslo doet dat al lang.\n\nWelke locaties zijn bezocht?\nHet stadhuis.\n\nWie heb je ontmoet?\nde wethouder van Oslo\nBo Smit, ambassade in Kopenhagen";
		expect(visited(text)).toEqual(["Oslo"]);
	});

	it("leave out the home of the party", () => {
		const text =
			"Hoeveel personen hebben de reis gemaakt?\n2 van de gemeente Rotterdam\n\nWelke locaties zijn bezocht?\nRotterdam (voorbereiding), Gent";
		expect(visited(text)).toEqual(["Gent"]);
	});
});

describe("purpose, goal and title", () => {
	it("leaves out what only introduces the purpose, and digressions", () => {
		const text =
			"Wat was het doel van de reis?\nHet doel van de reis was het bijwonen van de Water Expo 2021 in Gent, waar wij een stand hadden. Verder niets.";
		expect(trip(text).purpose).toBe("het bijwonen van de Water Expo 2021 in Gent");
	});

	it("looks past the background for the sentence that tells the intention", () => {
		const text =
			"Wat was het doel van de reis?\nWij hebben een oude haven. Wij wilden zien hoe Hamburg dat doet.";
		expect(trip(text).purpose).toBe("Wij wilden zien hoe Hamburg dat doet");
	});

	it.each([
		["Doel van ons bezoek was kennis te nemen van waterstof.", "kennis te nemen van waterstof"],
		["Aanleiding voor de reis was de opening van een museum.", "de opening van een museum"],
		["Ik was in Gent voor een congres over landbouw.", "een congres over landbouw"],
	])("in running text: %s", (text, purpose) => {
		expect(trip(`Terugkoppeling\n\n${text}`).purpose).toBe(purpose);
	});

	it("passes over a sentence that only counts the purposes", () => {
		const text =
			"Wat was het doel van de reis?\nHet doel was tweeledig. Enerzijds wilden we de haven zien.";
		expect(trip(text).purpose).toBe("Enerzijds wilden we de haven zien");
	});

	it("says whether the goal was reached only where the text does", () => {
		const reached = (sentence: string): boolean | null =>
			trip(`Resultaten\n${sentence}`).goalReached;
		expect(reached("Het doel van de reis is ruimschoots gehaald.")).toBe(true);
		expect(reached("Het doel is helaas niet bereikt.")).toBe(false);
		expect(reached("Doel bereikt? Nee.")).toBe(false);
		expect(reached("Doel bereikt? Ja.")).toBe(true);
		expect(reached("Het beoogde resultaat is behaald.")).toBe(true);
		expect(reached("Het doel is gedeeltelijk bereikt.")).toBeNull();
		expect(reached("Veel geleerd.")).toBeNull();
	});

	it("names the towns of the purpose first, with the word that the kind of trip takes", () => {
		const towns = { Oslo: "NO", Bergen: "NO", Stavanger: "NO" };
		const visited = "\nBezochte locaties: Oslo, Stavanger en Bergen";
		const title = (purpose: string) => trip(`Doel: ${purpose}${visited}`, towns).title;
		expect(title("Bezoek aan Bergen.")).toBe("Bezoek aan Bergen en Oslo");
		expect(title("Studiereis naar Noorwegen.")).toBe("Studiereis naar Oslo en Stavanger");
		expect(title("Overleg over afval.")).toBe("Overleg in Oslo en Stavanger");
	});

	it("puts event and town together for a title", () => {
		const purpose = "Doel: Deelname aan het World Urban Forum.\nBezochte locaties: Oslo";
		expect(trip(purpose, { Oslo: "NO" }).title).toBe("World Urban Forum in Oslo");
		const named = "Doel: Deelname aan het World Urban Forum in Oslo.\nBezochte locaties: Bergen";
		expect(trip(named, { Bergen: "NO", Oslo: "NO" }).title).toBe("World Urban Forum in Oslo");
	});
});

describe("home", () => {
	const home = (content: string): string | null => {
		const { document, places } = reportWith(content, {
			"Den Haag": "NL",
			Utrecht: "NL",
			Assen: "NL",
		});
		return findHome(document, places, []);
	};

	it("is the municipality that acts, not one that was met", () => {
		const text =
			"Doel: namens de gemeente Utrecht kijken\nWie heb je ontmoet?\nWethouder van Assen";
		expect(home(text)).toBe("Utrecht");
	});

	it("is the town of most travellers, whoever came along", () => {
		const text =
			"Hoeveel personen hebben de reis gemaakt?\n5, drie uit Utrecht en twee van de gemeente Assen.\nWat heeft de reis opgeleverd?\nEen aanpak voor Utrecht.";
		expect(home(text)).toBe("Utrecht");
	});

	it("is told by a body of its own rather than by where guests come to see something", () => {
		const text =
			"Hoeveel personen hebben de reis gemaakt?\n2 (brandweer, Veiligheidsregio Haaglanden)\nZijn er vervolgafspraken?\nZij komen in april naar de oefening in Assen.";
		expect(home(text)).toBe("Den Haag");
	});

	it("is none where none is named, or another government travelled", () => {
		expect(home("Doel: kijken in Gent")).toBeNull();
		expect(home("Provincie Drenthe\n\nDoel: bedrijven uit Assen helpen")).toBeNull();
	});
});
