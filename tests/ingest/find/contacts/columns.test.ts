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
