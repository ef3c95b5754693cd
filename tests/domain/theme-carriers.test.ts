import { describe, expect, test } from "vitest";
import { tallyBoards } from "#domain/board-partners.ts";
import { partnerKinds, tieKinds } from "#domain/partners.ts";
import { type CarriedTrip, firstCarriers } from "#domain/theme-carriers.ts";
import { packBoard, tieMask, tripWords, unpackBoard } from "#domain/trip-board.ts";
import { seededRandom } from "../../bench/made/random.ts";

const numbers = 40;
const asked = { kinds: ["Organization", "Person"], ties: ["met", "organiser"] } as const;

/** Trips of a board with partners drawn at random, the lower numbers far more often. */
function drawTrips(seed: number, count: number): readonly CarriedTrip[] {
	const random = seededRandom(seed);
	const below = (most: number) => Math.floor(most * random());
	const drawn = Array.from({ length: count }, (_, nth) => {
		const partners = new Map(
			Array.from({ length: 1 + below(6) }, () => [Math.floor(numbers * random() ** 2), 0] as const),
		);
		return {
			trip: `trip:${String(nth).padStart(3, "0")}`,
			date: `${2000 + below(20)}`,
			cities: [],
			unnamed: false,
			themes: [],
			partners: [...partners.keys()].map((number) => ({
				number,
				kind: partnerKinds[below(partnerKinds.length)] ?? "Person",
				ties: 1 + below(tieMask(tieKinds)),
			})),
		};
	});
	const { ids, numbers: packed } = packBoard(drawn);
	const board = unpackBoard({ ids, numbers: packed });
	const trips: CarriedTrip[] = [];
	for (
		let start = 0;
		start < board.words.length;
		start = tripWords.partnersEnd(board.words, start)
	) {
		const date = board.ids[tripWords.date(board.words, start)] ?? "";
		const trip = board.ids[tripWords.trip(board.words, start)] ?? "";
		const cities = Array.from({ length: below(3) }, () => `city:${below(12)}`);
		trips.push({ placed: { trip, date, board, start }, cities });
	}
	return trips;
}

const tallyOf = (trips: readonly CarriedTrip[]) =>
	tallyBoards(
		trips.map(({ placed }) => placed),
		{ ...asked, numbers, minTrips: 2, partners: null, asOf: null },
	);

/** The same by telling all cities of all partners apart. */
function byCounting(trips: readonly CarriedTrip[], most: number): readonly (readonly string[])[] {
	const { found, score } = tallyOf(trips);
	const all = found.map((number) => {
		const own = trips.filter(
			({ placed }) =>
				tallyBoards([placed], {
					...{ ...asked, numbers, minTrips: 1, asOf: null },
					partners: new Set([number]),
				}).found.length > 0,
		);
		const cities = [...new Set(own.flatMap((trip) => trip.cities))].toSorted();
		return { number, cities, score: score[number] ?? 0 };
	});
	const order = (a: (typeof all)[number], b: (typeof all)[number]) =>
		b.cities.length - a.cities.length || b.score - a.score;
	const sorted = all.filter(({ cities }) => cities.length >= 2).toSorted(order);
	const last = sorted[most - 1];
	return sorted
		.filter((one) => last === undefined || order(one, last) <= 0)
		.map(({ number, cities }) => [String(number), ...cities])
		.toSorted();
}

describe("the first carriers", () => {
	test.each([1, 2, 3, 5, 10, 100])("%i of many are those that counting all gives", (most) => {
		for (let seed = 1; seed <= 20; seed += 1) {
			const trips = drawTrips(seed, 5 + 8 * seed);
			const first = firstCarriers(trips, tallyOf(trips), { ...asked, most });
			const told = first.numbers.map((number) => [
				String(number),
				...first.cities(number).toSorted(),
			]);
			expect(told.toSorted()).toEqual(byCounting(trips, most));
		}
	});

	test("are none where none are asked for or there are no trips", () => {
		const trips = drawTrips(1, 50);
		expect(firstCarriers(trips, tallyOf(trips), { ...asked, most: 0 }).numbers).toEqual([]);
		expect(firstCarriers([], tallyOf([]), { ...asked, most: 5 }).numbers).toEqual([]);
	});
});
