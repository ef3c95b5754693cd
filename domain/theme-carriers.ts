import { flags, tallyBoards } from "#domain/board-partners.ts";
import { type PartnerKind, partnerKinds, type TieKind } from "#domain/partners.ts";
import type { TracedTrips } from "#domain/traced-trips.ts";
import { partnerWord, tieMask, tripWords } from "#domain/trip-board.ts";

export interface CarrierQuestion {
	/** All numbers of partners are lower. */
	readonly numbers: number;
	readonly kinds: readonly PartnerKind[];
	/** Only ties of these kinds. */
	readonly ties: readonly TieKind[];
	/** The day that scores look back from. */
	readonly asOf: string | null;
	/** So many carriers at most, besides those that are equal to the last. */
	readonly most: number;
}

/** A partner by its number, with the cities that it came to. */
export interface FirstCarrier {
	readonly number: number;
	/** By id. */
	readonly cities: readonly string[];
	readonly score: number;
}

/** So many times as many as are asked for are looked at first; nearly always those that are asked for are among them. */
const generously = 4;
const fewestCities = 2;
const fewestTrips = 2;

/**
 * The partners of two trips or more who came to two cities or more, to the most first, then by score, with all that are equal to
 * the last of them. No one comes to more cities than the trips together have, so cities are told apart only of those who could be
 * among the first, and scores only of those who came to cities enough.
 */
export function firstCarriers(
	traced: TracedTrips,
	question: CarrierQuestion,
): readonly FirstCarrier[] {
	const { most } = question;
	if (most === 0) return [];
	const { found, atMost } = boundCities(traced, question);
	const boundOf = (number: number) => atMost[number] ?? 0;
	let least = Math.max(fewestCities, greatest(found.map(boundOf), generously * most));
	for (;;) {
		const wanted = found.filter((number) => boundOf(number) >= least);
		const cities = citiesOf(traced, wanted, question);
		const countOf = (number: number) => cities.get(number)?.size ?? 0;
		const all = wanted.filter((number) => countOf(number) >= fewestCities);
		const wide = greatest(all.map(countOf), most);
		if (wide < least && least > fewestCities) {
			least = Math.max(fewestCities, wide);
			continue;
		}
		const first = all.filter((number) => countOf(number) >= wide);
		const { score, placeOf } = tallyBoards(traced.placed, {
			...question,
			minTrips: fewestTrips,
			partners: new Set(first),
		});
		const carriers = first
			.map((number) => ({
				number,
				cities: [...(cities.get(number) ?? [])].map((city) => traced.cities[city] ?? "").sort(),
				score: score[placeOf(number)] ?? 0,
			}))
			.sort(byRank);
		const last = carriers[most - 1];
		return last === undefined ? carriers : carriers.filter((one) => byRank(one, last) <= 0);
	}
}

/** Orders carriers: to the most cities first, then by score. */
export function byRank(a: FirstCarrier, b: FirstCarrier): number {
	return b.cities.length - a.cities.length || b.score - a.score;
}

/** The greatest but so many, 0 when there are fewer. */
function greatest(values: readonly number[], nth: number): number {
	return Int32Array.from(values).sort().at(-nth) ?? 0;
}

/** The partners of trips enough, and by number how many cities at most each came to. */
function boundCities(traced: TracedTrips, question: CarrierQuestion) {
	const atMost = new Int32Array(question.numbers);
	const trips = new Int32Array(question.numbers);
	const found: number[] = [];
	eachTie(traced, question, (number, from, to) => {
		const seen = (trips[number] ?? 0) + 1;
		trips[number] = seen;
		atMost[number] = (atMost[number] ?? 0) + to - from;
		if (seen === fewestTrips) found.push(number);
	});
	return { found, atMost };
}

function citiesOf(
	traced: TracedTrips,
	wanted: readonly number[],
	question: CarrierQuestion,
): ReadonlyMap<number, ReadonlySet<number>> {
	const cities = new Map(wanted.map((number) => [number, new Set<number>()]));
	const isWanted = flags(wanted, question.numbers);
	eachTie(traced, question, (number, from, to) => {
		if (isWanted[number] !== 1) return;
		const own = cities.get(number);
		for (let at = from; at < to; at += 1) own?.add(traced.cityAt[at] ?? 0);
	});
	return cities;
}

/** Goes through the ties that count, with the number of the partner and the span of the trip's cities. */
function eachTie(
	{ placed, cityFrom }: TracedTrips,
	{ kinds, ties }: Pick<CarrierQuestion, "kinds" | "ties">,
	take: (number: number, from: number, to: number) => void,
): void {
	const wantedTies = tieMask(ties);
	const wantedKinds = partnerKinds.map((kind) => kinds.includes(kind));
	for (const [trip, { board, start }] of placed.entries()) {
		const { words } = board;
		const end = tripWords.partnersEnd(words, start);
		for (let index = tripWords.themesEnd(words, start); index < end; index += 1) {
			const word = words[index] ?? 0;
			if ((partnerWord.ties(word) & wantedTies) !== 0 && wantedKinds[partnerWord.kind(word)])
				take(partnerWord.number(word), cityFrom[trip] ?? 0, cityFrom[trip + 1] ?? 0);
		}
	}
}
