import type { Answer } from "../../api/client.ts";
import { briefFragment, quoteFragment, tripDatesFragment } from "../../api/fragments.ts";
import { graphql, question } from "../../api/graphql.ts";

/** A theme by city and year, with what goes with it. */
export const themeQuery = question(
	graphql(
		`query ThemeTrace($theme: String!, $rolledUp: Boolean!, $from: String, $to: String, $country: ID, $city: ID, $language: Language!) {
			themeTrace(theme: $theme, rolledUp: $rolledUp, from: $from, to: $to, country: $country, city: $city) {
				theme { ...Brief aliases }
				narrower { ...Brief tripCount }
				broader { ...Brief }
				tripCount undatedTrips firstSeen lastSeen
				gaps { from to }
				cityCount
				cities(first: 100) { city { ...Brief } tripCount firstSeen counts { year trips } }
				coOccurring(first: 30) { theme { ...Brief } trips }
			}
		}`,
		[briefFragment],
	),
);

/** The trips of one city and year, with the sentences about the theme. */
export const cellQuery = question(
	graphql(
		`query ThemeCell(
			$theme: String!, $rolledUp: Boolean!, $from: String, $to: String, $country: ID, $city: ID, $language: Language!
			$cellCity: ID, $cellYear: Int
		) {
			themeTrace(theme: $theme, rolledUp: $rolledUp, from: $from, to: $to, country: $country, city: $city) {
				cell(city: $cellCity, year: $cellYear) {
					trips {
						named
						trip { id name(language: $language) ...TripDates report { id } destinations { id } }
						facts { evidence { ...Quote } }
					}
				}
			}
		}`,
		[tripDatesFragment, quoteFragment],
	),
);

/** Who took a theme from city to city, each with the trips and the sentences that tie it to them. */
export const carriersQuery = question(
	graphql(
		`query ThemeCarriers($theme: String!, $rolledUp: Boolean!, $from: String, $to: String, $country: ID, $city: ID, $language: Language!) {
			themeTrace(theme: $theme, rolledUp: $rolledUp, from: $from, to: $to, country: $country, city: $city) {
				carriers(first: 10) {
					entity { ...Brief }
					cities { id }
					encounters(first: 8) {
						date
						trip { id name(language: $language) destinations { id name(language: $language) } report { id } }
						facts { evidence { ...Quote } }
					}
				}
			}
		}`,
		[briefFragment, quoteFragment],
	),
);

/** All cells of a theme with their trips, as a table for a Dutch Excel. */
export const themeTableQuery = question(
	graphql(
		`query ThemeTable($theme: String!, $rolledUp: Boolean!, $from: String, $to: String, $country: ID, $city: ID, $language: Language!) {
			themeTrace(theme: $theme, rolledUp: $rolledUp, from: $from, to: $to, country: $country, city: $city) {
				export(format: csv, delimiter: semicolon, language: $language) { fileName mediaType content encoding leftOut }
			}
		}`,
	),
);

export type Trace = Answer<typeof themeQuery>["themeTrace"];
export type TraceCity = Trace["cities"][number];
export type Carrier = Answer<typeof carriersQuery>["themeTrace"]["carriers"][number];
