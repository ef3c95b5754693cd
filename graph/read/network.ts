import type { EntityNode, Network, NetworkLine } from "#domain/answers.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { linkTypes } from "#domain/links.ts";
import { anyKind, typePattern } from "#graph/cypher.ts";
import { type EntityRow, entityProjection, toEntity } from "#graph/read/entity-rows.ts";
import {
	aroundAsked,
	aroundKinds,
	type Choice,
	chooseNodes,
	inTrips,
	type NetworkRequest,
} from "#graph/read/network-nodes.ts";
import type { Run } from "#graph/session.ts";

/** A part of the graph to draw: the nodes around those asked for, or the best-connected of each kind, with what was left out. */
export async function findNetwork(run: Run, request: NetworkRequest): Promise<Network> {
	const kinds = request.kinds ?? aroundKinds;
	const { ids, total, entities, links, neighbours } =
		request.ids.length > 0 && kinds.length > 0
			? await readAround(run, request, kinds)
			: await readChosen(run, request);
	const nodes = ids.flatMap((id) => {
		const entity = entities.get(id);
		return entity ? [{ entity, hiddenNeighbours: hidden(entity, neighbours.get(id)) }] : [];
	});
	return { nodes, links, total };
}

interface Picture extends Choice {
	readonly entities: ReadonlyMap<string, EntityNode>;
	readonly links: readonly NetworkLine[];
	/** By id, the nodes shown that count as its neighbours. */
	readonly neighbours: ReadonlyMap<string, ReadonlySet<string>>;
}

interface PictureRow {
	readonly total: number;
	readonly nodes: readonly EntityRow[];
	readonly links: readonly LinkValues[];
}

/** Values without names, as for nodes. */
type LinkValues = readonly [
	from: string,
	type: NetworkLine["type"],
	to: string,
	count: number,
	roles: NetworkLine["roles"],
	/** Whether the narrower theme at its end is no neighbour of what it is tied to. */
	aside: boolean,
];

/** Cypher for the nodes `shown` with the links among them, all facts of one type between two as one. */
const drawShown = `
CALL (shown) {
  UNWIND shown AS a
  MATCH (a)-[f:${typePattern(linkTypes)}]->(b:${anyKind})
  WHERE b IN shown AND ${inTrips("f")}
  WITH a.id AS from, b.id AS to, type(f) AS type, f.role AS role, count(f) AS count,
    count(CASE type(f) WHEN "ABOUT" THEN f.narrows WHEN "BROADER" THEN a.narrows END) AS aside
  ORDER BY from, type, to, count DESC, role
  WITH from, type, to, sum(count) AS count, collect(role) AS roles, sum(aside) AS aside ORDER BY from, type, to
  RETURN collect([from, type, to, count, roles, aside = count]) AS links
}
RETURN total, [n IN shown | ${entityProjection("n")}] AS nodes, links`;

const findAround = (kinds: readonly NodeKind[]): string => `${aroundAsked(kinds)}
WITH (asked + around)[..$limit] AS shown, size(asked) + size(around) AS total${drawShown}`;

async function readAround(
	run: Run,
	{ ids, trips, minTrips, limit }: NetworkRequest,
	kinds: readonly NodeKind[],
): Promise<Picture> {
	const [row] = await run<PictureRow>(findAround(kinds), { ids, trips, minTrips, limit });
	const { nodes, ...rest } = pictureOf(row);
	const asked = [...new Set(ids)].filter((id) => nodes.includes(id));
	return { ids: [...new Set([...asked, ...nodes])], ...rest };
}

const findGiven = `
CALL () {
  UNWIND $ids AS id
  MATCH (n:${anyKind} {id: id})
  RETURN collect(n) AS shown
}
WITH shown, size(shown) AS total${drawShown}`;

async function readChosen(run: Run, request: NetworkRequest): Promise<Picture> {
	const choice = await chooseNodes(run, request);
	const [row] = await run<PictureRow>(findGiven, { ids: choice.ids, trips: request.trips });
	return { ...pictureOf(row), ...choice };
}

function pictureOf(row: PictureRow | undefined) {
	const { total = 0, nodes = [], links = [] } = row ?? {};
	const entities = nodes.map(toEntity);
	return {
		total,
		nodes: entities.map(({ id }) => id),
		entities: new Map(entities.map((entity) => [entity.id, entity])),
		links: links.map(([from, type, to, count, roles]) => ({
			id: `${type}/${from}/${to}`,
			from,
			type,
			to,
			count,
			roles,
		})),
		neighbours: shownNeighbours(links),
	};
}

/** A report is its trip's source, not its neighbour, as in the stored count. */
function shownNeighbours(links: readonly LinkValues[]): Picture["neighbours"] {
	const neighbours = new Map<string, Set<string>>();
	const add = (id: string, other: string) =>
		neighbours.set(id, (neighbours.get(id) ?? new Set()).add(other));
	for (const [from, type, to, , , aside] of links) {
		if (!(aside && type === "ABOUT")) add(from, to);
		if (type !== "DESCRIBES" && !(aside && type === "BROADER")) add(to, from);
	}
	return neighbours;
}

function hidden(entity: EntityNode, shown: ReadonlySet<string> | undefined): number {
	return Math.max(0, entity.neighbourCount - (shown?.size ?? 0));
}
