import { describe, expect, it } from "vitest";
import { cases, toldInFull } from "../told.ts";

const reads = (text: string, wanted: readonly string[]): void => {
	expect([...toldInFull(text)].toSorted()).toEqual(wanted);
};

describe("somebody told on two or three lines", () => {
	it.each(
		cases(`
			Leila Haddad / Planoloog, Stichting Walvis / Jonas Berg / Directeur van Stichting Meeuw → + Leila Haddad, Planoloog, Stichting Walvis | + Jonas Berg, Directeur, Stichting Meeuw
			Mevr. Leila Haddad /   hoofd water, Stichting Walvis / Dhr. Jonas Berg /   adviseur, Stichting Meeuw → + Leila Haddad, hoofd water, Stichting Walvis | + Jonas Berg, adviseur, Stichting Meeuw
			Leila Haddad / projectleider / Stichting Walvis /  / Jonas Berg / Stichting Meeuw / hoogleraar ecologie → + Leila Haddad, projectleider, Stichting Walvis | + Jonas Berg, hoogleraar ecologie, Stichting Meeuw
			Stichting Walvis / Leila Haddad / directeur / Jonas Berg / senior adviseur → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg, senior adviseur, Stichting Walvis
			- Leila Haddad /   Planoloog bij Stichting Walvis / - Jonas Berg /   Directeur, Stichting Meeuw → + Leila Haddad, Planoloog, Stichting Walvis | + Jonas Berg, Directeur, Stichting Meeuw
			Directeur van Stichting Walvis / Leila Haddad / Adviseur bij Stichting Meeuw / Jonas Berg → + Leila Haddad, Directeur, Stichting Walvis | + Jonas Berg, Adviseur, Stichting Meeuw
			Leila Haddad / Stichting Walvis /  / Jonas Berg / Stichting Meeuw → + Leila Haddad, –, Stichting Walvis | + Jonas Berg, –, Stichting Meeuw
		`).map(([says, wanted]) => [says, wanted.map((one) => one.replace(", –,", ","))] as const),
	)("%s", reads);
});

describe("lines that are no cards", () => {
	it.each(
		cases(`
			Leila Haddad, planoloog / Jonas Berg, directeur → + Leila Haddad, planoloog | + Jonas Berg, directeur
			Directeur van Stichting Walvis / Adviseur van Stichting Meeuw / Leila Haddad → + –, Directeur, Stichting Walvis | + –, Adviseur, Stichting Meeuw | + Leila Haddad
			- Leila Haddad / - Directeur van Stichting Walvis → + Leila Haddad | + –, Directeur, Stichting Walvis
			Wethouder Wonen van Gent / Leila Haddad, planoloog → + –, Wethouder Wonen, Gent | + Leila Haddad, planoloog
			Stichting Walvis / Directeur van Stichting Meeuw → + –, Stichting Walvis | + –, Directeur, Stichting Meeuw
		`),
	)("%s", reads);
});

describe("somebody told label by label", () => {
	it.each(
		cases(`
			Naam: Leila Haddad / Functie: hoofd digitale diensten / Organisatie: Stichting Walvis /  / Naam: Jonas Berg / Functie: CTO / Organisatie: Stichting Meeuw → + Leila Haddad, hoofd digitale diensten, Stichting Walvis | + Jonas Berg, CTO, Stichting Meeuw
			Functie: directeur / Naam: Leila Haddad / Org.: Stichting Walvis → + Leila Haddad, directeur, Stichting Walvis
			- Naam: Leila Haddad / - Functie: directeur / - Organisatie: Stichting Walvis / - Opmerking: spreekt Nederlands → + Leila Haddad, directeur, Stichting Walvis
			Organisation: Stichting Walvis, Name: Leila Haddad, Function: Senior Scientist / Organisation: Stichting Meeuw, Name: Jonas Berg, Function: Planner → + Leila Haddad, Senior Scientist, Stichting Walvis | + Jonas Berg, Planner, Stichting Meeuw
			Functie: planoloog (Leila Haddad) / Functie: teamleider (Jonas Berg) → + Leila Haddad, planoloog | + Jonas Berg, teamleider
			Contactpersoon: Leila Haddad, directeur Stichting Walvis / Contactpersoon: Jonas Berg → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg
			Stichting Walvis: Leila Haddad (directeur) / Gemeente: Jonas Berg → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg
		`),
	)("%s", reads);
});

describe("cards among lines that tell all of somebody", () => {
	it.each(
		cases(`
			Planoloog Ana Kos, Stichting Meeuw / Leila Haddad / directeur, Stichting Walvis / Drie docenten van Stichting Meeuw → + Ana Kos, Planoloog, Stichting Meeuw | + Leila Haddad, directeur, Stichting Walvis | + –, docenten, Stichting Meeuw
			Leila Haddad / directeur, Stichting Walvis / Jonas / adviseur van Stichting Meeuw / nvt → + Leila Haddad, directeur, Stichting Walvis | + Jonas, adviseur, Stichting Meeuw
			Stichting Walvis / afgezegd / Leila Haddad / directeur, Stichting Meeuw → cancelled –, Stichting Walvis | + Leila Haddad, directeur, Stichting Meeuw
			Leila Haddad, planoloog / alleen telefonisch / Jonas Berg, directeur → phone Leila Haddad, planoloog | + Jonas Berg, directeur
			Niet gesproken: / Leila Haddad, planoloog → absent Leila Haddad, planoloog
			Leila Haddad / Jonas Berg / Directeur van Stichting Walvis / Ana Kos, planoloog → + Leila Haddad | + Jonas Berg | + –, Directeur, Stichting Walvis | + Ana Kos, planoloog
			Stichting Walvis / Leila Haddad / directeur / Stichting Meeuw / Jonas Berg / adviseur → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg, adviseur, Stichting Meeuw
		`),
	)("%s", reads);
});
