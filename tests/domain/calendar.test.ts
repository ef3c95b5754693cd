import { expect, test } from "vitest";
import { dayNumber, daysOf, yearsBefore, yearsBetween } from "#domain/calendar.ts";

test.each([
	["2019", "2019-01-01", "2019-12-31"],
	["2020-02", "2020-02-01", "2020-02-29"],
	["2019-06-03", "2019-06-03", "2019-06-03"],
	["2017-21", "2017-03-01", "2017-05-31"],
	["2017-24", "2017-12-01", "2018-02-28"],
	["2021-36", "2021-10-01", "2021-12-31"],
])("%s may mean the days from %s to %s", (date, first, last) => {
	expect(daysOf(date)).toEqual({ first, last });
});

test.each(["XXXX-02-08", "", "2019-13", "2019-02-30", "../2019", "soon", "2019-05-03x"])(
	"%j is no day that can be told",
	(date) => {
		expect(daysOf(date)).toBeNull();
	},
);

test("years lie between the middles of what dates may mean", () => {
	expect(yearsBetween("2019", "2021")).toBeCloseTo(2, 2);
	expect(yearsBetween("2019", "2019-07-02")).toBeCloseTo(0, 2);
	expect(yearsBefore("2024-02-29", 1)).toBe("2023-03-01");
});

test("a date's number stands in the order of dates", () => {
	const dates = [
		"",
		"2018-12-31",
		"2019",
		"2019-02",
		"2019-02-03",
		"2019-12-31",
		"2019-21",
		"2020",
	];
	const numbers = dates.map(dayNumber);
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
	expect(numbers.slice(0, 4)).toEqual([0, 20_181_231, 20_190_000, 20_190_200]);
});
