import { describe, it } from "vitest";
import { bodyCases, expectBodies } from "./told-bodies.ts";

describe("one body with two names", () => {
	it.each(
		bodyCases(`
			Košice :: - Ministerie van Energie (Ministerstvo energetiky), adviseur → Ministerie van Energie
			Košice :: - Technische Universiteit Košice (Technická univerzita v Košiciach), docent → Technische Universiteit Košice
			Košice :: Bij de regio Košice (Košický samosprávny kraj) spraken wij met Marek Hudák. → regio Košice
		`),
	)("is told in Dutch and in its own language: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Košice :: - ETP Slovensko, oftewel Centrum voor Duurzame Ontwikkeling, directeur → ETP Slovensko
			Košice :: Lunterse Karpatenstichting (voluit: Stichting voor de Karpatenregio), jurist → Stichting voor de Karpatenregio
			Košice :: Karpatská nadácia – in het Engels Carpathian Foundation – Laura Dit, directeur → Karpatská nadácia
			Gent :: Agentschap Groene Weg, dat vroeger Ekofond heette, betaalt mee. → Ekofond
		`),
	)("is said to be called so: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: - Instituut voor Stadsstudies (Trinity University), docent → Instituut voor Stadsstudies | Trinity University
			Gent :: - Ana Bos, Museum Zilverzaal (Stichting Kanaalhuis), conservator → Museum Zilverzaal | Stichting Kanaalhuis
		`),
	)("and two bodies are two: %s – %s", expectBodies);
});

describe("a name of one word with a sign in it", () => {
	it.each(
		bodyCases(`
			Oslo :: Jan Bakker, topsportmanager NOC*NSF → NOC*NSF
			Oslo :: Ana Bos, buurtsportcoach bij SPORT•ZEIST → SPORT•ZEIST
			Oslo :: - MDB (ministerie van Duurzaamheid en Bouw), directeur → Ministerie van Duurzaamheid en Bouw
		`),
	)("is one: %s – %s", expectBodies);
});

describe("an institution that goes by its noun and a place or name", () => {
	it.each(
		bodyCases(`
			Bilbao :: - Rotary Bilbao, voorzitter → Rotary Bilbao
			Bilbao :: - Bisdom Bilbao, vicaris → Bisdom Bilbao
			Bilbao :: Pater Jon Arana van de parochie San Antón → Parochie San Antón
			Varna :: Een gesprek bij de visafslag Varna → visafslag Varna
			Varna :: - Ivo Kos, voorzitter, ondernemersvereniging Varna → ondernemersvereniging Varna
			Varna :: Sun Li, voorzitter, Chinese ondernemersvereniging Varna → Chinese ondernemersvereniging Varna
			Skopje :: Elena Boz, coördinator, rechtswinkel Čair → rechtswinkel Čair
			Skopje :: Jasper Kok van scoutinggroep Otters → scoutinggroep Otters
			Skopje :: muziekschool Hofvijver, twee docenten → muziekschool Hofvijver
		`),
	)("has both in its name: %s – %s", expectBodies);

	it.each(
		bodyCases(`
			Gent :: - Ana Bos, hoofd bureau Brussel →
			Gent :: - Ivo Kos, manager vestiging Varna →
		`),
	)("and a branch is none: %s – %s", expectBodies);
});

describe("letters", () => {
	it.each(
		bodyCases(`
			Gent :: - GGD/VNG, twee adviseurs → GGD | VNG
			Jinja :: Dr. A. Otim, inspecteur bij NEMA, de nationale milieudienst → NEMA
			Gent :: Ana Bos van griffie Maastricht → gemeente Maastricht
			Gent :: collega's van de gem. Groningen → gemeente Groningen
			Gent :: gemeenten Durrës, Kamëz en Vorë: elk een adviseur → gemeente Durrës | gemeente Kamëz | gemeente Vorë
		`),
	)("name bodies, two with a slash, and no small town: %s – %s", expectBodies);
});

describe("what a thing, a street or a part of a council is called", () => {
	it.each(
		bodyCases(`
			Gdynia :: - Lijn 4, bestuurder Marek Lis →
			Gdynia :: - Wijk Witomino, wijkmanager Ewa Lis →
			Gdynia :: - ORP Sokół (museumschip), kapitein Lis →
			Gdynia :: - Foto: Jan Bak →
			Gdynia :: - Raadscommissie Samenleving, voorzitter →
			Gdynia :: De BTW gaat omhoog. →
			Gdynia :: Ewa Lis van Lijnwerk, drie adviseurs → Lijnwerk
			Gdynia :: - Ewa Lis, directeur van Project Nieuwe Haven → Project Nieuwe Haven
		`),
	)("is no body: %s – %s", expectBodies);
});
