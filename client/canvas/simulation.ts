import {
	forceCollide,
	forceLink,
	forceManyBody,
	forceSimulation,
	forceX,
	forceY,
	type SimulationNodeDatum,
} from "d3-force";
import type { Point } from "./placement.ts";

export interface Body {
	readonly id: string;
	readonly at: Point;
	/** A fixed body stays where it is and pushes the others. */
	readonly fixed: boolean;
	/** Half the width that it needs, in drawing units. */
	readonly radius: number;
}

interface Moving extends SimulationNodeDatum {
	readonly id: string;
	readonly radius: number;
}

const ticks = 320;
const slice = 8;
const pull = 0.075;

/**
 * Spreads the bodies by forces and gives the places of those that may move.
 * The same input gives the same places; it works in slices of some milliseconds, so that the page stays responsive, and stops when told to.
 */
export async function settle(
	bodies: readonly Body[],
	links: readonly { readonly from: string; readonly to: string }[],
	options: {
		readonly signal?: AbortSignal;
		readonly pause: () => Promise<void>;
		readonly now: () => number;
		/** Width over height of the room, which the drawing takes the form of. */
		readonly aspect: number;
	},
): Promise<ReadonlyMap<string, Point>> {
	const simulation = simulationOf(bodies, links, options.aspect);
	let since = options.now();
	for (let tick = 0; tick < ticks; tick += 1) {
		simulation.tick();
		if (options.now() - since < slice) continue;
		await options.pause();
		if (options.signal?.aborted) break;
		since = options.now();
	}
	const fixed = new Set(bodies.filter((body) => body.fixed).map((body) => body.id));
	const moved = simulation.nodes().filter((node) => !fixed.has(node.id));
	return new Map(moved.map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0 }]));
}

function simulationOf(
	bodies: readonly Body[],
	links: readonly { readonly from: string; readonly to: string }[],
	aspect: number,
) {
	const anchored = bodies.some((body) => body.fixed);
	const nodes: Moving[] = bodies.map(({ id, at, fixed, radius }) =>
		fixed ? { id, radius, ...at, fx: at.x, fy: at.y } : { id, radius, ...at },
	);
	const springs = links.map(({ from, to }) => ({ source: from, target: to }));
	return forceSimulation(nodes)
		.stop()
		.alphaDecay(1 - 0.001 ** (1 / ticks))
		.force(
			"spring",
			forceLink<Moving, (typeof springs)[number]>(springs)
				.id((node) => node.id)
				.distance(95),
		)
		.force("charge", forceManyBody<Moving>().strength(-330).distanceMax(420))
		.force("room", forceCollide<Moving>((node) => node.radius).iterations(2))
		.force("x", forceX<Moving>(0).strength(anchored ? 0 : pull / Math.sqrt(aspect)))
		.force("y", forceY<Moving>(0).strength(anchored ? 0 : pull * Math.sqrt(aspect)));
}
