import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment, tripDatesFragment } from "../../api/fragments.ts";
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

/** The newest trips. */
export const latestTripsQuery = question(
	graphql(
		`query LatestTrips($language: Language!) {
			trips(first: 5) {
				totalCount
				edges { node { id name(language: $language) sample ...TripDates report { id } } }
			}
		}`,
		[tripDatesFragment],
	),
);

/** The themes talked about on most trips. */
export const topThemesQuery = question(
	graphql(
		`query TopThemes($language: Language!) {
			network(kinds: [Theme], limit: 5) {
				total
				nodes { entity { ...Brief tripCount } }
			}
		}`,
		[briefFragment],
	),
);

/** The promises that are overdue, the longest first. */
export const overdueQuery = question(
	graphql(
		`query Overdue($language: Language!) {
			promises(states: [overdue], first: 5) {
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

export type Changes = Answer<typeof changesQuery>["changes"];
