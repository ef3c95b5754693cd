import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";
import { cases, peopleTold, toldInFull } from "../told.ts";

it.each(
	cases(`
		- ETC Graz: directeur Ana Kos → + Ana Kos, directeur, ETC Graz
		- Ana Kos (ETC) voorzitter → + Ana Kos, voorzitter, ETC
		- Zelvo (straatkrant) de hoofdredacteur en drie verkopers → + hoofdredacteur, Zelvo | + verkopers, Zelvo
		- Johns Velden, prof. Ana Kos → + Ana Kos, prof., Johns Velden
		- Bilbao Ekintza, Ana Kos, directeur → + Ana Kos, directeur, Bilbao Ekintza
		- Ana Kos (Aanklager bij het Speciaal Strafhof) → + Ana Kos, Aanklager, Speciaal Strafhof
		- Ana Kos, commandant van de kustwacht in Rijeka → + Ana Kos, commandant, kustwacht in Rijeka
		- de directrice van het Instituto Nacional, profesora Ana Kos → + Ana Kos, directrice, Instituto Nacional
	`),
)("%s", (text, wanted) => {
	expect(peopleTold(text)).toEqual(wanted);
});

it("lends no rector to a company that was named before", () => {
	expect(
		toldInFull("- Zelvo Group gaf uitleg over lassers. De rector van de school was erbij."),
	).not.toContain("+ –, rector, Zelvo Group");
});

it("takes who took us along or came along for met", () => {
	expect(toldInFull("Stadsarchitect Ana Kos heeft ons twee dagen op sleeptouw genomen.")).toEqual([
		"+ Ana Kos, Stadsarchitect",
	]);
});

it("takes nobody with a common first name for where somebody was met", () => {
	const found = toldInFull("Nog een uurtje bij Wouter Plomp op de ambassade in Belgrado.");
	expect(found.filter((line) => line.includes("Plomp"))).not.toContain("+ –, Wouter Plomp");
});

it.each(
	cases(`
		- 2 medewerkers meldkamer van de Protección Civil → + medewerkers meldkamer, Protección Civil
		- Directeur en twee adviseurs logistiek van Brenlab → + Directeur, Brenlab | + adviseurs logistiek, Brenlab
		- Ana Kos, Ivo Dam en Eva Lind (Stichting Zelvo) → + Ana Kos, Stichting Zelvo | + Eva Lind, Stichting Zelvo | + Ivo Dam, Stichting Zelvo
		- Brenlab /   - Ana Kos, directeur /   - Ivo Dam, onderzoeker / - Eva Lind, jurist → + Ana Kos, directeur, Brenlab | + Eva Lind, jurist | + Ivo Dam, onderzoeker, Brenlab
		Brenlab: / - Ana Kos, directeur → + Ana Kos, directeur, Brenlab
		Maatschappelijk: / - Ana Kos, directeur → + Ana Kos, directeur
		- Ana Kos, Brenlab, directeur → + Ana Kos, directeur, Brenlab
	`),
)("%s", (text, wanted) => {
	expect(peopleTold(text)).toEqual(wanted);
});

it.each(
	cases(`
		- Shelby County Airport Authority: Ana Kos (COO) → + Ana Kos, COO, Shelby County Airport Authority
		- Utrecht Convention Bureau: directeur Ana Kos → + Ana Kos, directeur, Utrecht Convention Bureau
		- Ana Kos, leader van Comhairle nan Eilean Siar → + Ana Kos, leader, Comhairle nan Eilean Siar
		- Samsø Energiakademi, directeur, was er ook → + directeur, Samsø Energiakademi
		- de archivaris van het nationaal archief van Barbados → + archivaris, nationaal archief van Barbados
		- Dag Ommundsen – CEO van Zelvo → + Dag Ommundsen, CEO, Zelvo
	`),
)("%s", (text, wanted) => {
	expect(peopleTold(text)).toEqual(wanted);
});

it.each(
	cases(`
		- Merle Kask van de Eesti Pagulasabi → + Merle Kask, Eesti Pagulasabi
		- Jan Willem van de Meer → + Jan Willem van de Meer
	`),
)("%s", (text, wanted) => {
	expect(toldInFull(text)).toEqual(wanted);
});

it.each([
	["Het Vechtdal College en Zelvo Group wisselen leerlingen uit.", "Vechtdal College"],
	["De reis is betaald door Brenlab.", "Brenlab"],
	["Kennismaken met Brenlab en de haven.", "Brenlab"],
	["Wij volgen de aanpak van Brenlab.", "Brenlab"],
	["Volgens Brenlab valt het mee.", "Brenlab"],
	["We brengen Brenlab in contact met de haven.", "Brenlab"],
	["Brenlab uitnodigen voor het congres.", "Brenlab"],
])("finds the body of %s", (line, name) => {
	const content = `Wat was het doel van de reis?\n${line}\n\nWie heb je ontmoet?\n- Schepen Kris Duin van Gent\n`;
	const { organizations } = extractReport({ file: "reis.txt", content });
	expect(organizations.map((one) => one.name)).toContain(name);
});
