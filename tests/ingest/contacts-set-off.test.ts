import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const names = ["Jan Bakker", "Elske de Ruijter-Bakhuis", "E. Ambrosio", "María José Fuentes"];

/** Whom the party met, as "name | function | body", in a report whose answer on contacts is `answer`. */
function met(answer: string): readonly string[] {
	const content = `Wat was het doel van de reis?\nLeren.\n\nWie heb je ontmoet?\n${answer}\n\nZijn er vervolgafspraken?\nNee.\n`;
	return extractReport({ file: "made.txt", content }).met.map(
		({ person, role, organization }) => `${person} | ${role} | ${organization}`,
	);
}

describe("contacts whose parts stand apart", () => {
	it.each(names)("puts %s with the function that stands before it", (name) => {
		for (const write of [
			`- Teamleider van KfW, ${name}`,
			`- Teamleider van KfW: ${name}`,
			`- Teamleider van KfW in het zuiden, dhr. ${name}`,
			`- Teamleider Water van KfW, die hiernaartoe gevlogen was: ${name}`,
		]) {
			expect([write, met(write)]).toEqual([
				write,
				[expect.stringMatching(new RegExp(`^${name} \\| Teamleider(?: Water)? \\| KfW$`, "u"))],
			]);
		}
	});

	it("leaves two people apart where 'en' stands between", () => {
		expect(met("- Teamleider van KfW, en Jan Bakker")).toHaveLength(2);
	});

	it("places a diplomat of somebody's own at their post", () => {
		const found = met("- De consul-generaal der Nederlanden te Guangzhou en zijn landbouwraad");
		expect(found).toContain("null | landbouwraad | Nederlands consulaat-generaal in Guangzhou");
	});

	it("goes on with the contacts at 'Overig:' and keeps the body that leads a list in behind titles", () => {
		expect(
			met(
				"Caritas:\n\tIr. Jan Bakker, directeur\n\tmevrouw Ana Costa (secretaris)\nOverig:\n\tPiet de Wit, directeur van KfW",
			),
		).toEqual([
			"Jan Bakker | directeur | Caritas",
			"Ana Costa | secretaris | Caritas",
			"Piet de Wit | directeur | KfW",
		]);
	});

	it.each([
		["een data-analiste van KfW", "data-analiste", "KfW"],
		["een hoofdonderwijzeres van KfW", "hoofdonderwijzeres", "KfW"],
		["een bedrijfsleidster van KfW", "bedrijfsleidster", "KfW"],
		["de directeur van de Zwitserse Garde", "directeur", "Zwitserse Garde"],
		["de directeur van Senegal Bloemen", "directeur", "Senegal Bloemen"],
		["Federbergi Roma, secretaris", "secretaris", "Federbergi Roma"],
	])("reads %s", (answer, role, body) => {
		expect(met(`- ${answer}`)).toEqual([`null | ${role} | ${body}`]);
	});

	it("takes no participle for the field of a function", () => {
		expect(met("- KfW: coördinator gebeld vanuit het hotel")).toEqual([]);
		expect(met("- KfW: de directeur heeft een monteur toegezegd").join()).not.toContain(
			"toegezegd",
		);
	});

	it("parts a town listed before a body from it, and ends a name before one", () => {
		expect(met("- de secretaris van Hamburg en Kent County Council").join()).not.toContain(
			"Hamburg en",
		);
		expect(met("- Directeur E. Bakker van de Carabinieri")).toEqual([
			"E. Bakker | Directeur | Carabinieri",
		]);
	});
});
