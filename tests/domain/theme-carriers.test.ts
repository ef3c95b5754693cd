import { describe, expect, test } from "vitest";
import { tallyBoards } from "#domain/board-partners.ts";
import { firstCarriers } from "#domain/theme-carriers.ts";
import { type TracedTrips, traceTrips } from "#domain/traced-trips.ts";
import { drawBoards, partnerNumbers, placeTrips } from "./drawn-boards.ts";

const asked = {
	kinds: ["Organization", "Person"],
	ties: ["met", "organiser"],
	numbers: partnerNumbers,
	asOf: "2019-12-31",
} as const;

const traced = (seed: number, trips: number): TracedTrips =>
	traceTrips(placeTrips(drawBoards(seed, { trips, boards: 2 })), new Set());

/** The same by telling all cities of all partners apart. */
function byCounting(trips: TracedTrips, most: number): readonly (readonly unknown[])[] {
	const tally = tallyBoards(trips.placed, { ...asked, minTrips: 2, partners: null });
	const all = tally.found.map((place) => {
		const number = tally.partners[place] ?? 0;
		const cities = trips.placed.flatMap((placed, trip) => {
			const alone = { ...asked, minTrips: 1, partners: new Set([number]) };
			const isTied = tallyBoards([placed], alone).found.length > 0;
			return isTied ? trips.cityAt.slice(trips.cityFrom[trip], trips.cityFrom[trip + 1]) : [];
		});
		const ids = [...new Set(cities)].map((city) => trips.cities[city]).toSorted();
		return { number, cities: ids, score: tally.score[place] ?? 0 };
	});
	const order = (a: (typeof all)[number], b: (typeof all)[number]) =>
		b.cities.length - a.cities.length || b.score - a.score;
	const sorted = all.filter(({ cities }) => cities.length >= 2).toSorted(order);
	const last = sorted[most - 1];
	return sorted
		.filter((one) => last === undefined || order(one, last) <= 0)
		.map(({ number, score, cities }) => [String(number), score, ...cities])
		.toSorted();
}

describe("the first carriers", () => {
	test.each([1, 2, 3, 5, 10, 100])("%i of many are those that counting all gives", (most) => {
		for (let seed = 1; seed <= 20; seed += 1) {
			const trips = traced(seed, 5 + 8 * seed);
			const told = firstCarriers(trips, { ...asked, most }).map(({ number, score, cities }) => [
				String(number),
				score,
				...cities.toSorted(),
			]);
			expect(told.toSorted()).toEqual(byCounting(trips, most));
		}
	});

	test("are none where none are asked for or there are no trips", () => {
		expect(firstCarriers(traced(1, 50), { ...asked, most: 0 })).toEqual([]);
		expect(firstCarriers(traced(1, 0), { ...asked, most: 5 })).toEqual([]);
	});
});
