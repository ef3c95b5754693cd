import { describe, expect, it } from "vitest";
import type { ExtractedFollowUp } from "#domain/extraction.ts";
import { findFollowUps } from "#ingest/find/follow-ups/follow-ups.ts";
import { reportWith } from "../finder-input.ts";

function promises(
	answer: string,
	heading = "Zijn er vervolgafspraken? Zo ja, welke?",
): readonly ExtractedFollowUp[] {
	const towns = { Gent: "BE", Oslo: "NO", Porto: "PT" };
	const { document, places } = reportWith(`${heading}\n${answer}`, towns);
	const trips = [{ startDate: "2022-11-28", endDate: "2022-11-29" }];
	return findFollowUps(document, { places, organizations: [], contacts: [], themes: [], trips });
}

describe("an answer on follow-ups", () => {
	it.each([
		"De VNG stuurt ons vóór 1 mei het rapport.",
		"In het najaar komt een delegatie uit Oslo naar Den Haag.",
		"Wij sturen Gent binnen twee weken de presentatie.",
		"Afgesproken is dat Gent in juni een tegenbezoek brengt.",
		"Er komt een werkgroep met Oslo en Porto.",
		"Er wordt een werkgroep opgericht.",
		"Tegenbezoek van Gent in mei 2024.",
		"Rapport sturen aan Gent",
		"Oslo deelt de evaluatie.",
		"De wethouder informeert de raad op 3 juni.",
		"We plannen in september een online overleg.",
		"Op 4 november volgt een tweede gesprek.",
		"De stad Oslo zal een medewerker detacheren.",
		"Ik werk een voorstel uit voor het college.",
		"Met Porto houden we maandelijks contact.",
		"Het ministerie onderzoekt of een proef mogelijk is.",
		"De ambassade bekijkt of er budget is voor een tweede training.",
		"Voor het eind van het jaar tekenen Gent en Den Haag een intentieverklaring.",
		"De directie legt het plan in oktober voor aan het bestuur.",
		"Oslo nodigt ons uit voor de opening.",
		"Onze archivaris neemt contact op met het stadsarchief.",
		"Contact leggen met de universiteit.",
		"We gaan een aanvraag indienen bij Interreg.",
		"De gemeente Gent zegde toe de cijfers te delen.",
		"Toegezegd: toezending van het handboek.",
		"Afspraak: Gent levert de data.",
		"Actie: beleidsmedewerker stelt een memo op.",
		"Mevrouw Lund mailt de cijfers.",
		"Begin 2024 organiseren we een terugkomdag.",
		"De uitwisseling van stagiairs wordt voortgezet.",
		"Samen met Oslo schrijven we een artikel.",
		"Uitwerken van het plan van aanpak",
		"Uitnodigen van Gent voor de conferentie",
		"Kennissessie voor collega's op 12 juni",
		"Deelname aan de vervolgbijeenkomst in Porto (maart 2024)",
		"Vervolgoverleg via Teams, week 40",
		"Terugkoppeling aan de raad",
		"De brandweer van Gent loopt in mei een week mee.",
		"Het consulaat brengt ons in contact met twee bedrijven.",
		"In 2024 vindt een vervolgconferentie plaats in Porto, waar Den Haag een sessie verzorgt.",
		"Wij hebben toegezegd de vertaling te betalen.",
		"Gent ontvangt van ons het draaiboek.",
		"De heer Lund is onze gast op 5 mei.",
		"Gent organiseert een webinar, datum nader te bepalen.",
		"Mevrouw Berg is gastvrouw van de volgende bijeenkomst, op 3 maart.",
		"De cijfers krijgen we voor de zomer toegestuurd.",
		"Onze juristen kijken naar het contract.",
		"Het rapport volgt.",
		"Half januari belt de wethouder met haar collega.",
	])("promises: %s", (answer) => {
		expect(promises(answer).map(({ status }) => status)).toEqual(["open"]);
	});

	it.each([
		"De bedankbrief is verstuurd.",
		"Het verslag is met de raad gedeeld.",
		"Gent heeft de cijfers inmiddels gemaild.",
		"De presentatie hebben we al ontvangen.",
		"Wij hebben Oslo de folder toegestuurd.",
		"De foto's zijn gestuurd.",
		"Stappenplan – vertaald en rondgestuurd",
		"Contactgegevens zijn doorgegeven aan de ambassade.",
		"Het contract is getekend.",
		"SDI hebben we bedankt en de foto's zijn gestuurd.",
		"Bedankbrief (verzonden)",
		"Rapport opsturen: gedaan",
	])("tells of what is done: %s", (answer) => {
		expect(promises(answer).at(-1)?.status).toBe("done");
	});

	it.each([
		"Het zou mooi zijn als Gent ook eens komt.",
		"We hopen op een tegenbezoek.",
		"Wellicht volgt een gezamenlijke aanvraag.",
		"Hopelijk komt Oslo volgend jaar langs.",
		"Wie weet gaan we nog eens.",
		"Gent wil graag eens in Den Haag komen kijken.",
		"We zouden Porto graag nog eens bezoeken.",
		"Oslo staat open voor samenwerking.",
		"Ter overweging: een samenwerkingsovereenkomst Gent–Den Haag.",
		"Gent heeft interesse in een uitwisseling.",
		"Porto toonde belangstelling voor ons programma.",
		"Het is wenselijk dat een wethouder volgend jaar meegaat.",
		"Een tegenbezoek van NCC behoort tot de mogelijkheden.",
		"Bezoek aan Sidon staat op de wensenlijst.",
		"Een stedenband ligt niet voor de hand.",
		"Of er een convenant komt, is onzeker.",
		"Over steun aan Porto is nog geen besluit genomen.",
		"De sfeer was goed.",
		"De samenwerking verloopt uitstekend.",
		"De stad telt 500.000 inwoners.",
		"Dit contact is waardevol voor ons.",
		"Het project loopt nog tot en met 2021.",
		"Daar kunnen wij veel van leren.",
		"We hebben veel geleerd.",
		"Het bezoek heeft de banden versterkt.",
		"Er zijn geen afspraken gemaakt met Gent.",
		"Met Oslo is niets concreets afgesproken.",
		"Wij hebben het volgende afgesproken.",
		"Afgesproken is het volgende.",
		"Er zijn drie afspraken gemaakt.",
		"Ja, drie.",
		"Allereerst wat er nu moet gebeuren.",
		"Een vervolgbezoek aan Chamonix ligt niet direct voor de hand.",
		"Een stedenband ligt gevoelig, al sloot de burgemeester niets uit.",
		"Nog bespreken",
		"Terugkoppeling aan de raad: nvt",
		"Geen concrete afspraken, wel goede contacten.",
		"Eventueel een reis in 2025, nog te bezien.",
		"Misschien komt er later nog een uitwisseling.",
		"Autodelen.net zou eventueel iets met ons willen.",
		"Mogelijk sluit UNESCO later aan.",
		"Kan een interessante partner zijn voor Den Haag.",
		"De contacten bieden kansen voor onze bedrijven.",
		"Nee, het was een eenmalig bezoek.",
		"Vooralsnog niet.",
		"Er is nog geen datum bekend.",
		"Het lijkt verstandig om contact te houden.",
		"Voor een vervolg is nu geen geld.",
		"De uitnodiging uit Frankfurt houden wij in beraad.",
		"Oslo overweegt een tegenbezoek.",
		"Een gezamenlijk project is denkbaar.",
		"We sluiten een tweede bezoek niet uit.",
		"Dat hangt af van de begroting.",
		"Het idee is geopperd om een webinar te houden.",
		"De wethouder sprak de wens uit om in contact te blijven.",
		"Het was een geslaagde reis.",
		"Met dank aan de ambassade voor de goede organisatie.",
		"Voor vragen kunt u contact opnemen met ondergetekende.",
		"Onze contactpersoon in Gent is mevrouw De Vos.",
		"Den Haag en Gent hebben veel gemeen.",
		"Het netwerk bestaat uit twaalf steden.",
		"Er ligt een uitnodiging voor 2025.",
		"Gent vroeg of wij willen meedoen.",
		"Er is gesproken over een mogelijke samenwerking.",
	])("promises nothing: %s", (answer) => {
		expect(promises(answer)).toEqual([]);
	});
});

describe("a remark", () => {
	it.each([
		[
			"Carlijn brengt Gent in contact met Oslo. Voor 1 juli.",
			{ due: "2023-07-01", status: "open" },
		],
		["Bedankbrief aan de burgemeester. Afgehandeld.", { due: null, status: "done" }],
		["Gent belt in mei. (Inmiddels gehouden op 19 mei 2023)", { due: "2023-05", status: "done" }],
		["Gent stuurt de vragenlijst op. Inmiddels ontvangen.", { due: null, status: "done" }],
		["Oslo geeft het door; dat is inmiddels geschied.", { due: null, status: "done" }],
		["Gent zendt een offerte; offerte vóór eind augustus", { due: "2023-08", status: "open" }],
	])("completes the promise before it: %s", (answer, expected) => {
		expect(promises(answer)).toMatchObject([expected]);
	});

	it("at the end of a letter is none", () => {
		expect(
			promises("Gent stuurt het rapport.\n\nMet vriendelijke groet,\n\nJan de Boer"),
		).toHaveLength(1);
	});
});

describe("promises elsewhere", () => {
	const heading = "Wat heeft de reis opgeleverd?";

	it("are read behind a sentence that announces them", () => {
		expect(
			promises(
				"Wij hebben het volgende afgesproken. Gent stuurt de cijfers. Oslo komt kijken.",
				heading,
			),
		).toHaveLength(2);
	});

	it("are read from a table only if its captions say so", () => {
		expect(
			promises("Dag | Plaats | Thema\ndi 2/10 | Gent | water\nwo 3/10 | Oslo | wonen", heading),
		).toEqual([]);
		expect(
			promises(
				"Afspraak | Wie | Wanneer | Gereed\nRapport sturen | Gent | 1 mei 2023 | ja",
				heading,
			),
		).toMatchObject([{ owner: "Gent", due: "2023-05-01", status: "done" }]);
		expect(
			promises("Afspraken / actiehouder / gereed\nRapport sturen / Gent / mei 2023", heading),
		).toMatchObject([{ owner: "Gent", due: "2023-05" }]);
	});
});

it("tells a promise in a few words, with whom it is for, from a remark on the one before", () => {
	const texts = (answer: string) => promises(answer).map(({ text, due }) => [text, due]);
	expect(texts("Gent geeft in juni een lezing; verslag voor de raad in juli.")).toEqual([
		["Gent geeft in juni een lezing", "2023-06"],
		["verslag voor de raad in juli", "2023-07"],
	]);
	expect(texts("Gent stuurt de offerte; uiterlijk eind juli.")).toEqual([
		["Gent stuurt de offerte", "2023-07"],
	]);
});

it("takes a position of others for a subject, one's own for no promise", () => {
	const texts = (answer: string) => promises(answer).map(({ text }) => text);
	expect(texts("Gent stuurt een samenvatting van het standpunt van de raad.")).toHaveLength(1);
	expect(texts("Ons standpunt blijft dat Gent eerst betaalt.")).toEqual([]);
});

describe("a clause or sentence that takes the promise before it up", () => {
	it.each([
		["* Lena Dorn leest ons voorstel mee; wij sturen het in januari 2023", "2023-01", "open"],
		["* Het college nodigt Lena Dorn uit; uitnodiging is verzonden op 9 december", null, "done"],
		["* Lena Dorn mailt de folder. Status: ontvangen", null, "done"],
		["* Wij sturen Gent de studie; dat is intussen gebeurd", null, "done"],
	])("is no promise of its own: %s", (answer, due, status) => {
		expect(promises(answer)).toMatchObject([{ due, status }]);
	});

	it("also where the text as read had other line ends", () => {
		const answer =
			"* Gent deelt de cijfers.\r\n* Oslo nodigt ons uit; uitnodiging is verzonden\r\n";
		expect(promises(answer).map(({ status }) => status)).toEqual(["open", "done"]);
	});

	it("but a clause with a matter of its own is one", () => {
		expect(promises("Gent deelt de cijfers; wij sturen het verslag in januari 2023")).toHaveLength(
			2,
		);
	});

	it("finds none in a matter that is only looked at anew, nor in gifts", () => {
		expect(promises("* Gent is gevraagd? Nee, te laat; volgend jaar opnieuw bezien")).toEqual([]);
		expect(promises("1. Gent stuurt de cijfers.\n\nGeschenken: een vaas, afgegeven")).toHaveLength(
			1,
		);
	});

	it("goes on through a paragraph that opens with what was agreed, without a heading", () => {
		const letter = `Verslag van onze reis naar Gent.

Afgesproken is dat Lena Dorn op 20 juni 2023 in Porto spreekt. Gent en Oslo wisselen voor de zomer hun aanpak uit. Een plan ligt in september 2023 bij het college.`;
		expect(promises(letter, "Reisverslag").map(({ due }) => due)).toEqual([
			"2023-06-20",
			expect.stringContaining("22"),
			"2023-09",
		]);
	});
});
