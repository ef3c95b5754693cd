import type { NodeKind, ScreenLanguage } from "#domain/kinds.ts";
import type { Document } from "./client.ts";
import type {
	EntityFacts,
	Network,
	ReportText,
	SearchHit,
	Statistics,
	TripPage,
} from "./results.ts";

const tripDates = "startDate endDate notBefore notAfter year";
const brief = "id kind name(language: $language) detail(language: $language) sample";
const drawn = `${brief} tripCount neighbourCount`;

/** The network around the given nodes, or the best-connected part of the graph. */
export const networkQuery: Document<
	{
		readonly ids: readonly string[] | null;
		readonly kinds: readonly NodeKind[] | null;
		readonly limit: number;
		readonly language: ScreenLanguage;
	},
	{ readonly network: Network }
> = {
	text: `query Network($ids: [ID!], $kinds: [NodeKind!], $limit: Int!, $language: Language!) {
	network(ids: $ids, kinds: $kinds, limit: $limit) {
		nodes { entity { ${drawn} } }
		links { id type from to count role }
		shown
		total
	}
}`,
};

/** What a name, alias or part of one may stand for, best first. */
export const searchQuery: Document<
	{ readonly query: string; readonly language: ScreenLanguage },
	{
		readonly search: {
			readonly totalCount: number;
			readonly edges: readonly { readonly node: SearchHit }[];
		};
	}
> = {
	text: `query Search($query: String!, $language: Language!) {
	search(query: $query, first: 8) {
		totalCount
		edges { node { matched entity { ${drawn} } } }
	}
}`,
};

/** One entity and a page of its facts with their quotes. */
export const entityQuery: Document<
	{
		readonly id: string;
		readonly first: number;
		readonly after: string | null;
		readonly language: ScreenLanguage;
	},
	{ readonly node: EntityFacts | null }
> = {
	text: `query Entity($id: ID!, $first: Int!, $after: String, $language: Language!) {
	node(id: $id) {
		id
		... on Entity {
			${drawn}
			aliases
			facts(first: $first, after: $after) {
				totalCount
				pageInfo { endCursor hasNextPage }
				edges { node {
					id type role confidence
					from { ${brief} }
					to { ${brief} }
					trip { id name(language: $language) ${tripDates} }
					evidence { quote section start end report { id } }
				} }
			}
		}
	}
}`,
};

/** A page of the trips, newest first, undated last. */
export const tripsQuery: Document<
	{ readonly first: number; readonly after: string | null; readonly language: ScreenLanguage },
	{ readonly trips: TripPage }
> = {
	text: `query Trips($first: Int!, $after: String, $language: Language!) {
	trips(first: $first, after: $after) {
		totalCount
		pageInfo { endCursor hasNextPage }
		edges { node {
			id name(language: $language) sample days travellers purpose ${tripDates}
			destinations { ${brief} }
			report { id }
		} }
	}
}`,
};

/** A report's text with every marked span. */
export const reportQuery: Document<
	{ readonly id: string; readonly language: ScreenLanguage },
	{ readonly node: ReportText | null }
> = {
	text: `query Report($id: ID!, $language: Language!) {
	node(id: $id) {
		id
		... on Report {
			name(language: $language) file sample content
			sections { role heading start end }
			spans { start end entity { ${brief} } }
			trips { id name(language: $language) ${tripDates} }
		}
	}
}`,
};

/** How much the store holds. */
export const statisticsQuery: Document<
	Readonly<Record<string, never>>,
	{ readonly statistics: Statistics }
> = {
	text: "query Statistics { statistics { nodes { kind count } facts undatedTrips sampleReports } }",
};
