import { viewAddress } from "../../address/address.ts";
import { needed } from "../../address/fields.ts";

/** Where a person can be forgotten, once it is seen what that does. */
export const forgetAddress = viewAddress<{ readonly id: string }>("/forget/:id", { id: needed });

/** Who was forgotten: the receipts. */
export const forgottenAddress = viewAddress<object>("/forgotten", {});
