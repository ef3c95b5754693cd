import { describe, expect, it } from "vitest";
import { findFollowUps } from "#ingest/find/follow-ups/follow-ups.ts";
import { reportWith } from "../finder-input.ts";

/** The promises of an answer, one a line, as state and text. */
function promised(answer: string): readonly string[] {
	const { document, places } = reportWith(`Zijn er vervolgafspraken? Zo ja, welke?\n${answer}`, {
		Gent: "BE",
		Oslo: "NO",
	});
	const trips = [{ startDate: "2022-11-28", endDate: "2022-11-29" }];
	return findFollowUps(document, {
		places,
		organizations: [],
		contacts: [],
		themes: [],
		trips,
	}).map(({ status, text }) => `${status} ${text}`);
}

describe("promises of several in one sentence", () => {
	it.each([
		["Oslo levert de kaarten, wij laten ze drukken.", 2],
		["Leila mailt het bestek, Jonas zet het naast het oude.", 2],
		["De hogeschool zoekt drie docenten, ik regel een zaal.", 2],
		["Leila maakt een opzet; Jonas legt die voor aan de raad, vóór de zomer.", 2],
		["Mevrouw Lund houdt een lezing, wij zorgen voor de zaal.", 2],
		["De dienst maakt een begroting, de directie legt die in mei voor.", 2],
		["Oslo schrijft de aanvraag, Gent leest mee op inhoud.", 2],
	])("are as many: %s", (answer, count) => {
		expect(promised(answer)).toHaveLength(count);
	});

	it.each([
		"Leila stuurt de plannen, die wij dan bespreken.",
		"Leila stuurt de plannen, als haar directeur akkoord is.",
		"In mei, na de vakantie, komt Gent naar Den Haag.",
		"Gent stuurt de cijfers, de foto's en het rapport.",
		"Als Gent de cijfers stuurt, maken wij een vergelijking.",
		"Zodra Oslo akkoord is, tekenen wij.",
		"Gent komt in mei, wij kijken ernaar uit.",
		"Gent stuurt de cijfers, ik regel het.",
		"Met de Universiteit Gent en de Universiteit Oslo wordt een onderzoek opgezet.",
		"Wij sturen Gent de cijfers (niet de namen).",
		"Gent krijgt van ons raad (geen geld) over de inrichting.",
		"Gent levert de data en vraagt daar geen vergoeding voor.",
	])("stay one where one does it all: %s", (answer) => {
		expect(promised(answer)).toHaveLength(1);
	});
});

describe("what stands beside the promises", () => {
	it.each([
		["Gent leent ons een tent. (Reeds geregeld.)", ["done Gent leent ons een tent"]],
		["Ja, een paar. Gent stuurt de cijfers.", ["open Gent stuurt de cijfers"]],
		["Ja, een stuk of vier. Gent stuurt de cijfers.", ["open Gent stuurt de cijfers"]],
		[
			"Gent stuurt de cijfers.\nGevraagd besluit\nKennisnemen van dit stuk.",
			["open Gent stuurt de cijfers"],
		],
		["Gent stuurt de cijfers.\nParaaf wethouder: akkoord", ["open Gent stuurt de cijfers"]],
		["Gent stuurt de cijfers.\nSluiting 17.15 uur", ["open Gent stuurt de cijfers"]],
		["Er is géén toezegging gedaan.", []],
		["Stadsfeest? Door de schepen geopperd, door ons beleefd aangehoord.", []],
		["De gedachte aan een zusterstad leeft daar, wij hebben dit in het midden gelaten.", []],
		["Over lidmaatschap is gesproken, wij hebben ons op de vlakte gehouden.", []],
		["Evt. samen een aanvraag, geen haast.", []],
		["Bijdrage aan het fonds alleen als de stichting meedoet.", []],
		["Denkbaar is een gezamenlijke stand; daarover volgend jaar meer.", []],
		["Vervolgafspraken over een tentoonstelling zijn er niet, daarvoor is het te vroeg.", []],
	])("is none of its own: %s", (answer, wanted) => {
		expect(promised(answer)).toEqual(wanted);
	});

	it.each([
		"Werkbezoek Gent\n\nWat er nu gaat gebeuren:\n- Gent stuurt ons de cijfers\n- Jonas geeft op 12 december een lezing",
		"Werkbezoek Gent\n\nWat er ligt aan beloftes. Gent stuurt ons de cijfers. Jonas geeft op 12 december een lezing.",
		"Werkbezoek Gent\n\nDe vervolgafspraken die zijn gemaakt zijn de volgende. Gent stuurt ons de cijfers. Jonas geeft op 12 december een lezing.",
	])("leads them in: %s", (content) => {
		const { document, places } = reportWith(content, { Gent: "BE" });
		const found = findFollowUps(document, {
			places,
			organizations: [],
			contacts: [],
			themes: [],
			trips: [{ startDate: "2022-11-28", endDate: "2022-11-29" }],
		});
		expect(found.map(({ text }) => text)).toEqual([
			"Gent stuurt ons de cijfers",
			"Jonas geeft op 12 december een lezing",
		]);
	});
});
