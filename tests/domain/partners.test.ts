import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kindsOf, type TieKind, type TripKinds, tallyPartner, tieKinds } from "#domain/partners.ts";

const trip = (date: string, ...kinds: readonly TieKind[]): TripKinds => ({
	trip: `trip:${date || "undated"}`,
	date,
	kinds: kindsOf((kinds.length > 0 ? kinds : (["met"] as const)).map((kind) => ({ kind }))),
});

describe("a partner's score", () => {
	test("is the sum of weight × recency of each trip", () => {
		const { score, encounters } = tallyPartner(
			[trip("2021-06-30"), trip("2024-06-30", "named", "host"), trip("")],
			"2024-06-30",
		);
		expect(encounters.map(({ weight, recency }) => [weight, Number(recency.toFixed(3))])).toEqual([
			[0.6, 1],
			[1, 0.5],
			[1, 0.5],
		]);
		expect(score).toBeCloseTo(0.6 + 0.5 + 0.5, 3);
	});

	test("grows with each trip and never with age", () => {
		const dates = fc.integer({ min: 2000, max: 2030 }).map(String);
		fc.assert(
			fc.property(fc.array(dates), dates, fc.constantFrom(...tieKinds), (years, year, kind) => {
				const trips = years.map((date) => trip(date));
				const before = tallyPartner(trips, "2030-12-31").score;
				const after = tallyPartner([...trips, trip(year, kind)], "2030-12-31").score;
				expect(after).toBeGreaterThan(before);
				expect(tallyPartner(trips, "2040-12-31").score).toBeLessThanOrEqual(before);
			}),
		);
	});
});

describe("trips without a year", () => {
	test("count, and say nothing of when", () => {
		expect(tallyPartner([trip(""), trip("")], "2024-12-31")).toMatchObject({
			undatedTrips: 2,
			firstSeen: null,
			lastSeen: null,
			yearsSpanned: 0,
			rising: false,
			cooling: false,
		});
	});

	test("stand last", () => {
		const { encounters, firstSeen, lastSeen, yearsSpanned } = tallyPartner(
			[trip(""), trip("2019"), trip("2021-05")],
			null,
		);
		expect(encounters.map(({ date }) => date)).toEqual(["2021-05", "2019", ""]);
		expect([firstSeen, lastSeen, yearsSpanned]).toEqual(["2019", "2021-05", 3]);
	});
});

describe("rising and cooling", () => {
	const trend = (asOf: string | null, ...trips: readonly TripKinds[]) => {
		const { rising, cooling } = tallyPartner(trips, asOf);
		return rising ? "rising" : cooling ? "cooling" : "neither";
	};

	test.each([
		["rising", [trip("2023-03-01"), trip("2024-03-01")]],
		["neither", [trip("2024-03-01")]],
		["neither", [trip("2021"), trip("2022-01"), trip("2023-03-01"), trip("2024-03-01")]],
		["cooling", [trip("2019"), trip("2021")]],
		["neither", [trip("2019")]],
		["cooling", [trip("2019"), trip("2021"), trip("2024-03-01", "named")]],
		["neither", [trip("2019"), trip("2021"), trip("2024-03-01", "network")]],
	] as const)("are %s for %j on 2024-12-31", (expected, trips) => {
		expect(trend("2024-12-31", ...trips)).toBe(expected);
	});

	test("count a winter up to its last day, in the year after", () => {
		const recent = [trip("2023-03-01"), trip("2023-04-01")];
		expect(trend("2024-01-15", trip("2018-24"), trip("2018-23"), ...recent)).toBe("rising");
		expect(trend("2024-01-15", trip("2019-24"), trip("2020-24"), ...recent)).toBe("neither");
	});

	test("need a day to look back from", () => {
		expect(trend(null, trip("2019"), trip("2021"))).toBe("neither");
	});
});
