import { viewAddress } from "../../address/address.ts";
import { choice, text, wholeNumber } from "../../address/fields.ts";

export const promiseShelves = ["all", "overdue", "open", "never", "kept"] as const;
export type PromiseShelf = (typeof promiseShelves)[number];
export const promiseSides = ["all", "ours", "theirs", "unknown"] as const;

/** What the address of the promises says: which are shown, and which of them is opened. */
export interface PromisesPlace {
	/** By how they stand; `never`: not kept, and mentioned by no later report. */
	readonly show: PromiseShelf;
	readonly side: (typeof promiseSides)[number];
	/** Id of a partner. */
	readonly partner: string | null;
	/** Id of a city or country that the trips visited. */
	readonly place: string | null;
	readonly theme: string | null;
	/** Id of the promise whose evidence is shown. */
	readonly open: string | null;
	readonly pages: number;
}

/** The ledger of promises. */
export const promisesAddress = viewAddress<PromisesPlace>("/promises", {
	show: choice(promiseShelves, "all"),
	side: choice(promiseSides, "all"),
	partner: text,
	place: text,
	theme: text,
	open: text,
	pages: wholeNumber(1, 1),
});

/** Tells whether a filter is set, beside the shelf. */
export function isFiltered({ side, partner, place, theme }: PromisesPlace): boolean {
	return side !== "all" || partner !== null || place !== null || theme !== null;
}
