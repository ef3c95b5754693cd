import { dayNumber } from "#domain/calendar.ts";
import {
	type PartnerKind,
	partnerKinds,
	pointsOf,
	recencyOn,
	type TieKind,
	type TripKinds,
	tieKinds,
	weightOf,
} from "#domain/partners.ts";
import { type Board, kindsOfMask, partnerWord, tieMask, tripWords } from "#domain/trip-board.ts";

/** A trip with a board that tells who is tied to it, and where on the board it begins. */
export interface TripOnBoard {
	readonly trip: string;
	readonly date: string;
	readonly board: Board;
	readonly start: number;
}

export interface PartnerQuestion {
	/** All numbers of partners are lower. */
	readonly numbers: number;
	readonly kinds: readonly PartnerKind[];
	/** Only ties of these kinds. */
	readonly ties: readonly TieKind[];
	/** Only partners of at least so many trips. */
	readonly minTrips: number;
	/** Only partners of these numbers; null for all. */
	readonly partners: ReadonlySet<number> | null;
	readonly asOf: string | null;
}

/** What trips come to for partners, as far as ranking needs it; what is told of a partner stands at one place in all lists. */
export interface BoardTally {
	/** Numbers of the partners that were met at all, in no order. */
	readonly partners: readonly number[];
	/** The place of the partner of a number; below 0 when it was not met. */
	readonly placeOf: (number: number) => number;
	/** Places of those with trips enough. */
	readonly found: readonly number[];
	/** Distinct trips. */
	readonly trips: readonly number[];
	readonly score: readonly number[];
	/** The date of the last trip as eight digits, with zeros for what isn't known of it; 0 when no trip is dated. */
	readonly lastSeen: readonly number[];
}

/** Adds up distinct trips by partner; sums of points are exact, so the order of the trips makes no difference. */
export function tallyBoards(
	placed: readonly TripOnBoard[],
	{ numbers, kinds, ties, minTrips, partners: wanted, asOf }: PartnerQuestion,
): BoardTally {
	const wantedKinds = partnerKinds.map((kind) => kinds.includes(kind));
	const wantedTies = tieMask(ties);
	const pointsOn = pointsMemo(asOf);
	const places = placesByNumber(numbers);
	const { partners, find: placeOf } = places;
	const trips: number[] = [];
	const score: number[] = [];
	const lastSeen: number[] = [];
	const isWanted = wanted === null ? null : flags(wanted, numbers);
	for (const { date, board, start } of placed) {
		const { words } = board;
		let onDate: DatePoints | null = null;
		const end = tripWords.partnersEnd(words, start);
		for (let index = tripWords.themesEnd(words, start); index < end; index += 1) {
			const word = words[index] ?? 0;
			const mask = partnerWord.ties(word) & wantedTies;
			if (mask === 0 || !wantedKinds[partnerWord.kind(word)]) continue;
			const number = partnerWord.number(word);
			if (isWanted !== null && isWanted[number] !== 1) continue;
			onDate ??= pointsOn(date);
			const { day, recency, points } = onDate;
			const known = places.find(number);
			const place = known < 0 ? places.add(number) : known;
			const own = points[mask] ?? pointsOf(weights[mask] ?? 0, recency);
			points[mask] = own;
			trips[place] = (trips[place] ?? 0) + 1;
			score[place] = (score[place] ?? 0) + own;
			lastSeen[place] = Math.max(lastSeen[place] ?? 0, day);
		}
	}
	const found = partners.flatMap((_, place) => ((trips[place] ?? 0) >= minTrips ? [place] : []));
	return { partners, placeOf, found, trips, score, lastSeen };
}

/** By number, 1 for these partners and 0 for all others. */
export function flags(partners: Iterable<number>, numbers: number): Uint8Array {
	const set = new Uint8Array(numbers);
	for (const number of partners) set[number] = 1;
	return set;
}

/** Places of partners in lists, found by their numbers: those that are met are few among all that the store knows. */
function placesByNumber(numbers: number) {
	const byNumber = new Int32Array(numbers);
	const partners: number[] = [];
	return {
		partners,
		find: (number: number): number => (byNumber[number] ?? 0) - 1,
		add: (number: number): number => {
			byNumber[number] = partners.push(number);
			return partners.length - 1;
		},
	};
}

interface DatePoints {
	readonly day: number;
	readonly recency: number;
	/** Points by the kinds of tie, as bits; filled as they are needed. */
	readonly points: number[];
}

/** Weights by the kinds of tie, as bits. */
const weights = Array.from({ length: tieMask(tieKinds) + 1 }, (_, mask) =>
	weightOf(kindsOfMask(mask)),
);

/** What is the same for all trips of a date, worked out once. */
function pointsMemo(asOf: string | null): (date: string) => DatePoints {
	const dates = new Map<string, DatePoints>();
	const recencyOf = recencyOn(asOf);
	return (date) => {
		const known = dates.get(date);
		if (known) return known;
		const made = { day: dayNumber(date), recency: recencyOf(date), points: [] };
		dates.set(date, made);
		return made;
	};
}

/** By number of a partner, the trips that tie to it, with the kinds of tie among those asked for. */
export function tripsOfPartners(
	placed: readonly TripOnBoard[],
	{
		partners,
		numbers,
		ties,
	}: Pick<PartnerQuestion, "numbers" | "ties"> & { readonly partners: readonly number[] },
): ReadonlyMap<number, readonly TripKinds[]> {
	const wantedTies = tieMask(ties);
	const found = new Map(partners.map((number) => [number, [] as TripKinds[]]));
	const wanted = flags(partners, numbers);
	for (const { trip, date, board, start } of placed) {
		const end = tripWords.partnersEnd(board.words, start);
		for (let index = tripWords.themesEnd(board.words, start); index < end; index += 1) {
			const word = board.words[index] ?? 0;
			const number = partnerWord.number(word);
			if (wanted[number] !== 1) continue;
			const mask = partnerWord.ties(word) & wantedTies;
			if (mask !== 0) found.get(number)?.push({ trip, date, kinds: kindsOfMask(mask) });
		}
	}
	return found;
}
