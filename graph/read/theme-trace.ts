import type { EntityNode } from "#domain/answers.ts";
import { tripsOfPartners } from "#domain/board-partners.ts";
import { byCodePoint } from "#domain/order.ts";
import {
	type Encounter,
	type PartnerKind,
	type TieKind,
	tallyPartner,
	tieKinds,
} from "#domain/partners.ts";
import { byRank, firstCarriers } from "#domain/theme-carriers.ts";
import { type ThemeTable, tabulateTheme } from "#domain/theme-trace.ts";
import { type TracedTrips, traceTrips } from "#domain/traced-trips.ts";
import {
	type AskedTheme,
	type BoardTrips,
	findThemeBoards,
	type TracedTheme,
} from "#graph/read/boards.ts";
import { findNumberedEntities } from "#graph/read/partner-numbers.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

/** Whoever takes a theme from city to city: tied to trips about it in two cities or more, and not only named. */
export interface Carrier {
	readonly entity: EntityNode;
	readonly cities: readonly string[];
	/** Newest first, undated last. */
	readonly encounters: readonly Encounter[];
}

/** A place in the list of carriers. */
export interface CarrierPlace {
	readonly cityCount: number;
	/** The cities of each who may stand here: the order of equal ones is told by their ids, which are still to be read. */
	readonly cities: readonly (readonly string[])[];
	/** Who stands here; those of all places are read together. */
	readonly carrier: () => Promise<Carrier>;
}

export interface ThemeTrace extends ThemeTable {
	/** With all narrower themes, whether they count or not. */
	readonly theme: TracedTheme;
	/** Ids of the themes that count. */
	readonly counted: readonly string[];
	/** Those of most cities first, so many at most; they are looked for when asked for, in this way to the graph. */
	readonly carriers: (run: Run, most: number) => readonly CarrierPlace[];
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
		carriers: (run, most) => placeCarriers(run, { found, traced, most }),
	};
}

function placeCarriers(
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
): readonly CarrierPlace[] {
	const question = { numbers, ties: carrying };
	const first = firstCarriers(traced, { ...question, kinds: carrierKinds, asOf, most });
	const partners = first.map(({ number }) => number);
	let tied: ReturnType<typeof tripsOfPartners> | null = null;
	const encountersOf = (number: number) => {
		tied ??= tripsOfPartners(trips, { ...question, partners });
		return tallyPartner(tied.get(number) ?? [], asOf).encounters;
	};
	const inOrder = once(async () => {
		const entities = await findNumberedEntities(run, partners);
		return first
			.map((carrier) => ({ ...carrier, entity: entities.get(carrier.number) }))
			.sort((a, b) => byRank(a, b) || byCodePoint(a.entity?.id ?? "", b.entity?.id ?? ""));
	});
	return first.slice(0, most).map((here, place) => ({
		cityCount: here.cities.length,
		cities: first.filter((one) => byRank(one, here) === 0).map(({ cities }) => cities),
		carrier: async () => {
			const found = (await inOrder())[place];
			if (!found?.entity) throw new Error("A partner that a board names is gone.");
			const { number, entity, cities } = found;
			return {
				...{ entity, cities },
				get encounters() {
					return encountersOf(number);
				},
			};
		},
	}));
}

/** Makes what is asked for at the first asking. */
function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | null = null;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
