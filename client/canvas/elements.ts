import type { ScreenLanguage } from "#domain/kinds.ts";
import { linkWord, roleWord } from "../i18n/words.ts";
import { type Drawing, type DrawnNode, neighbourCounts } from "./drawing.ts";

export interface NodeElement {
	readonly group: "nodes";
	readonly data: {
		readonly id: string;
		readonly kind: string;
		readonly label: string;
		/** Width and height, in drawing units. */
		readonly size: number;
	};
	readonly classes: string;
}

export interface EdgeElement {
	readonly group: "edges";
	readonly data: {
		readonly id: string;
		readonly source: string;
		readonly target: string;
		readonly label: string;
		/** Line width, in drawing units. */
		readonly width: number;
	};
	readonly classes: string;
}

/** In nodes: the chosen one with its neighbours. */
const mostWorded = 11;

/** What stands out of a drawing. */
export interface Emphasis {
	/** The node that is framed, and its links; null for none. */
	readonly selected: string | null;
	/** True when what isn't tied to it directly fades. */
	readonly fades: boolean;
}

/** What Cytoscape is to draw: nodes with their names and the number of neighbours not shown, links with their words; the chosen node and its links stand out. */
export function elementsOf(
	drawing: Drawing,
	{ selected, fades }: Emphasis,
	language: ScreenLanguage,
): readonly (NodeElement | EdgeElement)[] {
	const degrees = neighbourCounts(drawing.links);
	const chosen = drawing.nodes.some((node) => node.entity.id === selected) ? selected : null;
	const far = fades && chosen !== null ? "far" : "";
	const near = new Set<string>(chosen === null ? [] : [chosen]);
	for (const { from, to } of drawing.links) {
		if (from === chosen) near.add(to);
		if (to === chosen) near.add(from);
	}
	// Words on more lines than this around one node would hide each other; the list and the details say them all.
	const nearLink = near.size <= mostWorded ? "near worded" : "near";
	const nodes = drawing.nodes.map((node): NodeElement => {
		const { id, kind } = node.entity;
		return {
			group: "nodes",
			data: { id, kind, label: labelOf(node), size: sizeOf(degrees.get(id) ?? 0) },
			classes: classesOf(node, id === chosen, near.has(id) ? "near" : far),
		};
	});
	const edges = drawing.links.map(
		(link): EdgeElement => ({
			group: "edges",
			data: {
				id: link.id,
				source: link.from,
				target: link.to,
				label:
					link.role && link.type !== "MENTIONED"
						? `${linkWord(link.type, "out", language)} (${roleWord(link.role, language)})`
						: linkWord(link.type, "out", language),
				width: Math.min(5, 1 + Math.log2(Math.max(1, link.count))),
			},
			classes: link.from === chosen || link.to === chosen ? nearLink : far,
		}),
	);
	return [...nodes, ...edges];
}

/** The size of a node with that many neighbours in the drawing. */
export function sizeOf(degree: number): number {
	return Math.round(Math.min(54, 24 + 6 * Math.log2(1 + degree)));
}

function labelOf(node: DrawnNode): string {
	const apart = node.apart ? ` (${shorten(node.apart, 24)})` : "";
	const name = shorten(node.entity.name, 32) + apart;
	return node.hidden > 0 ? `${name}  +${node.hidden}` : name;
}

function shorten(text: string, length: number): string {
	return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function classesOf(node: DrawnNode, chosen: boolean, distance: string): string {
	const classes = [
		node.fresh && "fresh",
		node.open && "open",
		node.entity.sample && "sample",
		chosen && "chosen",
		distance,
	];
	return classes.filter(Boolean).join(" ");
}
