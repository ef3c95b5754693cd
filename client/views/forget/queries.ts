import type { Answer } from "../../api/client.ts";
import { briefFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

const receiptFragment = graphql(
	"fragment Receipt on Forgetting { id at by reports places judgements liftedAt liftedBy }",
);

/** Where a person is named, and how it reads without the name. */
export const previewQuery = question(
	graphql(
		`query PreviewForgetting($person: ID!, $language: Language!) {
			previewForgetting(person: $person) {
				person { name(language: $language) known { id } }
				places
				judgements
				namesakes { ...Brief }
				rejectedNamesakes { id name(language: $language) }
				reports {
					report { id name(language: $language) }
					fileAfter
					passages { start before after }
				}
			}
		}`,
		[briefFragment],
	),
);

export const forgetMutation = question(
	graphql(
		`mutation ForgetPerson($person: ID!, $by: String!) {
			forgetPerson(person: $person, by: $by) { ...Receipt }
		}`,
		[receiptFragment],
	),
);

export const receiptsQuery = question(
	graphql("query Forgettings { writable forgettings { ...Receipt } }", [receiptFragment]),
);

export const liftMutation = question(
	graphql(
		`mutation LiftForgetting($forgetting: ID!, $by: String!) {
			liftForgetting(forgetting: $forgetting, by: $by) { ...Receipt }
		}`,
		[receiptFragment],
	),
);

export type Receipt = Answer<typeof receiptsQuery>["forgettings"][number];
export type Preview = NonNullable<Answer<typeof previewQuery>["previewForgetting"]>;
