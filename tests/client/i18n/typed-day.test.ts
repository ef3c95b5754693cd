// @vitest-environment node
import { describe, expect, it } from "vitest";
import { readDay, writeDay } from "../../../client/i18n/typed-day.ts";

describe("a day that is typed", () => {
	it("is read with the day first, whatever stands between, or as ISO 8601 has it", () => {
		for (const typed of [
			"4-9-2026",
			"04/09/2026",
			"4.9.26",
			" 4 9 2026",
			"2026-09-04",
			"04 - 09 - 2026",
		])
			expect(readDay(typed), typed).toBe("2026-09-04");
	});

	it("is none while it isn't whole, isn't in the calendar or lies outside the years of trips", () => {
		for (const typed of [
			"",
			"4",
			"4-9",
			"4-9-",
			"4-9-202",
			"31-2-2026",
			"4-13-2026",
			"4-9-0026",
			"4-9-1949",
			"4-9-2200",
			"4-9-2026-1",
			"morgen",
		])
			expect(readDay(typed), typed).toBe(null);
	});

	it("is written in the order of the language", () => {
		expect(writeDay("2026-09-04", "nl")).toBe("04-09-2026");
		expect(writeDay("2026-09-04", "en")).toBe("04/09/2026");
	});
});
