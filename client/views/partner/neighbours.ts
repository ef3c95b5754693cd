import { nodeKinds, type ScreenLanguage } from "#domain/kinds.ts";
import type { DrawnEntity, Network } from "../../api/results.ts";
import { linkWord } from "../../i18n/words.ts";

export interface Neighbour {
	readonly entity: DrawnEntity;
	/** How a partner or one of its people is linked to it, each way once; of its people with their name. */
	readonly words: readonly string[];
}

/** What a network holds beside the first of the nodes that it is drawn around, by kind and then by name, with how these are linked to it. */
export function neighboursOf(
	around: readonly string[],
	network: Network,
	language: ScreenLanguage,
): readonly Neighbour[] {
	const [partner, ...people] = around;
	const names = new Map(network.nodes.map(({ entity }) => [entity.id, entity.name]));
	const words = new Map<string, Set<string>>();
	const note = (of: string, other: string, word: string) => {
		const said = of === partner ? word : `${names.get(of) ?? ""} ${word}`.trim();
		words.set(other, (words.get(other) ?? new Set<string>()).add(said));
	};
	for (const { from, to, type } of network.links) {
		for (const [of, other, way] of [
			[from, to, "out"],
			[to, from, "in"],
		] as const) {
			const near = of === partner || (people.includes(of) && other !== partner);
			if (near) note(of, other, linkWord(type, way, language));
		}
	}
	const collator = new Intl.Collator(language);
	return network.nodes
		.flatMap(({ entity }) =>
			entity.id === partner ? [] : [{ entity, words: [...(words.get(entity.id) ?? [])] }],
		)
		.toSorted(
			(one, other) =>
				nodeKinds.indexOf(one.entity.kind) - nodeKinds.indexOf(other.entity.kind) ||
				collator.compare(one.entity.name, other.entity.name),
		);
}
