import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";
import type { JudgementsPlace } from "./address.ts";

/** A page of what readers said, the newest first, each with the words that it is about. */
export const judgementsQuery = question(
	graphql(
		`query Judgements($after: String, $states: [JudgedState!], $orphaned: Boolean!, $language: Language!) {
			judgements(first: 20, after: $after, states: $states, orphaned: $orphaned) {
				totalCount
				pageInfo { endCursor hasNextPage }
				edges { node {
					id state by at reason takenBackBy takenBackAt
					report { id name(language: $language) }
					followUp { id name(language: $language) }
					fact { type role field from { ...Brief } to { ...Brief } evidence { ...Quote } }
					leftOut {
						type role field
						from { id kind name(language: $language) known { id } }
						to { id kind name(language: $language) known { id } }
						evidence { ...Quote }
					}
					named { ...Brief }
				} }
			}
		}`,
		[briefFragment, quoteFragment],
	),
);

/** All judgements shown, as a table for a Dutch Excel. */
export const judgementsTableQuery = question(
	graphql(
		`query JudgementsTable($states: [JudgedState!], $orphaned: Boolean!, $language: Language!) {
			judgements(first: 1, states: $states, orphaned: $orphaned) {
				export(format: csv, delimiter: semicolon, language: $language) { fileName mediaType content encoding leftOut }
			}
		}`,
	),
);

export type JudgementPage = Answer<typeof judgementsQuery>["judgements"];
export type JudgementRow = JudgementPage["edges"][number]["node"];

const shelves = {
	all: { states: null, orphaned: false },
	wrong: { states: ["wrong"], orphaned: false },
	right: { states: ["right"], orphaned: false },
	promises: { states: ["done", "open"], orphaned: false },
	orphaned: { states: null, orphaned: true },
} as const satisfies Record<JudgementsPlace["show"], object>;

/** The question for the first page of the judgements that an address asks for. */
export function judgementsQuestion({ show }: JudgementsPlace, language: ScreenLanguage) {
	return { ...shelves[show], after: null, language } as const;
}
