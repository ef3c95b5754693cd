import type { Answer } from "../../api/client.ts";
import { briefFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** A page of the trips, newest first, undated last. */
export const tripsQuery = question(
	graphql(
		`query Trips($first: Int!, $after: String, $language: Language!) {
			trips(first: $first, after: $after) {
				totalCount
				pageInfo { endCursor hasNextPage }
				edges { node {
					id name(language: $language) sample days travellers purpose ...TripDates
					destinations { ...Brief }
					report { id }
				} }
			}
		}`,
		[briefFragment, tripDatesFragment],
	),
);

export type TripPage = Answer<typeof tripsQuery>["trips"];
export type TripRow = TripPage["edges"][number]["node"];
