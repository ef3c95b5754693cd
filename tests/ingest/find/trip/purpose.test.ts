import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const purpose = (content: string) =>
	extractReport({ file: "reis.txt", content }).trips[0]?.purpose ?? null;
const asked = (answer: string) =>
	purpose(
		`Gemeente Utrecht\nWat was het doel van de reis?\n${answer}\n\nWie heb je ontmoet?\nEen gids.\n`,
	);

it("takes the sentence that tells what the municipality wants, not the background before it", () => {
	expect(
		asked("Turku is een fietsstad geworden. Utrecht wil weten welke keuzes nodig waren."),
	).toBe("Utrecht wil weten welke keuzes nodig waren");
	expect(asked("Rennes is oud. De wethouder is benieuwd hoe men daar het vuil ophaalt.")).toBe(
		"De wethouder is benieuwd hoe men daar het vuil ophaalt",
	);
	expect(asked("Turku telt veel studenten. Hoe houd je die na hun studie vast?")).toBe(
		"Hoe houd je die na hun studie vast?",
	);
	expect(asked("Kennismaken met het bestuur. Turku wil weten hoe wij fietsen stallen.")).toBe(
		"Kennismaken met het bestuur",
	);
});

it("takes the list that a sentence on the aims leads up to", () => {
	expect(
		asked(
			"Het congres is het grootste van Europa. Doel van de reis was:\n\n- Geven van een lezing\n- Deelnemen aan een panel\n\nVooraf waren wij in Gent.",
		),
	).toBe("Geven van een lezing; Deelnemen aan een panel");
	expect(asked("We hadden twee doelen:\n- leren van de aanpak\n- de band aanhalen")).toBe(
		"leren van de aanpak; de band aanhalen",
	);
	expect(
		asked(
			"Deelname aan de missie. De gemeente had twee rollen:\n- steunen\n- werven van bedrijven",
		),
	).toBe("Deelname aan de missie");
});

it("takes a running text's own label", () => {
	const diary = (told: string) =>
		purpose(`Dagboek Gent\ngemeente Utrecht, 3 mei 2020\n${told}\n\nMaandag\nTrein naar Gent.\n`);
	expect(
		diary("Gezelschap: Ton en Iris. Aanleiding: Utrecht zoekt kamers en wil weten hoe dat kan."),
	).toBe("Utrecht zoekt kamers en wil weten hoe dat kan");
	expect(diary("Gezelschap: Ton en Iris. Doel: kijken hoe Gent studenten huisvest.")).toBe(
		"kijken hoe Gent studenten huisvest",
	);
});

describe("the purpose in a mail", () => {
	const mail = (text: string) =>
		extractReport({
			file: "mail.txt",
			content: `Van: Anna Bos\nAan: team Wonen\nOnderwerp: terug uit Ljubljana\n\nBeste allen,\n\nVorige week was ik in Ljubljana. ${text}\n\nWie spraken we? De wethouder en de havenmeester.\n\nGroet,\nAnna`,
		}).trips[0]?.purpose ?? null;

	it.each([
		["Aanleiding ken je: de raad vroeg waarom dit daar wel lukt.", "waarom dit daar wel lukt"],
		["De reden van de reis was een vraag van de raad.", "vraag van de raad"],
		["De reden was dat wij volgend jaar met de haven beginnen.", "met de haven beginnen"],
		["Waarom Ljubljana? Omdat men daar de haven heeft vernieuwd.", "de haven heeft vernieuwd"],
		[
			"Waarom wij? Het waren zware jaren. De stad had gevraagd om een gesprek over afval.",
			"gesprek",
		],
		["Ze hebben er een fonds van huiseigenaren. Daarvoor gingen we.", "fonds van huiseigenaren"],
		["Ze hebben er een fonds van huiseigenaren. Dat wilden we zien.", "fonds van huiseigenaren"],
		["De vraag was: hoe houd je de oude buurt erbij?", "hoe houd je de oude buurt erbij"],
		["Centraal stond de vraag hoe je de oude buurt erbij houdt.", "hoe je de oude buurt"],
		[
			"Britt doet het onderzoek: mag een stad toeristen belasten?",
			"mag een stad toeristen belasten",
		],
		["Het ging ons om de haven: hoe houd je die open?", "de haven"],
		["We kwamen voor de haven van de toekomst.", "de haven van de toekomst"],
		["Onze opdracht was uit te zoeken wie dat betaalt.", "uit te zoeken wie dat betaalt"],
		["Ik was gevraagd om een verhaal te houden over havens.", "een verhaal te houden"],
	])("%s", (text, purpose) => expect(mail(text)).toContain(purpose));

	it.each([
		["De reden dat het daar lukt is geld."],
		["Waarom is dat zo? Niemand die het weet."],
		["Een vraag bleef over, maar die stellen we later."],
		["De haven kwam voor de helft van het Rijk."],
	])("is not told by %s", (text) => expect(mail(text)).toBeNull());
});

it("takes what stands behind the label of a row that lost its columns", () => {
	const { trips } = extractReport({
		file: "tabel.txt",
		content:
			"Overzicht reizen\nVolgnr 2018-22\nBestemming Ljubljana\nVertrek 06-10-2018\n\nDoel Brandveiligheid van de oude stad. In het centrum kunnen de wagens de stegen niet in.\n\nProgramma\nzo 7 Ljubljana ontvangst stadhuis\n",
	});
	expect(trips[0]?.purpose).toBe("Brandveiligheid van de oude stad");
});

it("takes what one was asked for, and no sentence on what was not meant", () => {
	expect(
		asked(
			"Collega's in Turku hebben gevraagd of wij willen meedenken over wijkteams. Turku groeit, dus is het fijn om elkaar te kennen.",
		),
	).toBe("Collega's in Turku hebben gevraagd of wij willen meedenken over wijkteams");
	const told = purpose(
		"Memo\n\nMet de wethouder van Turku is ook over parkeren gesproken, hetgeen niet de bedoeling was.\n\nDe vraag was: wie leidt de mensen op die de windmolens bouwen?\n",
	);
	expect(told).toContain("wie leidt de mensen op");
	expect(
		purpose(
			"Onderwerp: hoe was Turku?\n\nHa allemaal,\n\nWaarom ook alweer: Turku noemt zich een stad voor kinderen.\n\nGroet Ida\n",
		),
	).toBe("Turku noemt zich een stad voor kinderen");
});
