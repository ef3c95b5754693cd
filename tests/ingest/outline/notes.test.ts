import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const read = (content: string) => extractReport({ file: "reis.txt", content });
const rolesOf = (content: string) =>
	read(content).sections.map(({ heading, role }) => [heading, role]);

it("keeps the numbered rows of a table together, short ones too", () => {
	const table = `Gemeente Waterstad
Doel: leren

BEVINDINGEN

1\tMen werkt er met één dossier voor ziekenhuis, gemeente en huisarts, en dat is voor iedereen te zien.

AFSPRAKEN

Nr\tActie\tTrekker\tGereed
1\tTwaalf medewerkers opleiden\tZorghuis\tjuni 2023
2\tProef met huisbezoeken\tSedum\t2023
3\tCijfers opvragen\tJ. Bos\tgereed
4\tGesprek voeren\tJ. Bos\t2022
5\tWebinar houden\tZorghuis\t2022
`;
	expect(read(table).followups).toHaveLength(5);
});

it("takes an item of a list with a colon for no heading, whatever words it has by chance", () => {
	const list = `Wat hebben we beloofd?
* Ana: handleiding van de pompen
* Ministerie van Openbare Werken: vier sluizen herstellen
* Zelvo en het Vechtcollege: cijfers naast elkaar leggen
`;
	expect(rolesOf(list).map(([, role]) => role)).toEqual(["followups"]);
	expect(read(list).followups).toHaveLength(3);
});

it("reads short labels of notes, which end at an empty line", () => {
	const notes = `Notities Gent

mee: wethouder Joke v. Aalten, Bas Zeewind

MA
- Brenlab, directeur Ana Kos
DI
- stadhuis: schepen Kris Duin

DOEN
[ ] Bas belt Ana Kos over de proef
`;
	expect(rolesOf(notes)).toEqual([
		["", "other"],
		["mee", "party"],
		["MA", "contacts"],
		["DI", "contacts"],
		["DOEN", "followups"],
	]);
	const { people, met } = read(notes);
	expect(people.filter(({ traveller }) => traveller).map(({ name }) => name)).toEqual([
		"Joke v. Aalten",
		"Bas Zeewind",
	]);
	expect(met.map(({ person, organization }) => [person, organization])).toEqual([
		["Ana Kos", "Brenlab"],
		["Kris Duin", null],
	]);
	const label =
		"Dagboek Gent\nmee: Bas Zeewind\n\nDinsdag spraken we directeur Ana Kos van Brenlab.";
	expect(read(label).met.map(({ person }) => person)).toEqual(["Ana Kos"]);
});

it("takes those at the head of a report behind samen met or mee for who came along", () => {
	const heads = [
		"Gent, mei 2022, aantekeningen. Samen met Joke v. Aalten (Zelvo).",
		"Dagboek Gent\nbijgehouden door Ria Lam (beleid sociaal domein), mee: wethouder Joke v. Aalten",
	];
	for (const head of heads) {
		const { people } = read(`${head}\n\nGesproken met directeur Ana Kos van Brenlab over afval.`);
		expect(people.find(({ name }) => name === "Joke v. Aalten")?.traveller).toBe(true);
	}
});

it("reads whom a programme names as met, where no heading asks that", () => {
	const programme = (asked: string) => `Register reizen
Wie: burgemeester T. Bos
Waarheen: Gent
Reden: jubileum
${asked}
Programma

vr
Ontvangst in het stadhuis door schepen Ana Kos.

Bevindingen
- Mooi
`;
	expect(read(programme("")).met.map(({ person }) => person)).toEqual(["Ana Kos"]);
	expect(rolesOf(programme("\nGesproken met\n- Kris Duin, directeur\n"))).toContainEqual([
		"Programma",
		"other",
	]);
});

it("takes a list below a line on agreements for promises in a report without headings", () => {
	const diary = `Dagboek Gent

Dinsdag
Gesproken met directeur Ana Kos van Brenlab over afval.

Zaterdag
In de trein afspraken uitgeschreven:
* Bas stuurt twee teamleiders naar Brenlab
* Ana Kos mailt ons een offerte
`;
	expect(read(diary).followups.map(({ text }) => text)).toEqual([
		"Bas stuurt twee teamleiders naar Brenlab",
		"Ana Kos mailt ons een offerte",
	]);
});

it("reads entries of a line each below the days, and no diary that tells a story", () => {
	const line = "Stichting Zelvo: Ana Kos (directeur). Goed gesprek.";
	const story = `Om zes uur in de bus, vier uur later in de stad, waar het regende. ${"Wij zagen er veel van de haven. ".repeat(6)}`;
	const days = (told: string) => `Notities Gent\n\nwaarom\n- leren\n\nma\n${told}\n\ndi\n${told}\n`;
	expect(rolesOf(days(line)).map(([, role]) => role)).toEqual([
		"other",
		"purpose",
		"contacts",
		"contacts",
	]);
	expect(rolesOf(days(story)).map(([, role]) => role)).not.toContain("contacts");
});

it("takes who was there for whom one met, where no heading asks that", () => {
	expect(
		rolesOf(
			"Van: Ana Bos\nAan: de raad\n\nWAAROM NU\nLeren.\n\nWIE WAREN ER\nSchepen Kris Duin.\n",
		),
	).toContainEqual(["WIE WAREN ER", "contacts"]);
});
