import type { Answer } from "../../api/client.ts";
import { briefFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** A report's text with every marked span. */
export const reportQuery = question(
	graphql(
		`query Report($id: ID!, $language: Language!) {
			node(id: $id) {
				id
				... on Report {
					name(language: $language) file sample content
					sections { role heading start end }
					spans { start end entity { ...Brief } }
					cited { start end }
					trips { id name(language: $language) ...TripDates }
				}
			}
		}`,
		[briefFragment, tripDatesFragment],
	),
);

export const removeMutation = question(
	graphql("mutation RemoveReport($report: ID!) { removeReport(report: $report) { file } }"),
);

export type Report = Extract<
	NonNullable<Answer<typeof reportQuery>["node"]>,
	{ readonly content: string }
>;
export type ReportSpan = Report["spans"][number];
