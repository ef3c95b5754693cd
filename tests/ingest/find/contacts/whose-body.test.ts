import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, toldInFull } from "../told.ts";

describe("a body told behind somebody and their deputy", () => {
	it.each(
		cases(`
			- Directeur Jonas Berg en zijn plaatsvervanger, Polizeipräsidium München → + Jonas Berg, Directeur, Polizeipräsidium München | + –, plaatsvervanger, Polizeipräsidium München
			- Burgemeester Jonas Berg van Gent en zijn adviseur bij Stichting Walvis → + Jonas Berg, Burgemeester, Gent | + –, adviseur, Stichting Walvis
			We spraken een medewerker van Stichting Walvis. In Pretoria zijn we ontvangen door de ambassadeur en zijn politiek secretaris. → + –, medewerker, Stichting Walvis | + –, ambassadeur, Nederlandse ambassade in Pretoria | + –, politiek secretaris, Nederlandse ambassade in Pretoria
			- Consul-generaal Jonas Berg uit Miami en Leila Haddad, honorair consul in New Orleans → + Jonas Berg, Consul-generaal, Nederlands consulaat-generaal in Miami | + Leila Haddad, honorair consul, Nederlands consulaat in New Orleans
			- Beleidsadviseur van de Vertegenwoordiging van Nederland in Willemstad → + –, Beleidsadviseur, Nederlandse vertegenwoordiging in Willemstad
			- Hoofd van de Nederlandse vertegenwoordiging in Ramallah en haar medewerker cultuur → + –, Hoofd, Nederlandse vertegenwoordiging in Ramallah | + –, medewerker cultuur, Nederlandse vertegenwoordiging in Ramallah
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("who came with somebody of a body", () => {
	it.each(
		cases(`
			Uitvoerend directeur van Stichting Walvis en twee stagiairs. Senior adviseur van Stichting Meeuw. → + –, Uitvoerend directeur, Stichting Walvis | + –, stagiairs, Stichting Walvis | + –, Senior adviseur, Stichting Meeuw
			- Directeur van Stichting Walvis, met zo'n 40 studenten → + –, Directeur, Stichting Walvis | + –, studenten, Stichting Walvis
			- Directeur van Stichting Walvis, twee trainers en een woordvoerder → + –, Directeur, Stichting Walvis | + –, trainers, Stichting Walvis | + –, woordvoerder, Stichting Walvis
			- Directeur van Stichting Walvis en twee adviseurs van Stichting Meeuw → + –, Directeur, Stichting Walvis | + –, adviseurs, Stichting Meeuw
			- Met de directeur van Stichting Walvis en de Regional Director Europe is de ondertekening voorbereid → + –, directeur, Stichting Walvis | + –, Regional Director Europe, Stichting Walvis
			- Vertegenwoordiger van Stichting Walvis (jongeren) → + –, Vertegenwoordiger, Stichting Walvis
			- Leila Haddad - Stichting Walvis, accessibility expert → + Leila Haddad, accessibility expert, Stichting Walvis
			- Directeur van Stichting Walvis en de burgemeester → + –, Directeur, Stichting Walvis | + –, burgemeester
			Collega's van Stichting Walvis. Deputy Head of Mission van de Nederlandse ambassade in Pretoria. → + –, Collega's, Stichting Walvis | + –, Deputy Head of Mission, Nederlandse ambassade in Pretoria | + –, Stichting Walvis
			- Burgemeester van Orange County → + –, Burgemeester, Orange County
			- Burgemeester van Gent, Stichting Walvis → + –, Burgemeester, Gent | + –, Stichting Walvis
			Wij spraken met de directeur van Stichting Walvis en een boer uit Gent. → + –, directeur, Stichting Walvis | + –, boer, Gent
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("who is no contact, and what no body", () => {
	it.each(
		cases(`
			De delegatie van Gent bestond uit Jonas Berg en Leila Haddad. → + Jonas Berg | + Leila Haddad
			- In de Nederlandse delegatie: de voorzitter van Stichting Walvis → + –, voorzitter, Stichting Walvis
			- De coördinator van de ICLEI Climate Prize → + –, coördinator, ICLEI
			- Docent bij Edward Said National Conservatory → + –, Docent, Edward Said National Conservatory
			- Drie overlevenden van de overstroming → + –, overlevenden
			Het gesprek met Stichting Walvis kon door ziekte niet doorgaan. → cancelled –, Stichting Walvis
			Stichting Walvis was door ziekte verhinderd. → absent –, Stichting Walvis
			De directeur van Stichting Walvis was ziek; het gesprek werd niet door hem maar door Leila Haddad gevoerd. → + Leila Haddad | absent –, directeur, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});

	it("takes the branch of a town for no body", () => {
		const content =
			"Wat heeft de reis opgeleverd?\nBureau Brussel stuurt de cijfers, en kantoor Berlijn ook.\n";
		expect(extractReport({ file: "report.txt", content }).organizations).toEqual([]);
	});
});

describe("people by number, and what a party was", () => {
	it.each(
		cases(`
			Burgemeesters van Gent en Porto. Verder twee overlevenden van de ramp, die nog altijd hun verhaal vertellen. → + –, Burgemeester, Gent | + –, Burgemeester, Porto | + –, overlevenden
			Wij spraken met Stichting Walvis over onze rol als penvoerder. → + –, Stichting Walvis
			Leila Haddad van Stichting Walvis, inmiddels werkzaam als planoloog, sloot aan. → + Leila Haddad, planoloog, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("a table with names and functions in one column", () => {
	it("gives both to the body of the row, and no name to a function alone", () => {
		const table = [
			"Naam en functie | Organisatie",
			"Jonas Berg, directeur Stedelijke Vernieuwing | Stichting Walvis",
			"Project manager | Stichting Meeuw",
		].join(" / ");
		expect(toldInFull(table.replaceAll(" / ", "\n"))).toEqual([
			"+ Jonas Berg, directeur Stedelijke Vernieuwing, Stichting Walvis",
			"+ –, Project manager, Stichting Meeuw",
		]);
	});
});

describe("who opened or closed the day, and what is no body", () => {
	it.each(
		cases(`
			President Holtkamp heeft de conferentie geopend. → heard Holtkamp, President
			De minister van Water heeft het congres officieel afgesloten. → heard –, minister van Water
			De burgemeester van Porto heeft ons ontvangen. → + –, burgemeester, Porto
			- Permanent vertegenwoordiger bij de VN in Genève, Jonas Berg, en zijn plaatsvervanger → + Jonas Berg, Permanent vertegenwoordiger, Permanente Vertegenwoordiging bij de VN | + –, plaatsvervanger, Permanente Vertegenwoordiging bij de VN
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});

	it("reads no body out of what a trip was for", () => {
		const content =
			"Wat was het doel van de reis?\nVoorbereiding van het WK zeilen en deelname aan de VN Waterconferentie-voorbereiding.\n";
		const { organizations } = extractReport({ file: "report.txt", content });
		expect(organizations.map(({ name }) => name)).toEqual(["VN"]);
	});
});

it.each([
	"Bezoek met burgemeester Ana Kos, in het kantoor van Zelvo spraken we vrijwilligers.",
	"Minister Ana Kos van Cultuur, Zelvo Group en wij zaten aan tafel.",
])("makes no mayor or minister somebody of a company: %s", (text) => {
	const content = `Welke locaties zijn bezocht?\nGent\n\nWie heb je ontmoet?\n${text}\n`;
	const { people } = extractReport({ file: "reis.txt", content });
	expect(people.find(({ name }) => name === "Ana Kos")?.organization ?? null).toBeNull();
});
