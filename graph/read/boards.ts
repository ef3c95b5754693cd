import { daysOf } from "#domain/calendar.ts";
import type { BoardPlace, PlacedTrip } from "#domain/traced-trips.ts";
import { type Board, tripWords, unpackBoard } from "#domain/trip-board.ts";
import { packedBytes } from "#graph/packed-text.ts";
import { chooseTheme, nameText, type ThemeChoice } from "#graph/read/themes.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

/** The board of all trips; the others are named after the theme or city that they are about, a year each. */
export const allTrips = "all";

/** The year of a board of trips whose year is unknown. */
export const unknownYear = -1;

/** The boards of the narrowest thing that is asked for, in `buckets`; a theme's and a city's trips in a country are told by the cities that they visited. */
const findBoards = (buckets: string): string => `
CALL () {
  MATCH (t:Trip) WHERE t.sortDate > "" WITH t ORDER BY t.sortDate DESC LIMIT 1 RETURN collect(t.sortDate)[0] AS latest
}
CALL () {
  OPTIONAL MATCH (:Country {id: $country})<-[:IN]-(c:City)
  RETURN collect(DISTINCT c.id) AS cities
}
${buckets}
CALL (buckets) {
  UNWIND buckets AS bucket
  MATCH (b:TripBoard) WHERE b.bucket = bucket AND b.year >= $first AND b.year <= $last
  RETURN collect({bucket: b.bucket, ids: b.ids, numbers: b.numbers}) AS boards
}
OPTIONAL MATCH (n:PartnerNumbers {id: "all"})
RETURN theme, latest, cities, boards, coalesce(n.given, 0) AS numbers`;

const findGiven = findBoards("WITH *, coalesce($buckets, cities) AS buckets, null AS theme");

/** The theme is chosen on the way, as a look-up before would be one more way to the database and back. */
const findOfTheme = findBoards(`CALL () {
  WITH $asked AS asked${chooseTheme}
  RETURN CASE WHEN theme IS NOT NULL THEN {id: theme.id, ids: ids,
    broader: COLLECT { MATCH (theme)-[:BROADER*1..5]->(b:Theme) RETURN DISTINCT b.id }} END AS theme
}
WITH *, CASE WHEN theme IS NULL THEN [] WHEN $rolledUp THEN theme.ids ELSE [theme.id] END AS buckets`);

interface BoardsRow {
	/** Null unless one is asked for by name and is there. */
	readonly theme: TracedTheme | null;
	readonly latest: string | null;
	/** How many numbers of partners were given out. */
	readonly numbers: number;
	readonly cities: readonly string[];
	readonly boards: readonly {
		readonly bucket: string;
		readonly ids: string;
		readonly numbers: string;
	}[];
}

export interface BoardTrips {
	/** The last day that the latest trip of the store may mean. */
	readonly latest: string | null;
	/** Numbers of partners are below this. */
	readonly numbers: number;
	/** In no order. */
	readonly trips: readonly PlacedTrip[];
}

/** A theme with what is around it in the thesaurus. */
export interface TracedTheme extends ThemeChoice {
	/** Ids of all broader themes. */
	readonly broader: readonly string[];
}

/** A theme by its id or name, with all that is narrower when it is rolled up. */
export interface AskedTheme {
	readonly text: string;
	readonly rolledUp: boolean;
}

/** The trips that fit a filter, from the boards that every write keeps up to date; those after `asOf` are not yet known then. */
export async function findBoardTrips(
	run: Run,
	filter: TripFilter,
	asOf: string | null,
): Promise<BoardTrips> {
	const { country, city, themes } = filter;
	const [row] = await run<BoardsRow>(findGiven, {
		buckets: themes ?? (city !== null ? [city] : country !== null ? null : [allTrips]),
		...bounds(filter, asOf),
	});
	return fittingTrips(row, filter, asOf);
}

/** The same of a theme by its id or name; null when no theme is called so. */
export async function findThemeBoards(
	run: Run,
	{ text, rolledUp }: AskedTheme,
	filter: Omit<TripFilter, "themes">,
): Promise<(BoardTrips & { readonly theme: TracedTheme }) | null> {
	const [row] = await run<BoardsRow>(findOfTheme, {
		asked: nameText(text),
		rolledUp,
		...bounds(filter, null),
	});
	const theme = row?.theme ?? null;
	return theme && { ...fittingTrips(row, { ...filter, themes: theme.ids }, null), theme };
}

/** What the database may leave out: countries and years that are not asked for. */
function bounds({ from, to, country }: Omit<TripFilter, "themes">, asOf: string | null) {
	const until = lastOf(to);
	return {
		country,
		first: from !== null ? yearOf(from) : until !== null ? 0 : unknownYear,
		last: Math.min(...[until, asOf].map((day) => (day === null ? 9999 : yearOf(day)))),
	};
}

const lastOf = (to: string | null): string | null =>
	to === null ? null : (daysOf(to)?.last ?? to);

function fittingTrips(
	row: BoardsRow | undefined,
	{ from, to, country, city, themes }: TripFilter,
	asOf: string | null,
): BoardTrips {
	const until = lastOf(to);
	const latest = row?.latest ? (daysOf(row.latest)?.last ?? null) : null;
	const lands =
		country === null || (themes === null && city === null) ? null : new Set(row?.cities);
	const inPeriod = (date: string) =>
		(from === null || date >= from) &&
		(until === null || (date !== "" && date <= until)) &&
		(asOf === null || date <= asOf);
	const wanted = { inPeriod, city: themes !== null ? city : null, lands };
	const packed = row?.boards ?? [];
	const boards = packed.map(({ ids, numbers }) =>
		unpackBoard({ ids, numbers: packedBytes(numbers) }),
	);
	const placed = boards.flatMap((board) => fitting(board, wanted));
	const several = new Set(packed.map(({ bucket }) => bucket)).size > 1;
	return { latest, numbers: row?.numbers ?? 0, trips: several ? eachOnce(placed) : placed };
}

interface Wanted {
	readonly inPeriod: (date: string) => boolean;
	readonly city: string | null;
	readonly lands: ReadonlySet<string> | null;
}

const nowhere: readonly BoardPlace[] = [];

function fitting(board: Board, { inPeriod, city, lands }: Wanted): PlacedTrip[] {
	const { ids, words } = board;
	const cities = [
		...(city === null ? [] : [placesOf(board, (id) => id === city)]),
		...(lands === null ? [] : [placesOf(board, (id) => lands.has(id))]),
	];
	const found: PlacedTrip[] = [];
	for (let start = 0; start < words.length; start = tripWords.partnersEnd(words, start)) {
		const date = ids[tripWords.date(words, start)] ?? "";
		if (!inPeriod(date) || !cities.every((places) => visits(board, start, places))) continue;
		const trip = ids[tripWords.trip(words, start)] ?? "";
		found.push({ trip, date, board, start, others: nowhere });
	}
	return found;
}

/** By place on a board, 1 for ids that fit, all others 0. */
function placesOf({ ids }: Board, fits: (id: string) => boolean): Uint8Array {
	return Uint8Array.from(ids, (id) => Number(fits(id)));
}

function visits({ words }: Board, start: number, places: Uint8Array): boolean {
	const end = tripWords.citiesEnd(words, start);
	for (let index = tripWords.citiesFrom(start); index < end; index += 1)
		if (places[(words[index] ?? 0) >>> 1] === 1) return true;
	return false;
}

/** A trip that stands on several boards once, with its other places. */
function eachOnce(placed: readonly PlacedTrip[]): readonly PlacedTrip[] {
	const byTrip = new Map<string, PlacedTrip & { others: readonly BoardPlace[] }>();
	for (const one of placed) {
		const known = byTrip.get(one.trip);
		if (known) known.others = [...known.others, one];
		else byTrip.set(one.trip, one);
	}
	return [...byTrip.values()];
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}
