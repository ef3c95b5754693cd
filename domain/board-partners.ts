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

/** What trips come to for partners, as far as ranking needs it; the measures are by the partner's number. */
export interface BoardTally {
	/** Numbers of the partners with trips enough, in no order. */
	readonly found: readonly number[];
	/** Distinct trips. */
	readonly trips: Int32Array;
	readonly score: Float64Array;
	/** The date of the last trip as eight digits, with zeros for what isn't known of it; 0 when no trip is dated. */
	readonly lastSeen: Int32Array;
}

/** Adds up distinct trips by partner; sums of points are exact, so the order of the trips makes no difference. */
export function tallyBoards(
	placed: readonly TripOnBoard[],
	{ numbers, kinds, ties, minTrips, partners, asOf }: PartnerQuestion,
): BoardTally {
	const wantedKinds = partnerKinds.map((kind) => kinds.includes(kind));
	const wantedTies = tieMask(ties);
	const pointsOn = pointsMemo(asOf);
	const trips = new Int32Array(numbers);
	const score = new Float64Array(numbers);
	const lastSeen = new Int32Array(numbers);
	const met: number[] = [];
	for (const { date, board, start } of placed) {
		const { words } = board;
		const { day, recency, points } = pointsOn(date);
		const end = tripWords.partnersEnd(words, start);
		for (let index = tripWords.themesEnd(words, start); index < end; index += 1) {
			const word = words[index] ?? 0;
			const mask = partnerWord.ties(word) & wantedTies;
			if (mask === 0 || !wantedKinds[partnerWord.kind(word)]) continue;
			const number = partnerWord.number(word);
			if (partners !== null && !partners.has(number)) continue;
			const seen = trips[number] ?? 0;
			if (seen === 0) met.push(number);
			trips[number] = seen + 1;
			const own = points[mask] ?? pointsOf(weights[mask] ?? 0, recency);
			points[mask] = own;
			score[number] = (score[number] ?? 0) + own;
			if (day > (lastSeen[number] ?? 0)) lastSeen[number] = day;
		}
	}
	return {
		found: met.filter((number) => (trips[number] ?? 0) >= minTrips),
		trips,
		score,
		lastSeen,
	};
}

/** A date as eight digits that stand in its order; 0 for none. */
function dayNumber(date: string): number {
	return date === "" ? 0 : Number(date.replaceAll("-", "").padEnd(8, "0"));
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
	const wanted = new Uint8Array(numbers);
	for (const number of partners) wanted[number] = 1;
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
