import { viewAddress } from "../../address/address.ts";
import { day, text, texts } from "../../address/fields.ts";

/** What the address of a trip's preparation says. */
export interface PreparationPlace {
	/** Id of the city or country; null while none is chosen. */
	readonly place: string | null;
	/** First and last day of the trip, ISO 8601. */
	readonly from: string | null;
	readonly to: string | null;
	/** Ids of the themes that the briefing is limited to; all without any. */
	readonly theme: readonly string[];
}

/** The preparation of a trip: the choice of a place, and the briefing of the one chosen. */
export const preparationAddress = viewAddress<PreparationPlace>("/trip-preparation", {
	place: text,
	from: day,
	to: day,
	theme: texts,
});
