import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** The cities visited, most visited first, with where they lie. */
export const visitedQuery = question(
	graphql(
		`query Visited($first: Int!, $after: String, $language: Language!) {
			statistics {
				cities(first: $first, after: $after) {
					totalCount
					pageInfo { endCursor hasNextPage }
					edges { node {
						trips
						entity { ...Brief ... on City { latitude longitude country { id name(language: $language) } } }
					} }
				}
			}
		}`,
		[briefFragment],
	),
);

const proofFragment = graphql(
	`fragment Proof on Fact { trip { name(language: $language) ...TripDates } evidence { ...Quote } }`,
	[tripDatesFragment, quoteFragment],
);

/** All of a briefing but its visits and contacts, which are questions of their own for the limit on a question's cost. */
export const briefingQuery = question(
	graphql(
		`query Briefing($place: String!, $startDate: String, $endDate: String, $themes: [String!], $language: Language!) {
			briefing(place: $place, startDate: $startDate, endDate: $endDate, themes: $themes) {
				place { ...Brief }
				asOf visitCount contactCount otherCount promiseCount
				promises(first: 25) {
					followUp { ...Brief due }
					state side date mentionedAgain
					trip { ...Brief }
					partners { ...Brief }
					facts { ...Proof }
				}
				others(first: 25) { entity { ...Brief } through { ...Brief } facts { ...Proof } }
				themes(first: 20) { theme { ...Brief } trips elsewhere facts { ...Proof } }
				diplomaticPosts { ...Brief facts(first: 2, types: [AT, BASED_IN]) { edges { node { ...Proof } } } }
				changes(first: 15) { entity { ...Brief } encounter { date trip { ...Brief } facts { ...Proof } } }
			}
		}`,
		[briefFragment, proofFragment],
	),
);

/** The earlier visits of a briefing. */
export const visitsQuery = question(
	graphql(
		`query BriefingVisits($place: String!, $startDate: String, $endDate: String, $themes: [String!], $language: Language!) {
			briefing(place: $place, startDate: $startDate, endDate: $endDate, themes: $themes) {
				visits(first: 20) {
					date purpose
					trip { ...Brief travellers ...TripDates report { id } }
					purposeFacts { evidence { ...Quote } }
					travellers { person { ...Brief } facts { evidence { ...Quote } } }
					results { text start end }
				}
			}
		}`,
		[briefFragment, quoteFragment, tripDatesFragment],
	),
);

/** Whom the visits of a briefing met. */
export const contactsQuery = question(
	graphql(
		`query BriefingContacts($place: String!, $startDate: String, $endDate: String, $themes: [String!], $language: Language!) {
			briefing(place: $place, startDate: $startDate, endDate: $endDate, themes: $themes) {
				contacts(first: 50) {
					entity { ...Brief }
					post { ...Brief }
					organization { ...Brief }
					functionDate functionAge lastMet
					functionFacts { ...Proof }
					latest: encounters(first: 1) { facts { ...Proof } }
					encounters(first: 10) { date }
				}
			}
		}`,
		[briefFragment, proofFragment],
	),
);

/** The whole briefing as a document to keep, in the language asked for. */
export const documentQuery = question(
	graphql(
		`query BriefingDocument($place: String!, $startDate: String, $endDate: String, $themes: [String!], $format: DocumentFormat!, $language: Language!) {
			briefing(place: $place, startDate: $startDate, endDate: $endDate, themes: $themes) {
				document(format: $format, language: $language) { fileName mediaType content encoding }
			}
		}`,
	),
);

export type VisitedCity = Answer<
	typeof visitedQuery
>["statistics"]["cities"]["edges"][number]["node"];
export type Briefing = Answer<typeof briefingQuery>["briefing"];
export type Promised = Briefing["promises"][number];
export type Other = Briefing["others"][number];
export type SharedTheme = Briefing["themes"][number];
export type DutchPost = Briefing["diplomaticPosts"][number];
export type Change = Briefing["changes"][number];
export type Visit = Answer<typeof visitsQuery>["briefing"]["visits"][number];
export type Contact = Answer<typeof contactsQuery>["briefing"]["contacts"][number];
export type Proof = Promised["facts"][number];
/** A quote with the trip that it tells of. */
export type Cited = Proof["evidence"][number] & Pick<Proof, "trip">;
