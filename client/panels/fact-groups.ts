import type { ScreenLanguage } from "#domain/kinds.ts";
import { type LinkType, linkTypes } from "#domain/links.ts";
import type { EntityBrief, Fact } from "../api/results.ts";
import { capital, linkWord } from "../i18n/words.ts";

export interface FactGroup {
	readonly key: string;
	/** The link in words, as seen from the entity. */
	readonly title: string;
	readonly facts: readonly { readonly fact: Fact; readonly other: EntityBrief }[];
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
		const known = groups.get(key) ?? { key, title, facts: [] };
		const other = direction === "out" ? fact.to : fact.from;
		groups.set(key, { ...known, facts: [...known.facts, { fact, other }] });
	}
	const place = (group: FactGroup) => linkTypes.indexOf(group.key.split(" ")[0] as LinkType);
	return [...groups.values()].toSorted((one, other) => order(place(one)) - order(place(other)));
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
