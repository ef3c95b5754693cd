/** A rectangle of a drawing, in its units. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Whether two rectangles share more than an edge. */
export function overlap(one: Box, other: Box): boolean {
	return (
		one.left < other.right &&
		one.right > other.left &&
		one.top < other.bottom &&
		one.bottom > other.top
	);
}
