import type { Answer } from "../../api/client.ts";
import { quoteFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

export const judgeMutation = question(
	graphql(`
		mutation JudgeFact($fact: ID!, $state: FactVerdict!, $by: String!, $reason: String) {
			judgeFact(fact: $fact, state: $state, by: $by, reason: $reason) { id }
		}
	`),
);

export const rejectMutation = question(
	graphql(`
		mutation RejectName($report: ID!, $entity: ID!, $by: String!, $reason: String) {
			rejectName(report: $report, entity: $entity, by: $by, reason: $reason) { id }
		}
	`),
);

export const takeBackMutation = question(
	graphql(`
		mutation TakeBack($judgement: ID!, $by: String!) {
			takeBackJudgement(judgement: $judgement, by: $by) { id }
		}
	`),
);

/** What people say is wrong of what was read in a report. */
export const leftOutQuery = question(
	graphql(
		`query LeftOut($id: ID!, $language: Language!) {
			node(id: $id) {
				id
				... on Report {
					leftOut {
						id type role field
						from { id kind name(language: $language) known { id } }
						to { id kind name(language: $language) known { id } }
						evidence { ...Quote }
						judgement { id by at reason }
					}
				}
			}
		}`,
		[quoteFragment],
	),
);

export type LeftOutFact = Extract<
	NonNullable<Answer<typeof leftOutQuery>["node"]>,
	{ readonly leftOut: unknown }
>["leftOut"][number];
