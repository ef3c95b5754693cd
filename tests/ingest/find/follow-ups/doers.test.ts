import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

/** Who does what with whom by the one answer on follow-ups, beside contacts in Lyon that the report names. */
function doer(answer: string): {
	readonly owner: string | null | undefined;
	readonly partners: readonly string[] | undefined;
	readonly due: string | null | undefined;
	readonly status: string | undefined;
} {
	const content = `Verslag buitenlandse dienstreis

Hoelang duurde de reis?
12 t/m 14 mei 2019

Welke locaties zijn bezocht?
Lyon

Wie heb je ontmoet?
- Paul Mercier, directeur van Lyon Parc Auto
- Anna Sorel, voorzitter van het Museum voor Textiel
- Economisch adviseur van het Nederlandse consulaat

Zijn er vervolgafspraken?
- ${answer}
`;
	const [found] = extractReport({ file: "report.txt", content }).followups;
	return { owner: found?.owner, partners: found?.with, due: found?.due, status: found?.status };
}

describe("who does a promise", () => {
	it.each([
		["De wethouder stuurt voor 1 juli een brief.", "wethouder"],
		["Onze accountmanager stuurt een brochure toe aan Lyon Parc Auto.", "accountmanager"],
		["De manager crisisbeheersing verwerkt de lessen.", "manager crisisbeheersing"],
		["De commissie bespreekt het verslag op 23 mei.", "commissie"],
		["Het bestuurssecretariaat plant een belafspraak in.", "bestuurssecretariaat"],
		["Actie: beleidsmedewerker stelt een memo op.", "beleidsmedewerker"],
		[
			"Consulaat: organiseert een videogesprek, uiterlijk eind november.",
			"Nederlands consulaat in Lyon",
		],
		["Lyon Parc Auto: stuurt de tarieven.", "Lyon Parc Auto"],
		["Lyon Parc Auto ontvangt van ons het onderzoek naar tarieven.", null],
		["Lyon Parc Auto en Den Haag wisselen cijfers uit. Actie: projectleider.", "projectleider"],
		["Volgende bijeenkomst in Lyon op 22 april 2020.", null],
		["Tarieven toesturen (Lyon Parc Auto, voor 1 juli)", "Lyon Parc Auto"],
		["Het OM stelt een stuurgroep samen.", "OM"],
		["Contract tekenen vóór 1 februari 2020 (actie Lyon Parc Auto)", "Lyon Parc Auto"],
		["Ambtenaar zoekt uit welke subsidie mogelijk is (klaar voor de zomervakantie).", "ambtenaar"],
		["CIO: memo over digitale identiteit, november 2019", "CIO"],
		["Hoofd Personeel: contact over stages", "hoofd Personeel"],
		["Rekenmodel delen (actie: strateeg, voor de zomer)", "strateeg"],
		["In het najaar bezoekt de wethouder Lyon.", "wethouder"],
		["In oktober komt de heer Mercier naar Den Haag.", "Paul Mercier"],
	])("%s → %s", (answer, owner) => {
		expect(doer(answer).owner).toBe(owner);
	});

	it.each([
		"De wethouder wordt geïnformeerd over de tarieven.",
		"Contactgegevens zijn uitgewisseld met Lyon Parc Auto (afgerond).",
		"Lyon Parc Auto uitnodigen voor de opening.",
		"Presentatie sturen aan Lyon Parc Auto",
		"Medewerkers van de dienst zoeken uit wat het kost.",
	])("nobody: %s", (answer) => {
		expect(doer(answer).owner).toBeNull();
	});
});

describe("with whom a promise is", () => {
	it.each([
		["De wethouder nodigt mevrouw Sorel uit voor de opening in oktober.", "Anna Sorel"],
		["Wij bezoeken Lyon Parc Auto opnieuw in september.", "Lyon Parc Auto"],
		["Lyon Parc Auto uitnodigen voor de opening.", "Lyon Parc Auto"],
		["De burgemeester heeft mevrouw Sorel uitgenodigd voor de opening in oktober.", "Anna Sorel"],
		["Mevrouw Sorel nodigen wij uit voor de opening in oktober.", "Anna Sorel"],
		["De wethouder stuurt Lyon Parc Auto een voorstel.", "Lyon Parc Auto"],
		["De wethouder stuurt Lyon Parc Auto vóór 15 april een voorstel.", "Lyon Parc Auto"],
		["De wethouder stuurt de cijfers van dit jaar naar Lyon Parc Auto.", "Lyon Parc Auto"],
	])("%s → %s", (answer, partner) => {
		expect(doer(answer).partners).toEqual([partner]);
	});
});

it("reads 'klaar: 15 juni' as a date to come and 'klaar' alone as done", () => {
	expect(doer("De adviseur maakt een notitie (klaar: 15 juni).")).toMatchObject({
		due: "2019-06-15",
		status: "open",
	});
	expect(doer("De adviseur maakt een notitie (gereed februari 2020).")).toMatchObject({
		due: "2020-02",
		status: "open",
	});
	expect(doer("De adviseur maakt een notitie (klaar voor het zomerreces).")).toMatchObject({
		due: "2019-22",
		status: "open",
	});
	expect(doer("De adviseur maakt een notitie (klaar).")).toMatchObject({ status: "done" });
});

it("leaves an invitation open until the day that it is for", () => {
	expect(doer("Mevrouw Sorel is uitgenodigd voor de opening in september 2019.")).toEqual({
		owner: null,
		partners: ["Anna Sorel"],
		due: "2019-09",
		status: "open",
	});
});
