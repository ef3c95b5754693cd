import { describe, expect, it } from "vitest";
import { countTravellers } from "#ingest/find/trip/party.ts";
import { sectionsByTrip } from "#ingest/find/within.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

function travellers(content: string): number | null {
	const { document } = outlineReport({ file: "report.txt", content });
	return countTravellers(document, sectionsByTrip(document)[0] ?? [])?.value ?? null;
}

describe("the size of the party", () => {
	it.each<[string, number | null]>([
		["2", 2],
		["Twee", 2],
		["2 personen", 2],
		["3 - Jonas Berg (secretaris), Leila Haddad (hoofd inkoop), T. Storm", 3],
		["Twee personen.", 2],
		["één", 1],
		["1 persoon", 1],
		["Eén persoon", 1],
		["Een", 1],
		["Alleen ondergetekende", 1],
		["Ik ging alleen.", 1],
		["Ik reisde alleen", 1],
		["Ik was alleen.", 1],
		["Ikzelf", 1],
		["Alleen ik.", 1],
		["Met z'n tweeën", 2],
		["Met z'n drieën: de wethouder, haar adviseur en ik.", 3],
		["Wij waren met zijn vieren", 4],
		["Met ons zessen.", 6],
		["We waren met ons vijven", 5],
		["De wethouder en twee ambtenaren", 3],
		["De wethouder en twee ambtenaren: een jurist en een planoloog van de dienst Wonen", 3],
		["Adviseur Internationale Zaken, Martijn de Boer", 1],
		["De burgemeester, de gemeentesecretaris en een bestuursadviseur", 3],
		["Wethouder Jansen met twee ambtenaren", 3],
		["Wethouder Jansen met haar bestuursadviseur en een woordvoerder", 3],
		["Ondergetekende en een collega", 2],
		["Ondergetekende en mijn collega Anna Bos", 2],
		["Ondergetekende, samen met Piet de Wit (projectleider)", 2],
		["Ik en twee collega's van de dienst Stadsbeheer", 3],
		["Mijn collega Anna Bos en ik", 2],
		["Anna Bos en ondergetekende", 2],
		["Samen met mijn collega Anna Bos", 2],
		["Samen met twee collega's", 3],
		["Met een collega van Economie", 2],
		["Anna Bos, Piet de Wit, Karim el Amrani", 3],
		["Anna Bos (wethouder), Piet de Wit (adviseur) en Karim el Amrani (tolk)", 3],
		["- Anna Bos, wethouder\n- Piet de Wit, adviseur\n- Karim el Amrani, projectleider", 3],
		["1. Anna Bos\n2. Piet de Wit", 2],
		["Anna Bos\nPiet de Wit\nKarim el Amrani", 3],
		["mw. A. Bos; dhr. P. de Wit; drs. K. el Amrani; ir. J.P. Smit", 4],
		["4 personen, van wie twee van de provincie", 4],
		["Vier, onder wie een ambtenaar van Delft", 4],
		["5 (2 van de gemeente, 3 ondernemers)", 5],
		["Drie personen namens de gemeente en vier ondernemers, in totaal zeven.", 7],
		["In totaal waren we met 9 personen", 9],
		["Totaal 6 personen", 6],
		["Zes personen in totaal", 6],
		["2 + 1 tolk", 3],
		["3 ambtenaren + 1 wethouder", 4],
		["twee ambtenaren en een wethouder", 3],
		["een wethouder, twee raadsleden en de griffier", 4],
		["6 raadsleden en de griffier", 7],
		["De griffier en zes raadsleden", 7],
		["vijf leden van de raad en de griffier", 6],
		["Dezelfde twee plus een collega van de GGD, dus 3", 3],
		["Twee collega's en ik, dus drie", 3],
		["3 (waarvan 1 student op eigen kosten)", 3],
		["4 (incl. één student, zelf betaald)", 4],
		["1 (de kosten zijn betaald door de Europese Commissie)", 1],
		["Twee. De kosten van één persoon zijn betaald door Eurocities.", 2],
		["2 personen; de reiskosten van 1 persoon zijn vergoed door C40", 2],
		["Eén ambtenaar; de 3 hotelnachten zijn betaald door de organisatie.", 1],
		["Een delegatie van 8 personen", 8],
		["Een delegatie van acht personen onder leiding van de burgemeester", 8],
		["Onze delegatie bestond uit 5 mensen: de wethouder en 4 ambtenaren", 5],
		["De delegatie bestond uit de burgemeester, twee wethouders en drie ambtenaren", 6],
		["De delegatie bestond uit wethouder Bos, raadslid De Wit en drie ambtenaren.", 5],
		["Een achtkoppige delegatie", 8],
		["Een driekoppige delegatie van de dienst Economie", 3],
		["Een groep van twaalf", 12],
		["Er gingen drie mensen mee.", 3],
		["Er zijn twee medewerkers gegaan", 2],
		["Er waren vier deelnemers vanuit Den Haag", 4],
		["Vanuit de gemeente gingen twee personen mee", 2],
		["Namens Den Haag 2 personen", 2],
		["Van onze kant 3 mensen", 3],
		["We gingen met drie personen", 3],
		["Wij reisden met vijf personen", 5],
		["Gereisd met 4 man", 4],
		["Zes: twee bestuurders en vier ambtenaren", 6],
		["Drie (wethouder, adviseur, tolk)", 3],
		["Wethouder, bestuursadviseur, woordvoerder", 3],
		["de wethouder (1), ambtenaren (3)", 4],
		["college: 2, ambtelijk: 3", 5],
		["Burgemeester + kabinetschef", 2],
		["Directeur en adviseur", 2],
		["Projectleider klimaatadaptatie", 1],
		["Beleidsadviseur internationale zaken", 1],
		["1 beleidsadviseur", 1],
		["Eén collega kon wegens ziekte niet mee; uiteindelijk zijn we met drie gegaan.", 3],
		["Vijf aangemeld, vier gegaan", 4],
		["Drie. Een vierde deelnemer is ziek thuisgebleven.", 3],
		["Eén (de tweede deelnemer heeft zich ziek gemeld en is niet meegereisd).", 1],
		["2 pers.", 2],
		["2p", 2],
		["tien", 10],
		["Dertien deelnemers", 13],
		["ca. 15 personen", 15],
		["Ongeveer twintig personen", 20],
		["Two persons", 2],
		["3 people", 3],
		["Three: the alderman and two advisors", 3],
		["De wethouder werd vergezeld door twee adviseurs", 3],
		["Burgemeester Van Dijk, vergezeld door zijn echtgenote en een kabinetsmedewerker", 3],
		["De burgemeester en zijn partner (op eigen kosten)", 2],
		["Drie collega's van Stadsbeheer en één van Rotterdam", 4],
		["Een collega van de GGD en ik", 2],
		["Mevrouw Bos en de heer De Wit", 2],
		["Mw. Bos, dhr. De Wit en ik", 3],
		["Ir. Bos (DSO) en drs. De Wit (OCW)", 2],
		["Twaalf leerlingen en twee begeleiders", 14],
		["Twee docenten met 20 leerlingen", 22],
		["Het college (burgemeester en vier wethouders) en de secretaris", 6],
		["Het voltallige presidium, negen personen", 9],
		[
			"Wij waren met ons drieën. Mijn collega's Wieteke Abbenhuis en Sander Ophof hebben een deel apart gedaan.",
			3,
		],
		[
			"Er ging één collega mee vanuit de gemeente, dus samen met mijzelf waren wij met z'n tweeën. VNG betaalde de tickets.",
			2,
		],
		["Namens de gemeente twee personen. Daarnaast sloten drie ondernemers aan.", 5],
		["Eén ambtenaar + twee mensen van stichting Keunstwurk op eigen kosten", 3],
		[
			"wethouder Sport (mw. Floor van Zijderveld), beleidsadviseur gezondheid, directeur van SRO en twee buurtsportcoaches. 5 in totaal.",
			5,
		],
		["ikzelf + 1", 2],
		["Ik + 2 collega's", 3],
		["2 (ik en mijn collega)", 2],
		["Met zeven man", 7],
		["Zeven man sterk", 7],
		["Een tiental ambtenaren", 10],
		["we waren met 4: 2 van ons, 1 van de provincie, 1 tolk", 4],
		["Vier mensen, van wie ik er één was", 4],
		["Zes (vier betaald door de gemeente, twee door de sponsor)", 6],
		[
			"Wethouder De Vries, twee beleidsmedewerkers (Economie en Cultuur), een raadslid en ikzelf",
			5,
		],
		["Wethouder De Vries met Joost Bakker (Economie) en Lies de Groot (Cultuur)", 3],
		["Vijf in totaal: wethouder, twee raadsleden, griffier en ondergetekende", 5],
		["Anna (projectleider), Piet (jurist) en ik", 3],
		["Anna de Boer-Kuijpers en Piet van 't Hof", 2],
		["Zij die reisden: Anna Bos, Piet de Wit.", 2],
		[
			"Vanuit de gemeente: wethouder Bos, Piet de Wit (DSO). Vanuit het bedrijfsleven: Karim el Amrani (KPN)",
			3,
		],
		["twee: Anna Bos (beleidsmedewerker) en Piet de Wit (stagiair)", 2],
		["Anna Bos (beleidsmedewerker Economie, dienst SO); Piet de Wit (stagiair, dienst SO)", 2],
		[
			"A. Bos (wethouder); P. de Wit (strateeg); een raadslid, plaatsvervangend lid van de commissie",
			3,
		],
		["Wethouder mr. A. Bos-van Dijk, vergezeld door mw. drs. P. de Wit, directeur Stadsbeheer", 2],
		["burgemeester, loco-griffier, 3 fractievoorzitters", 5],
		["Drie medewerkers van de dienst + wethouder", 4],
		["Wethouder + 3", 4],
		["1 wethouder, 1 adviseur, 1 tolk (ter plaatse ingehuurd)", 2],
		["Twee ambtenaren. Een tolk is ter plaatse ingehuurd.", 2],
		[
			"1 persoon: Anna Bos, adviseur. Reis en verblijf zijn betaald door UN-Habitat (voor 2 personen was budget).",
			1,
		],
		["Zestien leden van de raad, de burgemeester, de griffier en twee ambtenaren", 20],
		["Raadsleden: 6, college: 1, griffie: 2", 9],
		["Een collega van team Mobiliteit en ondergetekende", 2],
		["Ondergetekende (programmamanager) plus 2 leden van het projectteam", 3],
		["Deelnemers: Anna Bos – wethouder / Piet de Wit – adviseur", 2],
		[
			"Anna Bos, wethouder Wonen\nPiet de Wit, directeur\nKarim el Amrani, woordvoerder wethouder\nLies de Groot",
			4,
		],
		["* wethouder Anna Bos\n* Piet de Wit\n* twee ambtenaren", 4],
		["Naast de wethouder gingen drie ambtenaren mee.", 4],
		["Naast ondergetekende waren er twee collega's", 3],
		["Drie Hagenaars", 3],
		["Er was één deelnemer.", 1],
		["Met mijn leidinggevende", 2],
		["Alleen de wethouder", 1],
		["Uitsluitend de programmamanager", 1],
		["Zonder collega's, alleen", 1],
		["Solo", 1],
		["Als enige", 1],
		["Zie bijlage", null],
		["Niet van toepassing", null],
		["Onbekend", null],
	])("in an answer: %s → %s", (answer, expected) => {
		const report = `Hoeveel personen hebben de reis gemaakt?\n${answer}\n\nHoe lang duurde de reis?\n3 dagen\n`;
		expect(travellers(report)).toBe(expected);
	});

	it.each<[string, number | null]>([
		[
			"Graag doe ik u verslag van de reis die wethouder Marjolein van Delft, Joris Nauta (adviseur) en ik begin april maakten naar Chili.",
			3,
		],
		[
			"De delegatie bestond uit ondergetekende, wethouder Berend Hooijmans (Cultuur), raadslid mevrouw S. Achahbar en vier leden van het comité. In totaal waren wij met zeven personen.",
			7,
		],
		[
			"Erik en Carlijn waren van 3 t/m 9 mei in Burlington, samen met burgemeester De Groot en zes leerlingen.",
			9,
		],
		["Vorige week was ik samen met Anna Bos in Gent voor een congres over water.", 2],
		["Vorige week was ik met twee collega's in Gent.", 3],
		["Van 3 tot 5 mei bezocht ik Gent.", 1],
		["Van 3 tot 5 mei bezochten Anna Bos en ik Gent.", 2],
		["Van 3 tot 5 mei bezochten wij met vier personen Gent.", 4],
		["Wethouder Bos reisde met drie ambtenaren naar Gent.", 4],
		["Op 3 mei reisde een delegatie van zes personen naar Gent.", 6],
		[
			"Burgemeester Bos bracht van 3 tot 5 mei een bezoek aan Gent. Hij werd vergezeld door de gemeentesecretaris en een adviseur.",
			3,
		],
		["Met z'n vieren reden we naar Gent.", 4],
		["Morgen verder, met z'n drieën: Arriva, Syntus (Anna Bos) en ik.", 3],
		[
			"Ik ging naar Gent, samen met Anna Bos van Economie; verder waren er drie journalisten en de groep van de bond, alles bij elkaar elf.",
			11,
		],
		["Afgelopen week ben ik met mijn collega Piet de Wit naar Gent gereisd.", 2],
		["Piet de Wit en ik zijn afgelopen week naar Gent geweest.", 2],
		[
			"Anna Bos (Economie), Piet de Wit (DSO) en ondergetekende zijn van 3 tot 5 mei naar Gent geweest.",
			3,
		],
		["Wij, Anna Bos en Piet de Wit, waren van 3 tot 5 mei in Gent.", 2],
		["Namens de gemeente waren Anna Bos en Piet de Wit aanwezig op de conferentie in Gent.", 2],
		["Namens de gemeente namen twee medewerkers deel aan de conferentie in Gent.", 2],
		["Aan de reis namen deel: Anna Bos, Piet de Wit en Karim el Amrani.", 3],
		["Deelnemers waren Anna Bos, Piet de Wit en Karim el Amrani.", 3],
		["Hierbij het verslag van de reis naar Gent die Anna Bos en ik maakten van 3 tot 5 mei.", 2],
		["Samen met wethouder Bos en haar adviseur ging ik van 3 tot 5 mei naar Gent.", 3],
		[
			"Een delegatie uit onze stad, bestaande uit de burgemeester, twee wethouders en een adviseur, bezocht Gent.",
			4,
		],
		["Ik ben in mijn eentje naar Gent gegaan.", 1],
		["We waren met een klein clubje: Anna, Piet en ik.", 3],
		["Hierbij mijn verslag. Ik was van maandag tot woensdag in Gent namens de gemeente.", 1],
		["Met drie collega's van de afdeling Groen ben ik naar Gent geweest.", 4],
		["Team Water (5 personen) bezocht op 3 mei Gent.", 5],
		["De commissie Ruimte, bestaande uit zeven raadsleden en de griffier, bezocht Gent.", 8],
		["Wij zijn met een delegatie van 14 man in Gent geweest.", 14],
		["Wethouder Bos, haar adviseur en de directeur van de haven waren op 3 en 4 mei in Gent.", 3],
		["Deze week waren Anna, Piet en ik in Gent voor een werkbezoek.", 3],
		["Vorige maand ben ik op uitnodiging van de stad Gent in Gent geweest.", 1],
		["Collega Anna Bos en ik zijn op 3 mei met de trein naar Gent gegaan.", 2],
		["Anna en ik zaten van 3 tot 5 mei in Gent.", 2],
		["De heer Bos en mevrouw De Wit vertegenwoordigden de gemeente in Gent.", 2],
		["Ons gezelschap telde negen leden.", 9],
		["We gingen met zijn zessen: drie raadsleden, de griffier en twee ambtenaren.", 6],
		[
			"Burgemeester Bos en wethouder De Wit hebben van 3 tot 5 mei een bezoek gebracht aan Gent.",
			2,
		],
		["Op verzoek van Gent ging een ploeg uit Den Haag kijken hoe dat werkt.", null],
		["Wij bezochten Gent en spraken met drie ambtenaren.", null],
		["In Gent spraken we met vijf wethouders en twee ambtenaren.", null],
		["De stad Gent ontving 12 personen uit heel Europa.", null],
	])("in a letter: %s → %s", (sentence, expected) => {
		const letter = `Beste collega's,\n\n${sentence} Het was leerzaam. De haven is groot.\n\nGroet`;
		expect(travellers(letter)).toBe(expected);
	});

	it.each<[string, number | null]>([
		[
			"Reiziger(s): Anna Bos, wethouder\nFunctie: wethouder\nBestemming: Gent\nVertrekdatum: 01-02-2022",
			1,
		],
		[
			"Deelnemers: Anna Bos (wethouder), Piet de Wit (adviseur)\nBestemming: Gent\nVertrekdatum: 01-02-2022\nDoel: kijken",
			2,
		],
		[
			"Reiziger: Anna Bos\nMedereizigers: Piet de Wit, Karim el Amrani\nBestemming: Gent\nVertrekdatum: 01-02-2022\nDoel: kijken",
			3,
		],
		[
			"Bestuurder: wethouder Anna Bos\nMeereizend: 2 ambtenaren\nBestemming: Gent\nVertrekdatum: 01-02-2022\nDoel: kijken",
			3,
		],
		[
			"Naam: Anna Bos\nFunctie: wethouder\nBestemming: Gent\nVertrekdatum: 01-02-2022\nDoel: kijken",
			1,
		],
		[
			"Aantal personen: 3\nNamen: Anna Bos, Piet de Wit, Karim el Amrani\nBestemming: Gent\nPeriode: mei 2022",
			3,
		],
		[
			"Reiziger(s) | Anna Bos (manager), Piet de Wit, N.N. van Arriva\nAantal | 3\nBestemming | Gent\nData | 02.10.2018 - 05.10.2018",
			3,
		],
		["Wie: Anna Bos en Piet de Wit\nWanneer: 3-5 mei 2022\nWaar: Gent\nWaarom: kijken", 2],
		[
			"Delegatie: burgemeester, gemeentesecretaris, kabinetschef\nPeriode: 3-5 mei 2022\nBestemming: Gent\nDoel: kijken",
			3,
		],
		[
			"Delegatieleden:\n- Anna Bos\n- Piet de Wit\n- Karim el Amrani\nPeriode: 3-5 mei 2022\nBestemming: Gent\nDoel: kijken",
			3,
		],
		[
			"Deelname: B&W (2), ambtelijk (3), partners (1)\nPeriode: 3-5 mei 2022\nBestemming: Gent\nDoel: kijken",
			6,
		],
		[
			"Bestuurder: drs. A. Bos (gedeputeerde Natuur)\nVergezeld van: beleidsmedewerker Veen; boswachter Staatsbosbeheer; dhr. P. de Wit\nBestemming: Gent\nDoel: kijken",
			4,
		],
	])("in a form: %s → %s", (fields, expected) => {
		expect(travellers(`Register reizen\n\n${fields}`)).toBe(expected);
	});
});

it("counts whom a form names once, though the list tells of the office only", () => {
	const form = `Naam bestuurder: wethouder Anna Bos
Reisdoel: bezoek aan Gent
Bestemming: Gent
Vertrekdatum: 24 juni 2019
Terugkomst: 27 juni 2019
Deelnemers: wethouder, bestuursadviseur, programmamanager Fiets
`;
	expect(travellers(form)).toBe(3);
});

it.each([
	["Joost en ik zijn maandag de 21e vertrokken en vrijdag de 25e teruggekomen.", 2],
	["Deze keer gingen alleen Fatima en ik.", 2],
	["Met vijf man sterk naar Schiphol: burgemeester Anna Bos, Piet de Wit en nog drie.", 5],
	["Met negen man en vrouw zijn wij met een busje de grens overgestoken.", 9],
	["Met z'n drieën in de auto van Peter.", 3],
	[
		"Zaterdag ben ik teruggekomen uit Liverpool, waar ik met Jeroen Kuip (evenementen) vier dagen rondliep.",
		2,
	],
	["Aanwezig van onze kant: Jolanda Bos (teamleider), Sem Kuip en een stagiaire", 3],
	[
		"Daarom is in mei een studiereis gehouden met tien deelnemers: zes ambtenaren en vier raadsleden.",
		10,
	],
])("of a text that tells %s", (sentence, count) => {
	expect(travellers(`Terugkoppeling Tbilisi\n\n${sentence}\nWij zagen veel.\n`)).toBe(count);
});

it("of an answer that says under whose lead they went", () => {
	expect(
		travellers(
			"Hoeveel personen hebben de reis gemaakt?\nVanuit de gemeente waren er zeven deelnemers onder leiding van de burgemeester.\n\nHoelang duurde de reis?\n3 dagen\n",
		),
	).toBe(7);
});

it.each([
	[
		"Van de gemeente: 2 (een adviseur en een jurist). De missie bestond uit 31 deelnemers maar die tellen we hier niet mee.",
		2,
	],
	[
		"Drie medewerkers van de gemeente. Op eigen kosten reisde een adviseur mee (totaal dus vier).",
		4,
	],
])("of the answer %s", (answer, count) => {
	expect(
		travellers(
			`Hoeveel personen hebben de reis gemaakt?\n${answer}\n\nHoelang duurde de reis?\n3 dagen\n`,
		),
	).toBe(count);
});

it.each<[string, number]>([
	["Wie: Mila van den Berg (projectleider), Joost Vis (archief), 1 architect", 3],
	["Deelnemers: wethouder Visserij J. Bos; mw. E. de Wit (beleid); C. Vis, PO Garnalen", 3],
	["Mee: burgemeester Roel Bos, ik (Inge Vis, beleid) en graszaadteler Teun Kol uit Ens.", 3],
	["Met mij mee: Jos Vis (GGZ), huisarts Lieke Bos en twee leden van de cliëntenraad.", 5],
])("counts each member of a line that lists them: %s", (line, count) => {
	expect(travellers(`Verslag reis Gent\n\n${line}\n`)).toBe(count);
});

it.each<[string, number]>([
	[
		"Wethouder Rob Bos ging, met raadslid Mieke Vis, Frank Kol van de stichting en ondergetekende.",
		4,
	],
	[
		"Ik ben er van 8 t/m 13 mei geweest met Herman Bos van het Genootschap en met Sven Vis, leidekker.",
		3,
	],
	[
		"Ik was er met Peer Bos van het waterschap en met twee vrijwilligers, van 17 februari tot en met 1 maart.",
		4,
	],
	[
		"Zoals u weet ben ik in april met Noor Vis van het theater en twee dansers naar Gent geweest.",
		4,
	],
	[
		"Daarom waren wij er van 10 tot en met 18 november 2024, met vijf mensen: ikzelf, een ecoloog en drie docenten.",
		5,
	],
])("counts who came along with the one that a sentence names: %s", (sentence, count) => {
	expect(
		travellers(`Terug uit Gent\n\n${sentence}\n\nDe stad was mooi en wij spraken veel mensen.\n`),
	).toBe(count);
});

it("reads the size of the party in a line of short facts at the top", () => {
	expect(
		travellers(
			"Kort verslag Gent\nGem. Ede / 6 t/m 8 feb. 2023 / 4 pers. (wethouder Sport, 3x adviesbureau)\n",
		),
	).toBe(4);
});

it.each([
	["Team: Anna Bos (wethouder), Ben Vis (haven), ondergetekende (Cees de Wit)", 3],
	["mee: Anna Bos (weth.), Ben Vis (haven), ik = Cees de Wit", 3],
	["Deelnemers: A. Bos (wethouder); Ben Vis (adviseur); C. de Wit, Stichting Binnenstad", 3],
	["bijgehouden door Anna Bos (beleid), mee: wethouder Ben Vis en Cees de Wit", 3],
	["Samen met mijn collega Ben Vis (haven) en Cees de Wit van woningcorporatie Zelvo.", 3],
	["Van 3 tot en met 5 mei was ik er met Anna Bos van Zelvo en met Ben Vis, bestuurslid.", 3],
	[
		"De burgemeester ging mee, en verder Anna Bos, twee raadsleden en ondergetekende, Cees de Wit.",
		5,
	],
	["Wethouder Anna Bos bezocht Gent, vergezeld door twee ambtenaren.", 3],
])("counts the party of: %s", (party, count) => {
	const content = `Werkbezoek Gent, 3-5 mei 2022\n\n${party}\n\nWaarom\nLeren. Het nieuwe winkelcentrum bracht 900 banen, zegt men.\n`;
	expect(travellers(content)).toBe(count);
});

it("takes a number of hundreds for no party", () => {
	const content =
		"aantekeningen Gent, 14+15 nov 2017\n\nDAG 1\n10u stadhuis\n   -> winkelcentrum bracht 900 banen, maar de winkels zijn weg\n";
	expect(travellers(content)).toBeNull();
});
