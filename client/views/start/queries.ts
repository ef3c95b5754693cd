import type { Answer } from "../../api/client.ts";
import { briefFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** The first of each of the three lists that the start page opens. */
export const startQuery = question(
	graphql(
		`query Start($language: Language!) {
			recurringPartners(first: 5) {
				totalCount
				edges { node { entity { ...Brief } tripCount lastSeen } }
			}
			trips(first: 5) {
				totalCount
				edges { node { id name(language: $language) sample ...TripDates report { id } } }
			}
			network(kinds: [Theme], limit: 5) {
				total
				nodes { entity { ...Brief tripCount } }
			}
		}`,
		[briefFragment, tripDatesFragment],
	),
);

export type StartLists = Answer<typeof startQuery>;
