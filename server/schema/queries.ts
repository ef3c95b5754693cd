import type { NodeKind } from "#domain/kinds.ts";
import { findFactById } from "#graph/read/facts.ts";
import { searchEntities } from "#graph/read/search.ts";
import { findTripPage } from "#graph/read/trips.ts";
import type { Context } from "#server/context.ts";
import { type PageArguments, pageRequest } from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";

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

		search: async (_: unknown, { query, kinds, ...page }: SearchArguments, { run }: Context) =>
			connection(
				await searchEntities(run, { query, kinds: kinds ?? null, ...pageRequest(page, 10) }),
			),

		trips: async (_: unknown, { year, city, country, ...page }: TripArguments, { run }: Context) =>
			connection(
				await findTripPage(run, {
					year: year ?? null,
					city: city ?? null,
					country: country ?? null,
					...pageRequest(page),
				}),
			),
	},
};
