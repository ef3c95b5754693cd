import { viewAddress } from "../../address/address.ts";
import { wholeNumber } from "../../address/fields.ts";

/** All themes. */
export const themesAddress = viewAddress<{ readonly pages: number }>("/themes", {
	pages: wholeNumber(1, 1),
});
