import { describe, expect, it } from "vitest";
import { heatColumns, heatLevel } from "../../../client/parts/heat.ts";

describe("the columns of trips by year", () => {
	it("run without a hole from the first year to the last, and know which are empty", () => {
		const { years, gaps, unknown, most } = heatColumns([
			{ years: [{ year: 2016, trips: 2 }] },
			{
				years: [
					{ year: 2019, trips: 1 },
					{ year: null, trips: 3 },
				],
			},
		]);
		expect(years).toEqual([2016, 2017, 2018, 2019]);
		expect([...gaps]).toEqual([2017, 2018]);
		expect(unknown).toBe(true);
		expect(most).toBe(3);
	});

	it("are none where no year is known", () => {
		const { years, unknown, most } = heatColumns([{ years: [{ year: null, trips: 1 }] }]);
		expect([years, unknown, most]).toEqual([[], true, 1]);
		expect(heatColumns([])).toMatchObject({ years: [], unknown: false, most: 1 });
	});
});

describe("the colour of a number", () => {
	it("is its own while there are few", () => {
		expect([1, 2, 3].map((count) => heatLevel(count, 3))).toEqual([2, 3, 4]);
		expect([1, 2, 3, 4, 5].map((count) => heatLevel(count, 5))).toEqual([1, 2, 3, 4, 5]);
	});

	it("rises with the number, and is the strongest for the highest", () => {
		for (const most of [1, 4, 6, 40, 1000]) {
			const levels = Array.from({ length: most }, (_, at) => heatLevel(at + 1, most));
			expect(levels).toEqual(levels.toSorted((one, other) => one - other));
			expect(Math.min(...levels)).toBeGreaterThanOrEqual(1);
			expect(Math.max(...levels)).toBeLessThanOrEqual(5);
		}
		expect(heatLevel(40, 40)).toBe(5);
	});
});
