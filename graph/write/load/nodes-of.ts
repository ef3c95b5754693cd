import type { NodeKind } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import type { Collection } from "#graph/write/load/collection.ts";
import { addPair, grouped } from "#graph/write/load/pairs.ts";
import { type LoadedSummaries, summariesOf } from "#graph/write/load/summaries-of.ts";
import { type ShownEntity, shownEntity } from "#graph/write/shown-entity.ts";

/** A node to be made, as its claims and facts give it. */
export interface NodeRow {
	readonly kind: NodeKind;
	readonly properties: Readonly<Record<string, unknown>>;
}

/** A link of the reference data between nodes. */
export interface ReferenceRow {
	readonly type: LinkType;
	readonly from: string;
	readonly to: string;
}

/** All nodes of a load but the reports, with what is kept at them. */
export interface LoadedNodes {
	readonly nodes: () => Generator<NodeRow>;
	readonly references: readonly ReferenceRow[];
	readonly summaries: LoadedSummaries;
}

/** What every node shows and counts, and all summaries, from what was collected; the claims are let go, for their memory. */
export function nodesOf(collection: Collection): LoadedNodes {
	const { ids, kinds, claims } = collection;
	const shown = kinds.map((kind, number): ShownEntity => {
		const told = [...(claims[number]?.values() ?? [])];
		claims[number]?.clear();
		return shownEntity(ids[number] ?? "", kind, told);
	});
	const references = shown.flatMap((one, number) =>
		one.references.map((text): ReferenceRow => {
			const [type = "", ...to] = text.split(" ");
			return { type: type as LinkType, from: ids[number] ?? "", to: to.join(" ") };
		}),
	);
	const countsOf = countNodes(collection, references);
	const summaries = summariesOf(collection, shown);
	function* nodes(): Generator<NodeRow> {
		for (const [number, kind] of kinds.entries()) {
			const narrows = collection.narrows.get(number) === true ? { narrows: true } : {};
			const properties = { ...shown[number]?.properties, ...countsOf(number), ...narrows };
			yield { kind, properties: { ...properties, ...summaries.partners.get(number) } };
		}
	}
	return { nodes, references, summaries };
}

/** A country's trips are those of its cities too; what a theme stands for is no neighbour of it. */
function countNodes(
	{ trips, neighbours, narrows, numbers, kinds }: Collection,
	references: readonly ReferenceRow[],
) {
	const tripsOf = grouped(trips);
	const citiesOf = new Map<number, number[]>();
	for (const { type, from, to } of references) {
		const [start, end] = [numbers.get(from) ?? -1, numbers.get(to) ?? -1];
		addPair(neighbours, start, end);
		if (type !== "BROADER" || narrows.get(start) !== true) addPair(neighbours, end, start);
		if (type === "IN" && kinds[start] === "City")
			citiesOf.set(end, [...(citiesOf.get(end) ?? []), start]);
	}
	const neighboursOf = grouped(neighbours);
	return (number: number) => {
		const cities = citiesOf.get(number) ?? [];
		return {
			tripCount: new Set([number, ...cities].flatMap(tripsOf)).size,
			neighbourCount: neighboursOf(number).length,
		};
	};
}
