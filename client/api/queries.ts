import { briefFragment, factFragment } from "./fragments.ts";
import { graphql, question } from "./graphql.ts";

/** The network around the given nodes, or the best-connected part of the graph. */
export const networkQuery = question(
	graphql(
		`query Network($ids: [ID!], $kinds: [NodeKind!], $limit: Int!, $language: Language!) {
			network(ids: $ids, kinds: $kinds, limit: $limit) {
				nodes { entity { ...Brief tripCount neighbourCount } }
				links { id type from to count role }
				shown
				total
			}
		}`,
		[briefFragment],
	),
);

/** What a name, alias or part of one may stand for, best first. */
export const searchQuery = question(
	graphql(
		`query Search($query: String!, $kinds: [NodeKind!], $language: Language!) {
			search(query: $query, kinds: $kinds, first: 8) {
				totalCount
				edges { node { matched entity { ...Brief tripCount neighbourCount } } }
			}
		}`,
		[briefFragment],
	),
);

/** One entity and a page of its facts with their quotes. */
export const entityQuery = question(
	graphql(
		`query Entity($id: ID!, $first: Int!, $after: String, $language: Language!) {
			node(id: $id) {
				id
				... on Entity {
					...Brief
					tripCount
					neighbourCount
					aliases
					facts(first: $first, after: $after) {
						totalCount
						pageInfo { endCursor hasNextPage }
						edges { node { ...FactWithQuotes } }
					}
				}
			}
		}`,
		[briefFragment, factFragment],
	),
);

/** What an entity is called. */
export const nameQuery = question(
	graphql(
		`query Name($id: ID!, $language: Language!) {
			node(id: $id) { id ... on Entity { ...Brief } }
		}`,
		[briefFragment],
	),
);

/** How much the store holds. */
export const statisticsQuery = question(
	graphql(
		`query Statistics { statistics { nodes { kind count } facts undatedTrips sampleReports } }`,
	),
);
