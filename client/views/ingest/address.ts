import { viewAddress } from "../../address/address.ts";

/** Where reports are read in. */
export const ingestAddress = viewAddress<object>("/ingest", {});
