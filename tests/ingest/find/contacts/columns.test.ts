import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const asked = "Welke locaties zijn bezocht?\nBarcelona\n\nWie heb je ontmoet?\n";
const met = (rows: readonly string[]) =>
	extractReport({ file: "reis.txt", content: `${asked}${rows.join("\n")}\n` }).met.map(
		({ person, role, organization, city }) => [person, role, organization, city],
	);

it("takes the cells below a caption of bodies and one of people for what it says", () => {
	expect(
		met([
			"Tijd\tBij\tMet\tWaarover",
			"10.00\tVentura\tAna Reis, directeur; Jan Bos (bioloog)\twater",
			"13.30\tMeeuwenstein\tkwaliteitsmanager\tgraan",
		]),
	).toEqual([
		["Ana Reis", "directeur", "Ventura", null],
		["Jan Bos", "bioloog", "Ventura", null],
		[null, "kwaliteitsmanager", "Meeuwenstein", null],
	]);
});

it("knows a table's columns without captions by what most of their cells hold", () => {
	expect(
		met([
			"10-03  Lleida    Universidad de Lleida    prof. Jorge Soto",
			"11-03  Lleida    Pescador                 regionaal directeur",
			"12-03  Girona    INTEMIT                  voorzitter Oriol Bofill",
			"13-03  Girona    Mares del Sur            Carla Uribe (bioloog)",
		]),
	).toEqual([
		["Jorge Soto", "prof.", "Universidad de Lleida", "Lleida"],
		[null, "regionaal directeur", "Pescador", "Lleida"],
		["Oriol Bofill", "voorzitter", "INTEMIT", "Girona"],
		["Carla Uribe", "bioloog", "Mares del Sur", "Girona"],
	]);
});

it("reads captions of which it knows most", () => {
	expect(
		met([
			"Dag\tOrganisatie\tGesprekspartner\tFunctie\tBijzonders",
			"ma\tVentura\tOriol Bofill\thoofd duurzaamheid\t-",
			"di\tPescador\tCarla Uribe\tburgemeester\tlunch",
		]),
	).toEqual([
		["Oriol Bofill", "hoofd duurzaamheid", "Ventura", null],
		["Carla Uribe", "burgemeester", "Pescador", null],
	]);
});

it("leaves columns alone that tell of no people", () => {
	expect(
		met(["Onderwerp\tBarcelona\tDen Haag", "Water\tINTEMIT meet\tgeen", "Groen\tveel\tweinig"]),
	).toEqual([]);
});

it("judges a column by its cells where its caption is unknown, and reads functions below 'Wie'", () => {
	expect(
		met([
			"Datum\tGastheren\tWie\tWaarover\tOK?",
			"ma 3-2\tUniversiteit Sassandra\tdirecteur Jorge Soto\tkades\tja",
			"ma 3-2\tVentura Instituut\tfabrieksmanager Oriol Bofill\trondleiding\tja",
			"di 4-2\treisdag naar Bouaké",
			"wo 5-2\tMairie de Bouaké\teerste adjunct-burgemeester\tafval\tja",
			"wo 5-2\tStichting Meeuwenstein\tvoorzitster Carla Uribe + 2 telers\tinkomen\tja",
		]),
	).toEqual([
		["Jorge Soto", "directeur", "Universiteit Sassandra", null],
		["Oriol Bofill", "fabrieksmanager", "Ventura Instituut", null],
		[null, "eerste adjunct-burgemeester", "gemeente Bouaké", "Bouaké"],
		["Carla Uribe", "voorzitster", "Stichting Meeuwenstein", null],
		[null, "telers", "Stichting Meeuwenstein", null],
	]);
});

it("begins a new table behind an empty line where captions stand or the rows get another width", () => {
	expect(
		met([
			"Organisatie\tGesproken met\tOnderwerp",
			"Ventura\tdirecteur Jorge Soto\tspoor",
			"Pescador\tCarla Uribe, manager terminal\twonen",
			"",
			"Thema\tWat namen wij mee",
			"Spoor\tDe overslag duurt nog een etmaal.",
			"Wonen\tDe huren stijgen nog.",
			"",
			"Actie\tWie\tGereed",
			"Cijfers over wachttijden\tSoto\tontvangen",
		]),
	).toEqual([
		["Jorge Soto", "directeur", "Ventura", null],
		["Carla Uribe", "manager terminal", "Pescador", null],
	]);
});

it("takes a heading above the captions of a table for no column of a table with a cell a line", () => {
	const content =
		"Verslag reis Braga\n\nGESPREKSPARTNERS\nNaam\tFunctie\tOrganisatie\tBijzonderheden\n" +
		"Oriol Bofill\tprojectleider\tVentura\tlunch\nCarla Uribe\twethouder\tGemeente Braga\t-\n";
	const { met: found } = extractReport({ file: "reis.txt", content });
	expect(found.map(({ person, role, organization }) => [person, role, organization])).toEqual([
		["Oriol Bofill", "projectleider", "Ventura"],
		["Carla Uribe", "wethouder", "gemeente Braga"],
	]);
});
