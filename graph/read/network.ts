import type { EntityNode, Network, NetworkLine } from "#domain/answers.ts";
import { type LinkType, linkTypes } from "#domain/links.ts";
import { anyKind, typePattern } from "#graph/cypher.ts";
import { findEntityNodes } from "#graph/read/entity.ts";
import { chooseNodes, inTrips, type NetworkRequest } from "#graph/read/network-nodes.ts";
import type { Run } from "#graph/session.ts";

/** A part of the graph to draw: the nodes around those asked for, or the best-connected of each kind, with what was left out. */
export async function findNetwork(run: Run, request: NetworkRequest): Promise<Network> {
	const { ids, total } = await chooseNodes(run, request);
	const [entities, links] = await Promise.all([
		findEntityNodes(run, ids),
		findLines(run, ids, request.trips),
	]);
	const neighbours = shownNeighbours(links);
	const nodes = ids.flatMap((id) => {
		const entity = entities.get(id);
		return entity ? [{ entity, hiddenNeighbours: hidden(entity, neighbours.get(id)) }] : [];
	});
	return { nodes, links, total };
}

const findLinks = `
UNWIND $ids AS id
MATCH (a:${anyKind} {id: id})-[f:${typePattern(linkTypes)}]->(b:${anyKind})
WHERE b.id IN $ids AND ${inTrips("f")}
WITH id, b.id AS to, type(f) AS type, f.role AS role, count(f) AS count
ORDER BY id, type, to, count DESC, role
RETURN id AS from, type, to, sum(count) AS count, collect(role) AS roles`;

/** The links among these nodes, all facts of one type between two as one line; only facts of these trips, null for all. */
async function findLines(
	run: Run,
	ids: readonly string[],
	trips: readonly string[] | null,
): Promise<readonly NetworkLine[]> {
	const rows = await run<Omit<NetworkLine, "id"> & { type: LinkType }>(findLinks, { ids, trips });
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
