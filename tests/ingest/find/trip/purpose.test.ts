import { expect, it } from "vitest";
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
