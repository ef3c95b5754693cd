import { graphql } from "./graphql.ts";

/** What every list shows of an entity; a document that uses it has the variable `language`. */
export const briefFragment = graphql(`
	fragment Brief on Entity { id kind name(language: $language) detail(language: $language) sample }
`);

/** What is known of a trip's dates, ISO 8601 or EDTF. */
export const tripDatesFragment = graphql(`
	fragment TripDates on Trip { startDate endDate notBefore notAfter year }
`);

/** The words that prove something, with their place in the report. */
export const quoteFragment = graphql(`
	fragment Quote on Evidence { quote section start end report { id } }
`);

/** A fact with its ends, its trip and the words that prove it; a document that uses it has the variable `language`. */
export const factFragment = graphql(
	`fragment FactWithQuotes on Fact {
		id type role field confidence
		from { ...Brief }
		to { ...Brief }
		trip { id name(language: $language) ...TripDates }
		evidence { ...Quote }
		judgement { id by at }
	}`,
	[briefFragment, tripDatesFragment, quoteFragment],
);
