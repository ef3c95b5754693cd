import type { EntityNode } from "#domain/answers.ts";
import { byCodePoint } from "#domain/order.ts";
import type { ThemeCell, ThemeTrip } from "#domain/theme-trace.ts";
import { type CarrierPlace, findThemeTrace, type ThemeTrace } from "#graph/read/theme-trace.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { traceList } from "#server/schema/export-lists.ts";
import type { Exportable } from "#server/schema/exports.ts";
import { type FilterArguments, tripFilter, unknownTheme } from "#server/schema/trip-filter.ts";

interface TraceArguments extends FilterArguments {
	readonly theme: string;
	readonly rolledUp: boolean;
}

interface CellArguments {
	readonly city?: string | null;
	readonly year?: number | null;
}

const city = ({ city }: { readonly city: string | null }, _: unknown, { load }: Context) =>
	city === null ? null : load.entity(city);

const start = <T>(items: readonly T[], page: PageArguments): readonly T[] =>
	items.slice(0, pageRequest(page).first);

/** A cell, whose trips are looked for when they are asked for, with the themes that count in it. */
type CountedCell = { readonly cell: ThemeCell } & Pick<ThemeTrace, "counted">;

/** A trip with the themes whose sentences are asked for. */
type TripOnTheme = ThemeTrip & { readonly themes: readonly string[] };

/** A theme's way from city to city, by id until a node is asked for. */
export const themeTraceResolvers = {
	Query: {
		themeTrace: async (
			_: unknown,
			{ theme: wanted, rolledUp, ...filter }: TraceArguments,
			context: Context,
		) => {
			const asked = { text: wanted, rolledUp };
			const trips = await tripFilter(filter, context);
			const trace = await context.inTurn(() => findThemeTrace(context.run, asked, trips));
			if (trace === null) throw unknownTheme(wanted);
			return {
				...trace,
				exportList: (language, { load }) => traceList(trace, { language, load }),
			} satisfies Exportable & ThemeTrace;
		},
	},
	ThemeTrace: {
		theme: ({ theme }: ThemeTrace, _: unknown, { load }: Context) => load.entity(theme.id),
		narrower: async (
			{ theme }: ThemeTrace,
			_: unknown,
			{ load }: Context,
		): Promise<readonly EntityNode[]> => {
			const ids = theme.ids.filter((id) => id !== theme.id);
			const themes = await load.entities(ids);
			return themes.toSorted((a, b) => b.tripCount - a.tripCount || byCodePoint(a.id, b.id));
		},
		broader: ({ theme }: ThemeTrace, _: unknown, { load }: Context) => load.entities(theme.broader),
		cities: ({ cities }: ThemeTrace, page: PageArguments) => cities(pageRequest(page).first),
		cells: ({ cells, counted }: ThemeTrace, page: PageArguments) =>
			cells(pageRequest(page).first).map((cell) => ({ cell, counted })),
		cell: ({ cell, counted }: ThemeTrace, { city = null, year = null }: CellArguments) => {
			const found = cell(city, year);
			return found ? { cell: found, counted } : null;
		},
		coOccurring: ({ beside }: ThemeTrace, page: PageArguments) => start(beside, page),
		carriers: ({ carriers }: ThemeTrace, page: PageArguments, { runTogether }: Context) =>
			carriers(runTogether, pageRequest(page).first),
	},
	ThemeCity: { city },
	ThemeCell: {
		city: ({ cell }: CountedCell, _: unknown, context: Context) => city(cell, _, context),
		year: ({ cell }: CountedCell) => cell.year,
		tripCount: ({ cell }: CountedCell) => cell.tripCount,
		trips: ({ cell, counted }: CountedCell): readonly TripOnTheme[] =>
			cell.trips.map((trip) => ({ ...trip, themes: counted })),
	},
	ThemeTrip: {
		trip: ({ trip }: ThemeTrip, _: unknown, { load }: Context) => load.entity(trip),
		date: ({ date }: ThemeTrip) => (date === "" ? null : date),
		facts: async ({ themes, trip }: TripOnTheme, _: unknown, { load }: Context) =>
			(await load.themeFacts(themes, trip)) ?? [],
	},
	CoOccurringTheme: {
		theme: ({ id }: { readonly id: string }, _: unknown, { load }: Context) => load.entity(id),
	},
	ThemeCarrier: {
		entity: async ({ carrier }: CarrierPlace) => (await carrier()).entity,
		cities: async (
			{ carrier, cities }: CarrierPlace,
			{ first = null }: PageArguments,
			{ load }: Context,
		) => {
			const shown = (ids: readonly string[]) => (first === null ? ids : start(ids, { first }));
			// Those of all who may stand here are on their way before it is known who does.
			const all = cities.map((ids) => load.entities(shown(ids)));
			const [own] = await Promise.all([carrier(), ...all]);
			return load.entities(shown(own.cities));
		},
		encounters: async ({ carrier }: CarrierPlace, page: PageArguments) => {
			const { entity, encounters } = await carrier();
			return start(encounters, page).map((encounter) => ({ ...encounter, partner: entity.id }));
		},
	},
};
