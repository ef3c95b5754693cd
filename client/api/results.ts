import type { ResultOf } from "gql.tada";
import type { Answer } from "./client.ts";
import type { briefFragment, factFragment, quoteFragment, tripDatesFragment } from "./fragments.ts";
import type { Frozen } from "./graphql.ts";
import type { entityQuery, networkQuery, searchQuery } from "./queries.ts";

/** What every list shows of an entity. */
export type EntityBrief = Frozen<ResultOf<typeof briefFragment>>;
/** The dates of a trip, ISO 8601 or EDTF. */
export type TripDates = Frozen<ResultOf<typeof tripDatesFragment>>;
export type Quote = Frozen<ResultOf<typeof quoteFragment>>;
export type Fact = Frozen<ResultOf<typeof factFragment>>;

export type Network = Answer<typeof networkQuery>["network"];
export type NetworkLink = Network["links"][number];
export type DrawnEntity = Network["nodes"][number]["entity"];
export type SearchHit = Answer<typeof searchQuery>["search"]["edges"][number]["node"];

/** An entity with a page of its facts; what else has an id, such as a fact, has none. */
export type EntityFacts = Extract<
	NonNullable<Answer<typeof entityQuery>["node"]>,
	{ readonly facts: unknown }
>;

/** A trip by name and dates. */
export interface TripBrief extends TripDates {
	readonly id: string;
	readonly name: string;
}
