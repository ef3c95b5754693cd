import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

function bodies(contacts: string) {
	const content = `Welke locaties zijn bezocht?\nSplit\n\nWie heb je ontmoet?\n${contacts}\n`;
	return extractReport({ file: "reis.txt", content }).organizations;
}

const names = (contacts: string) => bodies(contacts).map(({ name }) => name);

describe("names of bodies abroad", () => {
	it.each([
		["Wij spraken met de directeur van Hrvatske vode over de dijk.", "Hrvatske vode"],
		[
			"- drie ontwerpers van het Metropolitný inštitút Bratislavy",
			"Metropolitný inštitút Bratislavy",
		],
		[
			"Wij werden ontvangen door de Conseil départemental du Nord.",
			"Conseil départemental du Nord",
		],
		["- het hoofd van de Città metropolitana di Torino", "Città metropolitana di Torino"],
		["- vzw De Kruispost, coördinator Anna Bos", "De Kruispost"],
		["- zeilbond Sailing Adria: de voorzitter", "Sailing Adria"],
		[
			"- twee onderzoekers van de Technische Universiteit van Denemarken (DTU)",
			"Technische Universiteit van Denemarken",
		],
		[
			"- Carnegie Endowment for International Peace - vice-president onderzoek",
			"Carnegie Endowment for International Peace",
		],
		["- Tom Bos van de Nationale Politie van Colombia", "Nationale Politie van Colombia"],
		["- Susan Bos, leader of the City Council Glasgow", "gemeente Glasgow"],
		["- Anna Bos, senator van de Vrije en Hanzestad Hamburg", "gemeente Hamburg"],
		["- viceminister, Ministerio de Cultura y Juventud", "Ministerio de Cultura y Juventud"],
	])("in %j", (text, name) => {
		expect(names(text)).toContain(name);
	});

	it("take an acronym that stands with more in the brackets, or behind 'kortweg'", () => {
		const [league] = bodies(
			"- de voorzitter van de Fédération Nationale des Communes (FNC, opgericht in 1990)",
		);
		expect(league).toMatchObject({ name: "Fédération Nationale des Communes", aliases: ["FNC"] });
		const [office] = bodies("- Public Authority for Water, kortweg PAW: drie afdelingshoofden");
		expect(office).toMatchObject({ name: "Public Authority for Water", aliases: ["PAW"] });
	});

	it("end with each of a list", () => {
		expect(
			names("- start-ups: Dopper, Nerds for Humanity en Zeester Life Company").toSorted(),
		).toEqual(["Dopper", "Nerds for Humanity", "Zeester Life Company"]);
	});

	it("are one with and without the town that they are of", () => {
		expect(
			names(
				"Museum van de Opstand van Warschau: conservator. Het Museum van de Opstand leent graag.",
			),
		).toEqual(["Museum van de Opstand van Warschau"]);
	});

	it("go with the municipality whose government they name", () => {
		const [town, ...others] = bodies("Gemeente Seoul (Seoul Metropolitan Government)\n- een gids");
		expect(town).toMatchObject({
			name: "gemeente Seoul",
			aliases: ["Seoul Metropolitan Government"],
		});
		expect(others).toEqual([]);
	});
});

describe("no part of a body's name, and no body", () => {
	it("is somebody's name behind it", () => {
		const text = "Ook was er namens het Hoogheemraadschap van Delfland Sanne Kuipers bij.";
		expect(names(text)).toEqual(["Hoogheemraadschap van Delfland"]);
	});

	it("is a political party or a day", () => {
		expect(
			names(
				"- Anna Bos (Partij voor de Dieren)\n- Piet Vis (DENK)\n- Lotte Smit (Hart voor Den Haag)",
			),
		).toEqual([]);
		expect(names("DO 7/11 Zadar\n- gesprek met de gids")).toEqual([]);
	});

	it("is an event", () => {
		expect(names("Wij namen deel aan de Continental Dialogue on Water Rights in Split.")).toEqual(
			[],
		);
	});
});

describe("posts", () => {
	it("are in the town of an honorary consul's visit, not in one on the way", () => {
		const content =
			"Welke locaties zijn bezocht?\nZadar. Overgestapt in Hamburg.\n\nWie heb je ontmoet?\n- de honorair consul\n";
		const [post] = extractReport({ file: "reis.txt", content }).organizations;
		expect(post?.name).toBe("Nederlands consulaat in Zadar");
	});
});
