import type { ScreenLanguage } from "#domain/kinds.ts";
import type { LinkType } from "#domain/links.ts";
import { type FactGroup, groupFacts } from "../../parts/fact-groups.ts";
import type { FoundFact, FoundItem } from "./queries.ts";

/** Links that say where somebody or something belongs; they stand behind the name. */
const belongings: readonly LinkType[] = ["HELD", "AT", "BASED_IN", "HELD_IN", "ORGANISED_BY"];

/** What a report says of a trip. */
export interface ToldOfTrip {
	readonly trip: FoundItem;
	/** What proves its days and its purpose. */
	readonly days: readonly FoundFact[];
	readonly purpose: readonly FoundFact[];
	readonly groups: readonly FactGroup<FoundFact>[];
}

/** What was found in a report, seen from its trips: each once, with the facts that say so. */
export interface Told {
	readonly trips: readonly ToldOfTrip[];
	/** What no trip's facts name. */
	readonly rest: readonly FoundItem[];
	/** Where somebody or something belongs: function, organization, town. */
	readonly belongsTo: (id: string) => string;
	readonly item: (id: string) => FoundItem | undefined;
}

/** Orders what was found as a person checks it: by trip, and below it whom and what it brought. */
export function toldOfTrips(items: readonly FoundItem[], language: ScreenLanguage): Told {
	const byId = new Map(items.map((item) => [item.node.id, item]));
	const belongings = belongingsOf(byId);
	const trips = items
		.filter(({ node }) => node.kind === "Trip")
		.map((trip) => ofTrip(trip, language));
	const named = trips.flatMap(({ groups }) =>
		groups.flatMap((group) => group.items.map(({ other }) => other.id)),
	);
	const shown = new Set(named.flatMap((id) => [id, ...belongings(id).map((place) => place.id)]));
	return {
		trips,
		rest: items.filter(
			({ node }) => !shown.has(node.id) && !["Trip", "Report", "Country"].includes(node.kind),
		),
		belongsTo: (id) => [...new Set(belongings(id).map(({ name }) => name))].join(", "),
		item: (id) => byId.get(id),
	};
}

function ofTrip(trip: FoundItem, language: ScreenLanguage): ToldOfTrip {
	const fields = (...wanted: readonly string[]) =>
		trip.facts.filter(({ type, field }) => type === "DESCRIBES" && wanted.includes(field ?? ""));
	return {
		trip,
		days: fields("startDate", "endDate", "year"),
		purpose: fields("purpose"),
		groups: groupFacts(
			trip.node.id,
			trip.facts.filter(({ type }) => type !== "DESCRIBES"),
			language,
		),
	};
}

/** The ends of what ties an item to its function, organization and town; a function's organization comes with it. */
function belongingsOf(items: ReadonlyMap<string, FoundItem>) {
	const of = (id: string, seen: readonly string[] = []): readonly FoundFact["to"][] =>
		(items.get(id)?.facts ?? [])
			.filter(
				({ type, from, to }) =>
					belongings.includes(type) && from.id === id && !seen.includes(to.id),
			)
			.flatMap(({ type, to }) => [to, ...(type === "HELD" ? of(to.id, [...seen, id]) : [])]);
	return of;
}
