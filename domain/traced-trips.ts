import type { TripOnBoard } from "#domain/board-partners.ts";
import { dayNumber } from "#domain/calendar.ts";
import { type Board, tripWords } from "#domain/trip-board.ts";

/** Where a trip stands on a board. */
export type BoardPlace = Pick<TripOnBoard, "board" | "start">;

/** A trip that fits, on one of the boards that were looked at; all of them tell the same of its cities and partners. */
export interface PlacedTrip extends TripOnBoard {
	/** Where else it stands, when it stands on boards of several themes or cities. */
	readonly others: readonly BoardPlace[];
}

/** Trips about a theme by their places in a list, and what is around them: an object for each would take longer than all else. */
export interface TracedTrips {
	readonly placed: readonly PlacedTrip[];
	/** By trip, its date as eight digits; 0 when the year is unknown. */
	readonly dayAt: Int32Array;
	/** The cities that the theme counts for, as places in `cities`: those of a trip from `cityFrom` of it to before that of the next. */
	readonly cityAt: readonly number[];
	readonly cityFrom: Int32Array;
	readonly cities: readonly string[];
	/** By trip, 1 when every sentence on the theme names a city visited; else it counts for all of them. */
	readonly named: Uint8Array;
	/** Other themes than those related to this one, and on how many of the trips, in no order. */
	readonly beside: readonly { readonly id: string; readonly trips: number }[];
}

/** Reads from the boards what a theme's table and its carriers need. */
export function traceTrips(
	placed: readonly PlacedTrip[],
	related: ReadonlySet<string>,
): TracedTrips {
	const placesOf = placeMemo();
	const [cities, themes] = [textList(), textList()];
	const dayAt = new Int32Array(placed.length);
	const cityFrom = new Int32Array(placed.length + 1);
	const named = new Uint8Array(placed.length);
	const cityAt: number[] = [];
	const themeTrips: number[] = [];
	for (const [trip, one] of placed.entries()) {
		const { board, start } = one;
		const { words } = board;
		const places = placesOf(board);
		dayAt[trip] = dayNumber(one.date);
		const from = tripWords.citiesFrom(start);
		const endCity = tripWords.citiesEnd(words, start);
		const onlyNamed = namesCities(one);
		named[trip] = Number(onlyNamed);
		for (let index = from; index < endCity; index += 1)
			if (!onlyNamed || isNamed(one, index - from))
				cityAt.push(cities.placeOf(board, places, (words[index] ?? 0) >>> 1));
		cityFrom[trip + 1] = cityAt.length;
		const endTheme = tripWords.themesEnd(words, start);
		for (let index = endCity; index < endTheme; index += 1) {
			const theme = themes.placeOf(board, places, words[index] ?? 0);
			themeTrips[theme] = (themeTrips[theme] ?? 0) + 1;
		}
	}
	const beside = themes.texts.flatMap((id, place) =>
		related.has(id) ? [] : [{ id, trips: themeTrips[place] ?? 0 }],
	);
	return { placed, dayAt, cityAt, cityFrom, cities: cities.texts, named, beside };
}

/** Whether all sentences on the theme, on all boards of the trip, name a city visited. */
function namesCities(trip: PlacedTrip): boolean {
	const { words } = trip.board;
	if (tripWords.unnamed(words, trip.start)) return false;
	if (trip.others.some(({ board, start }) => tripWords.unnamed(board.words, start))) return false;
	const from = tripWords.citiesFrom(trip.start);
	const end = tripWords.citiesEnd(words, trip.start);
	for (let index = from; index < end; index += 1) if (isNamed(trip, index - from)) return true;
	return false;
}

/** Whether a sentence names the nth city; a trip's cities stand in the same order on all of its boards. */
function isNamed({ board, start, others }: PlacedTrip, nth: number): boolean {
	if (namedThere(board, start, nth)) return true;
	return others.length > 0 && others.some((other) => namedThere(other.board, other.start, nth));
}

function namedThere({ words }: Board, start: number, nth: number): boolean {
	return ((words[tripWords.citiesFrom(start) + nth] ?? 0) & 1) === 1;
}

/** By board, what its own places are in the lists of all boards, each above 0 once known; those of a board come one after the other. */
function placeMemo(): (board: Board) => Int32Array {
	const byBoard = new Map<Board, Int32Array>();
	let last: Board | null = null;
	let places: Int32Array = new Int32Array();
	return (board) => {
		if (board === last) return places;
		places = byBoard.get(board) ?? new Int32Array(board.ids.length);
		byBoard.set(board, places);
		last = board;
		return places;
	};
}

/** Texts of several boards, each once, in the order in which they are first seen. */
function textList() {
	const texts: string[] = [];
	const known = new Map<string, number>();
	const placeOf = (board: Board, places: Int32Array, place: number): number => {
		const found = places[place] ?? 0;
		if (found > 0) return found - 1;
		const text = board.ids[place] ?? "";
		const made = known.get(text) ?? texts.length;
		if (made === texts.length) {
			known.set(text, made);
			texts.push(text);
		}
		places[place] = made + 1;
		return made;
	};
	return { texts, placeOf };
}
