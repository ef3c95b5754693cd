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

/** So many links are followed from each end at first; paths have hardly ever more than twice as many. */
const usualBorders = 3;

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
 * middle, again and further only where that gives too few.
 */
export async function findPaths(
	run: Run,
	request: PathsRequest,
	look: { readonly borders: number; readonly enough: number } = {
		borders: Math.min(usualBorders, bordersOf(request.maxHops)),
		enough: request.k,
	},
): Promise<FoundPaths> {
	const { from, to, k, maxHops, through } = request;
	const { graph, types, whole, missing, borders } = await findGround(run, {
		...{ ends: [from, to], through, widest },
		...look,
	});
	const upTo = Math.min(maxHops, 2 * borders);
	const best = bestPaths(graph, { from, to, k, maxHops: upTo });
	const complete = best.complete && whole;
	const hasMore = upTo < maxHops && from !== to && missing.length === 0;
	if (best.paths.length < k && complete && hasMore)
		return findPaths(run, request, {
			borders: Math.min(borders + 1, bordersOf(maxHops)),
			enough: Number.MAX_SAFE_INTEGER,
		});
	const ways = from === to ? [] : best.paths;
	const paths = ways.map(({ hops, steps }) => ({
		hops,
		steps: steps.map((step) => ({ ...step, types })),
	}));
	return { from, to, paths, complete, missing };
}

const bordersOf = (hops: number): number => Math.max(2, Math.ceil(hops / 2));
