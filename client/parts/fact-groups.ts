import type { ScreenLanguage } from "#domain/kinds.ts";
import { type LinkType, linkTypes } from "#domain/links.ts";
import type { EntityBrief, Fact } from "../api/results.ts";
import { capital, linkWord } from "../i18n/words.ts";

export interface FactGroup {
	readonly key: string;
	/** The link in words, as seen from the entity. */
	readonly title: string;
	/** Each entity at the other end once, with all facts about it. */
	readonly items: readonly { readonly other: EntityBrief; readonly facts: readonly Fact[] }[];
}

/** Groups an entity's facts by link and direction, in the order of the vocabulary. */
export function groupFacts(
	entity: string,
	facts: readonly Fact[],
	language: ScreenLanguage,
): readonly FactGroup[] {
	const groups = new Map<string, FactGroup>();
	for (const fact of facts) {
		const direction = fact.from.id === entity ? "out" : "in";
		const key = `${fact.type} ${direction}`;
		const title = capital(linkWord(fact.type, direction, language));
		const { items } = groups.get(key) ?? { items: [] };
		const other = direction === "out" ? fact.to : fact.from;
		groups.set(key, { key, title, items: added(items, other, fact) });
	}
	const place = (group: FactGroup) => linkTypes.indexOf(group.key.split(" ")[0] as LinkType);
	return [...groups.values()].toSorted((one, other) => order(place(one)) - order(place(other)));
}

function added(items: FactGroup["items"], other: EntityBrief, fact: Fact): FactGroup["items"] {
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
