import type { TripOnBoard } from "#domain/board-partners.ts";
import { daysOf } from "#domain/calendar.ts";
import { byCodePoint } from "#domain/order.ts";
import { type Board, type BoardRow, unpackBoard } from "#domain/trip-board.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
import { asBytes, type Run } from "#graph/session.ts";

/** The board of all trips; the others are named after the theme or city that they are about, a year each. */
export const allTrips = "all";

/** The year of a board of trips whose year is unknown. */
export const unknownYear = -1;

/** The boards of the narrowest thing that is asked for; a theme's and a city's trips in a country are told by the cities that they visited. */
const findBoards = `
CALL () {
  MATCH (t:Trip) WHERE t.sortDate > "" WITH t ORDER BY t.sortDate DESC LIMIT 1 RETURN collect(t.sortDate)[0] AS latest
}
CALL () {
  OPTIONAL MATCH (:Country {id: $country})<-[:IN]-(c:City)
  RETURN collect(DISTINCT c.id) AS cities
}
CALL (cities) {
  UNWIND coalesce($buckets, cities) AS bucket
  MATCH (b:TripBoard) WHERE b.bucket = bucket AND b.year >= $first AND b.year <= $last
  RETURN collect({bucket: b.bucket, ids: b.ids, numbers: b.numbers}) AS boards
}
RETURN latest, cities, boards`;

interface BoardsRow {
	readonly latest: string | null;
	readonly cities: readonly string[];
	readonly boards: readonly {
		readonly bucket: string;
		readonly ids: string;
		readonly numbers: Int8Array;
	}[];
}

/** A trip that fits, on one of the boards that were looked at; a trip that stands on several has all of these. */
export interface PlacedTrip {
	readonly trip: string;
	readonly date: string;
	readonly places: readonly { readonly board: Board; readonly row: BoardRow }[];
}

export interface BoardTrips {
	/** The last day that the latest trip of the store may mean. */
	readonly latest: string | null;
	/** Newest first, undated last, by id where dates are equal. */
	readonly trips: readonly PlacedTrip[];
}

/** The trips that fit a filter, from the boards that every write keeps up to date; those after `asOf` are not yet known then. */
export async function findBoardTrips(
	run: Run,
	filter: TripFilter,
	asOf: string | null,
): Promise<BoardTrips> {
	const { from, to, country, city, themes } = filter;
	const until = to === null ? null : (daysOf(to)?.last ?? to);
	const [row] = await run<BoardsRow>(findBoards, {
		country,
		buckets: themes ?? (city !== null ? [city] : country !== null ? null : [allTrips]),
		first: from !== null ? yearOf(from) : until !== null ? 0 : unknownYear,
		last: Math.min(...[until, asOf].map((day) => (day === null ? 9999 : yearOf(day)))),
	});
	const lands =
		country === null || (themes === null && city === null) ? null : new Set(row?.cities);
	const byTrip = new Map<string, { date: string; places: { board: Board; row: BoardRow }[] }>();
	for (const packed of row?.boards ?? []) {
		const { ids, numbers } = packed;
		const board = unpackBoard({ ids, numbers: asBytes(numbers) });
		const wanted = wantedCities(board, themes !== null ? city : null, lands);
		for (const placed of board.rows) {
			const { trip, date } = placed;
			if (from !== null && date < from) continue;
			if (until !== null && (date === "" || date > until)) continue;
			if (asOf !== null && date > asOf) continue;
			if (!wanted.every((places) => placed.cities.some((number) => places.has(number >>> 1))))
				continue;
			const known = byTrip.get(trip);
			if (known) known.places.push({ board, row: placed });
			else byTrip.set(trip, { date, places: [{ board, row: placed }] });
		}
	}
	return {
		latest: row?.latest ? (daysOf(row.latest)?.last ?? null) : null,
		trips: [...byTrip]
			.map(([trip, { date, places }]) => ({ trip, date, places }))
			.sort((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.trip, b.trip)),
	};
}

/** Places in the board's list of ids, one set for each thing of which a trip must have visited some. */
function wantedCities(
	{ ids }: Board,
	city: string | null,
	lands: ReadonlySet<string | undefined> | null,
): readonly ReadonlySet<number>[] {
	const placesOf = (fits: (id: string) => boolean) =>
		new Set(ids.flatMap((id, place) => (fits(id) ? [place] : [])));
	return [
		...(city === null ? [] : [placesOf((id) => id === city)]),
		...(lands === null ? [] : [placesOf((id) => lands.has(id))]),
	];
}

/** Each trip with one of its boards, as all of them tell the same of its partners. */
export function onBoards(placed: readonly PlacedTrip[]): readonly TripOnBoard[] {
	return placed.flatMap(({ trip, date, places: [place] }) =>
		place ? [{ trip, date, ...place }] : [],
	);
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}
