// @vitest-environment node
import { describe, expect, it } from "vitest";
import { dateInWords, tripWhen, yearSpan } from "../../../client/i18n/dates.ts";

const unknown = { startDate: null, endDate: null, notBefore: null, notAfter: null, year: null };

describe("when a trip was", () => {
	it.each([
		[{ startDate: "2021-11-14", endDate: "2021-11-18", year: 2021 }, "14–18 november 2021"],
		[
			{ startDate: "2021-11-28", endDate: "2021-12-02", year: 2021 },
			"28 november – 2 december 2021",
		],
		[
			{ startDate: "2021-12-30", endDate: "2022-01-02", year: 2021 },
			"30 december 2021 – 2 januari 2022",
		],
		[{ startDate: "2021-11-14", endDate: "2021-11-14", year: 2021 }, "14 november 2021"],
		[{ startDate: "2017-05", year: 2017 }, "mei 2017"],
		[{ startDate: "2015-23", year: 2015 }, "najaar 2015"],
		[{ startDate: "2021-33", year: 2021 }, "1e kwartaal 2021"],
		[{ startDate: "XXXX-02-08", endDate: "XXXX-02-13" }, "8–13 februari (jaar onbekend)"],
		[{ startDate: "XXXX-02-08", notAfter: "2019" }, "8 februari (uiterlijk 2019)"],
		[{ year: 2018 }, "2018"],
		[{ notAfter: "2019" }, "uiterlijk 2019"],
		[{ notBefore: "2017-05" }, "niet vóór mei 2017"],
		[{ notBefore: "2017", notAfter: "2019" }, "tussen 2017 en 2019"],
		[{}, "jaar onbekend"],
	])("%o is “%s”", (dates, words) => {
		expect(tripWhen({ ...unknown, ...dates }, "nl")).toBe(words);
	});

	it("is said in English too", () => {
		expect(tripWhen({ ...unknown, startDate: "XXXX-02-08" }, "en")).toBe(
			"8 February (year unknown)",
		);
	});

	it("leaves a date that it can't read as it is", () => {
		expect(dateInWords("ooit", "nl")).toBe("ooit");
	});

	it("says one year once", () => {
		expect(yearSpan(2019, 2023)).toBe("2019–2023");
		expect(yearSpan(2021, 2021)).toBe("2021");
	});
});
