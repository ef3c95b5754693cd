import type { Point } from "../../canvas/placement.ts";

/** Where each node was drawn during this visit; it outlives the view, so that who comes back finds things where they were. */
export const places = new Map<string, Point>();

const drawn = new Set<string>();

/** Notes which nodes the network shows now. */
export function noteDrawn(ids: readonly string[]): void {
	drawn.clear();
	for (const id of ids) drawn.add(id);
}

/** Tells whether the network shows a node, or did when it was last seen. */
export function isDrawn(id: string): boolean {
	return drawn.has(id);
}
