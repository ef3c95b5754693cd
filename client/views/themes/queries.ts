import type { Answer } from "../../api/client.ts";
import { briefFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** A page of the themes by number of trips, most first, and these by year. */
export const themesQuery = question(
	graphql(
		`query Themes($first: Int!, $after: String, $language: Language!) {
			statistics {
				themes(first: $first, after: $after) {
					totalCount
					pageInfo { endCursor hasNextPage }
					edges { node { trips years { year trips } entity { ...Brief } } }
				}
			}
		}`,
		[briefFragment],
	),
);

export type ThemePage = Answer<typeof themesQuery>["statistics"]["themes"];
