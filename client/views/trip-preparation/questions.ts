import type { PreparationPlace } from "./address.ts";

/** What the answers of a briefing are asked by; an end without a start, or before it, is left out. */
export function briefingQuestion(place: PreparationPlace & { readonly place: string }) {
	const { from, to, theme } = place;
	return {
		place: place.place,
		startDate: from,
		endDate: from !== null && to !== null && to >= from ? to : null,
		themes: theme.length > 0 ? theme : null,
	};
}

export type BriefingQuestion = ReturnType<typeof briefingQuestion>;
