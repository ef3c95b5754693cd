import { viewAddress } from "../../address/address.ts";
import { choice, flag, text, wholeNumber } from "../../address/fields.ts";

export const reportOrders = ["newest", "oldest", "title"] as const;

/** What the address of the list of reports says: the filters, the order and how many are shown. */
export interface ReportsPlace {
	/** Words of the title. */
	readonly title: string | null;
	/** Years, both counted. */
	readonly from: number | null;
	readonly to: number | null;
	/** True for reports whose year is unknown alone. */
	readonly undated: boolean;
	/** Id of a city or country visited. */
	readonly place: string | null;
	readonly theme: string | null;
	readonly order: (typeof reportOrders)[number];
	readonly pages: number;
}

/** The list of reports. */
export const reportsAddress = viewAddress<ReportsPlace>("/reports", {
	title: text,
	from: wholeNumber(null, 1900),
	to: wholeNumber(null, 1900),
	undated: flag(false),
	place: text,
	theme: text,
	order: choice(reportOrders, "newest"),
	pages: wholeNumber(1, 1),
});

/** Tells whether a filter is set, beside the order. */
export function isFiltered(place: ReportsPlace): boolean {
	const { order, pages } = place;
	return reportsAddress.at(place) !== reportsAddress.at({ order, pages });
}
