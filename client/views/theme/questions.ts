import type { ScreenLanguage } from "#domain/kinds.ts";
import type { ThemePlace } from "./address.ts";

/** The trips that the address of a theme asks for, as the API asks for them. */
export function traceQuestion(place: ThemePlace, language: ScreenLanguage) {
	const { id, from, to, place: where, narrower } = place;
	const inCountry = where?.startsWith("country:") ?? false;
	return {
		theme: id,
		rolledUp: narrower,
		from: from === null ? null : String(from),
		to: to === null ? null : String(to),
		country: inCountry ? where : null,
		city: inCountry ? null : where,
		language,
	};
}

/** Tells whether a filter is set. */
export function isFiltered({ from, to, place, narrower }: ThemePlace): boolean {
	return from !== null || to !== null || place !== null || !narrower;
}
