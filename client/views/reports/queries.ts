import type { ScreenLanguage } from "#domain/kinds.ts";
import type { Answer } from "../../api/client.ts";
import { briefFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";
import type { ReportsPlace } from "./address.ts";

/** A page of the trips that reports tell of, with what each gave. */
export const reportsQuery = question(
	graphql(
		`query Reports(
			$first: Int!, $after: String, $language: Language!, $title: String, $from: String, $to: String
			$undated: Boolean!, $country: ID, $city: ID, $theme: String, $orderBy: TripOrder!
		) {
			trips(
				first: $first, after: $after, title: $title, from: $from, to: $to
				undated: $undated, country: $country, city: $city, theme: $theme, orderBy: $orderBy
			) {
				totalCount
				pageInfo { endCursor hasNextPage }
				edges { node {
					id name(language: $language) sample days travellers purpose ...TripDates
					contactCount promiseCount doubtCount
					destinations { ...Brief }
					report { id }
				} }
			}
		}`,
		[briefFragment, tripDatesFragment],
	),
);

/** All reports that the filters leave, as a table for a Dutch Excel. */
export const reportsTableQuery = question(
	graphql(
		`query ReportsTable(
			$language: Language!, $title: String, $from: String, $to: String
			$undated: Boolean!, $country: ID, $city: ID, $theme: String, $orderBy: TripOrder!
		) {
			trips(
				first: 1, title: $title, from: $from, to: $to
				undated: $undated, country: $country, city: $city, theme: $theme, orderBy: $orderBy
			) {
				export(format: csv, delimiter: semicolon, language: $language) { fileName mediaType content encoding leftOut }
			}
		}`,
	),
);

export type ReportPage = Answer<typeof reportsQuery>["trips"];
export type ReportRow = ReportPage["edges"][number]["node"];

const pageSize = 50;

/** The question for the first page of the reports that an address asks for. */
export function reportsQuestion(place: ReportsPlace, language: ScreenLanguage) {
	const { title, from, to, undated, place: where, theme, order } = place;
	return {
		first: pageSize,
		after: null,
		language,
		title,
		from: from === null ? null : String(from),
		to: to === null ? null : String(to),
		undated,
		country: where?.startsWith("country:") ? where : null,
		city: where?.startsWith("country:") ? null : where,
		theme,
		orderBy: order,
	} as const;
}
