import type { PageRequest } from "#domain/answers.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { findFactById } from "#graph/read/facts.ts";
import { searchEntities } from "#graph/read/search.ts";
import { findTripPage, type TripOrder } from "#graph/read/trips.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { wholeList } from "#server/schema/export-list.ts";
import { searchList, tripList } from "#server/schema/export-lists.ts";
import type { Exportable } from "#server/schema/exports.ts";
import { type FilterArguments, tripFilter } from "#server/schema/trip-filter.ts";

interface SearchArguments extends PageArguments {
	readonly query: string;
	readonly kinds?: readonly NodeKind[] | null;
}

interface TripArguments extends PageArguments, FilterArguments {
	readonly year?: number | null;
	readonly undated?: boolean | null;
	readonly title?: string | null;
	readonly orderBy?: TripOrder | null;
}

/** Each question: arguments in, an answer of graph/read out. */
export const queryResolvers = {
	Query: {
		node: async (_: unknown, { id }: { readonly id: string }, { run, load }: Context) =>
			(await load.entity(id)) ?? (await findFactById(run, id)),

		search: async (_: unknown, { query, kinds, ...page }: SearchArguments, { run }: Context) => {
			const asked = { query, kinds: kinds ?? null };
			return {
				...connection(await searchEntities(run, { ...asked, ...pageRequest(page, 10) })),
				exportList: async (language, { load }) =>
					searchList(await searchEntities(run, { ...asked, ...wholeList }), { language, load }),
			} satisfies Exportable & object;
		},

		trips: async (
			_: unknown,
			{ year, undated, title, orderBy, first, after, ...filter }: TripArguments,
			context: Context,
		) => {
			const asked = {
				...(await tripFilter(filter, context)),
				year: year ?? null,
				undated: undated ? (true as const) : null,
				title: title ?? null,
				orderBy: orderBy ?? "newest",
			};
			const page = (request: PageRequest) => findTripPage(context.run, { ...asked, ...request });
			return {
				...connection(await page(pageRequest({ first: first ?? null, after: after ?? null }))),
				exportList: async (language, { load }) =>
					tripList(await page(wholeList), { language, load }),
			} satisfies Exportable & object;
		},
	},
};
