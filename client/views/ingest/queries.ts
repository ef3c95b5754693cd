import type { Answer } from "../../api/client.ts";
import { graphql, question } from "../../api/graphql.ts";

/** Whether reports may be read in, and how many there are. */
export const ingestQuery = question(
	graphql(`query Ingest { writable statistics { sampleReports nodes { kind count } } }`),
);

/** What is found in a report, before it counts. */
export const previewQuery = question(
	graphql(`
		query Preview($report: ReportUpload!, $year: Int, $language: Language!) {
			previewReport(report: $report, year: $year) {
				file state duplicateOf nameTaken
				problems { code message }
				found {
					title
					counts { kind count }
					items {
						node { id kind name(language: $language) known { id tripCount } }
						startDate endDate year purpose due owner
						facts {
							type role field confidence
							from { id kind name(language: $language) }
							to { id kind name(language: $language) }
							evidence { section start end quote }
						}
					}
				}
			}
		}
	`),
);

/** Trips that begin on a day. */
export const sameDayQuery = question(
	graphql(`
		query SameDay($day: String!, $language: Language!) {
			trips(from: $day, to: $day, first: 10) {
				edges { node {
					id name(language: $language) startDate endDate destinations { id } report { id file }
				} }
			}
		}
	`),
);

export const ingestMutation = question(
	graphql(`
		mutation IngestReport($report: ReportUpload!, $year: Int, $sameName: SameName) {
			ingestReport(report: $report, year: $year, sameName: $sameName) {
				file state samplesLeft
				problems { code message }
				report { id }
			}
		}
	`),
);

export const samplesMutation = question(
	graphql(`mutation IngestSamples { ingestSamples { new problems { code message } } }`),
);

export const progressSubscription = question(
	graphql(`subscription IngestProgress { ingestProgress { running done total } }`),
);

export type Preview = Answer<typeof previewQuery>["previewReport"];
export type Findings = NonNullable<Preview["found"]>;
export type FoundItem = Findings["items"][number];
export type FoundFact = FoundItem["facts"][number];
export type Outcome = Answer<typeof ingestMutation>["ingestReport"];
export type Progress = Answer<typeof progressSubscription>["ingestProgress"];
export type ReadingProblem = Preview["problems"][number];
export type SameName = "refuse" | "replace" | "keepBoth";
