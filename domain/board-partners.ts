import { type PartnerKind, partnerKinds, type TieKind, weigh } from "#domain/partners.ts";
import {
	type Board,
	type BoardRow,
	kindsOfMask,
	partnerNumber,
	tieMask,
} from "#domain/trip-board.ts";

/** A trip with the board that tells who is tied to it. */
export interface TripOnBoard {
	readonly trip: string;
	readonly date: string;
	readonly board: Board;
	readonly row: BoardRow;
}

/** What trips come to for a partner, as far as ranking needs it. */
export interface BoardPartner {
	readonly id: string;
	/** Distinct trips. */
	readonly trips: number;
	readonly score: number;
	/** Empty when no trip is dated. */
	readonly lastSeen: string;
}

export interface PartnerQuestion {
	readonly kinds: readonly PartnerKind[];
	/** Only ties of these kinds. */
	readonly ties: readonly TieKind[];
	/** Only partners of at least so many trips. */
	readonly minTrips: number;
	/** Only these partners; null for all. */
	readonly partners: readonly string[] | null;
	readonly asOf: string | null;
}

/** The partners of trips given newest first, added up in that order, as `tallyPartner` does; in no order. */
export function tallyBoards(
	trips: readonly TripOnBoard[],
	{ kinds, ties, minTrips, partners, asOf }: PartnerQuestion,
): readonly BoardPartner[] {
	const wantedKinds = partnerKinds.map((kind) => kinds.includes(kind));
	const wantedTies = tieMask(ties);
	const only = partners === null ? null : new Set(partners);
	const pointsOf = pointsMemo(asOf);
	const places = new Map<string, number>();
	const found: { id: string; trips: number; score: number; lastSeen: string }[] = [];
	const known = new Map<Board, Int32Array>();
	for (const { date, board, row } of trips) {
		const global = known.get(board) ?? new Int32Array(board.ids.length).fill(-1);
		known.set(board, global);
		const points = pointsOf(date);
		for (const number of row.partners) {
			const mask = partnerNumber.ties(number) & wantedTies;
			if (mask === 0 || !wantedKinds[partnerNumber.kind(number)]) continue;
			const place = partnerNumber.place(number);
			let at = global[place] ?? -1;
			if (at < 0) {
				const id = board.ids[place] ?? "";
				if (only !== null && !only.has(id)) continue;
				at = places.get(id) ?? found.push({ id, trips: 0, score: 0, lastSeen: "" }) - 1;
				places.set(id, at);
				global[place] = at;
			}
			const partner = found[at];
			if (!partner) continue;
			partner.trips += 1;
			partner.score += points(mask);
			if (partner.lastSeen === "") partner.lastSeen = date;
		}
	}
	return found.filter((partner) => partner.trips >= minTrips);
}

/** Points by date and kinds of tie, each worked out once. */
function pointsMemo(asOf: string | null): (date: string) => (mask: number) => number {
	const dates = new Map<string, (mask: number) => number>();
	return (date) => {
		const known = dates.get(date);
		if (known) return known;
		const byMask: number[] = [];
		const points = (mask: number): number => {
			byMask[mask] ??= weigh({ date, kinds: kindsOfMask(mask) }, asOf).points;
			return byMask[mask] ?? 0;
		};
		dates.set(date, points);
		return points;
	};
}

/** By partner, the trips that tie to it, in the order given, with the kinds of tie among those asked for. */
export function tripsOfPartners(
	trips: readonly TripOnBoard[],
	ids: readonly string[],
	ties: readonly TieKind[],
): ReadonlyMap<
	string,
	readonly { readonly trip: string; readonly date: string; readonly kinds: readonly TieKind[] }[]
> {
	const wantedTies = tieMask(ties);
	const found = new Map(
		ids.map((id) => [id, [] as { trip: string; date: string; kinds: readonly TieKind[] }[]]),
	);
	for (const { trip, date, board, row } of trips)
		for (const number of row.partners) {
			const own = found.get(board.ids[partnerNumber.place(number)] ?? "");
			const mask = partnerNumber.ties(number) & wantedTies;
			if (own && mask !== 0) own.push({ trip, date, kinds: kindsOfMask(mask) });
		}
	return found;
}
