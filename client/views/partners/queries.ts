import type { Answer } from "../../api/client.ts";
import { briefFragment, factFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** A page of the partners, ranked. */
export const partnersQuery = question(
	graphql(
		`query Partners(
			$first: Int!, $after: String, $language: Language!, $orderBy: PartnerOrder!, $from: String, $to: String
			$country: ID, $city: ID, $theme: String, $kinds: [NodeKind!], $ties: [TieKind!], $minTrips: Int!
		) {
			recurringPartners(
				first: $first, after: $after, orderBy: $orderBy, from: $from, to: $to
				country: $country, city: $city, theme: $theme, kinds: $kinds, ties: $ties, minTrips: $minTrips
			) {
				totalCount
				asOf
				pageInfo { endCursor hasNextPage }
				edges { node {
					entity { ...Brief }
					tripCount undatedTrips firstSeen lastSeen rising cooling
					ties { kind trips }
					score { value }
					cities { entity { id kind name(language: $language) } trips }
					themes { entity { id kind name(language: $language) } trips }
					encounters(first: 50) { date ties }
				} }
			}
		}`,
		[briefFragment],
	),
);

/** All partners that the filters leave, as a table for a Dutch Excel. */
export const partnersTableQuery = question(
	graphql(
		`query PartnersTable(
			$language: Language!, $orderBy: PartnerOrder!, $from: String, $to: String
			$country: ID, $city: ID, $theme: String, $kinds: [NodeKind!], $ties: [TieKind!], $minTrips: Int!
		) {
			recurringPartners(
				first: 1, orderBy: $orderBy, from: $from, to: $to
				country: $country, city: $city, theme: $theme, kinds: $kinds, ties: $ties, minTrips: $minTrips
			) {
				export(format: csv, delimiter: semicolon, language: $language) { fileName mediaType content encoding leftOut }
			}
		}`,
	),
);

export type PartnerPage = Answer<typeof partnersQuery>["recurringPartners"];
export type PartnerRow = PartnerPage["edges"][number]["node"];

/** What a partner's score is made of: each trip with its share and the facts behind it. */
export const scoreQuery = question(
	graphql(
		`query PartnerScore(
			$ids: [ID!]!, $language: Language!, $from: String, $to: String
			$country: ID, $city: ID, $theme: String, $ties: [TieKind!]
		) {
			recurringPartners(
				first: 1, ids: $ids, minTrips: 1, from: $from, to: $to
				country: $country, city: $city, theme: $theme, ties: $ties
			) {
				edges { node {
					score { value asOf }
					encounters(first: 50) {
						trip { id name(language: $language) ...TripDates report { id } }
						date ties weight recency points
						facts { ...FactWithQuotes }
					}
				} }
			}
		}`,
		[factFragment, tripDatesFragment],
	),
);

export type PartnerScore = Answer<typeof scoreQuery>["recurringPartners"]["edges"][number]["node"];
export type PartnerEncounter = PartnerScore["encounters"][number];
