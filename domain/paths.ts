import { byParts } from "#domain/order.ts";

/** A link between two nodes, whatever its direction. */
export interface Hop {
	readonly a: string;
	readonly b: string;
}

/** A part of the graph in which paths are looked for; `trips` are the dates of its trips by id, empty when the year is unknown. */
export interface PathGraph {
	readonly hops: readonly Hop[];
	readonly trips: ReadonlyMap<string, string>;
}

/** From one node to the next: by the links between them, or by the trips that both are tied to, the newest first. */
export interface PathStep {
	readonly from: string;
	readonly to: string;
	/** Empty when the two are linked themselves. */
	readonly trips: readonly string[];
}

/** A way from one node to another that comes to no node and no trip twice; `hops` counts links, two for a step by trips. */
export interface Path {
	readonly hops: number;
	readonly steps: readonly PathStep[];
}

export interface PathQuestion {
	readonly from: string;
	readonly to: string;
	/** At most so many paths. */
	readonly k: number;
	/** Only paths of at most so many links. */
	readonly maxHops: number;
}

/** So many paths of one length are compared. */
const mostCompared = 5_000;

/** The best paths: those of fewest links first, of these the one whose weakest step has most trips, then that of the newest trips. */
export function bestPaths(
	graph: PathGraph,
	{ from, to, k, maxHops }: PathQuestion,
): { readonly paths: readonly Path[]; readonly complete: boolean } {
	const around = neighbours(graph.hops);
	const left = distances(around, to);
	const isLink = (id: string) => graph.trips.has(id) && id !== from && id !== to;
	const next = remembered((here: string) => nextOf(here, { around, isLink }));
	const found: Path[] = [];
	let complete = true;
	for (let hops = left.get(from) ?? Number.POSITIVE_INFINITY; hops <= maxHops; hops += 1) {
		const ways = waysOf({ next, left }, { from, to, hops, most: mostCompared + 1 });
		complete &&= ways.length <= mostCompared;
		const paths = ways
			.slice(0, mostCompared)
			.flatMap((way) => pathOf(way, hops, graph))
			.toSorted((a, b) => byParts(rank(a, graph), rank(b, graph)));
		found.push(...paths);
		if (found.length >= k) break;
	}
	return { paths: found.slice(0, k), complete };
}

type Neighbours = ReadonlyMap<string, readonly string[]>;

interface Ground {
	/** By node, the nodes next to it. */
	readonly next: (here: string) => ReadonlyMap<string, readonly string[]>;
	/** By node, the number of links that are still to go. */
	readonly left: ReadonlyMap<string, number>;
}

function remembered<Value>(find: (id: string) => Value): (id: string) => Value {
	const known = new Map<string, Value>();
	return (id) => {
		const value = known.get(id) ?? find(id);
		known.set(id, value);
		return value;
	};
}

function neighbours(hops: readonly Hop[]): Neighbours {
	const around = new Map<string, Set<string>>();
	const add = (a: string, b: string) => around.set(a, (around.get(a) ?? new Set()).add(b));
	for (const { a, b } of hops) {
		add(a, b);
		add(b, a);
	}
	return new Map([...around].map(([id, others]) => [id, [...others].toSorted()]));
}

function distances(around: Neighbours, to: string): ReadonlyMap<string, number> {
	const left = new Map([[to, 0]]);
	// A map gives what is added while it is read, so this goes out from the end by breadth.
	for (const [id, distance] of left)
		for (const other of around.get(id) ?? []) if (!left.has(other)) left.set(other, distance + 1);
	return left;
}

interface Way {
	readonly id: string;
	readonly trips: readonly string[];
}

/** All sequences of nodes that take exactly so many links, each step with the trips that it may go by. */
function waysOf(
	{ next, left }: Ground,
	{ from, to, hops, most }: Pick<PathQuestion, "from" | "to"> & { hops: number; most: number },
): readonly (readonly Way[])[] {
	const found: (readonly Way[])[] = [];
	const walk = (way: readonly Way[], rest: number) => {
		const here = way.at(-1)?.id ?? from;
		if (here === to) {
			if (rest === 0) found.push(way);
			return;
		}
		for (const [id, trips] of next(here)) {
			const cost = trips.length === 0 ? 1 : 2;
			if (found.length >= most) return;
			if ((left.get(id) ?? Number.POSITIVE_INFINITY) > rest - cost) continue;
			if (way.some((earlier) => earlier.id === id)) continue;
			walk([...way, { id, trips }], rest - cost);
		}
	};
	walk([{ id: from, trips: [] }], hops);
	return found;
}

/** The nodes next to one: linked themselves, else by the trips that both are tied to. */
function nextOf(
	here: string,
	{ around, isLink }: { readonly around: Neighbours; readonly isLink: (id: string) => boolean },
): ReadonlyMap<string, readonly string[]> {
	const direct = (around.get(here) ?? []).filter((id) => !isLink(id));
	const shared = new Map<string, string[]>();
	for (const trip of (around.get(here) ?? []).filter(isLink))
		for (const id of around.get(trip) ?? [])
			if (id !== here && !isLink(id)) shared.set(id, [...(shared.get(id) ?? []), trip]);
	return new Map<string, readonly string[]>([...shared, ...direct.map((id) => [id, []] as const)]);
}

/** A way whose steps each keep a trip of their own: two steps by one trip are a detour on that trip. */
function pathOf(way: readonly Way[], hops: number, { trips: dates }: PathGraph): readonly Path[] {
	const uses = new Map<string, number>();
	for (const { trips } of way) for (const trip of trips) uses.set(trip, (uses.get(trip) ?? 0) + 1);
	const steps = way.slice(1).map(({ id, trips }, index) => ({
		from: way[index]?.id ?? id,
		to: id,
		byTrips: trips.length > 0,
		trips: trips
			.filter((trip) => uses.get(trip) === 1)
			.toSorted((a, b) => byParts([dates.get(b) ?? "", a], [dates.get(a) ?? "", b])),
	}));
	if (steps.some(({ byTrips, trips }) => byTrips && trips.length === 0)) return [];
	return [{ hops, steps: steps.map(({ from, to, trips }) => ({ from, to, trips })) }];
}

function rank({ steps }: Path, { trips: dates }: PathGraph): readonly (string | number)[] {
	const byTrips = steps.filter(({ trips }) => trips.length > 0);
	const weakest = Math.min(...byTrips.map(({ trips }) => trips.length));
	const oldest = byTrips.map(({ trips }) => dates.get(trips[0] ?? "") ?? "").toSorted()[0] ?? "";
	return [
		-weakest,
		-Number(oldest.replaceAll("-", "").padEnd(8, "0")),
		steps.map(({ to }) => to).join(" "),
	];
}
