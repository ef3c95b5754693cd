import { tallyBoards, tripsOfPartners } from "#domain/board-partners.ts";
import { byCodePoint } from "#domain/order.ts";
import {
	type Encounter,
	type PartnerKind,
	type TieKind,
	tallyPartner,
	tieKinds,
} from "#domain/partners.ts";
import { firstCarriers } from "#domain/theme-carriers.ts";
import {
	type ThemeTable,
	type TracedTrip,
	tabulateTheme,
	themeCities,
} from "#domain/theme-trace.ts";
import { type Board, tripWords } from "#domain/trip-board.ts";
import {
	type AskedTheme,
	type BoardTrips,
	findThemeBoards,
	type PlacedTrip,
	type TracedTheme,
} from "#graph/read/boards.ts";
import { findNumbered } from "#graph/read/partner-numbers.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

/** Whoever takes a theme from city to city: tied to trips about it in two cities or more, and not only named. */
export interface Carrier {
	readonly id: string;
	readonly cities: readonly string[];
	/** Newest first, undated last. */
	readonly encounters: readonly Encounter[];
}

export interface ThemeTrace extends ThemeTable {
	/** With all narrower themes, whether they count or not. */
	readonly theme: TracedTheme;
	/** Ids of the themes that count. */
	readonly counted: readonly string[];
	/** Those of most cities first, so many at most; they are looked for when asked for. */
	readonly carriers: (most: number) => Promise<readonly Carrier[]>;
}

const fewestTrips = 2;

const carrying: readonly TieKind[] = tieKinds.filter((kind) => kind !== "named");
const carrierKinds: readonly PartnerKind[] = ["Organization", "Person"];

/** Where and when a theme was talked about on the trips that fit, and who carries it from city to city; null when no theme is called so. */
export async function findThemeTrace(
	run: Run,
	asked: AskedTheme,
	filter: Omit<TripFilter, "themes">,
): Promise<ThemeTrace | null> {
	const found = await findThemeBoards(run, asked, filter);
	if (found === null) return null;
	const { theme } = found;
	const counted = asked.rolledUp ? theme.ids : [theme.id];
	const idAt = sharedIds();
	const related = new Set([...theme.ids, ...theme.broader]);
	const traced = found.trips.map((trip) => traceTrip(trip, related, idAt));
	return {
		...tabulateTheme(traced),
		theme,
		counted,
		carriers: (most) => findCarriers(run, { found, traced, most }),
	};
}

/** Gives ids by board and place, the same text as one and the same string, which makes them quick keys. */
function sharedIds(): (board: Board, place: number) => string {
	const shared = new Map<string, string>();
	const byBoard = new Map<Board, string[]>();
	return (board, place) => {
		let own = byBoard.get(board);
		if (!own) {
			own = [];
			byBoard.set(board, own);
		}
		const known = own[place];
		if (known !== undefined) return known;
		const text = board.ids[place] ?? "";
		const id = shared.get(text) ?? text;
		shared.set(id, id);
		own[place] = id;
		return id;
	};
}

/** What several boards of narrower themes tell of a trip, put together; those `related` to the theme are not beside it. */
function traceTrip(
	{ trip, date, board, start, others }: PlacedTrip,
	related: ReadonlySet<string>,
	idAt: ReturnType<typeof sharedIds>,
): TracedTrip {
	const { words } = board;
	const visited: string[] = [];
	const named: string[] = [];
	const see = (on: Board, word: number) => {
		if ((word & 1) === 0) return;
		const id = idAt(on, word >>> 1);
		if (!named.includes(id)) named.push(id);
	};
	const endCity = tripWords.citiesEnd(words, start);
	for (let index = tripWords.citiesFrom(start); index < endCity; index += 1) {
		const word = words[index] ?? 0;
		visited.push(idAt(board, word >>> 1));
		see(board, word);
	}
	const beside: string[] = [];
	const endTheme = tripWords.themesEnd(words, start);
	for (let index = endCity; index < endTheme; index += 1) {
		const id = idAt(board, words[index] ?? 0);
		if (!related.has(id)) beside.push(id);
	}
	let unnamed = tripWords.unnamed(words, start);
	for (const { board: on, start: from } of others) {
		unnamed ||= tripWords.unnamed(on.words, from);
		const end = tripWords.citiesEnd(on.words, from);
		for (let index = tripWords.citiesFrom(from); index < end; index += 1)
			see(on, on.words[index] ?? 0);
	}
	const told = { named: visited.filter((id) => named.includes(id)), unnamed };
	return { trip, date, beside, ...themeCities(told, visited) };
}

async function findCarriers(
	run: Run,
	{
		found: { trips, numbers, latest: asOf },
		traced,
		most,
	}: {
		readonly found: BoardTrips;
		readonly traced: readonly TracedTrip[];
		readonly most: number;
	},
): Promise<readonly Carrier[]> {
	const question = { numbers, ties: carrying };
	const tally = tallyBoards(trips, {
		...{ ...question, kinds: carrierKinds, minTrips: fewestTrips },
		...{ partners: null, asOf },
	});
	const carried = trips.map((placed, index) => ({ placed, cities: traced[index]?.cities ?? [] }));
	const { numbers: first, cities } = firstCarriers(carried, tally, {
		...{ kinds: carrierKinds, ties: carrying },
		most,
	});
	const rows = await findNumbered(run, first);
	let tied: ReturnType<typeof tripsOfPartners> | null = null;
	const scoreOf = (number: number) => tally.score[number] ?? 0;
	return rows
		.map(({ number, id }) => ({ number, id, cities: cities(number) }))
		.sort(
			(a, b) =>
				b.cities.length - a.cities.length ||
				scoreOf(b.number) - scoreOf(a.number) ||
				byCodePoint(a.id, b.id),
		)
		.slice(0, most)
		.map(({ number, id, cities: own }) => ({
			id,
			cities: own.toSorted(),
			get encounters() {
				tied ??= tripsOfPartners(trips, { ...question, partners: first });
				return tallyPartner(tied.get(number) ?? [], asOf).encounters;
			},
		}));
}
