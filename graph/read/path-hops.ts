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

/** Cypher that is true of the link `f` between two nodes of a path; a city may be passed by its functions and promises. */
const mayLink = (a: string, b: string): string => `
  type(f) IN types AND coalesce(f.role, "") <> "mentioned" AND ${mayPass(a)} AND ${mayPass(b)}`;

const mayPass = (node: string): string => `(${node} = a OR ${node} = b OR (
    (NOT ${node}:City OR "city" IN open OR type(f) IN ["AT", "WITH"])
    AND (NOT ${node}:Country OR "country" IN open)
    AND (NOT ${node}:Theme OR "theme" IN open)
    AND ("own" IN open OR ${node}.ownSide IS NULL)))`;

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

/** Cypher that is true where the ends are linked themselves. */
const areLinked = `EXISTS { MATCH (a)-[f:${everyType}]-(b) WHERE ${mayLink("a", "b")} }`;

/** All that the nodes of a border are linked to, each with those of the border before it, and from it the next border; nothing once a border is too wide. */
const step = (side: "a" | "b", layer: number): string => `
CALL (a, b, types, open, ${side}${layer}) {
  UNWIND ${side}${layer} AS n
  MATCH (n)-[f:${everyType}]-(x:${anyKind}) WHERE x <> a AND x <> b AND ${mayLink("n", "x")}
  WITH x, collect(DISTINCT n) AS before
  RETURN collect({node: x, before: before}) AS ${side}Steps${layer}
}
WITH *, size(${side}Steps${layer}) <= $widest AS ${side}Fits${layer},
  CASE WHEN size(${side}Steps${layer}) <= $widest THEN [one IN ${side}Steps${layer} | one.node] ELSE [] END AS ${side}${layer + 1}`;

const idsOf = (node: string, before: string): string =>
	`id: ${node}.id, date: CASE WHEN ${node}:Trip THEN ${node}.sortDate END, before: ${before}`;

/** From both ends so many borders further, and of the last only where they meet. */
const findMeeting = (borders: number): string => {
	const layers = Array.from({ length: borders }, (_, layer) => layer);
	const of = (side: "a" | "b", name: string, until = borders) =>
		layers.slice(0, until).map((layer) => `${side}${name}${layer}`);
	const inner = [...of("a", "Steps", -1), ...of("b", "Steps", -1)].join(" + ");
	return `${rules}
WITH *, [n IN [a] WHERE a <> b] AS a0, [n IN [b] WHERE a <> b] AS b0${layers
		.map((layer) => step("a", layer) + step("b", layer))
		.join("")}
CALL (${[...of("a", "Steps"), ...of("b", "Steps")].join(", ")}) {
  CALL (${[...of("a", "Steps"), ...of("b", "Steps")].join(", ")}) {
    UNWIND ${of("a", "Steps").join(" + ")} AS one RETURN one.node AS x, one.before AS left, null AS right
    UNION ALL
    UNWIND ${of("b", "Steps").join(" + ")} AS one RETURN one.node AS x, null AS left, one.before AS right
  }
  WITH x, collect(left) AS lefts, collect(right) AS rights
  WHERE size(lefts) > 0 AND size(rights) > 0
  RETURN collect({${idsOf("x", "[list IN lefts + rights | [n IN list | n.id]]")}}) AS meeting
}
RETURN [a.id, b.id] AS found, types, ${areLinked} AS linked, meeting,
  ${[...of("a", "Fits", -1), ...of("b", "Fits", -1)].join(" AND ")} AS whole,
  [one IN ${inner} | {${idsOf("one.node", "[[n IN one.before | n.id]]")}}] AS inner`;
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
