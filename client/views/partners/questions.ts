import type { ScreenLanguage } from "#domain/kinds.ts";
import type { PartnersPlace } from "./address.ts";

const pageSize = 25;

/** The trips that count, as the API asks for them. */
export function tripFilter(place: PartnersPlace) {
	const { from, to, place: where, theme, tie } = place;
	return {
		from: from === null ? null : String(from),
		to: to === null ? null : String(to),
		country: where?.startsWith("country:") ? where : null,
		city: where?.startsWith("country:") ? null : where,
		theme,
		ties: tie === "all" ? null : [tie],
	} as const;
}

/** The question for the first page of the partners that an address asks for. */
export function partnersQuestion(place: PartnersPlace, language: ScreenLanguage) {
	const { kind, trips, order } = place;
	return {
		...tripFilter(place),
		first: pageSize,
		after: null,
		language,
		orderBy: order,
		kinds: kind === "all" ? null : [kind],
		minTrips: trips,
	} as const;
}
