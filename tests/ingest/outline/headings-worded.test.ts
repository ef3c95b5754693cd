import { describe, expect, it } from "vitest";
import { answers } from "./outlined.ts";

/** What people write above an answer, by the question that it answers. */
const headings = {
	party: `
		Hoe groot was de delegatie? |
		Hoeveel personen hebben de reis gemaakt? | Met hoeveel personen bent u gereisd? | Met zijn hoevelen |
		Met z'n hoevelen waren jullie? | Met hoeveel waren jullie? | Met hoeveel waren we? |
		Hoeveel mensen gingen er mee? | Aantal personen | Aantal reizigers | Aantal deelnemers |
		Aantal deelnemende personen | Deelnemers | Deelnemers aan de reis | Deelnemende personen |
		Wie gingen er mee? | Wie reisde er mee? | Wie waren erbij? | Wie zijn er geweest? |
		Samenstelling delegatie | Samenstelling van de delegatie | Delegatie | De delegatie | Reisgezelschap |
		Het reisgezelschap | Reiziger(s) | Reizigers | Wie | Wie? | Wie ging er? | Namens de gemeente aanwezig |
		Door wie is de reis gemaakt? | Omvang delegatie | Omvang van de delegatie | Grootte van de groep |
		Groepsgrootte | Aantal | Team | Number of participants | Participants | Who travelled? |
		How many people travelled? | Travelling party | Composition of the delegation | Delegation members |
		Deelgenomen hebben | Onze delegatie | Wie waren er mee? | Reisgenoten | Meegereisd |
		Met wie ben je gereisd? | Met wie reisde je? | Aantal medewerkers | Aantal collega's |
		Wie namen deel? | Deelnemende collega's | Wie maakten de reis? | Haagse delegatie |
		Met wie ben je op reis geweest? | Deelnemers vanuit Den Haag | Vertegenwoordiging Den Haag |
		Wie er meegingen | Wie mee waren`,
	duration: `
		Hoeveel dagen heeft de reis geduurd? | Hoeveel dagen ben je weggeweest? |
		Hoelang duurde de reis? | Hoe lang duurde de reis? | Hoe lang was de reis? | Hoe lang waren jullie weg? |
		Hoe lang bent u weg geweest? | Duur | Duur van de reis | Duur reis | Reisduur | Periode | Data | Datum |
		Reisdata | Wanneer | Wanneer? | Wanneer was de reis? | Wanneer vond de reis plaats? |
		Wanneer en hoe lang? | Tijd | Tijdstip | Vertrek en terugkomst | Vertrekdatum | Datum vertrek |
		Retourdatum | Datum terugkomst | Heenreis | Terugreis | Aantal dagen | Aantal nachten |
		Aantal overnachtingen | Nachten | Overnachtingen | Dagen | Lengte van de reis | Hoeveel dagen? |
		Hoeveel dagen en nachten? | Van - tot | Duration | Dates of travel | Travel dates | When |
		Length of stay | Dag(en) | Reisperiode | Tijdsduur | Dagen en nachten | Data van de reis | Datum/data |
		Reisdagen`,
	purpose: `
		Waarvoor was de reis bedoeld? | Wat wilde je bereiken? | Waartoe diende de reis? |
		Wat was het doel van de reis? | Doel | Doel reis | Doel van de reis | Doel v/d reis | Het doel | Reisdoel | Waarom |
		Waarom? | Waarom deze reis? | Waarom gingen we? | Waarom zijn we gegaan? | Aanleiding |
		Aanleiding en doel | Aanleiding van de reis | Reden | Reden van de reis | Reden bezoek | Met welk doel? |
		Waartoe? | Waarvoor? | Wat gingen we doen? | Wat kwamen we doen? | Wat wilden we bereiken? |
		Doelstelling(en) | Opdracht | Context en doel | Purpose | Purpose of the trip | Why did you travel? |
		Objective(s) | Aim of the visit | Doel van het bezoek | Doel van de missie | Waar ging het om? |
		Insteek | Inzet | Motivering | Doel dienstreis | Met welke reden is de reis gemaakt? |
		Wat was de bedoeling? | Wat wilden we weten | Vraagstelling | Onze vraag | Leervraag | Leervragen |
		Onderzoeksvraag | Wat was de vraag |
		Wat was het beoogde resultaat? | Kern van het bezoek |
		Waar we voor kwamen | Wat we kwamen doen | Wat we wilden weten`,
	places: `
		Welke locaties zijn bezocht? | Bezochte locaties | Locaties | Locatie(s) | Plaatsen | Waar | Waar? |
		Waar zijn jullie geweest? | Waar zijn we geweest? | Waarheen | Waar naartoe | Waar ging de reis heen? |
		Bestemming | Bestemmingen | Bestemming(en) | Steden | Bezochte steden | Welke plaatsen zijn bezocht? |
		Welke steden hebben jullie bezocht? | Bezochte plaatsen en instellingen | Route | Reisroute |
		Reisbestemming | Plaats | Plaats(en) | Land en stad | Land/stad | Stad | Bezocht | Places visited |
		Where did you go? | Locations | Destination(s) | Itinerary | Aangedaan | Bezochte adressen |
		Bezoekadressen | Wat hebben we bezocht? | Wat is er bezocht? | Waar waren we? | Bezochte organisaties |
		Wat hebben jullie bekeken? | Plekken`,
	contacts: `
		Welke contacten zijn gelegd? | Welke mensen heb je ontmoet en wat is hun functie? |
		Wie heb je ontmoet? (Benoem de functieomschrijving) | Wie hebben jullie ontmoet? | Met wie gesproken? |
		Met wie hebben we gesproken? | Met wie is gesproken? | Gesprekspartners | Gesprekken | Gesproken met |
		Gesproken | Ontmoet | Ontmoetingen | Contacten | Contactpersonen | Nieuwe contacten | Wie spraken we? |
		Wie hebben we gesproken? | Wie zijn er gesproken? (functie vermelden) | Wie is er ontmoet (met functie) |
		Wie ontmoetten we? | Welke personen zijn ontmoet? | Bezoeken en gesprekken |
		Overzicht van gesprekspartners | Onze gesprekspartners | Netwerk | Wie hebben ons ontvangen? |
		Met wie spraken wij | People met | Who did you meet? | Meetings | Contacts | Persons met |
		Interlocutors | Relaties | Gastheren | Ontmoete personen | Gevoerde gesprekken | Kennisgemaakt met |
		Sprekers | Contactmomenten | Wie hebben we gezien | Wie zaten er aan tafel | Aan tafel zaten | Wie we troffen |
		Contactenlijst | Partners ter plaatse | Stakeholders | Wie ontving ons | Ontvangen door |
		Wie leerden we kennen | Gastheren en -vrouwen |
		Welke contacten zijn opgedaan? | Opgedane contacten | Bilaterale gesprekken |
		Met wie hadden we contact? | Met wie zijn afspraken geweest? | Aanwezige partijen |
		Ontmoette functionarissen | Overleg met | Wie is er ontmoet (functieomschrijving benoemen)? |
		Wie ons ontvingen | Wie we zagen`,
	results: `
		Wat is er bereikt? | Welke resultaten zijn geboekt? | Wat neem je mee? | Wat kunnen we hiervan leren? | Wat heb je eraan gehad? |
		Wat heeft de reis de gemeente opgeleverd? | Opbrengst | Opbrengsten | Opbrengst voor de gemeente |
		Resultaat | Resultaten | Resultaten en bevindingen | Bevindingen | Wat leverde het op? |
		Wat levert het op? | Wat heeft het opgeleverd? | Wat hebben we geleerd? | Wat nemen we mee? | Geleerd |
		Lessen | Lessen voor de gemeente | Conclusie | Conclusies | Conclusies en aanbevelingen | Aanbevelingen |
		Meerwaarde | Wat brengt het ons? | Wat hebben we eraan? | Inzichten | Indrukken | Wat viel op? |
		Opvallend | Wat is de opbrengst? | Results | Outcomes | What did the trip deliver? | Key takeaways |
		Lessons learned | Impressie | Terugblik en opbrengst | Wat hebben we gezien? | Inhoudelijke opbrengst |
		Nut voor de stad | Betekenis voor Den Haag | Relevantie | Wat ons opviel | Wat we zagen | Leeropbrengst | De oogst | Rendement |
		Samenvatting van de gesprekken | Wat hebben we gezien en gehoord | Wat betekent dit voor ons | Reflectie |
		Toegevoegde waarde | Kansen voor Den Haag | Wat kunnen wij hiermee | Inhoudelijk verslag |
		What did the trip yield? | Hoofdpunten | Wat is er opgehaald? | Opgehaalde kennis |
		Verslag van de reis | Besproken onderwerpen | Kennis en inzichten |
		Wat leren we ervan? | Wat we meenemen | Wat het opleverde | Wat ik jullie wil meegeven |
		Wat ons bijblijft | Wat het ons heeft gebracht | Wat bleef hangen`,
	followups: `
		Wat zijn de volgende stappen? | Volgende stappen | Welke acties volgen er? | Wat gebeurt er nu? | Hoe wordt er vervolg aan gegeven? |
		Zijn er vervolgafspraken? Zo ja, welke? | Vervolgafspraken | Vervolg | Afspraken | Afspraken en vervolg |
		Actiepunten | Acties | Actielijst | Vervolgacties | Vervolgstappen | Hoe verder? | En nu? |
		En nu verder? | Wat nu? | Hoe nu verder | Toezeggingen | Follow-up | Next steps | Follow-up actions |
		Action points | Agreements | Afspraken (met actiehouder) | Gemaakte afspraken | Afgesproken |
		Wat is er afgesproken? | Wat gaan we doen? | Wat gaan we nu doen? | To do | To-do | Te doen | Nazorg |
		Opvolging | Vervolgtraject | Wat spraken we af? | Doorkijk | Is er een vervolg? | Komt er een vervolg? |
		Nog te doen | Actie | Voornemens | Openstaande punten | Uit te zetten acties | Besluiten en acties |
		Wat moet er nog gebeuren | Huiswerk | Beloofd |
		Hoe gaat het verder? | Wat gaat er nu gebeuren? | Gaan jullie hier mee verder? |
		Wat staat er nog te doen? | Afspraken voor de toekomst | Afspraken en acties |
		Wat er nu gaat gebeuren | Wat er nu gebeurt | Hoe het verder gaat | Wat nog moet gebeuren |
		Wat we beloofden | Wat we gaan doen | Wat nog te doen staat`,
} as const;

/** Ways to set a heading off from its answer. */
const forms: Readonly<Record<string, (heading: string, number: number) => string>> = {
	capitals: (heading) => `${heading.toUpperCase()}\n\nIets met water.`,
	"a colon and the answer": (heading) => `${heading.replace(/\?$/, "")}: Iets met water.`,
	"a number": (heading, number) => `${number}. ${heading}\nIets met water.`,
	markdown: (heading) => `## ${heading}\n\nIets met water.`,
	bold: (heading) => `**${heading}**\n\nIets met water.`,
};

describe.each(Object.entries(forms))("headings set off by %s", (_, write) => {
	it("tell which question is answered", () => {
		const missed: string[] = [];
		let count = 0;
		for (const [role, written] of Object.entries(headings)) {
			for (const heading of written.split("|").map((text) => text.trim())) {
				count += 1;
				const report = `${write("Wat was het doel van de reis?", 1)}\n\n${write(heading, 2)}`;
				const found = answers(report).at(-1);
				if (found?.[0] !== role || found[1].join(" ") !== "Iets met water.")
					missed.push(`${role}: ${heading}`);
			}
		}
		expect(missed.length / count, missed.join("\n")).toBeLessThan(0.02);
	});

	it("leaves lines in capitals in the answer that they part", () => {
		const content = `HOELANG DUURDE DE REIS?
Drie dagen

WIE HEB JE ONTMOET?

OSLO
Jonas Berg, planoloog Stichting Walvis

LILLE
Leila Haddad, voorzitter Stichting Meeuw

WAT HEEFT DE REIS OPGELEVERD?
Kennis.

PERS
Er was een krant.
`;
		expect(answers(content).map(([role]) => role)).toEqual([
			"duration",
			"contacts",
			"results",
			"other",
		]);
	});
});

it("takes common words alone between an empty line and a text for headings where others are such lines", () => {
	const content = `Delegatie
Jonas Berg

Periode
3 en 4 mei

Bezochte bedrijven
Stichting Walvis: Leila Haddad

Personen
Nora Kola

Tot besluit
Het was warm.

Acties
Een brief sturen.
`;
	expect(answers(content).map(([role]) => role)).toEqual([
		"party",
		"duration",
		"places",
		"contacts",
		"other",
		"followups",
	]);
	expect(answers(content.replace("Personen\nNora Kola\n\n", ""))[2]?.[0]).toBe("contacts");
});

it("takes a bare question word above a period for a heading, and none above a promise's day", () => {
	const roles = (above: string, below: string): readonly string[] =>
		answers(`Wie gingen er mee?
Jonas Berg

${above}
${below}

Opbrengst
Kennis.
`).map(([role]) => role);
	expect(roles("Wanneer", "11 t/m 14 oktober 2022")).toEqual(["party", "duration", "results"]);
	expect(roles("Wanneer", "vóór 1 mei")).toEqual(["party", "results"]);
});

it("takes a list of people for those met, whatever stands above it, where nothing else asks for them", () => {
	const roles = (above: string, list: string): readonly string[] =>
		answers(`**Delegatie**\nJonas Berg\n\n**${above}**\n${list}\n\n**Opbrengst**\nKennis.\n`).map(
			([role]) => role,
		);
	const people =
		"- Leila Haddad, directeur Stichting Walvis\n- Nora Kola (gemeente Gent), voorzitter";
	expect(roles("Rond de tafel", people)).toEqual(["party", "contacts", "results"]);
	expect(roles("Rond de tafel", "- de haven\n- het station")).toEqual([
		"party",
		"other",
		"results",
	]);
	expect(roles("Kosten", people)).toEqual(["party", "other", "results"]);
});
