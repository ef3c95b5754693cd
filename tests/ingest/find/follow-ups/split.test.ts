import { describe, expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const report = (below: string) =>
	extractReport({
		file: "reis.txt",
		content: `Verslag werkbezoek Aarhus, 3-6 mei 2022\n\nWe spraken met wethouder Mette Lund en met Niels Holm van de universiteit van Aarhus.\n\n${below}\n`,
	}).followups;
const promised = (answer: string) =>
	report(`Zijn er vervolgafspraken gemaakt?\n${answer}`).map(({ text }) => text);

describe("how many promises an answer holds", () => {
	it.each([
		["Online overleg 14 september; tegenbezoek voorjaar 2023; stages worden uitgezocht.", 3],
		[
			"Afgesproken is dat Aarhus de lijst geeft, dat wij een opzet maken en dat we elkaar in juni spreken.",
			3,
		],
		["Actie: Ida vraagt een offerte aan. Actie: Pim plant overleg.", 2],
		["opzet werkgroep (Ida), terugkoppeling raad (Pim).", 2],
		["Wij sturen de nota. Dit gebeurt in oktober.", 1],
		["Wij sturen de nota. Actie: projectleider.", 1],
		["Terugkoppeling aan de raad; voorstel in juni.", 1],
		["Aarhus denkt na over een tegenbezoek. Er is nog niets vastgelegd.", 0],
		["De haven draait op walstroom.", 0],
		["Wij kijken terug op een geslaagd bezoek.", 0],
		["Voorstel is om een werkgroep op te richten.", 0],
		["Ida praat Aarhus bij zodra de walstroom draait.", 1],
		["Ida zoekt uit wat walstroom kost en legt dat voor.", 1],
		["Twee makers draaien mee in het festival, mei 2023.", 1],
	])("%s", (answer, count) => {
		expect(promised(answer)).toHaveLength(count);
	});

	it("dates a promise by the sentence that tells when it happens", () => {
		const [promise] = report("Afspraken\nWij tekenen een verklaring. Dit gebeurt in oktober 2022.");
		expect(promise?.due).toBe("2022-10");
	});
});

describe("where promises are told", () => {
	it.each(["Wat doen we hiermee?", "Wat staat ons te doen?", "Te regelen:"])(
		"below %s",
		(heading) => {
			expect(report(`${heading}\n- nota opsturen\n- cijfers mailen (Holm)`)).toHaveLength(2);
		},
	);

	it("takes no remark behind 'Verder:' for a promise", () => {
		expect(report("Verder: de haven gebruikt walstroom.")).toEqual([]);
		expect(report("Verder: het hotel lag centraal en de maaltijden waren goed.")).toEqual([]);
	});

	it("hears what somebody promised in running text", () => {
		const told = report("Lund beloofde de tekeningen te sturen. De stad is oud.");
		expect(told.map(({ text }) => text)).toEqual(["Lund beloofde de tekeningen te sturen"]);
	});
});
