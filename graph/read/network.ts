import type { EntityNode, Network, NetworkLine } from "#domain/answers.ts";
import { type NodeKind, nodeKinds } from "#domain/kinds.ts";
import { type LinkType, linkTypes } from "#domain/links.ts";
import { anyKind, labelPattern, typePattern } from "#graph/cypher.ts";
import { findEntityNodes } from "#graph/read/entity.ts";
import type { Run } from "#graph/session.ts";

export interface NetworkRequest {
	/** The nodes to look around; empty for an overview. */
	readonly ids: readonly string[];
	/** Only nodes of these kinds beside those asked for; null for the kinds that the picture is about. */
	readonly kinds: readonly NodeKind[] | null;
	/** Number of nodes at most, those asked for included. */
	readonly limit: number;
}

/** A report repeats its trip: it is drawn only when asked for. */
const aroundKinds: readonly NodeKind[] = nodeKinds.filter((kind) => kind !== "Report");
const overviewKinds: readonly NodeKind[] = ["Trip", "City", "Organization", "Person", "Theme"];

/** A part of the graph to draw: the nodes around those asked for, or the best-connected of each kind, with what was left out. */
export async function findNetwork(run: Run, request: NetworkRequest): Promise<Network> {
	const { ids, total } =
		request.ids.length > 0 ? await chooseAround(run, request) : await chooseOverview(run, request);
	const [entities, links] = await Promise.all([findEntityNodes(run, ids), findLines(run, ids)]);
	const neighbours = shownNeighbours(links);
	const nodes = ids.flatMap((id) => {
		const entity = entities.get(id);
		return entity ? [{ entity, hiddenNeighbours: hidden(entity, neighbours.get(id)) }] : [];
	});
	return { nodes, links, total };
}

/** Best are nodes tied to most of those asked for, then those of most trips, then those tied by most facts. */
const findAround = (kinds: readonly NodeKind[]): string => `
CALL () {
  MATCH (a:${anyKind}) WHERE a.id IN $ids
  RETURN collect(a) AS asked
}
CALL (asked) {
  UNWIND asked AS a
  MATCH (a)-[f:${typePattern(linkTypes)}]-(n:${labelPattern(kinds)})
  WHERE NOT n IN asked
  WITH n, count(DISTINCT a) AS ties, count(f) AS facts
  ORDER BY ties DESC, n.tripCount DESC, facts DESC, n.name, n.id
  RETURN collect(n.id) AS around
}
RETURN [a IN asked | a.id] AS asked, around[..$limit] AS around, size(around) AS total`;

interface Choice {
	readonly ids: readonly string[];
	readonly total: number;
}

async function chooseAround(run: Run, request: NetworkRequest): Promise<Choice> {
	const kinds = request.kinds ?? aroundKinds;
	const [row] = await run<{ asked: string[]; around: string[]; total: number }>(
		kinds.length > 0 ? findAround(kinds) : findAsked,
		{ ids: request.ids, limit: request.limit },
	);
	const known = new Set(row?.asked ?? []);
	const asked = [...new Set(request.ids)].filter((id) => known.has(id));
	return {
		ids: [...asked, ...(row?.around ?? [])].slice(0, request.limit),
		total: asked.length + (row?.total ?? 0),
	};
}

const findAsked = `
MATCH (a:${anyKind}) WHERE a.id IN $ids
RETURN collect(a.id) AS asked, [] AS around, 0 AS total`;

/** Trips are all of one trip: among them the count of neighbours tells. */
const findBest = (kinds: readonly NodeKind[]): string =>
	kinds
		.map((kind) => {
			const score =
				kind === "Trip" || kind === "FollowUp" || kind === "Report"
					? "neighbourCount"
					: "tripCount";
			return `
CALL () {
  MATCH (n:${kind}) WHERE n.${score} >= 0
  WITH n ORDER BY n.${score} DESC, n.neighbourCount DESC, n.name, n.id LIMIT $limit
  RETURN collect(n.id) AS best${kind}
}
CALL () {
  MATCH (n:${kind}) RETURN count(n) AS all${kind}
}`;
		})
		.join("") +
	`
RETURN [${kinds.map((kind) => `best${kind}`).join(", ")}] AS best, ${kinds.map((kind) => `all${kind}`).join(" + ")} AS total`;

/** Takes the best of each kind in turn, so that no kind crowds out the others. */
async function chooseOverview(run: Run, { kinds, limit }: NetworkRequest): Promise<Choice> {
	const wanted = kinds ?? overviewKinds;
	if (wanted.length === 0) return { ids: [], total: 0 };
	const [row] = await run<{ best: string[][]; total: number }>(findBest([...new Set(wanted)]), {
		limit,
	});
	const best = row?.best ?? [];
	const longest = Math.max(0, ...best.map((ids) => ids.length));
	const inTurn = Array.from({ length: longest }, (_, rank) =>
		best.flatMap((ids) => ids.slice(rank, rank + 1)),
	).flat();
	return { ids: inTurn.slice(0, limit), total: row?.total ?? 0 };
}

const findLinks = `
UNWIND $ids AS id
MATCH (a:${anyKind} {id: id})-[f:${typePattern(linkTypes)}]->(b:${anyKind})
WHERE b.id IN $ids
WITH id, b.id AS to, type(f) AS type, f.role AS role, count(f) AS count
ORDER BY id, type, to, count DESC, role
RETURN id AS from, type, to, sum(count) AS count, collect(role) AS roles`;

async function findLines(run: Run, ids: readonly string[]): Promise<readonly NetworkLine[]> {
	const rows = await run<Omit<NetworkLine, "id"> & { type: LinkType }>(findLinks, { ids });
	return rows.map((row) => ({ ...row, id: `${row.type}/${row.from}/${row.to}` }));
}

/** A report is its trip's source, not its neighbour, as in the stored count. */
function shownNeighbours(lines: readonly NetworkLine[]): ReadonlyMap<string, ReadonlySet<string>> {
	const neighbours = new Map<string, Set<string>>();
	const add = (id: string, other: string) =>
		neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
	for (const { type, from, to } of lines) {
		add(from, to);
		if (type !== "DESCRIBES") add(to, from);
	}
	return neighbours;
}

function hidden(entity: EntityNode, shown: ReadonlySet<string> | undefined): number {
	return Math.max(0, entity.neighbourCount - (shown?.size ?? 0));
}
