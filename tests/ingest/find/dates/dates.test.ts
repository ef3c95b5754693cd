import { describe, expect, it } from "vitest";
import { findDates } from "#ingest/find/dates/dates.ts";
import { findDue } from "#ingest/find/dates/due.ts";
import { formatEdtf, parseEdtf } from "#ingest/find/dates/edtf.ts";

const read = (text: string): string =>
	findDates(text)
		.map(({ from, to }) => [...new Set([formatEdtf(from), formatEdtf(to)])].join("/"))
		.join(" ");

describe("dates in Dutch", () => {
	it.each([
		["14 november 2021", "2021-11-14"],
		["14 t/m 18 november 2021", "2021-11-14/2021-11-18"],
		["van zondag 14 november t/m donderdag 18 november 2021", "2021-11-14/2021-11-18"],
		["Van 8 februari tot 13 februari.", "XXXX-02-08/XXXX-02-13"],
		["28 februari - 3 maart 2020", "2020-02-28/2020-03-03"],
		["30 december tot 2 januari 2019", "2018-12-30/2019-01-02"],
		["30 december 2018 tot 2 januari 2019", "2018-12-30/2019-01-02"],
		["12/13 mei '19", "2019-05-12/2019-05-13"],
		["Maandag 28 en dinsdag 29 november 2022", "2022-11-28/2022-11-29"],
		["do. 23 en vr. 24 juni jl.", "XXXX-06-23/XXXX-06-24"],
		["1-3 feb.", "XXXX-02-01/XXXX-02-03"],
		["12-05-2019", "2019-05-12"],
		["12.5.19", "2019-05-12"],
		["3/4/2021", "2021-04-03"],
		["van 9-7-2019 tot en met 14-7-2019", "2019-07-09/2019-07-14"],
		["2019-05-12", "2019-05-12"],
		["ma 11/11 – do 14/11/2019", "2019-11-11/2019-11-14"],
		["24/9 t/m 26/9-2025", "2025-09-24/2025-09-26"],
		["Van de avond van 3 tot de middag van 6 maart 2015", "2015-03-03/2015-03-06"],
		["begin mei 2017", "2017-05"],
		["medio juni", "XXXX-06"],
		["eind 2019", "2019"],
		["najaar 2018", "2018-23"],
		["het voorjaar van 2024", "2024-21"],
		["eerste kwartaal 2022", "2022-33"],
		["Q4 2022", "2022-36"],
		["week 12 van 2018", "2018-03"],
		["maart 2017", "2017-03"],
		["3-6 June 2019", "2019-06-03/2019-06-06"],
	])("%s → %s", (text, expected) => {
		expect(read(text)).toBe(expected);
	});

	it.each(["€ 1.243,50 en 300.000 mensen", "3 van de 4", "20 km/u", "GS-17/003", "1.2.3"])(
		"finds none in: %s",
		(text) => {
			expect(read(text)).toBe("");
		},
	);
});

describe("due dates", () => {
	const dueAfter = (text: string, end: string | null): string | null =>
		findDue(text, end === null ? null : parseEdtf(end));

	it("takes the first such day behind the trip where the text has no year", () => {
		expect(dueAfter("vóór 1 december", "2019-10-11")).toBe("2019-12-01");
		expect(dueAfter("in mei", "2022-11-29")).toBe("2023-05");
		expect(dueAfter("in mei", null)).toBe("XXXX-05");
	});

	it("gives the month of a week, and takes a day and month that end the clause", () => {
		expect(dueAfter("Uitnodigingen versturen (wk 41)", "2022-09-23")).toBe("2022-10");
		expect(dueAfter("komt in week 7 van 2019", "2018-11-20")).toBe("2019-02");
		expect(dueAfter("belt in week 1", "2022-09-23")).toBe("2023-01");
		expect(dueAfter("in week 54", "2022-09-23")).toBeNull();
		expect(dueAfter("Follow-up call over het team, 5/10", "2022-09-23")).toBe("2022-10-05");
		expect(dueAfter("Concept gereed: 1-11", "2022-11-20")).toBe("2023-11-01");
		expect(dueAfter("Opgehaald: 45/10", "2022-09-23")).toBeNull();
	});

	it("counts from the trip where the text does", () => {
		expect(dueAfter("binnen twee weken", "2019-10-11")).toBe("2019-10-25");
		expect(dueAfter("volgend jaar weer meedoen", "2021-11-18")).toBe("2022");
		expect(dueAfter("over drie maanden", "2021-11-18")).toBe("2022-02");
		expect(dueAfter("binnen twee weken", null)).toBeNull();
	});

	it("takes no date that limits or recalls something", () => {
		expect(dueAfter("wekelijks bellen tot de zomer", "2022-04")).toBeNull();
		expect(dueAfter("partnerstad sinds 1991", "2022-04")).toBeNull();
	});
});
