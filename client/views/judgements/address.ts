import { viewAddress } from "../../address/address.ts";
import { choice, wholeNumber } from "../../address/fields.ts";

export const judgementShelves = ["all", "wrong", "right", "promises", "orphaned"] as const;

/** What the address of the judgements says: which are shown, and how many. */
export interface JudgementsPlace {
	/** By what they say; `orphaned`: on what no report tells any more. */
	readonly show: (typeof judgementShelves)[number];
	readonly pages: number;
}

/** All that readers said of facts and promises. */
export const judgementsAddress = viewAddress<JudgementsPlace>("/judgements", {
	show: choice(judgementShelves, "all"),
	pages: wholeNumber(1, 1),
});
