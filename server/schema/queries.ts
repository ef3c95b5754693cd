import type { NodeKind } from "#domain/kinds.ts";
import { findFactById } from "#graph/read/facts.ts";
import { searchEntities } from "#graph/read/search.ts";
import { findTripPage } from "#graph/read/trips.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";
import { searchList, tripList, wholeList } from "#server/schema/export-lists.ts";
import type { Exportable } from "#server/schema/exports.ts";

interface SearchArguments extends PageArguments {
	readonly query: string;
	readonly kinds?: readonly NodeKind[] | null;
}

interface TripArguments extends PageArguments {
	readonly year?: number | null;
	readonly city?: string | null;
	readonly country?: string | null;
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
			{ year, city, country, ...page }: TripArguments,
			{ run }: Context,
		) => {
			const asked = { year: year ?? null, city: city ?? null, country: country ?? null };
			return {
				...connection(await findTripPage(run, { ...asked, ...pageRequest(page) })),
				exportList: async (language, { load }) =>
					tripList(await findTripPage(run, { ...asked, ...wholeList }), { language, load }),
			} satisfies Exportable & object;
		},
	},
};
