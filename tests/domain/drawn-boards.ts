import { partnerKinds, tieKinds } from "#domain/partners.ts";
import type { PlacedTrip } from "#domain/traced-trips.ts";
import { type BoardTrip, packBoard, tieMask, tripWords, unpackBoard } from "#domain/trip-board.ts";
import { seededRandom } from "../../bench/made/random.ts";

/** Numbers of partners on drawn boards are lower. */
export const partnerNumbers = 40;

/** Trips drawn at random as rows of boards, one list for each board; a trip may stand on several, which tell apart only what the theme's sentences name. */
export function drawBoards(
	seed: number,
	{ trips, boards }: { readonly trips: number; readonly boards: number },
): readonly (readonly BoardTrip[])[] {
	const random = seededRandom(seed);
	const below = (most: number) => Math.floor(most * random());
	const lists = Array.from({ length: boards }, () => [] as BoardTrip[]);
	for (let nth = 0; nth < trips; nth += 1) {
		const two = (value: number) => String(value).padStart(2, "0");
		const day = `${2000 + below(20)}-${two(1 + below(12))}-${two(1 + below(28))}`;
		const partners = new Set(
			Array.from({ length: 1 + below(6) }, () => Math.floor(partnerNumbers * random() ** 2)),
		);
		const cities = new Set(Array.from({ length: below(4) }, () => `city:${below(12)}`));
		const row = {
			trip: `trip:${String(nth).padStart(3, "0")}`,
			date: day.slice(0, [0, 4, 7, 10][below(4)]),
			themes: [...new Set(Array.from({ length: below(3) }, () => `theme:${below(6)}`))],
			partners: [...partners].map((number) => ({
				number,
				kind: partnerKinds[number % partnerKinds.length] ?? "Person",
				ties: 1 + below(tieMask(tieKinds)),
			})),
		};
		const first = below(boards);
		for (const [place, list] of lists.entries())
			if (place === first || random() < 0.3)
				list.push({
					...row,
					cities: [...cities].map((id) => ({ id, named: random() < 0.5 })),
					unnamed: random() < 0.3,
				});
	}
	return lists;
}

/** The trips of such boards as they are read from what is stored, each once. */
export function placeTrips(boards: readonly (readonly BoardTrip[])[]): readonly PlacedTrip[] {
	const placed = new Map<string, PlacedTrip>();
	for (const board of boards.map(packBoard).map(unpackBoard)) {
		const { ids, words } = board;
		for (let start = 0; start < words.length; start = tripWords.partnersEnd(words, start)) {
			const trip = ids[tripWords.trip(words, start)] ?? "";
			const date = ids[tripWords.date(words, start)] ?? "";
			const known = placed.get(trip) ?? { trip, date, board, start, others: [] };
			const others = placed.has(trip) ? [...known.others, { board, start }] : [];
			placed.set(trip, { ...known, others });
		}
	}
	return [...placed.values()];
}
