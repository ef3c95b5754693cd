import type { LinkType } from "#domain/links.ts";
import type { Hop, PathGraph } from "#domain/paths.ts";
import { anyKind, contactLinkTypes, typePattern } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

/** What a path may go through only when asked to. */
export type PathThrough = "city" | "country" | "theme" | "own";

/** What links a node of a kind that paths don't go through: looked at where it is an end, or asked for. */
const linksOf = {
	city: ["VISITED", "BASED_IN", "HELD_IN"],
	country: ["IN"],
	theme: ["ABOUT"],
	own: ["BY", "TRAVELLED_ON"],
} as const satisfies Record<PathThrough, readonly LinkType[]>;

const everyType = typePattern([...contactLinkTypes, ...Object.values(linksOf).flat()]);

/** Cypher that is true of the link `f` from a node that a path came to, or an end, to the next one between the ends; a city may be passed by its functions and promises. */
const mayGoOn = (n: string, x: string): string => `${isSearched} AND ${x} <> a AND ${x} <> b
    AND (${n} = a OR ${n} = b OR ${mayBeCity(n)})
    AND ${mayBeCity(x)}
    AND (NOT ${x}:Country OR "country" IN open)
    AND (NOT ${x}:Theme OR "theme" IN open)
    AND ("own" IN open OR ${x}.ownSide IS NULL)`;

const isSearched = 'type(f) IN types AND coalesce(f.role, "") <> "mentioned"';

const mayBeCity = (node: string): string =>
	`(NOT ${node}:City OR "city" IN open OR type(f) IN ["AT", "WITH"])`;

const isEither = (labels: string): string => `a:${labels} OR b:${labels}`;
const typesWhere = (kind: PathThrough, condition: string): string =>
	`CASE WHEN "${kind}" IN open OR ${condition} THEN ${JSON.stringify(linksOf[kind])} ELSE [] END`;

/** The two ends, and by which links and through what a path between them may go; from a country one comes to nothing but its cities. */
const rules = `
OPTIONAL MATCH (a:${anyKind} {id: $ends[0]})
OPTIONAL MATCH (b:${anyKind} {id: $ends[1]})
WITH a, b, $through + CASE WHEN ${isEither("Country")} OR "country" IN $through THEN ["city"] ELSE [] END AS open
WITH a, b, open, ${JSON.stringify(contactLinkTypes)}
  + ${typesWhere("city", isEither("City"))}
  + ${typesWhere("country", isEither("Country"))}
  + ${typesWhere("theme", isEither("Theme"))}
  + ${typesWhere("own", isEither("(Person|Organization)"))} AS types`;

/** All that the nodes of a border are linked to, each with those of the border before it, and as the next border; nothing behind one that is too wide. */
const step = (layer: number): string => `
CALL (a, b, types, open, border${layer}) {
  UNWIND border${layer} AS one
  WITH a, b, types, open, one.side AS side, one.node AS n
  MATCH (n)-[f:${everyType}]-(x:${anyKind}) WHERE ${mayGoOn("n", "x")}
  WITH side, x, collect(DISTINCT n) AS before
  RETURN collect({side: side, node: x, before: before}) AS steps${layer}
}
WITH *, CASE WHEN size(steps${layer}) <= $widest THEN steps${layer} ELSE [] END AS border${layer + 1}`;

const reached = (node: string, before: string): string =>
	`{id: ${node}.id, date: CASE WHEN ${node}:Trip THEN ${node}.sortDate END, before: ${before}}`;

/** From both ends so many borders further, and of the last only where they meet. */
const findMeeting = (borders: number): string => {
	const layers = Array.from({ length: borders }, (_, layer) => layer);
	const steps = layers.map((layer) => `steps${layer}`);
	const inner = layers.slice(0, -1);
	return `${rules}
WITH *, CASE WHEN a <> b THEN [{side: "a", node: a}, {side: "b", node: b}] ELSE [] END AS border0${layers.map(step).join("")}
CALL (${steps.join(", ")}) {
  UNWIND ${steps.join(" + ")} AS one
  WITH one.node AS x, collect(one.side) AS sides, collect([n IN one.before | n.id]) AS before
  WHERE "a" IN sides AND "b" IN sides
  RETURN collect(${reached("x", "before")}) AS meeting
}
RETURN [a.id, b.id] AS found, types, meeting,
  EXISTS { MATCH (a)-[f:${everyType}]-(b) WHERE ${isSearched} } AS linked,
  ${inner.map((layer) => `size(steps${layer}) = size(border${layer + 1})`).join(" AND ")} AS whole,
  [one IN ${inner.map((layer) => `steps${layer}`).join(" + ")} | ${reached("one.node", "[[n IN one.before | n.id]]")}] AS inner`;
};

/** A node, with its date when it is a trip, and the nodes next to it towards the ends. */
interface Reached {
	readonly id: string;
	readonly date: string | null;
	readonly before: readonly (readonly string[])[];
}

interface MeetingRow {
	readonly found: readonly (string | null)[];
	readonly types: readonly LinkType[];
	readonly linked: boolean | null;
	readonly whole: boolean;
	readonly meeting: readonly Reached[];
	readonly inner: readonly Reached[];
}

export interface GroundRequest {
	readonly ends: readonly [string, string];
	readonly through: readonly PathThrough[];
	/** So many nodes are looked around at once at most. */
	readonly widest: number;
	/** So many links are followed from each end, two at least: all paths of twice as many lie in what is found. */
	readonly borders: number;
}

/** The part of the graph in which the paths between two ends lie. */
export interface Ground {
	readonly graph: PathGraph;
	/** The types of link that were searched. */
	readonly types: readonly LinkType[];
	/** False when some nodes have so many neighbours that these weren't looked around. */
	readonly whole: boolean;
	/** The ends that aren't there. */
	readonly missing: readonly string[];
}

/** Where the paths between two ends lie: all that is linked to either end in half of the way, and of what lies in the middle that which is linked to both. */
export async function findGround(
	run: Run,
	{ ends, borders, ...request }: GroundRequest,
): Promise<Ground> {
	const [row] = await run<MeetingRow>(findMeeting(borders), { ends, ...request });
	const { types = [], whole = true, found = [], linked, meeting = [], inner = [] } = row ?? {};
	const hops: Hop[] = linked ? [{ a: ends[0], b: ends[1] }] : [];
	const trips = new Map<string, string>();
	for (const { id, date, before } of [...inner, ...meeting]) {
		if (date !== null) trips.set(id, date);
		for (const other of before.flat()) hops.push({ a: id, b: other });
	}
	return {
		types,
		whole,
		missing: ends.filter((id) => !found.includes(id)),
		graph: { hops, trips },
	};
}
