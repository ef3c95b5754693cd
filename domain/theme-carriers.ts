import type { BoardTally, TripOnBoard } from "#domain/board-partners.ts";
import { type PartnerKind, partnerKinds, type TieKind } from "#domain/partners.ts";
import { partnerWord, tieMask, tripWords } from "#domain/trip-board.ts";

/** A trip with the cities that a theme counts for. */
export interface CarriedTrip {
	readonly placed: TripOnBoard;
	readonly cities: readonly string[];
}

export interface CarrierQuestion {
	readonly kinds: readonly PartnerKind[];
	/** Only ties of these kinds. */
	readonly ties: readonly TieKind[];
	/** So many carriers at most, besides those that are equal to the last. */
	readonly most: number;
}

/** Partners by number, and the cities that each came to. */
export interface FirstCarriers {
	readonly numbers: readonly number[];
	readonly cities: (number: number) => readonly string[];
}

/** So many times as many as are asked for are looked at first; nearly always those that are asked for are among them. */
const generously = 4;
const fewestCities = 2;

/**
 * Those found who came to two cities or more, to the most first, then by score, with all that are equal to the last of them.
 * No one comes to more cities than the trips together have, so cities are told apart only of those who could be among the first.
 */
export function firstCarriers(
	trips: readonly CarriedTrip[],
	{ found, score }: Pick<BoardTally, "found" | "score">,
	{ most, ...asked }: CarrierQuestion,
): FirstCarriers {
	if (most === 0) return { numbers: [], cities: () => [] };
	const size = score.length;
	const atMost = new Int32Array(size);
	const isFound = flags(found, size);
	eachTie(trips, asked, isFound, (number, { cities }) => {
		atMost[number] = (atMost[number] ?? 0) + cities.length;
	});
	const boundOf = (number: number) => atMost[number] ?? 0;
	let least = Math.max(fewestCities, greatest(found.map(boundOf), generously * most));
	for (;;) {
		const candidates = flags(
			found.filter((number) => boundOf(number) >= least),
			size,
		);
		const cities = citiesOf(trips, asked, candidates);
		const countOf = (number: number) => cities.get(number)?.size ?? 0;
		const all = [...cities.keys()].filter((number) => countOf(number) >= fewestCities);
		const wide = greatest(all.map(countOf), most);
		if (wide < least && least > fewestCities) {
			least = Math.max(fewestCities, wide);
			continue;
		}
		const order = (a: number, b: number) =>
			countOf(b) - countOf(a) || (score[b] ?? 0) - (score[a] ?? 0);
		const first = all.filter((number) => countOf(number) >= wide).sort(order);
		const last = first[most - 1];
		return {
			numbers: last === undefined ? first : first.filter((number) => order(number, last) <= 0),
			cities: (number) => [...(cities.get(number) ?? [])],
		};
	}
}

/** The greatest but so many, 0 when there are fewer. */
function greatest(values: readonly number[], nth: number): number {
	return Int32Array.from(values).sort().at(-nth) ?? 0;
}

function flags(numbers: readonly number[], size: number): Uint8Array {
	const set = new Uint8Array(size);
	for (const number of numbers) set[number] = 1;
	return set;
}

function citiesOf(
	trips: readonly CarriedTrip[],
	asked: Omit<CarrierQuestion, "most">,
	wanted: Uint8Array,
): ReadonlyMap<number, ReadonlySet<string>> {
	const cities = new Map<number, Set<string>>();
	eachTie(trips, asked, wanted, (number, trip) => {
		const own = cities.get(number) ?? new Set();
		cities.set(number, own);
		for (const city of trip.cities) own.add(city);
	});
	return cities;
}

/** Goes through all ties of these partners to these trips. */
function eachTie(
	trips: readonly CarriedTrip[],
	{ kinds, ties }: Omit<CarrierQuestion, "most">,
	wanted: Uint8Array,
	take: (number: number, trip: CarriedTrip) => void,
): void {
	const wantedTies = tieMask(ties);
	const wantedKinds = partnerKinds.map((kind) => kinds.includes(kind));
	for (const trip of trips) {
		const { words } = trip.placed.board;
		const end = tripWords.partnersEnd(words, trip.placed.start);
		for (let index = tripWords.themesEnd(words, trip.placed.start); index < end; index += 1) {
			const word = words[index] ?? 0;
			const number = partnerWord.number(word);
			if (wanted[number] !== 1 || (partnerWord.ties(word) & wantedTies) === 0) continue;
			if (wantedKinds[partnerWord.kind(word)]) take(number, trip);
		}
	}
}
