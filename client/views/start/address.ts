import { viewAddress } from "../../address/address.ts";

/** The start page. */
export const startAddress = viewAddress<Record<never, never>>("/", {});
