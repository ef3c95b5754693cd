import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, toldInFull } from "../told.ts";

const reads = (text: string, wanted: readonly string[]): void => {
	expect([...toldInFull(text)].toSorted()).toEqual(wanted);
};

describe("a person with a sign between what is told", () => {
	it.each([
		[
			"Leila Haddad; Stichting Walvis; hoofd participatie",
			["+ Leila Haddad, hoofd participatie, Stichting Walvis"],
		],
		["Leila Haddad; Stichting Walvis", ["+ Leila Haddad, Stichting Walvis"]],
		[
			"- Leila Haddad / Stichting Walvis / planoloog",
			["+ Leila Haddad, planoloog, Stichting Walvis"],
		],
		[
			"- Stichting Walvis / Leila Haddad / planoloog",
			["+ Leila Haddad, planoloog, Stichting Walvis"],
		],
		["- Leila Haddad / Jonas Berg", ["+ Jonas Berg", "+ Leila Haddad"]],
		[
			"planoloog Leila Haddad; Stichting Meeuw",
			["+ Leila Haddad, planoloog", "+ –, Stichting Meeuw"],
		],
		[
			"Stichting Walvis – Leila Haddad, CEO | Jonas Berg, adviseur",
			["+ Jonas Berg, adviseur, Stichting Walvis", "+ Leila Haddad, CEO, Stichting Walvis"],
		],
	] as const)("%s", (text, wanted) => {
		expect([...toldInFull(text)].map((one) => one.replace(", –,", ",")).toSorted()).toEqual(wanted);
	});
});

describe("titles, degrees and letters around a name", () => {
	it.each(
		cases(`
			Arch. Leila Haddad, directeur, Stichting Walvis → + Leila Haddad, directeur, Stichting Walvis
			Dott.ssa Leila Haddad (Stichting Walvis), planoloog → + Leila Haddad, planoloog, Stichting Walvis
			Leila Haddad MSc, planoloog, Stichting Walvis → + Leila Haddad, planoloog, Stichting Walvis
			Jonas de Boer MBA, hoofd inkoop, Stichting Walvis → + Jonas de Boer, hoofd inkoop, Stichting Walvis
			Leila Haddad PhD (onderzoeker) → + Leila Haddad, onderzoeker
			Stichting Walvis: DG (Leila Haddad) → + Leila Haddad, DG, Stichting Walvis
			Jonas Berg, DG CLIMA → + Jonas Berg, –, DG CLIMA
			Adviseur Leila Haddad, Stichting Walvis / Planoloog Jonas Berg, idem → + Leila Haddad, Adviseur, Stichting Walvis | + Jonas Berg, Planoloog, Stichting Walvis
		`).map(([says, wanted]) => [says, wanted.map((one) => one.replace(", –,", ","))] as const),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].map((one) => one.replace(", –,", ",")).toSorted()).toEqual(wanted);
	});
});

describe("where a function ends", () => {
	it.each(
		cases(`
			Chief Resilience Officer Rotterdam, Leila Haddad → + Leila Haddad, Chief Resilience Officer, Rotterdam
			Directeur Stadsontwikkeling Gent, Leila Haddad → + Leila Haddad, Directeur Stadsontwikkeling, Gent
			Hoofd Internationale Zaken Antwerpen (Leila Haddad) → + Leila Haddad, Hoofd Internationale Zaken, Antwerpen
			Directeur Florence Bakker → + Florence Bakker, Directeur
			Projectleider Sport Chelsea de Wit → + Chelsea de Wit, Projectleider Sport
			Leila Haddad (Director, Strategic Initiatives) → + Leila Haddad, Director
			Leila Haddad, Manager, Sidewalk Labs → + Leila Haddad, Manager, Sidewalk Labs
			Leila Haddad, Team Lead Climate, Stichting Walvis → + Leila Haddad, Team Lead Climate, Stichting Walvis
			Leila Haddad, Beigeordnete für Umwelt, Verkehr und Sport der Stadt Essen → + Leila Haddad, Beigeordnete für Umwelt, Verkehr und Sport, gemeente Essen
			Leila Haddad Technisch adviseur Stichting Walvis → + Leila Haddad, Technisch adviseur, Stichting Walvis
			Leila Haddad: conseillère en aménagement (Stichting Walvis) → + Leila Haddad, conseillère, Stichting Walvis
			Leila Haddad, Abteilungsleiterin Umwelt- und Naturschutz, Stichting Walvis → + Leila Haddad, Abteilungsleiterin Umwelt- und Naturschutz, Stichting Walvis
			Stichting Walvis: diretor-geral (Leila Haddad) → + Leila Haddad, diretor-geral, Stichting Walvis
			Leila Haddad (Secrétaire Général), Stichting Walvis → + Leila Haddad, Secrétaire Général, Stichting Walvis
			Leila Haddad, Projektmanagerin, Stichting Walvis → + Leila Haddad, Projektmanagerin, Stichting Walvis
			Prorektor van de Universiteit Gent, prof. dr. Leila Haddad → + Leila Haddad, Prorektor, Universiteit Gent
		`),
	)("%s", reads);
});

describe("whose assistant, and whose body", () => {
	it.each(
		cases(`
			Leila Haddad, directeur Stichting Walvis / Jonas Berg: haar woordvoerder → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg, woordvoerder, Stichting Walvis
			Leila Haddad, directeur Stichting Walvis / Jonas Berg (haar collega) → + Leila Haddad, directeur, Stichting Walvis | + Jonas Berg, collega, Stichting Walvis
			Twee ambtenaren van de afdeling milieu en de directeur van Stichting Walvis → + –, ambtenaren van de afdeling milieu | + –, directeur, Stichting Walvis
			Aan tafel: hoofd milieu Vaasa, hoofd milieu Turku, dhr. Jonas Berg van Stichting Meeuw → + –, hoofd milieu, Vaasa | + –, hoofd milieu, Turku | + Jonas Berg, Stichting Meeuw
			De directeur van Stichting Walvis, Leila Haddad → + Leila Haddad, directeur, Stichting Walvis
			Wethouder Leila Haddad, cultuur en toerisme, gemeente Turku → + Leila Haddad, Wethouder, gemeente Turku
			Leila Haddad (Stichting Walvis), Mia Vos (Stichting Meeuw) → + Leila Haddad, Stichting Walvis | + Mia Vos, Stichting Meeuw
			Medewerkers van de milieudiensten van Utrecht, Vaasa en Hanoi → + –, Medewerkers, Hanoi | + –, Medewerkers, Utrecht | + –, Medewerkers, Vaasa
			De heren Bakker en De Wit van Stichting Walvis → + Bakker, Stichting Walvis | + De Wit, Stichting Walvis
			Leila Haddad (voorheen gemeente Turku, nu directeur Stichting Walvis) → + Leila Haddad, directeur, Stichting Walvis
			Gouverneur van de provincie, secretaris-generaal Stichting Walvis → + –, Gouverneur | + –, secretaris-generaal, Stichting Walvis
			Leila Haddad, Stichting Walvis, adviseur van de minister → + Leila Haddad, adviseur, Stichting Walvis
			Stichting Walvis: coördinator IPStartUp → + –, coördinator IPStartUp, Stichting Walvis
			honorair consul Recife, de heer Jonas Berg → + Jonas Berg, honorair consul, Nederlands consulaat in Recife
			mevrouw Haddad (voornaam ben ik kwijt, sorry), onze tolk → + Haddad, tolk
			Dr. Leila Haddad, zij doet onderzoek naar stadsmijnbouw bij het Instituut Walvis (IW) → + Leila Haddad, Instituut Walvis
			Stichting Walvis, resident project manager Leila Haddad → + Leila Haddad, resident project manager, Stichting Walvis
			burgemeester Leila Haddad, directeur Stichting Walvis → + Leila Haddad, burgemeester | + –, directeur, Stichting Walvis
		`),
	)("%s", reads);
});

describe("who is told by function first, and by name in another answer", () => {
	const content = (contacts: string, results: string): string => `Verslag buitenlandse dienstreis

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}

Wat heeft de reis opgeleverd?
${results}
`;
	it.each([
		[
			"Burgemeester, twee docenten",
			"Burgemeester Leila Haddad vertelde over de haven.",
			"Leila Haddad",
		],
		["Burgemeester van Kiel", "Burgemeester Leila Haddad van Gent vertelde over de haven.", null],
		["Een docent", "De docent Leila Haddad en docent Jonas Berg vertelden veel.", null],
	] as const)("%s; %s", (contacts, results, name) => {
		const { met } = extractReport({ file: "r.txt", content: content(contacts, results) });
		expect(met.find(({ role }) => role !== null)?.person).toBe(name);
	});
});

describe("who came from home, told before a colon among the contacts", () => {
	const met = (contacts: string): readonly (string | null)[] =>
		extractReport({
			file: "r.txt",
			content: `Verslag dienstreis gemeente Utrecht naar Turku\n\nWie heb je ontmoet? (Benoem de functieomschrijving)\n${contacts}\n`,
		}).met.map(({ person, role, city }) => `${person ?? role}, ${city}`);
	it.each([
		[
			"Aanwezig Utrecht: Ana Kos (planoloog), Jan Dam\nAanwezig Turku: Leila Haddad (directeur)",
			["Leila Haddad, Turku"],
		],
		["Namens Utrecht: Ana Kos\nNamens Turku: Leila Haddad (planoloog)", ["Leila Haddad, Turku"]],
		[
			"Gemeente Utrecht: Ana Kos (planoloog), Jan Dam\nGemeente Turku: Leila Haddad",
			["Leila Haddad, Turku"],
		],
	] as const)("%s", (contacts, wanted) => {
		expect(met(contacts)).toEqual(wanted);
	});
});
