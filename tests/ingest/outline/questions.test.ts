import { expect, it } from "vitest";
import { outlineReport } from "#ingest/outline/outline.ts";
import { answers } from "./outlined.ts";

const roles = (content: string) =>
	outlineReport({ file: "reis.txt", content }).document.sections.map(
		({ role, heading }) => `${role} ${heading}`,
	);

it("knows a question that holds the name of a town for a heading, and no question of another kind", () => {
	const report = (question: string) =>
		`Hoeveel personen?\n8\n\nMet wie gesproken?\nAnna Berg (wethouder)\n\n${question}\n- Veel.\n\nVervolg\n- Niets.\n`;
	expect(roles(report("Wat neemt Den Helder mee?"))).toContain("results Wat neemt Den Helder mee?");
	expect(roles(report("Wat levert dit Almere op?"))).toContain("results Wat levert dit Almere op?");
	expect(roles(report("Hoe denkt Den Helder daarover?"))).toHaveLength(3);
});

it("reads 'waar het om ging' as the purpose, not as the places", () => {
	expect(roles("Aantal: 3\n\nWaar het om ging: leren van afval.\n\nVervolg\n- Niets.\n")).toContain(
		"purpose Waar het om ging",
	);
	expect(roles("Aantal: 3\n\nWaar ging de reis over?\nAfval.\n")).toContain(
		"purpose Waar ging de reis over?",
	);
});

const template = (answers: Readonly<Record<string, string>>) =>
	[
		"Hoeveel personen hebben de reis gemaakt?",
		"Wat was het doel van de reis?",
		"Wie heb je ontmoet?",
		"Wat heeft de reis opgeleverd?",
		"Zijn er vervolgafspraken?",
	]
		.map((question) => `${question}\n${answers[question] ?? "Iets met water."}`)
		.join("\n\n");

it("leaves an answer an answer that has no words but those of another question", () => {
	const content = template({
		"Wat was het doel van de reis?": "Contacten",
		"Wat heeft de reis opgeleverd?": "Nieuwe contacten\nVeel inzichten\nVervolgafspraken",
	});
	expect(roles(content)).toHaveLength(5);
	expect(roles(`${content}\n\n## Nieuwe contacten\nEen havenmeester.`)).toHaveLength(6);
});

it("takes an instruction behind a question for no answer, in brackets or not", () => {
	for (const question of [
		"Wie heb je ontmoet? (functieomschrijving benoemen)",
		"Wie heb je ontmoet? Functieomschrijving benoemen",
		"Wie hebben jullie ontmoet? Graag functies vermelden",
	])
		expect(
			answers(`${question}\nEen havenmeester\n\nZijn er vervolgafspraken?\nNee`)[0],
			question,
		).toEqual(["contacts", ["Een havenmeester"]]);
});

it("knows a question in its own words with its answer behind it, among others", () => {
	expect(
		answers(
			"Hoeveel personen hebben de reis gemaakt? 2\nHoelang duurde de reis? 3 dagen\nWaarom gingen jullie naar Gent? Voor de haven.\n",
		)[2],
	).toEqual(["purpose", ["Voor de haven."]]);
	const letter = "Geachte raad,\n\nWat levert dit Almere op? Wij zagen drie pompen.\n";
	expect(roles(letter).join()).not.toContain("results");
});

it("takes words that belong together in capitals for no captions of a table", () => {
	expect(
		roles(`HOELANG DUURDE DE REIS?\n3 dagen\n\nAFSPRAKEN EN ACTIES\nWij komen in mei terug.\n`),
	).toContain("followups AFSPRAKEN EN ACTIES");
});
