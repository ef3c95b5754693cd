import { viewAddress } from "../../address/address.ts";
import { needed } from "../../address/fields.ts";

/** A partner's own page: an organization, a person or a post. */
export const partnerAddress = viewAddress<{ readonly id: string }>("/partners/:id", { id: needed });
