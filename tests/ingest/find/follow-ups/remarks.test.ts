import { expect, it } from "vitest";
import { extractReport } from "#ingest/extract.ts";

const promises = (answer: string) =>
	extractReport({
		file: "reis.txt",
		content: `Verslag\n\nHoelang duurde de reis?\n12 t/m 14 mei 2019\n\nWie heb je ontmoet?\n- Anna Sorel, voorzitter van het Museum voor Textiel\n\nZijn er vervolgafspraken?\n${answer}\n`,
	}).followups.map(({ text, due, status }) => `${text} ${due ?? "-"} ${status}`);

it("takes for a remark on the promise before it that it was kept or accepted", () => {
	expect(promises("- Anna Sorel vraagt de tekeningen op. Is gebeurd, ze zijn binnen.")).toEqual([
		"Anna Sorel vraagt de tekeningen op - done",
	]);
	expect(promises("- Anna Sorel stuurt het plan. Al verstuurd en het ligt bij ons.")).toEqual([
		"Anna Sorel stuurt het plan - done",
	]);
	expect(promises("- Anna Sorel is uitgenodigd voor 3 juni 2019; zij heeft toegezegd.")).toEqual([
		"Anna Sorel is uitgenodigd voor 3 juni 2019 2019-06-03 open",
	]);
});

it("takes no mere possibility and no closing of a letter for a promise", () => {
	expect(promises("- De burgemeester komt mogelijk naar de botenmarkt")).toEqual([]);
	expect(promises("- Anna Sorel stuurt zo snel mogelijk een lijst")).toHaveLength(1);
	expect(promises("- Anna Sorel maakt het mogelijk een weefgetouw te lenen")).toHaveLength(1);
	expect(
		promises("- Anna Sorel plant een overleg zo dicht mogelijk bij de botenmarkt"),
	).toHaveLength(1);
	expect(promises("- Anna Sorel komt in mei 2020\n\nLiefs,\nWilleke")).toEqual([
		"Anna Sorel komt in mei 2020 2020-05 open",
	]);
	expect(promises("- Anna Sorel komt in mei 2020\n\nTot snel!\nWilleke")).toHaveLength(1);
	expect(promises("- Anna Sorel komt in mei 2020\n\nTot dinsdag bij mij thuis, Coby")).toHaveLength(
		1,
	);
	expect(promises("- Anna Sorel komt in mei 2020\n- Onkosten ingediend: ja")).toHaveLength(1);
});

it("takes a next visit with its month for a promise, a mere date for that of the one before", () => {
	expect(promises("1. Anna Sorel bespreekt het bekken\n2. Volgend bezoek: mei 2020")).toEqual([
		"Anna Sorel bespreekt het bekken - open",
		"Volgend bezoek: mei 2020 2020-05 open",
	]);
	expect(promises("- Anna Sorel stuurt een brief\n- Voor 1 mei 2020")).toEqual([
		"Anna Sorel stuurt een brief 2020-05-01 open",
	]);
	expect(
		promises("- Met Anna Sorel wordt gekeken welke bedrijven kunnen aansluiten in juli 2020"),
	).toHaveLength(1);
});

it("takes a name alone, a date of arrival and the number of a row for no promise", () => {
	expect(promises("- Het plan wordt in juni vertaald. Anna Sorel")).toHaveLength(1);
	expect(promises("- Anna Sorel stuurt de tekeningen. BINNEN 7/6")).toEqual([
		"Anna Sorel stuurt de tekeningen - done",
	]);
	expect(promises("- Anna Sorel vraagt het op. Is gisteren gebeurd, we mogen komen.")).toEqual([
		"Anna Sorel vraagt het op - done",
	]);
	expect(
		promises("1 | Weefgetouw lenen | Anna Sorel\n2 | Gezamenlijke oefening: geen vervolg"),
	).toEqual(["Weefgetouw lenen - open"]);
});

it.each([
	"Over een busreis hebben we gefantaseerd, maar niets beloofd.",
	"Wij adviseren niet in te gaan op het verzoek.",
	"Collegebesluit d.d. 9 juli 2019: voor kennisgeving aangenomen.",
	"Vastgesteld in het MT van 4 oktober 2019.",
	"Bijlagen: presentaties (4), folder.",
	"Van de afspraken noem ik de belangrijkste.",
	"Een tegenbezoek is een idee, geen afspraak.",
	"We blijven het volgen.",
	"Het was een goede reis.",
	"Kosten: 300 euro.",
	"Dit verslag is op 3 juni besproken in het MT.",
	"Wie meer wil weten kan mij bellen.",
	"Een verzoek om geld hebben wij afgewezen.",
	"Daar moet eerst de raad iets van vinden.",
])("takes %s for no promise", (line) => {
	expect(promises(`- Anna Sorel stuurt de tekeningen\n\n${line}`)).toEqual([
		"Anna Sorel stuurt de tekeningen - open",
	]);
});
