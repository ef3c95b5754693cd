import { viewAddress } from "../../address/address.ts";
import { flag, needed, text } from "../../address/fields.ts";

export interface PartnerPlace {
	readonly id: string;
	/** Id of somebody else, to see how the two are connected. */
	readonly to: string | null;
	/** Whether paths may go by cities and themes too. */
	readonly wide: boolean;
}

/** A partner's own page: an organization, a person or a post. */
export const partnerAddress = viewAddress<PartnerPlace>("/partners/:id", {
	id: needed,
	to: text,
	wide: flag(false),
});
