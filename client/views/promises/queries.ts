import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";
import type { PromiseShelf, PromisesPlace } from "./address.ts";

/** A page of the ledger, with how many stand on each shelf. */
export const promisesQuery = question(
	graphql(
		`query Promises($after: String, $states: [PromiseState!], $side: PromiseSide, $mentionedAgain: Boolean,
			$partner: ID, $theme: String, $city: ID, $country: ID, $language: Language!) {
			promises(first: 20, after: $after, states: $states, side: $side, mentionedAgain: $mentionedAgain,
				partner: $partner, theme: $theme, city: $city, country: $country) {
				totalCount asOf
				counts { overdue open kept neverMentioned }
				pageInfo { endCursor hasNextPage }
				edges { node {
					followUp { id name(language: $language) due owner sample }
					state keptBy side date mentionedAgain
					trip { id name(language: $language) report { id } }
					partners { ...Brief }
					themes { ...Brief }
					facts { evidence { ...Quote } }
					laterMentions(first: 2) {
						date by
						trip { id name(language: $language) }
						facts { id evidence { ...Quote } }
					}
					judgement { id by at reason evidence { evidence { ...Quote } } }
				} }
			}
		}`,
		[briefFragment, quoteFragment],
	),
);

/** All promises that the filters leave, as a table for a Dutch Excel. */
export const promisesTableQuery = question(
	graphql(
		`query PromisesTable($states: [PromiseState!], $side: PromiseSide, $mentionedAgain: Boolean,
			$partner: ID, $theme: String, $city: ID, $country: ID, $language: Language!) {
			promises(first: 1, states: $states, side: $side, mentionedAgain: $mentionedAgain,
				partner: $partner, theme: $theme, city: $city, country: $country) {
				export(format: csv, delimiter: semicolon, language: $language) { fileName mediaType content encoding leftOut }
			}
		}`,
	),
);

export const markMutation = question(
	graphql(`
		mutation MarkPromise($promise: ID!, $state: JudgedState!, $by: String!, $evidence: [ID!], $reason: String) {
			markPromise(promise: $promise, state: $state, by: $by, evidence: $evidence, reason: $reason) {
				id
				judgements { id }
			}
		}
	`),
);

export type Ledger = Answer<typeof promisesQuery>["promises"];
export type LedgerPromise = Ledger["edges"][number]["node"];
export type LaterMention = LedgerPromise["laterMentions"][number];

const shelves = {
	all: { states: null, mentionedAgain: null },
	overdue: { states: ["overdue"], mentionedAgain: null },
	open: { states: ["open"], mentionedAgain: null },
	never: { states: ["overdue", "open"], mentionedAgain: false },
	kept: { states: ["kept"], mentionedAgain: null },
} as const satisfies Record<PromiseShelf, object>;

/** The question for the first page of the promises that an address asks for. */
export function promisesQuestion(place: PromisesPlace, language: ScreenLanguage) {
	const { show, side, partner, place: where, theme } = place;
	const inCountry = where?.startsWith("country:") ?? false;
	return {
		...shelves[show],
		after: null,
		side: side === "all" ? null : side,
		partner,
		theme,
		city: inCountry ? null : where,
		country: inCountry ? where : null,
		language,
	} as const;
}
