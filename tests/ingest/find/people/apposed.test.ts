import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, told, toldInFull } from "../told.ts";

describe("what is said of somebody behind the name", () => {
	it.each(
		cases(`
			- Erster Kreisrat Jonas Berg, Stichting Walvis → + Jonas Berg, Erster Kreisrat, Stichting Walvis
			- adjointe à la culture Leila Haddad → + Leila Haddad, adjointe à la culture
			- Jonas Berg, toen nog directeur van Stichting Walvis → + Jonas Berg, directeur, Stichting Walvis
			- Jonas Berg, sinds 1 januari directeur van Stichting Walvis → + Jonas Berg, directeur, Stichting Walvis
			Wij spraken Jonas Berg, al tien jaar voorzitter van Stichting Walvis. → + Jonas Berg, voorzitter, Stichting Walvis
			- Jonas Berg, toenmalig wethouder van Gent → + Jonas Berg, toenmalig wethouder, Gent
			- Jonas Berg, voormalig secretaris bij Stichting Meeuw, thans CEO van Stichting Walvis → + Jonas Berg, CEO, Stichting Walvis
			De heer Jonas Berg, destijds projectleider van Meeuw als Wonen en nu directeur van Stichting Walvis, leidde ons rond. → + Jonas Berg, directeur, Stichting Walvis
			Wij spraken Leila Haddad; zij werkt sinds kort bij Stichting Walvis als onderzoeker. → + Leila Haddad, onderzoeker, Stichting Walvis
			Wij spraken Leila Haddad. Zij leidt Stichting Walvis. → + Leila Haddad, Stichting Walvis
			Wij spraken Leila Haddad. Ze is verantwoordelijk voor de jeugd bij Stichting Walvis. → + Leila Haddad, Stichting Walvis
			Jonas Berg, onlangs benoemd tot directeur van Stichting Walvis, ontving ons. → + Jonas Berg, directeur, Stichting Walvis
			Met Jonas Berg en mevrouw Leila Haddad, resp. directeur Noord Haven en hoofd marketing van Stichting Walvis → + Jonas Berg, directeur Noord Haven, Stichting Walvis | + Leila Haddad, hoofd marketing, Stichting Walvis
			- Stichting Walvis, afdeling oude meesters: Leila Haddad, senior onderzoeker → + Leila Haddad, senior onderzoeker, Stichting Walvis
			- Jonas Storm (Barcelona), Niene Doornveld (Utrecht, voorzitter) → + Jonas Storm, Barcelona | + Niene Doornveld, voorzitter, Utrecht
			- Jonas Berg; Managing Director; Stichting Walvis → + Jonas Berg, Managing Director, Stichting Walvis
			Wij liepen met de plaatsvervangend directeur van het centrum voor sociale zaken (MOPS), Leila Haddad, naar het station. → + Leila Haddad, plaatsvervangend directeur, MOPS
			Onze gids, Jonas Berg, werkt bij Stichting Walvis. → + Jonas Berg, gids, Stichting Walvis
			Onze gids was Jonas Berg, architect en docent bij Stichting Walvis. → + Jonas Berg, architect en docent, Stichting Walvis
			Ik sprak met Jonas Berg, directeur politieke advisering bij Stichting Walvis, die het congres leidde. → + Jonas Berg, directeur politieke advisering, Stichting Walvis
			- Lord Mayor of Coventry, Councillor Jonas Berg → + Jonas Berg, Lord Mayor, Coventry
			- Mr Jonas Berg MBE, Minister for Digital and Creative Industries → + Jonas Berg, Minister for Digital and Creative Industries
			- Minister of Local Government, Jonas Berg → + Jonas Berg, Minister of Local Government
			- Leila Haddad, schepen van Gelijke Kansen, Welzijn, Buurtwerk en Openbaar Groen → + Leila Haddad, schepen van Gelijke Kansen, Welzijn, Buurtwerk en Openbaar Groen
			- Leila Haddad & Jonas Berg, resp. Creative Director en Director of Operations van Stichting Walvis → + Jonas Berg, Director of Operations, Stichting Walvis | + Leila Haddad, Creative Director, Stichting Walvis
		`).map(([says, wanted]) => [says, wanted.map(nameFirst)] as const),
	)("%s", (text, wanted) => {
		expect(toldInFull(text).map(nameFirst).toSorted()).toEqual(wanted.toSorted());
	});
});

const nameFirst = (one: string): string => one.replace(", –", "");

describe("a body that several share", () => {
	it.each(
		cases(`
			Daar troffen wij Leila Haddad (CEO) en twee jongerenwerkers van Stichting Walvis. → + Leila Haddad, Stichting Walvis | + jongerenwerkers, Stichting Walvis
			- Jonas Berg en Leila Haddad (Stichting Walvis, programma Digitale Stad) → + Jonas Berg, Stichting Walvis | + Leila Haddad, Stichting Walvis
			Wij werden ontvangen op het kantoor van Stichting Walvis. Secretaris-generaal Jonas Berg gaf een inleiding. → + Jonas Berg, Stichting Walvis
			Werkbezoek aan Stichting Walvis. Lunch met Leila Haddad van de SPD. → + Leila Haddad | + –, Stichting Walvis
			Wij zagen Selen Yur (Stichting Walvis) en Mazen Dorhani. → + Mazen Dorhani | + Selen Yur, Stichting Walvis
			In Wuxi leidde directeur Jonas Berg ons rond bij de vestiging van Stichting Walvis. → + Jonas Berg, Stichting Walvis
			Van Stichting Walvis: directeur Jonas Berg en de molenaar, Leila Haddad genaamd → + Jonas Berg, Stichting Walvis | + Leila Haddad, Stichting Walvis
			Met directeur Leila Haddad van Stichting Walvis en haar jonge collega Wout hebben wij gefietst. → + Leila Haddad, Stichting Walvis | + Wout, Stichting Walvis
			- een dame van Stichting Walvis die ons leerde reanimeren → + dame, Stichting Walvis
			Uit mijn hoofd: directeur Jonas Berg van Stichting Walvis → + Jonas Berg, Stichting Walvis
			- De gemeentesecretaris van Wakefield (GB), Jonas Berg → + Jonas Berg
			- Mevrouw Leila Haddad, safety manager van Walvis Festival → + Leila Haddad, Walvis Festival
			Wij spraken de raadsleden Arp, Wolter en Tak van de gemeente Gent. → + Arp, gemeente Gent | + Tak, gemeente Gent | + Wolter, gemeente Gent
			Gesproken met Agnese Berg van Stichting Walvis en een medewerker van het kabinet-Johansson. → + Agnese Berg, Stichting Walvis | + medewerker
			Wij spraken Luigi Berg, oprichter van Stichting Walvis, en de weduwe van een vermoorde ondernemer. → + Luigi Berg, Stichting Walvis | + weduwe
			- Stichting Walvis – dhr. Jonas Berg (bestuurder), mw. Leila Haddad van juridische zaken → + Jonas Berg, Stichting Walvis | + Leila Haddad, Stichting Walvis
			POLITIE EN VEILIGHEID / Jonas Berg, prefect / Leila Haddad, rechter → + Jonas Berg | + Leila Haddad
			- Stichting Walvis: Jonas Berg (hoofd) en medewerkers Barbara Steen Kramer + Marília Tavorel → + Barbara Steen Kramer, Stichting Walvis | + Jonas Berg, Stichting Walvis | + Marília Tavorel, Stichting Walvis
			FIVB: / president Jonas Berg (kort gesproken), adviseur Hr. Kapulla → + Jonas Berg, FIVB | + Kapulla, FIVB
			Wethouder Storm's woordvoerder, Jonas Berg van Stichting Walvis → + Jonas Berg, Stichting Walvis
			vertegenwoordigers van Stichting Walvis, onder wie Leila Haddad (directeur) en Jonas Berg → + Jonas Berg, Stichting Walvis | + Leila Haddad, Stichting Walvis
			vertegenwoordigers van Stichting Walvis, w.o. Leila Haddad → + Leila Haddad, Stichting Walvis | + vertegenwoordigers, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});

	it("takes those who came along for travellers", () => {
		expect(told("Met ons mee: Jonas Berg, Leila Haddad (Stichting Walvis)")).toEqual([]);
	});

	it("gives a plural function in brackets to all before it", () => {
		expect(toldInFull("- Stichting Walvis, Leila Haddad en Jonas Berg (accountmanagers)")).toEqual([
			"+ Leila Haddad, accountmanager, Stichting Walvis",
			"+ Jonas Berg, accountmanager, Stichting Walvis",
		]);
	});
});

it("takes two words behind a function for its holder, not for a body that also sends or invites", () => {
	const { people, organizations } = extractReport({
		file: "reis.txt",
		content: [
			"Welke locaties zijn bezocht?",
			"Pécs",
			"",
			"Wie heb je ontmoet?",
			"- milieumanager Sezgin Altunbas",
			"- adviseur cyber, Qorvash Belmani",
			"",
			"Zijn er vervolgafspraken?",
			"- Sezgin Altunbas mailt de spelregels.",
			"- Qorvash Belmani nodigt ons uit voor het najaar.",
		].join("\n"),
	});
	expect(organizations).toEqual([]);
	expect(people.map(({ name, role }) => [name, role])).toEqual([
		["Sezgin Altunbas", "milieumanager"],
		["Qorvash Belmani", "adviseur cyber"],
	]);
});
