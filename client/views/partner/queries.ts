import type { Answer } from "../../api/client.ts";
import {
	briefFragment,
	factFragment,
	quoteFragment,
	tripDatesFragment,
} from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** A partner with its trips, whom of it was met, where and about what; no partner where no trip is tied to it. */
export const partnerQuery = question(
	graphql(
		`query Partner($id: ID!, $ids: [ID!]!, $language: Language!) {
			node(id: $id) { id ... on Entity { ...Brief aliases } }
			recurringPartners(first: 1, ids: $ids, minTrips: 1) {
				edges { node {
					tripCount undatedTrips firstSeen lastSeen yearsSpanned rising cooling
					score { value asOf }
					cities { entity { ...Brief } trips }
					themes { entity { ...Brief } trips }
					through { entity { ...Brief } trips }
					encounters(first: 50) {
						trip { id name(language: $language) ...TripDates report { id } }
						date ties weight recency points
						facts { ...FactWithQuotes }
					}
				} }
			}
		}`,
		[briefFragment, factFragment, tripDatesFragment],
	),
);

/** The follow-ups with a partner or its people, overdue first. */
export const partnerPromisesQuery = question(
	graphql(
		`query PartnerPromises($partner: ID!, $first: Int!, $after: String, $language: Language!) {
			promises(partner: $partner, first: $first, after: $after) {
				totalCount
				pageInfo { endCursor hasNextPage }
				edges { node {
					followUp { id name(language: $language) due owner }
					state side date
					trip { id name(language: $language) }
					facts { evidence { quote section start end report { id } } }
				} }
			}
		}`,
	),
);

export type Partner = Answer<typeof partnerQuery>["recurringPartners"]["edges"][number]["node"];
export type PartnerHead = Extract<
	NonNullable<Answer<typeof partnerQuery>["node"]>,
	{ readonly name: string }
>;
export type PartnerPromise = Answer<
	typeof partnerPromisesQuery
>["promises"]["edges"][number]["node"];

/** How two are connected: the best paths in words, each step with the sentences that prove it. */
export const connectionsQuery = question(
	graphql(
		`query Connections($from: ID!, $to: ID!, $k: Int!, $through: [PathThrough!], $language: Language!) {
			paths(from: $from, to: $to, k: $k, through: $through) {
				complete
				paths {
					sentence(language: $language)
					nodes { ...Brief }
					steps { facts { id evidence { ...Quote } } }
				}
			}
		}`,
		[briefFragment, quoteFragment],
	),
);

export type Connection = Answer<typeof connectionsQuery>["paths"]["paths"][number];

/** The partners most alike, with what they share. */
export const similarQuery = question(
	graphql(
		`query Similar($id: ID!, $language: Language!) {
			similarPartners(id: $id, first: 6) {
				edges { node {
					entity { ...Brief }
					score { value formula }
					sharedThemes { id name(language: $language) }
					sharedCities { id name(language: $language) }
					sharedTripCount
				} }
			}
		}`,
		[briefFragment],
	),
);

export type Alike = Answer<typeof similarQuery>["similarPartners"]["edges"][number]["node"];
