import { type Box, overlap } from "./boxes.ts";
export interface LabelBox {
	readonly id: string;
	/** Middle of the node on the screen, in pixels. */
	readonly x: number;
	readonly y: number;
	/** Half the node's height on the screen. */
	readonly radius: number;
	readonly label: string;
	/** The higher, the sooner it gets its label. */
	readonly priority: number;
}

/** Size of the letters on the screen and the widest line, in pixels, whatever the zoom. */
export const lettering = { size: 12, line: 15, width: 116, letter: 6.1 } as const;

/** The part of a node around its middle that no label may hide. */
const cover = 0.5;
/** Priorities count in steps of this: a label may hide the nodes of a lower step. */
export const step = 500;

/** The nodes whose labels fit on the screen without touching each other or a node, the important first. */
export function labelsThatFit(nodes: readonly LabelBox[]): ReadonlySet<string> {
	const bodies = nodes.map(({ id, x, y, radius, priority }) => ({
		id,
		rank: rankOf({ priority }),
		left: x - radius * cover,
		right: x + radius * cover,
		top: y - radius * cover,
		bottom: y + radius * cover,
	}));
	const taken: Box[] = [];
	const fitting = new Set<string>();
	for (const node of nodes.toSorted((one, other) => other.priority - one.priority)) {
		const box = boxOf(node);
		if (taken.some((other) => overlap(box, other))) continue;
		const kept = bodies.filter((body) => body.rank >= rankOf(node) && body.id !== node.id);
		if (kept.some((body) => overlap(box, body))) continue;
		taken.push(box);
		fitting.add(node.id);
	}
	return fitting;
}

function rankOf({ priority }: { readonly priority: number }): number {
	return Math.floor(priority / step);
}

function boxOf({ x, y, radius, label }: LabelBox): Box {
	const length = label.length * lettering.letter;
	const lines = Math.ceil(length / (lettering.width * 0.85));
	const half = Math.min(lettering.width, length) / 2;
	const top = y + radius + 3;
	return { left: x - half, right: x + half, top, bottom: top + lines * lettering.line };
}
