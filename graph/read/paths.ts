import type { LinkType } from "#domain/links.ts";
import { bestPaths, type Hop, type Path } from "#domain/paths.ts";
import { anyKind, contactLinkTypes, typePattern } from "#graph/cypher.ts";
import { findStanding, isOwnSide } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

/** What a path may go through only when asked to. */
export type PathThrough = "city" | "country" | "theme" | "own";

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

/** What links a node of a kind that paths don't go through: looked at where it is an end, or asked for. */
const linksOf = {
	city: ["VISITED", "BASED_IN", "HELD_IN"],
	country: ["IN"],
	theme: ["ABOUT"],
	own: ["BY", "TRAVELLED_ON"],
} as const satisfies Record<PathThrough, readonly LinkType[]>;

/** A city may be passed by its functions and promises; our own side is told from facts, as everywhere. */
const mayPass = (node: string): string => `(${node}.id IN $ends OR (
    NOT ${node}:Report
    AND (NOT ${node}:City OR "city" IN $through OR type(f) IN ["AT", "WITH"])
    AND (NOT ${node}:Country OR "country" IN $through)
    AND (NOT ${node}:Theme OR "theme" IN $through)
    AND ("own" IN $through OR NOT ${isOwnSide(node, "$own")})))`;

const expand = (types: readonly LinkType[]): string => `
UNWIND $ids AS id
MATCH (n:${anyKind} {id: id})-[f:${typePattern(types)}]-(m:${anyKind})
WHERE coalesce(f.role, "") <> "mentioned" AND ${mayPass("n")} AND ${mayPass("m")}
RETURN DISTINCT id AS a, m.id AS b, type(f) AS type,
  CASE WHEN n:Trip THEN n.sortDate END AS dateA, CASE WHEN m:Trip THEN m.sortDate END AS dateB`;

interface HopRow extends Hop {
	readonly dateA: string | null;
	readonly dateB: string | null;
}

const findEnds = `
UNWIND $ends AS id
MATCH (e:${anyKind} {id: id})
RETURN id, [l IN labels(e) WHERE l <> "${anyKind}"][0] AS kind`;

/** A step with the kinds of its links and the facts of its newest trips. */
export interface FoundStep {
	readonly from: string;
	readonly to: string;
	readonly types: readonly LinkType[];
	readonly trips: readonly string[];
	readonly facts: readonly string[];
}

export interface FoundPaths {
	readonly from: string;
	readonly to: string;
	readonly paths: readonly { readonly hops: number; readonly steps: readonly FoundStep[] }[];
	/** False when the search ended before it had seen all. */
	readonly complete: boolean;
	/** The ends that aren't there. */
	readonly missing: readonly string[];
}

/** The best ways between two nodes over meetings, functions, events and promises: the graph is read from both ends, a link further each time, until they meet often enough. */
export async function findPaths(run: Run, request: PathsRequest): Promise<FoundPaths> {
	const { from, to, k, maxHops } = request;
	const [ends, { own }] = await Promise.all([
		run<{ id: string; kind: string }>(findEnds, { ends: [from, to] }),
		findStanding(run),
	]);
	const kinds = ends.map(({ kind }) => kind);
	const missing = [from, to].filter((id) => !ends.some((end) => end.id === id));
	if (missing.length > 0 || from === to) return { from, to, paths: [], complete: true, missing };
	const look = {
		through: throughOf(request.through, kinds),
		types: typesFor(request.through, kinds),
		ends: [from, to],
		own: own.map(({ id }) => id),
	};
	const search = await searchFromBothEnds(run, { from, to, k, maxHops }, look);
	return { from, to, missing, ...search, paths: await withFacts(run, search.paths, look.types) };
}

/** From a country one comes to nothing but its cities. */
function throughOf(
	through: readonly PathThrough[],
	kinds: readonly string[],
): readonly PathThrough[] {
	const byCity = kinds.includes("Country") || through.includes("country");
	return byCity ? [...through, "city"] : through;
}

function typesFor(through: readonly PathThrough[], kinds: readonly string[]): readonly LinkType[] {
	const asked = new Set<PathThrough>(throughOf(through, kinds));
	if (kinds.includes("City")) asked.add("city");
	if (kinds.includes("Country")) asked.add("country");
	if (kinds.includes("Theme")) asked.add("theme");
	if (kinds.includes("Person") || kinds.includes("Organization")) asked.add("own");
	return [...contactLinkTypes, ...[...asked].flatMap((kind): readonly LinkType[] => linksOf[kind])];
}

interface Look {
	readonly through: readonly PathThrough[];
	readonly types: readonly LinkType[];
	readonly ends: readonly string[];
	readonly own: readonly string[];
}

async function searchFromBothEnds(
	run: Run,
	question: Pick<PathsRequest, "from" | "to" | "k" | "maxHops">,
	look: Look,
): Promise<Pick<FoundPaths, "complete"> & { readonly paths: readonly Path[] }> {
	const { from, to, k, maxHops } = question;
	const hops = new Map<string, Hop>();
	const trips = new Map<string, string>();
	const sides = [new Set([from]), new Set([to])] as const;
	let borders: readonly [readonly string[], readonly string[]] = [[from], [to]];
	let best: ReturnType<typeof bestPaths> = { paths: [], complete: true };
	for (let seen = 0; seen < maxHops; ) {
		// The smaller border alone where the other is much larger: a much visited partner has thousands of trips.
		const [a, b] = borders;
		const both = Math.max(a.length, b.length) <= 10 * Math.min(a.length, b.length) + 50;
		const wanted = both ? [0, 1] : [a.length <= b.length ? 0 : 1];
		const ids = [...new Set(wanted.flatMap((side) => borders[side] ?? []))];
		if (ids.length > widest) return { ...best, complete: false };
		const rows = await run<HopRow>(expand(look.types), { ids, ...look });
		for (const row of rows) {
			hops.set([row.type, ...[row.a, row.b].toSorted()].join(" "), row);
			if (row.dateA !== null) trips.set(row.a, row.dateA);
			if (row.dateB !== null) trips.set(row.b, row.dateB);
		}
		const next = ([0, 1] as const).map((side) =>
			wanted.includes(side) ? beyond(rows, borders[side], sides[side]) : borders[side],
		);
		borders = [next[0] ?? [], next[1] ?? []];
		seen = Math.min(maxHops, seen + wanted.length);
		best = bestPaths({ hops: [...hops.values()], trips }, { from, to, k, maxHops: seen });
		// A side without a border has been seen whole, and with it every path.
		const whole = borders.some((border) => border.length === 0);
		if (whole) return bestPaths({ hops: [...hops.values()], trips }, question);
		if (best.paths.length >= k) break;
	}
	return best;
}

/** The nodes that a side comes to for the first time. */
function beyond(
	rows: readonly HopRow[],
	border: readonly string[],
	side: Set<string>,
): readonly string[] {
	const at = new Set(border);
	const reached = rows.filter(({ a }) => at.has(a)).map(({ b }) => b);
	const fresh = [...new Set(reached)].filter((id) => !side.has(id));
	for (const id of fresh) side.add(id);
	return fresh;
}

const findStepFacts = (types: readonly LinkType[]): string => `
UNWIND range(0, size($pairs) - 1) AS nth
WITH nth, $pairs[nth] AS pair
MATCH (:${anyKind} {id: pair[0]})-[f:${typePattern(types)}]-(:${anyKind} {id: pair[1]})
WHERE coalesce(f.role, "") <> "mentioned"
WITH nth, f ORDER BY nth, coalesce(f.tripDate, "") DESC, type(f), f.factId
RETURN nth, collect(type(f)) AS types, collect(f.factId) AS facts`;

/** Trips of a step whose facts are given. */
const tripsProven = 5;

async function withFacts(
	run: Run,
	paths: readonly Path[],
	types: readonly LinkType[],
): Promise<FoundPaths["paths"]> {
	const pairsOf = ({ from, to, trips }: Path["steps"][number]) =>
		trips.length === 0
			? [[from, to]]
			: trips.slice(0, tripsProven).flatMap((trip) => [
					[from, trip],
					[trip, to],
				]);
	const pairs = paths.flatMap(({ steps }) => steps.flatMap(pairsOf));
	if (pairs.length === 0) return [];
	const rows = await run<{ nth: number; types: LinkType[]; facts: string[] }>(
		findStepFacts(types),
		{ pairs },
	);
	const found = new Map(rows.map((row) => [row.nth, row]));
	let nth = 0;
	return paths.map(({ hops, steps }) => ({
		hops,
		steps: steps.map((step) => {
			const own = pairsOf(step).flatMap(() => found.get(nth++) ?? []);
			return {
				...step,
				types: [...new Set(own.flatMap((row) => row.types))],
				facts: [...new Set(own.flatMap((row) => row.facts))],
			};
		}),
	}));
}
