import { kindCaptions, nodeKinds, type ScreenLanguage } from "#domain/kinds.ts";
import type { NetworkLink } from "../../api/results.ts";
import type { Drawing, DrawnNode } from "../../canvas/drawing.ts";
import { capital, linkWord } from "../../i18n/words.ts";

interface Place {
	readonly key: string;
	readonly level: number;
	/** The number of the row among its siblings, from 1. */
	readonly position: number;
	readonly siblings: number;
	readonly parent: string | null;
	/** Null when there is nothing to unfold. */
	readonly unfolded: boolean | null;
}

/** A row of the list that says what the drawing shows: a kind, a node of it, or a link of that node. */
export type TreeRow = Place &
	(
		| { readonly type: "kind"; readonly label: string; readonly count: number }
		| { readonly type: "node"; readonly node: DrawnNode }
		| { readonly type: "link"; readonly word: string; readonly node: DrawnNode }
	);

/** The rows to show, top to bottom: kinds are unfolded unless in `toggled`, nodes folded unless in it. */
export function treeRows(
	drawing: Drawing,
	toggled: ReadonlySet<string>,
	language: ScreenLanguage,
): readonly TreeRow[] {
	const collator = new Intl.Collator(language);
	const byName = (one: DrawnNode, other: DrawnNode) =>
		collator.compare(one.entity.name, other.entity.name);
	const kinds = nodeKinds
		.map((kind) => ({
			kind,
			nodes: drawing.nodes.filter((node) => node.entity.kind === kind).toSorted(byName),
		}))
		.filter(({ nodes }) => nodes.length > 0);
	const linksOf = linksByNode(drawing);
	return kinds.flatMap(({ kind, nodes }, place) => {
		const unfolded = !toggled.has(kind);
		const row: TreeRow = {
			type: "kind",
			key: kind,
			level: 1,
			position: place + 1,
			siblings: kinds.length,
			parent: null,
			unfolded,
			label: capital(kindCaptions[kind][language].many),
			count: nodes.length,
		};
		if (!unfolded) return [row];
		return [
			row,
			...nodes.flatMap((node, position) =>
				nodeRows(node, linksOf.get(node.entity.id) ?? [], {
					parent: kind,
					position: position + 1,
					siblings: nodes.length,
					unfolded: toggled.has(node.entity.id),
					language,
				}),
			),
		];
	});
}

interface DrawnLink {
	readonly link: NetworkLink;
	readonly other: DrawnNode;
	readonly direction: "out" | "in";
}

function nodeRows(
	node: DrawnNode,
	links: readonly DrawnLink[],
	place: {
		readonly parent: string;
		readonly position: number;
		readonly siblings: number;
		readonly unfolded: boolean;
		readonly language: ScreenLanguage;
	},
): readonly TreeRow[] {
	const { parent, position, siblings, language } = place;
	const key = node.entity.id;
	const unfolded = links.length > 0 ? place.unfolded : null;
	const row: TreeRow = { type: "node", key, level: 2, position, siblings, parent, unfolded, node };
	if (!unfolded) return [row];
	return [
		row,
		...links.map(
			({ link, other, direction }, index): TreeRow => ({
				type: "link",
				key: `${key}\n${link.id}`,
				level: 3,
				position: index + 1,
				siblings: links.length,
				parent: key,
				unfolded: null,
				word: linkWord(link.type, direction, language),
				node: other,
			}),
		),
	];
}

function linksByNode(drawing: Drawing): ReadonlyMap<string, readonly DrawnLink[]> {
	const nodes = new Map(drawing.nodes.map((node) => [node.entity.id, node]));
	const found = new Map<string, DrawnLink[]>();
	const note = (id: string, link: DrawnLink) => found.set(id, [...(found.get(id) ?? []), link]);
	for (const link of drawing.links) {
		const from = nodes.get(link.from);
		const to = nodes.get(link.to);
		if (!from || !to) continue;
		note(link.from, { link, other: to, direction: "out" });
		note(link.to, { link, other: from, direction: "in" });
	}
	return found;
}
