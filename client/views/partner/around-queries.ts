import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

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
