import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { linkTypes } from "#domain/links.ts";
import { anyKind, isNeighbour, labelPattern, reportLinkTypes, typePattern } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

export interface NetworkRequest {
	/** The nodes to look around; empty for an overview. */
	readonly ids: readonly string[];
	/** Only nodes of these kinds beside those asked for; null for the kinds that the picture is about. */
	readonly kinds: readonly NodeKind[] | null;
	/** Only what reports tell of these trips, and links of the reference data; null for all. */
	readonly trips: readonly string[] | null;
	/** Of the kinds that trips share, only nodes of at least so many trips beside those asked for. */
	readonly minTrips: number;
	/** Number of nodes at most, those asked for included. */
	readonly limit: number;
}

/** A report repeats its trip: it is drawn only when asked for. */
export const aroundKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind !== "Report");
const overviewKinds: readonly NodeKind[] = ["Trip", "City", "Organization", "Person", "Theme"];

/** Kinds of node that belong to one trip: among them the count of neighbours tells. */
const ofOneTrip: readonly NodeKind[] = ["Trip", "FollowUp", "Report"];

/** Facts of the trips that fit, and what no report needs to tell. */
export const inTrips = (fact: string): string =>
	`($trips IS NULL OR ${fact}.trip IS NULL OR ${fact}.trip IN $trips)`;

const enoughTrips = (node: string): string =>
	`(${node}:${labelPattern(ofOneTrip)} OR ${node}.tripCount >= $minTrips)`;

/** Nodes by id, best first, of which `skip` are left out at the start. */
export interface Choice {
	readonly ids: readonly string[];
	/** Number of nodes that fit, those left out included. */
	readonly total: number;
}

/** The nodes that a network shows, those asked for first, or with `skip` those that come behind the first so many. */
export function chooseNodes(run: Run, request: NetworkRequest, skip = 0): Promise<Choice> {
	if (request.ids.length > 0) return chooseAround(run, request, skip);
	return request.trips === null
		? chooseOverview(run, request, skip)
		: chooseOfTrips(run, { ...request, trips: request.trips }, skip);
}

/** Cypher for the nodes `asked` for and those `around` them: best are those tied to most of these, then those of most trips, then those tied by most facts. */
export const aroundAsked = (kinds: readonly NodeKind[]): string => `
CALL () {
  MATCH (a:${anyKind}) WHERE a.id IN $ids
  RETURN collect(a) AS asked
}
CALL (asked) {
  UNWIND asked AS a
  MATCH (a)-[f:${typePattern(linkTypes)}]-(n:${labelPattern(kinds)})
  WHERE NOT n IN asked AND ${inTrips("f")} AND ${enoughTrips("n")} AND ${isNeighbour("a", "f", "n")}
  WITH n, count(DISTINCT a) AS ties, count(f) AS facts
  ORDER BY ties DESC, n.tripCount DESC, facts DESC, n.name, n.id
  RETURN collect(n) AS around
}`;

const findAround = (kinds: readonly NodeKind[]): string => `${aroundAsked(kinds)}
WITH [a IN asked | a.id] AS asked, around,
  CASE WHEN $skip > size(asked) THEN $skip - size(asked) ELSE 0 END AS start
RETURN asked, [n IN around[start..start + $limit] | n.id] AS around, size(around) AS total`;

const findAsked = `
MATCH (a:${anyKind}) WHERE a.id IN $ids
RETURN collect(a.id) AS asked, [] AS around, 0 AS total`;

async function chooseAround(run: Run, request: NetworkRequest, skip: number): Promise<Choice> {
	const kinds = request.kinds ?? aroundKinds;
	const { ids, trips, minTrips, limit } = request;
	const [row] = await run<{ asked: string[]; around: string[]; total: number }>(
		kinds.length > 0 ? findAround(kinds) : findAsked,
		{ ids, trips, minTrips, skip, limit },
	);
	const known = new Set(row?.asked ?? []);
	const asked = [...new Set(ids)].filter((id) => known.has(id));
	return {
		ids: [...asked.slice(skip), ...(row?.around ?? [])].slice(0, limit),
		total: asked.length + (row?.total ?? 0),
	};
}

const findBest = (kinds: readonly NodeKind[]): string =>
	kinds
		.map((kind) => {
			const score = ofOneTrip.includes(kind) ? "neighbourCount" : "tripCount";
			const least = ofOneTrip.includes(kind) ? "0" : "$minTrips";
			const fits = `n.${score} >= ${least}${kind === "Theme" ? " AND n.narrows IS NULL" : ""}`;
			return `
CALL () {
  MATCH (n:${kind}) WHERE ${fits}
  WITH n ORDER BY n.${score} DESC, n.neighbourCount DESC, n.name, n.id LIMIT $most
  RETURN collect(n.id) AS best${kind}
}
CALL () {
  MATCH (n:${kind}) WHERE ${fits} RETURN count(n) AS all${kind}
}`;
		})
		.join("") +
	`
RETURN [${kinds.map((kind) => `best${kind}`).join(", ")}] AS best, ${kinds.map((kind) => `all${kind}`).join(" + ")} AS total`;

async function chooseOverview(
	run: Run,
	{ kinds, minTrips, limit }: NetworkRequest,
	skip: number,
): Promise<Choice> {
	const wanted = [...new Set(kinds ?? overviewKinds)];
	if (wanted.length === 0) return { ids: [], total: 0 };
	const [row] = await run<{ best: string[][]; total: number }>(findBest(wanted), {
		minTrips,
		most: skip + limit,
	});
	return { ids: inTurn(row?.best ?? []).slice(skip, skip + limit), total: row?.total ?? 0 };
}

/** What the facts of a trip link, up to two links from it: whom it met, and where they belong. */
const findOfTrips = (kinds: readonly NodeKind[]): string => `
UNWIND $trips AS id
MATCH (t:Trip {id: id})
CALL (t) {
  RETURN t AS n
  UNION
  MATCH (t)-[f:${typePattern(reportLinkTypes)}]-(n)
  WHERE f.narrows IS NULL
  RETURN n
  UNION
  MATCH (t)-[:${typePattern(reportLinkTypes)}]-()-[f:${typePattern(reportLinkTypes)}]-(n)
  WHERE f.trip = t.id AND f.narrows IS NULL
  RETURN n
}
WITH n, count(t) AS trips WHERE n:${labelPattern(kinds)} AND ${enoughTrips("n")}
WITH n, trips ORDER BY trips DESC, n.tripCount DESC, n.neighbourCount DESC, n.name, n.id
WITH [l IN labels(n) WHERE l <> "${anyKind}"][0] AS kind, collect(n.id) AS ids
RETURN kind, ids[..$most] AS ids, size(ids) AS total`;

async function chooseOfTrips(
	run: Run,
	{ kinds, minTrips, limit, trips }: NetworkRequest & { readonly trips: readonly string[] },
	skip: number,
): Promise<Choice> {
	const wanted = [...new Set(kinds ?? overviewKinds)];
	if (wanted.length === 0) return { ids: [], total: 0 };
	const rows = await run<{ kind: NodeKind; ids: string[]; total: number }>(findOfTrips(wanted), {
		trips,
		minTrips,
		most: skip + limit,
	});
	const best = wanted.map((kind) => rows.find((row) => row.kind === kind)?.ids ?? []);
	return {
		ids: inTurn(best).slice(skip, skip + limit),
		total: rows.reduce((sum, { total }) => sum + total, 0),
	};
}

/** The best of each kind in turn, so that no kind crowds out the others. */
function inTurn(best: readonly (readonly string[])[]): readonly string[] {
	const longest = Math.max(0, ...best.map((ids) => ids.length));
	return Array.from({ length: longest }, (_, rank) =>
		best.flatMap((ids) => ids.slice(rank, rank + 1)),
	).flat();
}
