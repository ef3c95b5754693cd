import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

describe("a body that more is said of before its people", () => {
	it.each(
		cases(`
			1) Stichting Walvis, kenniscentrum (zit in de oude melkfabriek) /    - coördinator Leila Haddad /    - 6 studenten / 2) Stichting Meeuw: woordvoerder → + Leila Haddad, coördinator, Stichting Walvis | + –, studenten, Stichting Walvis | + –, woordvoerder, Stichting Meeuw
			Stichting Walvis, kenniscentrum / Leila Haddad, planoloog → + –, Stichting Walvis | + Leila Haddad, planoloog
			- Stichting Walvis (turbinebouwer, doorstart): technisch directeur → + –, technisch directeur, Stichting Walvis
			- Stichting Walvis (directeur): Leila Haddad → + Leila Haddad, directeur, Stichting Walvis
			2) Norda Energia, energiebedrijf /   - hoofd warmte Leila Haddad → + Leila Haddad, hoofd warmte, Norda Energia
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("a body that is all the first sentence says, with its town or what it is", () => {
	it.each(
		cases(`
			Stichting Walvis – oude centrale, nu museum. Ontvangen door directeur Leila Haddad en hoofd educatie Jonas Berg. → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg, hoofd educatie, Stichting Walvis
			Stichting Walvis, Turku. Decaan Leila Haddad; rondleiding door veredelaar Jonas Berg. → + Leila Haddad, Decaan, Stichting Walvis | + Jonas Berg, veredelaar, Stichting Walvis
			Turku, Stichting Walvis. Ontvangst door algemeen directeur Leila Haddad. → + Leila Haddad, algemeen directeur, Stichting Walvis
			Stichting Walvis, kenniscentrum. Daarna gegeten met Leila Haddad, planoloog. → + –, Stichting Walvis | + Leila Haddad, planoloog
			Universiteit Turku, Stichting Walvis: decaan Leila Haddad → + Leila Haddad, decaan, Stichting Walvis
			Leila Haddad – oprichter van Stichting Walvis en alumnus van de Universiteit Turku → + Leila Haddad, oprichter, Stichting Walvis
			Drie kunstenaars, werkzaam bij Stichting Walvis en Stichting Meeuw → + –, kunstenaars, Stichting Walvis | + –, kunstenaars, Stichting Meeuw
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("what a body is, told in running text, and a day's heading that names it", () => {
	it.each(
		cases(`
			Wij waren bij Stichting Walvis, de ontwikkelaar van Noordkade; manager Leila Haddad gaf een rondleiding. → + Leila Haddad, manager, Stichting Walvis
			Wij waren bij Stichting Walvis met Leila Haddad, de ontwikkelaar van het plan. → + Leila Haddad, ontwikkelaar, Stichting Walvis
			Las Marinas, het innovatiecentrum van de stad, waar Leila Haddad ons de teller liet zien. → + Leila Haddad
			Dag 1: Stichting Walvis / Gesprek met Leila Haddad (hoofd water), Chief Planner Jonas Berg en projectmanager Ana Bos. Zij hebben ons lang bijgepraat. →  + Leila Haddad, hoofd water, Stichting Walvis | + Jonas Berg, Chief Planner, Stichting Walvis | + Ana Bos, projectmanager, Stichting Walvis
			Bij Stichting Meeuw op de stoep gestaan, commissaris Ana Bos zat in een overleg. → absent Ana Bos, commissaris, Stichting Meeuw
			Aansluitend Museum Walvis, waar directeur Leila Haddad en Jonas Berg hun werk lieten zien. → + Leila Haddad, directeur, Museum Walvis | + Jonas Berg, –, Museum Walvis
		`).map(
			([says, wanted]) => [says, wanted.map((one) => one.trim().replace(", –,", ","))] as const,
		),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted.toSorted());
	});
});

describe("a body and its people by number", () => {
	it("is met through them, and through vague ones also itself", () => {
		expect(
			toldInFull("- Stichting Walvis gaf een demonstratie.\n- Twee duikers van Stichting Walvis"),
		).toEqual(["+ –, duikers, Stichting Walvis"]);
		expect(
			toldInFull(
				"- Stichting Walvis gaf een demonstratie.\n- Vertegenwoordigers van Stichting Walvis",
			),
		).toEqual(["+ –, Vertegenwoordigers, Stichting Walvis", "+ –, Stichting Walvis"]);
	});
});
