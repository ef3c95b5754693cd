import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, toldInFull } from "../told.ts";

describe("a body that is not everybody's in the sentence", () => {
	it.each(
		cases(`
			Wij spraken met mensen van UNDP en de Raad van Europa: Leila Haddad (UNDP) en Jonas Berg (hoofd van het kantoor van de Raad van Europa). → + Leila Haddad, –, UNDP | + Jonas Berg, hoofd van het kantoor, Raad van Europa
			Wij zagen griffier Leila Haddad, en Jonas Berg, vroeger burgemeester en nu adviseur bij Stichting Walvis. → + Leila Haddad, griffier | + Jonas Berg, adviseur, Stichting Walvis
			Wij zagen griffier Leila Haddad en directeur Jonas Berg van Stichting Walvis. → + Leila Haddad, griffier, Stichting Walvis | + Jonas Berg, directeur, Stichting Walvis
			Wij waren te gast bij Stichting Walvis. Hoofd Leila Haddad vertelde over het werk; namens de politie schoof commissaris Jonas Berg aan. → + Leila Haddad, Hoofd, Stichting Walvis | + Jonas Berg, commissaris
			Bij de lunch zat ook Jonas Berg, die voor Vlaio de bedrijven begeleidt. → + Jonas Berg, –, Vlaio
			- Stad Gent, dienst Aankoop: Jonas Berg, afdelingshoofd; verving directeur Leila Haddad (zwanger) → + Jonas Berg, afdelingshoofd, gemeente Gent | absent Leila Haddad, directeur, gemeente Gent
			- Circular Flanders - Ilke D'Hondt → + Ilke D'Hondt, –, Circular Flanders
			Sir Jonas Berg, ooit oliebaas en tegenwoordig voorzitter van Stichting Walvis, schoof aan. → + Jonas Berg, voorzitter, Stichting Walvis
			De directeur van Stichting Walvis hebben wij per brief bedankt. → phone directeur, Stichting Walvis
			Namens Greentech was er niemand. → absent Greentech
			Van Greentech kwam niemand. → absent Greentech
			De burgemeester van Gent, Jonas Berg, kwam ons de hand schudden en was weer weg. → heard Jonas Berg, burgemeester, Gent
		`).map(([says, wanted]) => [says, wanted.map(withoutGap)] as const),
	)("%s", (text, wanted) => {
		expect(toldInFull(text).map(withoutGap).toSorted()).toEqual(wanted.toSorted());
	});

	it("is the post in the town that a diplomat came from, not the one in the town that was visited", () => {
		const content = `Verslag buitenlandse dienstreis

Welke locaties zijn bezocht?
Kopenhagen en Malmö

Wie heb je ontmoet?
In Malmö was ambassaderaad Leila Haddad speciaal uit Stockholm overgekomen.
`;
		const { met } = extractReport({ file: "report.txt", content });
		expect(met.map(({ organization }) => organization)).toEqual([
			"Nederlandse ambassade in Stockholm",
		]);
	});
});

it("tells among the results whom somebody spoke with on an occasion", () => {
	const content = `Verslag buitenlandse dienstreis

Wat heeft de reis opgeleverd?
De wethouder sprak tijdens het diner van Stichting Walvis met voorzitter Jonas Berg over een handelsmissie.
`;
	const { met } = extractReport({ file: "report.txt", content });
	expect(met.map(({ person }) => person)).toEqual(["Jonas Berg"]);
});

describe("a table of contacts", () => {
	const table = (...rows: readonly string[]): readonly string[] =>
		toldInFull(
			["| Datum | Wie | Functie | Organisatie |", "| --- | --- | --- | --- |", ...rows].join("\n"),
		).map(withoutGap);

	it("gives each of several in one cell the function and body of the row", () => {
		expect(
			table("| 4 maart | Leila Haddad en Jonas Berg | oprichters | Stichting Walvis |"),
		).toEqual([
			"+ Leila Haddad, oprichter, Stichting Walvis",
			"+ Jonas Berg, oprichter, Stichting Walvis",
		]);
	});

	it("finds a name behind the office in its cell", () => {
		expect(table("| 7 maart | minister Jonas Berg | minister van Economie | Gent |")).toEqual([
			"+ Jonas Berg, minister van Economie, Gent",
		]);
	});

	it("finds a body before a remark in its cell", () => {
		expect(table("| 8 maart | Jonas Berg | VP Europe | Beenox – afspraak verviel |")).toEqual([
			"cancelled Jonas Berg, VP Europe, Beenox",
		]);
	});

	it("takes an occasion in the column of functions for nobody", () => {
		expect(table("| 5 maart | n.v.t. | rondleiding | Stichting Walvis |")).toEqual([
			"+ Stichting Walvis",
		]);
	});
});

const withoutGap = (one: string): string => one.replaceAll(", –", "").replace(" –, ", " ");
