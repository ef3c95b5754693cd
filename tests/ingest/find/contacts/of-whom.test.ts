import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, told, toldInFull } from "../told.ts";

describe("whose somebody is by what they do", () => {
	it.each(
		cases(`
			Leila Haddad leidt het milieuprogramma van Stichting Walvis; zij had een kwartier. → + Leila Haddad, Stichting Walvis
			Jonas Berg coördineert de vrijwilligers bij Stichting Walvis. → + Jonas Berg, Stichting Walvis
			Wij spraken met Jonas Berg, die het milieuprogramma van Stichting Walvis leidt. → + Jonas Berg, Stichting Walvis
			Wij spraken met Leila Haddad. Zij leidt de afdeling Water van Stichting Walvis. → + Leila Haddad, Stichting Walvis
			Leila Haddad leidde een sessie over water van Stichting Walvis. → + Leila Haddad
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});

	it.each(
		cases(`
			Jonas Berg sprak ons aan, tegenwoordig als adviseur van Stichting Walvis. → + Jonas Berg, adviseur, Stichting Walvis
			Jonas Berg zagen wij terug bij de lunch, inmiddels als directeur van Stichting Walvis. → + Jonas Berg, directeur, Stichting Walvis
			Wij spraken burgemeester Jonas Berg van Gent en de directeur, nu adviseur van Stichting Walvis. → + Jonas Berg, burgemeester, Gent | + –, directeur, Stichting Walvis | + –, adviseur, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("offices of towns, in the languages of Europe", () => {
	it.each(
		cases(`
			Wij reisden door naar Kiruna. Daar ontving kommunalråd Jonas Berg ons. → + Jonas Berg, kommunalråd, Kiruna
			Wij reisden door naar Ostrava. Daar ontving de primátor ons. → + –, primátor, Ostrava
			Wij reisden door naar Cali. Daar ontving de alcaldesa ons. → + –, alcaldesa, Cali
			- Jonas Berg, ordfører van Velmosa → + Jonas Berg, ordfører
			- Jonas Berg, kommunalråd van Kiruna → + Jonas Berg, kommunalråd, Kiruna
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("several who were invited and one who came", () => {
	it.each(
		cases(`
			Stichting Walvis en het Vlaams Parlement waren uitgenodigd, maar alleen Stichting Walvis kwam, met stafmedewerker Jonas Berg. → + Jonas Berg, Stichting Walvis | absent –, Vlaams Parlement
			Stichting Walvis en Stichting Dolfijn waren uitgenodigd, maar alleen de eerste kwam, met stafmedewerker Jonas Berg. → + Jonas Berg, Stichting Walvis | absent –, Stichting Dolfijn
			Leila Haddad (Stichting Walvis) en Jonas Berg (Stichting Dolfijn) waren uitgenodigd, maar alleen Haddad kwam. → + Leila Haddad, Stichting Walvis | absent Jonas Berg, Stichting Dolfijn
			Stichting Walvis en Stichting Dolfijn hadden toegezegd, alleen Stichting Dolfijn verscheen, in de persoon van Jonas Berg. → + Jonas Berg, Stichting Dolfijn | absent –, Stichting Walvis
			Wij waren uitgenodigd en spraken alleen Leila Haddad (Stichting Walvis). → + Leila Haddad, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...told(text)].toSorted()).toEqual(wanted);
	});
});

describe("a body with a colon within a list", () => {
	it.each(
		cases(`
			- Antwerpen: burgemeester Leila Haddad, Marit Olsen (projectleider), en van Levuur: Jonas Berg, oprichter → + Leila Haddad, burgemeester, Antwerpen | + Marit Olsen, projectleider, Antwerpen | + Jonas Berg, oprichter, Levuur
			- Gent: burgemeester Leila Haddad, en van de universiteit: Jonas Berg, hoogleraar → + Leila Haddad, burgemeester, Gent | + Jonas Berg, hoogleraar, Gent
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("who stands in for somebody", () => {
	it.each(
		cases(`
			Stichting Walvis: Rohit Berg's plaatsvervanger Laura Haddad, deputy commissioner, en Jordan Olsen (senior policy advisor). → + Laura Haddad, deputy commissioner, Stichting Walvis | + Jordan Olsen, senior policy advisor, Stichting Walvis
			Stichting Walvis: Rohit Berg's plaatsvervanger, deputy commissioner Laura Haddad → + Laura Haddad, deputy commissioner, Stichting Walvis
			De burgemeester van Gent liet zich vertegenwoordigen door haar plaatsvervanger Leila Haddad. → + Leila Haddad, plaatsvervanger, Gent | absent –, burgemeester, Gent
			Jonas Bergs plaatsvervanger Leila Haddad (hoofd water bij Stichting Walvis) ontving ons. → + Leila Haddad, hoofd water, Stichting Walvis
			- Jan Peters, woordvoerder van Stichting Walvis → + Jan Peters, woordvoerder, Stichting Walvis
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("an office at a post by its first letters", () => {
	it.each(
		cases(`
			Op het consulaat-generaal in New York: CG Ahmed Berg, en Marit Olsen (innovatieattaché). → + Ahmed Berg, CG, Nederlands consulaat-generaal in New York | + Marit Olsen, innovatieattaché, Nederlands consulaat-generaal in New York
			Marit Olsen (HoM, Nederlandse ambassade in Oslo), DHoM Jonas Berg → + Marit Olsen, HoM, Nederlandse ambassade in Oslo | + Jonas Berg, DHoM, Nederlandse ambassade in Oslo
			- ambassade Oslo: plv. CdP dhr. Jonas Berg → + Jonas Berg, plv. CdP, Nederlandse ambassade in Oslo
			- CG New York (Jonas Berg) ontving ons → + Jonas Berg, CG, Nederlands consulaat-generaal in New York
			- Bart Zwart, consul-generaal (CG Mumbai) → + Bart Zwart, consul-generaal, Nederlands consulaat-generaal in Mumbai
			Namens DCM sprak Jonas Berg (directeur DCM) met ons. → + Jonas Berg, directeur, DCM
		`),
	)("%s", (text, wanted) => {
		expect([...toldInFull(text)].toSorted()).toEqual(wanted);
	});
});

describe("an office told with its article that somebody who travelled holds", () => {
	const metBy = (contacts: string): readonly string[] => {
		const content = `Verslag buitenlandse dienstreis

Hoeveel personen hebben de reis gemaakt
Wethouder Storm en haar adviseur

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}
`;
		const { met } = extractReport({ file: "report.txt", content });
		return met.map(({ person, role, organization }) => `${person} ${role} ${organization}`);
	};

	it("is that one, who meets others", () => {
		expect(
			metBy(
				"Bij het diner van Stichting Walvis zat de wethouder naast de burgemeester van Gent, Leila Haddad.",
			),
		).toEqual(["Leila Haddad burgemeester null"]);
		expect(
			metBy(
				"Jonas Berg heeft de wethouder gesproken tijdens de receptie, nu als directeur van Stichting Walvis.",
			),
		).toEqual(["Jonas Berg directeur Stichting Walvis"]);
	});

	it("is another where the party met the holder", () => {
		expect(metBy("Bij de gemeente Gent spraken wij met de wethouder.")).toEqual([
			"null wethouder gemeente Gent",
		]);
	});
});

describe("a promise", () => {
	it.each([
		"Jonas Berg levert voor 1 november de casus over water aan bij Stichting Walvis.",
		"Jonas Berg dient voor de zomer een aanvraag in bij Stichting Walvis.",
		"Jonas Berg meldt zich bij Stichting Walvis.",
		"Jonas Berg gaat langs bij Stichting Walvis.",
	])("gives no body to who promises something to it: %s", (promise) => {
		const content = `Verslag buitenlandse dienstreis

Wie heb je ontmoet? (Benoem de functieomschrijving)
Leila Haddad (directeur Stichting Walvis)

Welke vervolgafspraken zijn er gemaakt?
${promise}
`;
		const { people } = extractReport({ file: "report.txt", content });
		expect(people.find(({ name }) => name === "Jonas Berg")?.organization).toBeNull();
	});
});

describe("a municipal office of another land", () => {
	const citiesOf = (contacts: string) => {
		const content = `Verslag buitenlandse dienstreis

Welke locaties zijn bezocht?
Straatsburg

Wie heb je ontmoet? (Benoem de functieomschrijving)
${contacts}
`;
		const { people } = extractReport({ file: "report.txt", content });
		return people.map(({ name, city }) => [name, city]);
	};

	it("is of no town that was visited, a neighbour's is", () => {
		expect(
			citiesOf(
				"We spraken met de Noorse burgemeester Arne Viken, de Franse locoburgemeester Luc Morel en wethouder Paul Schirmer.",
			),
		).toEqual([
			["Arne Viken", null],
			["Luc Morel", "Straatsburg"],
			["Paul Schirmer", "Straatsburg"],
		]);
	});
});

describe("a municipality whose name holds a town in another case", () => {
	it("sits in that town", () => {
		const { people } = extractReport({
			file: "report.txt",
			content: `Verslag dienstreis

Welke locaties zijn bezocht?
Toruń

Wie heb je ontmoet? (Benoem de functieomschrijving)
Maria Duinroos, beleidsmedewerker bij Urząd Miasta Torunia
`,
		});
		expect(people.map(({ organization, city }) => [organization, city])).toEqual([
			["Urząd Miasta Torunia", "Toruń"],
		]);
	});
});

describe("those by number whom somebody came with", () => {
	it.each(
		cases(`
			Rector Maria Duinroos van Stichting Walvis, met zes leerlingen. → + leerlingen, Stichting Walvis | + Maria Duinroos, Stichting Walvis
			Maria Duinroos – hydroloog – Stichting Walvis (SW), met vier studenten → + studenten, Stichting Walvis | + Maria Duinroos, Stichting Walvis
			Maria Duinroos van Stichting Walvis, en gesproken met zes leerlingen. → + Maria Duinroos, Stichting Walvis | + leerlingen
		`),
	)("%s", (text, wanted) => {
		expect(told(text).toSorted()).toEqual(wanted);
	});
});

describe("brackets behind towns and bodies that name who is from there", () => {
	it.each(
		cases(`
			Linz (Maria Duinroos, Nils Berg), Stichting Walvis (directeur Pieter Zeewind), Gent (wethouder Ayla Storm) → + Ayla Storm, wethouder, Gent | + Maria Duinroos, Linz | + Nils Berg, Linz | + Pieter Zeewind, directeur, Stichting Walvis
			De vertegenwoordigers van Linz (Maria Duinroos) en Gent (Nils Berg) → + Maria Duinroos, vertegenwoordiger, Linz | + Nils Berg, vertegenwoordiger, Gent
			Stichting Walvis uit Linz (Maria Duinroos, Nils Berg), Gent (wethouder Ayla Storm) → + Ayla Storm, wethouder, Gent | + Maria Duinroos, Stichting Walvis | + Nils Berg, Stichting Walvis
			- Stichting Walvis; Maria Duinroos (directeur), Nils Berg (adviseur) / - Stichting Meeuw; Ayla Storm → + Ayla Storm, Stichting Meeuw | + Maria Duinroos, directeur, Stichting Walvis | + Nils Berg, adviseur, Stichting Walvis
			Diverse collega-ambtenaren uit Linz en Gent → + collega-ambtenaar, Gent | + collega-ambtenaar, Linz
			Maria Duinroos (Linz), Nils Berg (Gent) en Pieter Zeewind (Stichting Walvis) → + Maria Duinroos, Linz | + Nils Berg, Gent | + Pieter Zeewind, Stichting Walvis
			Maria Duinroos (directeur Stichting Walvis), Nils Berg (voorzitter), collega's van Linz en Gent → + Maria Duinroos, directeur, Stichting Walvis | + Nils Berg, voorzitter | + collega's, Gent | + collega's, Linz
		`),
	)("%s", (text, wanted) => {
		expect(
			toldInFull(text)
				.map((one) => one.replace("–, ", ""))
				.toSorted(),
		).toEqual(wanted);
	});
});

describe("the home town", () => {
	it("is no town of whoever is invited there", () => {
		const { people } = extractReport({
			file: "report.txt",
			content: `Verslag dienstreis gemeente Den Haag

Wie heb je ontmoet? (Benoem de functieomschrijving)
Maria Duinroos, architect

Zijn er vervolgafspraken?
De directeur nodigt Maria Duinroos uit in Den Haag.
`,
		});
		expect(people.map(({ name, city }) => [name, city])).toEqual([["Maria Duinroos", null]]);
	});
});

describe("one who is told of twice", () => {
	const report = (places: string, contacts: string) =>
		extractReport({
			file: "reis.txt",
			content: `Welke locaties zijn bezocht?\n${places}\n\nWie heb je ontmoet?\n${contacts}\n`,
		})
			.people.map(({ name, role }) => name ?? role)
			.toSorted();

	it.each([
		[
			"Lyon. Op de terugweg gesproken met de consul-generaal in Marseille.",
			"- Leila Haddad (consul-generaal in Marseille)",
			["Leila Haddad"],
		],
		[
			"Lyon, en kennismaking met de nieuwe ambassadeur in Parijs.",
			"- Ambassadeur in Parijs",
			["Ambassadeur"],
		],
		[
			"Lyon. Gesproken met de consul-generaal in Marseille.",
			"- Leila Haddad (consul-generaal in Straatsburg)",
			["Leila Haddad", "consul-generaal"],
		],
		[
			"Lyon. Gesproken met een adviseur van Stichting Walvis.",
			"- adviseur van Stichting Walvis",
			["adviseur", "adviseur"],
		],
	])("%s %s", (places, contacts, wanted) => {
		expect(report(places, contacts)).toEqual(wanted);
	});
});
