import { countryId } from "#domain/ids.ts";
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

const everyType = [...contactLinkTypes, ...Object.values(linksOf).flat()];

const isTold = '(type(f) <> "INVOLVED" OR coalesce(f.role, "") <> "mentioned")';

/** A theme for which a broader one stands is no way between others. */
const isWay = '(type(f) <> "ABOUT" OR f.narrows IS NULL OR n:Theme)';

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

/** Cypher for the links `f` of these types from the nodes `n` of a border to what lies behind them. */
const behind = (layer: number, types: readonly LinkType[]): string => `
    UNWIND border${layer} AS one
    WITH a, b, open, one.side AS side, one.node AS n
    MATCH (n)-[f:${typePattern(types)}]-(x) WHERE x <> a AND x <> b${types.includes("ABOUT") ? ` AND ${isWay}` : ""}`;

/** From an end one comes to a country or a theme only where it is asked for, and to a city besides by functions and promises. */
const fromEnds = `${behind(0, everyType)} AND ${isTold}
      AND (NOT x:City OR "city" IN open OR type(f) IN ["AT", "WITH"])
      AND (NOT x:Country OR "country" IN open)
      AND (NOT x:Theme OR "theme" IN open)`;

/** The types by which a path goes on behind its ends, which say all that and need no look at what they come to; from a country it does through cities. */
function innerTypes(ends: readonly string[], through: readonly PathThrough[]): readonly LinkType[] {
	const hasCountry = through.includes("country") || ends.some((id) => id.startsWith(countryId("")));
	const open = hasCountry ? [...through, "city" as const] : through;
	return [...contactLinkTypes, ...open.flatMap((kind) => linksOf[kind])];
}

/** All that the nodes of a border are linked to, each with those of the border before it, and as the next border; nothing behind one that is too wide. */
const step = (layer: number, types: readonly LinkType[]): string => `
CALL (a, b, open, border${layer}) {
${layer === 0 ? fromEnds : `${behind(layer, types)} AND ${isTold}`}
  WITH open, side, x, collect(DISTINCT n) AS before
  WHERE "own" IN open OR x.ownSide IS NULL
  RETURN collect({side: side, node: x, before: before}) AS steps${layer}
}`;

const nextBorder = (layer: number): string => `
WITH *, CASE WHEN size(steps${layer}) <= $widest${layer === 1 ? " AND NOT enough" : ""} THEN steps${layer} ELSE [] END AS border${layer + 1}`;

/** Whether surely so many paths have at most four links: each goes through a node in their middle that isn't a trip, and by other nodes to it than from it. */
const haveEnough = `
CALL (steps1) {
  UNWIND steps1 AS one
  WITH one.node AS x, collect(one.before) AS ways
  WHERE size(ways) = 2 AND NOT x:Trip
    AND any(n IN ways[0] WHERE NOT n IN ways[1]) AND any(n IN ways[1] WHERE NOT n IN ways[0])
  RETURN count(x) >= $enough AS enough
}`;

const reached = (before: string): string =>
	`{id: one.node.id, date: CASE WHEN one.node:Trip THEN one.node.sortDate END, before: ${before}}`;

/** Of a border only what lies where ways meet or before that, and then what lies before it. */
const keepNeeded = (layer: number): string => `
WITH *, [one IN steps${layer} WHERE one.node IN needed${layer + 1}] AS kept${layer}
CALL (needed${layer + 1}, kept${layer}) {
  UNWIND needed${layer + 1} + reduce(all = [], one IN kept${layer} | all + one.before) AS n
  RETURN collect(DISTINCT n) AS needed${layer}
}`;

/** From both ends so many borders further, or two where these give enough, and of all that was seen only where ways meet and what lies before. */
const findMeeting = (borders: number, types: readonly LinkType[]): string => {
	const layers = Array.from({ length: borders }, (_, layer) => layer);
	const steps = layers.map((layer) => `steps${layer}`);
	const inner = layers.slice(0, -1);
	return `${rules}
WITH *, CASE WHEN a <> b THEN [{side: "a", node: a}, {side: "b", node: b}] ELSE [] END AS border0${layers
		.map((layer) => `${step(layer, types)}${layer === 1 ? haveEnough : ""}${nextBorder(layer)}`)
		.join("")}
CALL (${steps.join(", ")}) {
  UNWIND ${steps.join(" + ")} AS one
  WITH one.node AS x, collect(one.side) AS sides, collect(one.before) AS ways
  WHERE "a" IN sides AND "b" IN sides
  RETURN collect({node: x, before: ways}) AS met
}
WITH *, reduce(all = [], one IN met | reduce(more = all, way IN one.before | more + way)) AS needed${borders - 1}${inner
		.toReversed()
		.map(keepNeeded)
		.join("")}
RETURN [a.id, b.id] AS found, types, enough,
  EXISTS { MATCH (a)-[f:${typePattern(everyType)}]-(b) WHERE type(f) IN types AND ${isTold} } AS linked,
  ${inner.map((layer) => `${layer === 1 ? "(enough OR size(steps1) <= $widest)" : `size(steps${layer}) <= $widest`}`).join(" AND ")} AS whole,
  [one IN met | ${reached("reduce(ids = [], way IN one.before | ids + [n IN way | n.id])")}]
    + [one IN ${inner.map((layer) => `kept${layer}`).join(" + ")} | ${reached("[n IN one.before | n.id]")}] AS nodes`;
};

/** A node, with its date when it is a trip, and the nodes next to it towards the ends. */
interface Reached {
	readonly id: string;
	readonly date: string | null;
	readonly before: readonly string[];
}

interface MeetingRow {
	readonly found: readonly (string | null)[];
	readonly types: readonly LinkType[];
	readonly linked: boolean | null;
	readonly whole: boolean;
	readonly enough: boolean;
	readonly nodes: readonly Reached[];
}

export interface GroundRequest {
	readonly ends: readonly [string, string];
	readonly through: readonly PathThrough[];
	/** So many nodes are looked around at once at most. */
	readonly widest: number;
	/** So many links are followed from each end, two at least. */
	readonly borders: number;
	/** Two are followed when surely so many paths lie within them. */
	readonly enough: number;
}

/** The part of the graph in which the paths between two ends lie. */
export interface Ground {
	readonly graph: PathGraph;
	/** So many links were followed from each end: all paths of twice as many lie in what is found. */
	readonly borders: number;
	/** The types of link that were searched. */
	readonly types: readonly LinkType[];
	/** False when some nodes have so many neighbours that these weren't looked around. */
	readonly whole: boolean;
	/** The ends that aren't there. */
	readonly missing: readonly string[];
}

/** Where the paths between two ends lie: what is linked to both ends, and what lies between it and them. */
export async function findGround(
	run: Run,
	{ ends, borders, through, ...limits }: GroundRequest,
): Promise<Ground> {
	const [row] = await run<MeetingRow>(findMeeting(borders, innerTypes(ends, through)), {
		ends,
		through,
		...limits,
	});
	if (row === undefined) throw new Error("The statement of a path's ground gave no row.");
	const { types, whole, enough, found, linked, nodes } = row;
	const hops: Hop[] = linked ? [{ a: ends[0], b: ends[1] }] : [];
	const trips = new Map<string, string>();
	for (const { id, date, before } of nodes) {
		if (date !== null) trips.set(id, date);
		for (const other of before) hops.push({ a: id, b: other });
	}
	return {
		types,
		whole,
		borders: enough ? 2 : borders,
		missing: ends.filter((id) => !found.includes(id)),
		graph: { hops, trips },
	};
}
