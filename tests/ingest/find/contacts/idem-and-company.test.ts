import { describe, expect, it } from "vitest";
import { toldWithoutDash } from "../told.ts";

const told = (entry: string): readonly string[] => toldWithoutDash(`- ${entry}`);

describe("idem in an entry", () => {
	it.each([
		[
			"Lina Ekholm, planoloog, Zelvo; Boris Novak, idem",
			["+ Lina Ekholm, planoloog, Zelvo", "+ Boris Novak, planoloog, Zelvo"],
		],
		[
			"Lina Ekholm, planoloog, Zelvo; Boris Novak (jurist, id.)",
			["+ Lina Ekholm, planoloog, Zelvo", "+ Boris Novak, jurist, Zelvo"],
		],
		[
			"Lina Ekholm, planoloog, Zelvo; Boris Novak, idem, Caritas Graz",
			["+ Lina Ekholm, planoloog, Zelvo", "+ Boris Novak, planoloog, Caritas Graz"],
		],
		[
			"Lina Ekholm, planoloog, Zelvo; Boris Novak, zelfde functie, Caritas Graz",
			["+ Lina Ekholm, planoloog, Zelvo", "+ Boris Novak, planoloog, Caritas Graz"],
		],
		[
			"Lina Ekholm, planoloog, Zelvo; Boris Novak van idem",
			["+ Lina Ekholm, planoloog, Zelvo", "+ Boris Novak, Zelvo"],
		],
	])("stands for the function, the body or both: %s", (says, wanted) => {
		expect(told(says)).toEqual(wanted);
	});
});

describe("whom somebody has along", () => {
	it.each([
		["planoloog van Zelvo, met zijn modelleur", ["+ planoloog, Zelvo", "+ modelleur, Zelvo"]],
		[
			"Rector van de Universiteit Graz en een studentenpanel",
			["+ Rector, Universiteit Graz", "+ studentenpanel, Universiteit Graz"],
		],
		[
			"Lina Ekholm, jurist van Zelvo, en haar dochters",
			["+ Lina Ekholm, jurist, Zelvo", "+ dochters, Zelvo"],
		],
		[
			"bedrijfsleider van Zelvo, Lina Ekholm, en 2 procesoperators",
			["+ Lina Ekholm, bedrijfsleider, Zelvo", "+ procesoperators, Zelvo"],
		],
		[
			"Caritas Graz: voorzitter en een man of tien bewoners",
			["+ voorzitter, Caritas Graz", "+ bewoners, Caritas Graz"],
		],
	])("is of the same body, also by a function that no lexicon has: %s", (says, wanted) => {
		expect(told(says)).toEqual(wanted);
	});

	it.each([
		"jurist van Zelvo, met haar laptop",
		"jurist van Zelvo, met haar kantoor in de haven",
		"jurist van Zelvo, met een computer",
		"jurist van Zelvo en haar man",
	])("is nobody where it is a thing, nor a spouse: %s", (says) => {
		expect(told(says)).toEqual(["+ jurist, Zelvo"]);
	});
});

describe("a number behind those it counts", () => {
	it.each([
		["huisartsen uit Graz (3)", "+ huisartsen, Graz"],
		["de meisjes van basketbalclub Zarja (een stuk of 25)", "+ meisjes, Zarja"],
		["de vrijwilligers van Caritas Graz, een man of 15", "+ vrijwilligers, Caritas Graz"],
		["deelnemers: 22, uit alle windstreken", "+ deelnemers"],
		["jongeren (12 in totaal)", "+ jongeren"],
	])("says how many they are: %s", (says, wanted) => {
		expect(told(says)).toContain(wanted);
	});

	it.each(["deelnemers: 22 mei", "bewoners (2019)", "jongeren, 14.30 uur"])(
		"is none where it tells when: %s",
		(says) => {
			expect(told(says)).toEqual([]);
		},
	);
});

describe("an entry on two", () => {
	it("gives both the body behind a comma where an 'en' stands between their functions and names", () => {
		expect(told("Prof. Lina Ekholm en promovendus Boris Novak, Universiteit Graz")).toEqual([
			"+ Lina Ekholm, Prof., Universiteit Graz",
			"+ Boris Novak, promovendus, Universiteit Graz",
		]);
		expect(told("burgemeester Lina Ekholm en jurist Boris Novak, Zelvo")).toEqual([
			"+ Lina Ekholm, burgemeester",
			"+ Boris Novak, jurist, Zelvo",
		]);
	});

	it("takes a plus between two functions for two people", () => {
		expect(told("wethouder + hoofd voorlichting Lina Ekholm")).toEqual([
			"+ wethouder",
			"+ Lina Ekholm, hoofd voorlichting",
		]);
	});

	it("takes what somebody is besides for nobody else", () => {
		expect(told("Zelvo: jurist Lina Ekholm, tevens docent aan de Universiteit Graz")).toEqual([
			"+ Lina Ekholm, jurist, Zelvo",
		]);
	});
});

describe("a name that nothing else shows to be one", () => {
	it.each([
		["de directeur van Caritas Graz, Xolthi Dlambo", "+ Xolthi Dlambo, directeur, Caritas Graz"],
		[
			"het hoofd inkoop van Caritas Graz, Xolthi Dlambo",
			"+ Xolthi Dlambo, hoofd inkoop, Caritas Graz",
		],
		["Eerwaarde Dlambo (Caritas Graz)", "+ Dlambo, Eerwaarde, Caritas Graz"],
		["maj. Xolthi Dlambo (Caritas Graz)", "+ Xolthi Dlambo, maj., Caritas Graz"],
	])("is that of whose function and body stand before it, or behind a rank: %s", (says, wanted) => {
		expect(told(says)).toEqual([wanted]);
	});

	it.each([
		"de directeur van Caritas Graz, Kelvara Group",
		"de directeur van Caritas Graz, Groene Golf",
		"de directeur van Caritas Graz, Programma Samen Sterk",
	])("is none where it is a body or what somebody works on: %s", (says) => {
		expect(told(says)).toEqual(["+ directeur, Caritas Graz"]);
	});
});
