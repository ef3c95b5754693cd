import type { Network } from "#domain/answers.ts";
import type { NodeKind, ScreenLanguage } from "#domain/kinds.ts";
import { findNetwork } from "#graph/read/network.ts";
import { chooseNodes, type NetworkRequest } from "#graph/read/network-nodes.ts";
import { pageOf } from "#graph/read/page.ts";
import { findTripIds } from "#graph/read/trip-filter.ts";
import type { Context } from "#server/context.ts";
import { badInput } from "#server/errors.ts";
import type { ExportList } from "#server/exports/export.ts";
import { type PageArguments, pageRequest, within } from "#server/schema/arguments.ts";
import { nodeConnection } from "#server/schema/connection.ts";
import type { Exportable } from "#server/schema/exports.ts";
import { type FilterArguments, tripFilter } from "#server/schema/trip-filter.ts";

const largestNetwork = 300;
/** So many of those left out are listed. */
const listed = 1_000;

interface NetworkArguments extends FilterArguments {
	readonly ids?: readonly string[] | null;
	readonly kinds?: readonly NodeKind[] | null;
	readonly limit?: number | null;
	readonly minTrips?: number | null;
}

type Asked = Network & Exportable & { readonly request: NetworkRequest };

/** A part of the graph to draw, with what doesn't fit as a list. */
export const networkResolvers = {
	Query: {
		network: async (
			_: unknown,
			{ ids, kinds, limit, minTrips, ...filter }: NetworkArguments,
			context: Context,
		): Promise<Asked> => {
			const most = within("limit", limit ?? 80, [1, largestNetwork]);
			if ((ids?.length ?? 0) > most)
				throw badInput(`${ids?.length} ids are more than the limit of ${most} nodes.`);
			const request = {
				ids: ids ?? [],
				kinds: kinds ?? null,
				trips: await tripsOf(filter, context),
				minTrips: within("minTrips", minTrips ?? 0, [0, 1_000]),
				limit: most,
			};
			const network = await findNetwork(context.run, request);
			return {
				...network,
				request,
				exportList: async (language) => networkList(network, request, language),
			};
		},
	},
	Network: {
		shown: ({ nodes }: Asked) => nodes.length,
		leftOut: async ({ request, total, nodes }: Asked, page: PageArguments, context: Context) => {
			const rest = await chooseNodes(context.run, { ...request, limit: listed }, request.limit);
			const found = await nodeConnection(
				pageOf(rest.ids, pageRequest(page), { idOf: (id) => id }),
				context,
			);
			return { ...found, totalCount: total - nodes.length };
		},
	},
};

/** The nodes of a network, and as a graph the facts between them. */
function networkList(
	{ nodes, total }: Network,
	{ trips }: NetworkRequest,
	language: ScreenLanguage,
): ExportList {
	const columns = ["id", "kind", "name", "aliases", "trips", "neighbours", "hiddenNeighbours"];
	return {
		name: "network",
		table: {
			columns,
			rows: nodes.map(({ entity, hiddenNeighbours }) => {
				const { id, kind, name, labels, aliases, tripCount, neighbourCount } = entity;
				return [
					...[id, kind, labels?.[language] ?? name, aliases.join("; ")],
					...[tripCount, neighbourCount, hiddenNeighbours],
				];
			}),
		},
		nodes: nodes.map(({ entity }) => entity.id),
		trips,
		leftOut: total - nodes.length,
	};
}

/** The trips that a filter leaves; null when there is none. */
async function tripsOf(
	filter: FilterArguments,
	context: Context,
): Promise<readonly string[] | null> {
	if (Object.values(filter).every((value) => value == null)) return null;
	return findTripIds(context.run, await tripFilter(filter, context), null);
}
