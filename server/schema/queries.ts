import type { NodeKind } from "#domain/kinds.ts";
import { findFactById } from "#graph/read/facts.ts";
import { findNetwork } from "#graph/read/network.ts";
import { searchEntities } from "#graph/read/search.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { findTripPage } from "#graph/read/trips.ts";
import type { Context } from "#server/context.ts";
import { badInput } from "#server/errors.ts";
import {
	largestNetwork,
	type PageArguments,
	pageRequest,
	within,
} from "#server/schema/arguments.ts";
import { connection } from "#server/schema/connection.ts";

interface SearchArguments extends PageArguments {
	readonly query: string;
	readonly kinds?: readonly NodeKind[] | null;
}

interface NetworkArguments {
	readonly ids?: readonly string[] | null;
	readonly kinds?: readonly NodeKind[] | null;
	readonly limit?: number | null;
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

		network: async (_: unknown, { ids, kinds, limit }: NetworkArguments, { run }: Context) => {
			const most = within("limit", limit ?? 80, [1, largestNetwork]);
			if ((ids?.length ?? 0) > most)
				throw badInput(`${ids?.length} ids are more than the limit of ${most} nodes.`);
			const network = await findNetwork(run, { ids: ids ?? [], kinds: kinds ?? null, limit: most });
			return { ...network, shown: network.nodes.length };
		},

		trips: async (_: unknown, { year, city, country, ...page }: TripArguments, { run }: Context) =>
			connection(
				await findTripPage(run, {
					year: year ?? null,
					city: city ?? null,
					country: country ?? null,
					...pageRequest(page),
				}),
			),

		statistics: (_: unknown, __: unknown, { run }: Context) => findStatistics(run),
	},
};
