import type { ScreenLanguage } from "#domain/kinds.ts";
import { type LinkType, linkTypes } from "#domain/links.ts";
import { capital, linkWord } from "../i18n/words.ts";

/** What a link needs to stand in a group: its kind and its ends. */
interface Tie {
	readonly type: LinkType;
	readonly from: { readonly id: string };
	readonly to: { readonly id: string };
}

export interface FactGroup<Fact extends Tie> {
	readonly key: string;
	/** The link in words, as seen from the entity. */
	readonly title: string;
	/** Each entity at the other end once, with all facts about it. */
	readonly items: readonly {
		readonly other: Fact["from"] | Fact["to"];
		readonly facts: readonly Fact[];
	}[];
}

/** Groups an entity's facts by link and direction, in the order of the vocabulary. */
export function groupFacts<Fact extends Tie>(
	entity: string,
	facts: readonly Fact[],
	language: ScreenLanguage,
): readonly FactGroup<Fact>[] {
	const groups = new Map<string, FactGroup<Fact>>();
	for (const fact of facts) {
		const direction = fact.from.id === entity ? "out" : "in";
		const key = `${fact.type} ${direction}`;
		const title = capital(linkWord(fact.type, direction, language));
		const { items } = groups.get(key) ?? { items: [] };
		const other = direction === "out" ? fact.to : fact.from;
		groups.set(key, { key, title, items: added(items, other, fact) });
	}
	const place = (group: FactGroup<Fact>) => linkTypes.indexOf(group.key.split(" ")[0] as LinkType);
	return [...groups.values()].toSorted((one, other) => order(place(one)) - order(place(other)));
}

function added<Fact extends Tie>(
	items: FactGroup<Fact>["items"],
	other: Fact["from"] | Fact["to"],
	fact: Fact,
): FactGroup<Fact>["items"] {
	if (!items.some((item) => item.other.id === other.id))
		return [...items, { other, facts: [fact] }];
	return items.map((item) =>
		item.other.id === other.id ? { other, facts: [...item.facts, fact] } : item,
	);
}

/** People and meetings come first, the report and mentions last. */
function order(place: number): number {
	const type = linkTypes[place];
	if (type === "MET") return -2;
	if (type === "VISITED") return -1;
	if (type === "MENTIONED") return 98;
	if (type === "DESCRIBES") return 99;
	return place;
}
