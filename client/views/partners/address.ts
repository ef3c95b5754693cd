import type { TieKind } from "#domain/partners.ts";
import { tieKinds } from "#domain/partners.ts";
import { viewAddress } from "../../address/address.ts";
import { choice, text, wholeNumber } from "../../address/fields.ts";

export const partnerKinds = ["all", "Organization", "Person", "Post"] as const;
export const partnerOrders = ["score", "trips", "lastSeen"] as const;
/** The fewest trips that a partner has unless asked otherwise: two, as one visit makes no partner. */
const usualTrips = 2;

/** What the address of the ranked partners says: the filters, the order and how many are shown. */
export interface PartnersPlace {
	/** Years, both counted. */
	readonly from: number | null;
	readonly to: number | null;
	/** Id of a city or country that the trips visited. */
	readonly place: string | null;
	readonly theme: string | null;
	readonly kind: (typeof partnerKinds)[number];
	readonly tie: TieKind | "all";
	readonly trips: number;
	readonly order: (typeof partnerOrders)[number];
	readonly pages: number;
}

/** The ranked table of partners. */
export const partnersAddress = viewAddress<PartnersPlace>("/partners", {
	from: wholeNumber(null, 1900),
	to: wholeNumber(null, 1900),
	place: text,
	theme: text,
	kind: choice(partnerKinds, "all"),
	tie: choice(["all", ...tieKinds], "all"),
	trips: wholeNumber(usualTrips, 1),
	order: choice(partnerOrders, "score"),
	pages: wholeNumber(1, 1),
});

/** Tells whether a filter is set, beside the order. */
export function isFiltered(place: PartnersPlace): boolean {
	const { order, pages } = place;
	return partnersAddress.at(place) !== partnersAddress.at({ order, pages });
}
