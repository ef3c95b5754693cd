export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Newcomer {
	readonly id: string;
	/** The node that brought it. */
	readonly parent: string | null;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * Gives each newcomer a place to start from: around its parent, on the side away from the rest;
 * else near a neighbour that is drawn; else beside all that is drawn; on an empty page in a spiral.
 */
export function placeNewcomers(
	newcomers: readonly Newcomer[],
	links: readonly { readonly from: string; readonly to: string }[],
	known: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
	const middle = centre([...known.values()]);
	const beside = rightOf([...known.values()]);
	const placed = new Map<string, Point>();
	newcomers.forEach(({ id, parent }, index) => {
		const anchor =
			(parent && (known.get(parent) ?? placed.get(parent))) || neighbourOf(id, links, known);
		if (anchor) placed.set(id, around(anchor, middle, index));
		else placed.set(id, known.size > 0 ? shift(spiral(index), beside) : spiral(index));
	});
	return placed;
}

function neighbourOf(
	id: string,
	links: readonly { readonly from: string; readonly to: string }[],
	known: ReadonlyMap<string, Point>,
): Point | undefined {
	for (const { from, to } of links) {
		const other = from === id ? known.get(to) : to === id ? known.get(from) : undefined;
		if (other) return other;
	}
	return undefined;
}

function around(anchor: Point, middle: Point, index: number): Point {
	const outward = Math.atan2(anchor.y - middle.y, anchor.x - middle.x);
	const side = index % 2 === 0 ? 1 : -1;
	const angle = outward + side * Math.ceil(index / 2) * 0.35;
	const distance = 80 + 10 * (index % 5);
	return { x: anchor.x + distance * Math.cos(angle), y: anchor.y + distance * Math.sin(angle) };
}

function spiral(index: number): Point {
	const distance = 46 * Math.sqrt(index);
	return {
		x: distance * Math.cos(index * goldenAngle),
		y: distance * Math.sin(index * goldenAngle),
	};
}

function centre(points: readonly Point[]): Point {
	const count = Math.max(1, points.length);
	return {
		x: points.reduce((sum, point) => sum + point.x, 0) / count,
		y: points.reduce((sum, point) => sum + point.y, 0) / count,
	};
}

function rightOf(points: readonly Point[]): Point {
	const right = Math.max(0, ...points.map((point) => point.x));
	return { x: right + 220, y: centre(points).y };
}

function shift(point: Point, by: Point): Point {
	return { x: point.x + by.x, y: point.y + by.y };
}
