import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** The partners at the head of the ranked list. */
export const topPartnersQuery = question(
	graphql(
		`query TopPartners($language: Language!) {
			recurringPartners(first: 5) {
				totalCount
				edges { node { entity { ...Brief } tripCount lastSeen } }
			}
		}`,
		[briefFragment],
	),
);

/** The cities visited on most trips. */
export const topCitiesQuery = question(
	graphql(
		`query TopCities($language: Language!) {
			statistics { cities(first: 5) { edges { node { trips entity { ...Brief } } } } }
		}`,
		[briefFragment],
	),
);

/** The themes talked about on most trips. */
export const topThemesQuery = question(
	graphql(
		`query TopThemes($language: Language!) {
			statistics { themes(first: 5) { edges { node { trips entity { ...Brief } } } } }
		}`,
		[briefFragment],
	),
);

export type TopCounted = Answer<
	typeof topCitiesQuery
>["statistics"]["cities"]["edges"][number]["node"];

/** The promises that are overdue, of all trips or of those from a day on, the longest first. */
export const overdueQuery = question(
	graphql(
		`query Overdue($language: Language!, $from: String) {
			promises(states: [overdue], first: 5, from: $from) {
				totalCount
				asOf
				edges { node {
					followUp { id name(language: $language) due owner }
					trip { id name(language: $language) report { id } }
					facts { evidence { ...Quote } }
				} }
			}
		}`,
		[quoteFragment],
	),
);

/** What came into the store since an earlier visit. */
export const changesQuery = question(
	graphql(
		`query Changes($since: String, $language: Language!) {
			changes(since: $since) {
				cursor
				at
				reports(first: 5) {
					totalCount
					edges { node { kind at report { id name(language: $language) } } }
				}
				newPartners(first: 5) { totalCount edges { node { ...Brief } } }
				newPromises(first: 1) { totalCount }
			}
		}`,
		[briefFragment],
	),
);

export type Overdue = Answer<typeof overdueQuery>["promises"];
export type Changes = Answer<typeof changesQuery>["changes"];
