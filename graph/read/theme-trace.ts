import { tripsOfPartners } from "#domain/board-partners.ts";
import { byCodePoint } from "#domain/order.ts";
import {
	type Encounter,
	type PartnerKind,
	type TieKind,
	tallyPartner,
	tieKinds,
} from "#domain/partners.ts";
import { firstCarriers } from "#domain/theme-carriers.ts";
import { type ThemeTable, tabulateTheme } from "#domain/theme-trace.ts";
import { type TracedTrips, traceTrips } from "#domain/traced-trips.ts";
import {
	type AskedTheme,
	type BoardTrips,
	findThemeBoards,
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
	const related = new Set([...theme.ids, ...theme.broader]);
	const traced = traceTrips(found.trips, related);
	return {
		...tabulateTheme(traced),
		theme,
		counted,
		carriers: (most) => findCarriers(run, { found, traced, most }),
	};
}

async function findCarriers(
	run: Run,
	{
		found: { trips, numbers, latest: asOf },
		traced,
		most,
	}: {
		readonly found: BoardTrips;
		readonly traced: TracedTrips;
		readonly most: number;
	},
): Promise<readonly Carrier[]> {
	const question = { numbers, ties: carrying };
	const first = firstCarriers(traced, { ...question, kinds: carrierKinds, asOf, most });
	const partners = first.map(({ number }) => number);
	const ids = new Map((await findNumbered(run, partners)).map(({ number, id }) => [number, id]));
	let tied: ReturnType<typeof tripsOfPartners> | null = null;
	return first
		.map((carrier) => ({ ...carrier, id: ids.get(carrier.number) ?? "" }))
		.filter(({ id }) => id !== "")
		.sort(
			(a, b) => b.cities.length - a.cities.length || b.score - a.score || byCodePoint(a.id, b.id),
		)
		.slice(0, most)
		.map(({ number, id, cities }) => ({
			id,
			cities: cities.toSorted(),
			get encounters() {
				tied ??= tripsOfPartners(trips, { ...question, partners });
				return tallyPartner(tied.get(number) ?? [], asOf).encounters;
			},
		}));
}
