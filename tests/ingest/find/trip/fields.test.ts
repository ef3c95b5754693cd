import { describe, expect, it } from "vitest";
import type { ExtractedTrip } from "#domain/extraction.ts";
import { extractReport } from "#ingest/extract.ts";

const questions = {
	party: "Hoeveel personen hebben de reis gemaakt?",
	days: "Hoelang duurde de reis?",
	purpose: "Wat was het doel van de reis?",
	places: "Welke locaties zijn bezocht?",
} as const;

function answered(question: keyof typeof questions, answer: string): ExtractedTrip {
	return tripOf(`${questions[question]}\n${answer}\n\nWie heb je ontmoet?\nEen gids.\n`);
}

function tripOf(content: string): ExtractedTrip {
	const [trip] = extractReport({ file: "reis.txt", content }).trips;
	if (trip === undefined) throw new Error("A report has a trip.");
	return trip;
}

describe("purpose", () => {
	it.each([
		[
			"Sinds 2009 werken wij samen met Beira. Deze missie moest de nieuwe afspraken opleveren.",
			"Deze missie moest de nieuwe afspraken opleveren",
		],
		[
			"Aanleiding was een motie. Daarin is gevraagd te onderzoeken of een milieuzone werkt.",
			"Daarin is gevraagd te onderzoeken of een milieuzone werkt",
		],
		["Doelstelling: ideeën opdoen voor de haven.", "ideeën opdoen voor de haven"],
		["De reis stond in het teken van de nieuwe tramlijn.", "de nieuwe tramlijn"],
		[
			"- Kennismaken met de havendienst\n- Tekenen van het convenant",
			"Kennismaken met de havendienst; Tekenen van het convenant",
		],
		[
			"Kennismaken met de havendienst. Ook wilden we zien hoe walstroom werkt.",
			"Kennismaken met de havendienst",
		],
		["Werkbezoek aan de haven; doel: vergelijken", "Werkbezoek aan de haven; doel: vergelijken"],
	])("of %j", (answer, purpose) => {
		expect(answered("purpose", answer).purpose).toBe(purpose);
	});

	it("is what the party went to do, where no question asks", () => {
		const told =
			"Vorige week zijn Karin en ik naar Lyon gegaan om daar bij het bestuur te pleiten voor de trein.\n\nHet was koud.";
		expect(tripOf(told).purpose).toBe("om daar bij het bestuur te pleiten voor de trein");
	});
});

describe("days", () => {
	it.each([
		["heen op dinsdag, terug op donderdag", 3],
		["van woensdag tot vrijdag", 3],
		["vrijdag tot en met maandag", 4],
		["dinsdagochtend heen, woensdagavond terug", 2],
		["'s Ochtends heen en 's avonds terug", 1],
		["twee en een halve dag", 2.5],
		["2 x 2 dagen", 4],
		["overnachtingen: 2 / dagen: 3", 3],
		["In de week van 12 maart 2018", null],
	])("of %j", (answer, days) => {
		expect(answered("days", answer).days).toBe(days);
	});

	it("are those of a diary that numbers its days", () => {
		const { days, startDate, endDate } = tripOf(
			"Dag 1 (ma 9 mei 2016)\nVlucht.\nDag 2\nStadhuis.\nDag 3\nTerug.\n",
		);
		expect([days, startDate, endDate]).toEqual([3, "2016-05-09", "2016-05-11"]);
	});
});

describe("travellers", () => {
	it.each([
		["De burgemeester, zijn kabinetschef en iemand van Communicatie", 3],
		["Het voltallige college (7) en de secretaris", 8],
		["Een ambtenaar en de controller, mevrouw mr. drs. A. Bos", 2],
	])("of %j", (answer, travellers) => {
		expect(answered("party", answer).travellers).toBe(travellers);
	});

	it("are a committee's members that stand in brackets", () => {
		const told =
			"Verslag van de reis van de raadscommissie Ruimte (11 leden en 3 ambtenaren) naar Gent";
		expect(tripOf(`${told}\n\nWe fietsten veel.`).travellers).toBe(14);
	});
});

describe("destinations", () => {
	it("stand behind the days of a list of talks, where no question asks for places", () => {
		const { destinations } = tripOf(
			"Verslag\n\nWat was het doel van de reis?\nKennismaking met Suwon.\n\nWie heb je ontmoet?\n17/10 Seoul - een adviseur\nwo 19 oktober: Suwon - de burgemeester\n20/10 Busan\n",
		);
		expect(destinations.map(({ city }) => city).toSorted()).toEqual(["Busan", "Seoul", "Suwon"]);
	});

	const towns = (answer: string) =>
		answered("places", answer).destinations.map(({ city, country }) => `${city} ${country}`);

	it.each([
		["Nancy (Frankrijk)", ["Nancy FR"]],
		["Bergen (Noorwegen)", ["Bergen NO"]],
		["'s Ochtends Gent, 's middags Kortrijk.", ["Gent BE", "Kortrijk BE"]],
		["Saint-Denis bij Parijs", ["Saint-Denis FR"]],
		["Berlijn-Neukölln en Potsdam", ["Berlijn DE", "Potsdam DE"]],
		["Johannesburg (Soweto, Sandton)", ["Johannesburg ZA"]],
		["In Wenen: Seestadt Aspern en het Prater", ["Wenen AT"]],
		["Porto. De geplande excursie naar Braga viel in het water.", ["Porto PT"]],
		["Porto; bus naar Braga", ["Porto PT", "Braga PT"]],
	])("of %j", (answer, expected) => {
		expect(towns(answer)).toEqual(expected);
	});
});

describe("what stands beside", () => {
	it("is a state in the brackets behind its town, and a country behind 'hoofdstad'", () => {
		const { destinations } = answered(
			"places",
			"Vancouver (Washington) en San José (hoofdstad Costa Rica)",
		);
		expect(destinations.map(({ city, country }) => `${city} ${country}`)).toEqual([
			"Vancouver US",
			"San José CR",
		]);
	});

	it("is on whose behalf somebody went, and what somebody is who is placed already", () => {
		const count = (answer: string) => answered("party", answer).travellers;
		expect(count("de burgemeester en, namens TU Delft Campus, Bram Nijs")).toBe(2);
		expect(count("De burgemeester, Anna Bos van Internationaal, de woordvoerder en ik")).toBe(4);
	});

	it("is the plan, where the days that it took are told", () => {
		expect(answered("days", "Het plan was 6 dagen. Door een staking werden het er 8.").days).toBe(
			8,
		);
	});
});

it("counts no night for a single day under the question on how long", () => {
	expect(answered("days", "Dinsdag 14 mei 2019")).toMatchObject({ days: 1, nights: 0 });
});

it("tells the aim of a form that has a field for the occasion too", () => {
	const form =
		"Bestemming: Gent\nAanleiding: uitnodiging van de burgemeester.\nDoel: een toernooi afspreken.\n";
	expect(tripOf(form).purpose).toBe("een toernooi afspreken");
	expect(tripOf("Bestemming: Gent\nAanleiding: uitnodiging van de burgemeester.\n").purpose).toBe(
		"uitnodiging van de burgemeester",
	);
});

it("dates a trip of one day by the one day in its purpose", () => {
	const dated = (days: string) =>
		tripOf(
			`${questions.days}\n${days}\n\n${questions.purpose}\nVergadering op 5 december 2018 in Gent.\n\n${questions.places}\nGent\n`,
		).startDate;
	expect(dated("1 dag")).toBe("2018-12-05");
	expect(dated("3 dagen")).toBeNull();
});

it("leaves the nights open where the dates span fewer days than the trip took", () => {
	const trip = tripOf(
		`${questions.days}\n5 dagen\n\n${questions.purpose}\nEen workshop, die van 4 t/m 6 februari 2020 plaatsvond.\n`,
	);
	expect(trip).toMatchObject({ days: 5, nights: null });
});

it("takes a town in a site's name on the list of places for visited, and one where they only landed for not", () => {
	const seen = (places: string) =>
		tripOf(
			`${questions.purpose}\nKijken in Suzhou.\n\n${questions.places}\n${places}\n`,
		).destinations.map(({ city }) => city);
	expect(seen("Suzhou Industrial Park, Shanghai")?.toSorted()).toEqual(["Shanghai", "Suzhou"]);
	expect(seen("Suzhou. In Shanghai geland.")).toEqual(["Suzhou"]);
});

it("counts a function that three letters tell, and keeps the small letter of an event's name", () => {
	expect(answered("party", "CIO en informatieadviseur").travellers).toBe(2);
	expect(
		tripOf(
			`${questions.purpose}\nSpreken op de e-Governance Conference 2023.\n\n${questions.places}\nTallinn\n`,
		).title,
	).toBe("e-Governance Conference 2023 in Tallinn");
});

it("reads the home behind the name of a form's field", () => {
	const content =
		"VERSLAG DIENSTREIS\n\nGemeente: Westland\n\nWelke locaties zijn bezocht?\nOradea, op de heenweg een nacht in Boedapest\n";
	const { home, trips } = extractReport({ file: "a.txt", content });
	expect(home).toBe("Westland");
	expect(trips[0]?.destinations.map(({ city }) => city)).toEqual(["Oradea"]);
});

it("reads the home before the department that a dash parts from it", () => {
	const content =
		"Studiereis naar Lund\n23-26 april 2018\nGemeente Zwolle - griffie\n\nIn Lund zagen wij de wijk.\n";
	expect(extractReport({ file: "a.txt", content }).home).toBe("Zwolle");
});

it("takes the town where others gather next for nobody's home", () => {
	const home = (next: string) =>
		extractReport({
			file: "reis.txt",
			content: `${questions.places}\nOldenburg\n\nZijn er vervolgafspraken?\n${next}\n`,
		}).home;
	expect(home("De stuurgroep komt weer bijeen op 6 en 7 maart 2023 in Leeuwarden.")).toBeNull();
	expect(home("Oldenburg komt in maart naar Leeuwarden.")).toBe("Leeuwarden");
	expect(home("Een proef in Laakhaven. Zij komen naar de beurs in Utrecht.")).toBe("Den Haag");
});

it("seats the embassy in the town of the trip that has one, not in the capital of the other", () => {
	const { organizations } = extractReport({
		file: "reis.txt",
		content: `${questions.purpose}\nZien hoe Kopenhagen en Malmö bouwen.\n\n${questions.places}\nMalmö, de haven\n\nWie heb je ontmoet?\nMalmö stad: Kerstin Ek, projectleider\nAmbassade: ambassadeur Henk Bos\n`,
	});
	expect(organizations.map(({ name }) => name)).toContain("Nederlandse ambassade in Kopenhagen");
});

it("takes the department of a traveller for no body", () => {
	const { organizations } = extractReport({
		file: "reis.txt",
		content: `${questions.party}\nTwee: de directeur Stadsbeheer en een jurist.\n`,
	});
	expect(organizations).toEqual([]);
});
