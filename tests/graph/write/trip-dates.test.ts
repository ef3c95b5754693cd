import { expect, test } from "vitest";
import { tripSortDate, tripYear } from "#graph/write/trip-dates.ts";

test.each([
	[{ startDate: "2021-11-14", endDate: "2021-11-16" }, 2021, "2021-11-14"],
	[{ startDate: "2017-05" }, 2017, "2017-05"],
	[{ startDate: "2015-23" }, 2015, "2015-09"],
	[{ startDate: "2021-33" }, 2021, "2021-01"],
	[{ startDate: "2018" }, 2018, "2018"],
	[{ startDate: "XXXX-02-08" }, null, ""],
	[{ startDate: "XXXX-02-08", year: 2019 }, 2019, "2019-02-08"],
	[{ endDate: "2020-01-02" }, 2020, "2020-01-02"],
	[{ notBefore: "2019-01-01", notAfter: "2019-12-31" }, 2019, "2019"],
	[{ notAfter: "2019" }, null, ""],
	[{}, null, ""],
])("%j is of year %s and sorts as %s", (properties, year, sortDate) => {
	expect(tripYear(properties)).toBe(year);
	expect(tripSortDate(properties)).toBe(sortDate);
});
