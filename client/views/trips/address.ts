import { viewAddress } from "../../address/address.ts";

/** The list of trips. */
export const tripsAddress = viewAddress<Record<never, never>>("/trips", {});
