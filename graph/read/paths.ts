import { bestPaths } from "#domain/paths.ts";
import { findGround, type PathThrough } from "#graph/read/path-hops.ts";
import type { SearchedStep } from "#graph/read/path-steps.ts";
import type { Run } from "#graph/session.ts";

export interface PathsRequest {
	readonly from: string;
	readonly to: string;
	/** At most so many paths. */
	readonly k: number;
	/** Only paths of at most so many links. */
	readonly maxHops: number;
	readonly through: readonly PathThrough[];
}

/** Nodes that are looked around at once; a search that comes to more ends there. */
const widest = 4_000;

/** Most paths have no more links, and what lies between is soon read. */
const nearest = 4;

export interface FoundPaths {
	readonly from: string;
	readonly to: string;
	readonly paths: readonly { readonly hops: number; readonly steps: readonly SearchedStep[] }[];
	/** False when the search ended before it had seen all. */
	readonly complete: boolean;
	/** The ends that aren't there. */
	readonly missing: readonly string[];
}

/**
 * The best ways between two nodes over meetings, functions, events and promises: the graph is read from both ends to the
 * middle of ways of four links, and of longer ones only where that gives too few.
 */
export async function findPaths(
	run: Run,
	request: PathsRequest,
	upTo = Math.min(nearest, request.maxHops),
): Promise<FoundPaths> {
	const { from, to, k, maxHops, through } = request;
	const { graph, types, whole, missing } = await findGround(run, {
		...{ ends: [from, to], through, widest },
		borders: Math.max(2, Math.ceil(upTo / 2)),
	});
	const best = bestPaths(graph, { from, to, k, maxHops: upTo });
	const complete = best.complete && whole;
	const hasMore = upTo < maxHops && from !== to && missing.length === 0;
	if (best.paths.length < k && complete && hasMore)
		return findPaths(run, request, Math.min(maxHops, upTo + 2));
	const ways = from === to ? [] : best.paths;
	const paths = ways.map(({ hops, steps }) => ({
		hops,
		steps: steps.map((step) => ({ ...step, types })),
	}));
	return { from, to, paths, complete, missing };
}
