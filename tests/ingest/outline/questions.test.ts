import { expect, it } from "vitest";
import { outlineReport } from "#ingest/outline/outline.ts";

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
