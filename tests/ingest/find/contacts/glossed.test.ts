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
