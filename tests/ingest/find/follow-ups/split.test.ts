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
		["- Zusterstad? Is gevraagd. Niet toegezegd.\n- Rapport naar Lund", 1],
		["Breda zal in 2023 de jaarvergadering niet organiseren; dat verzoek is afgewezen.", 0],
		["Met Holm wissel ik elke maand cijfers uit, de eerste keer was vorige week.", 1],
		["Holm zou ons nog een lijst met contacten sturen.", 1],
		["Holm zou graag langskomen.", 0],
		["* Lijst maken van reders, samen met de KNRM. Trekker ben ik. Klaar uiterlijk maart 2023", 1],
		["* Ida belt de haven.\n* De haven vroeg om een sleepboot. Heb niets beloofd.", 1],
		["* Vejle haalt ons over om ook daar te komen, zien we wel", 0],
		["Uitnodigen van Holm: nice to have.", 0],
		["- Aarhus deelt vacatures met Breda. Idee, niet afgesproken.\n- Ida belt Holm", 1],
		["tegenbezoek Lund, voorjaar; datum volgt", 1],
		["Lund is uitgenodigd voor de havendag. Zij heeft nog niet gereageerd.", 1],
		["Wij sturen de nota. De reis is betaald uit het Europese fonds.", 1],
		["Holm is spreker op de nationale havendag, 3 Nov. Ida schrijft samen met hem een opzet.", 2],
		["Holm wil in november een middag meelopen, staat in de agenda.", 1],
		["in nov. komt Lund bij de bijeenkomst,ik mail haar gegevens aan de VNG", 2],
		["Holm stuurt het convenant toe, stagiair Milan maakt de vertaling.", 2],
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

	it("reads no promise below the greeting of a mail", () => {
		const told = report(
			"Afspraken\nWij sturen de nota.\n\nFijn weekend! En Trudy: de kosten gaan naar jou.",
		);
		expect(told).toHaveLength(1);
	});

	it("hears what somebody promised in running text", () => {
		const told = report("Lund beloofde de tekeningen te sturen. De stad is oud.");
		expect(told.map(({ text }) => text)).toEqual(["Lund beloofde de tekeningen te sturen"]);
	});
});
