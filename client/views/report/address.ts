import type { Span } from "#domain/report.ts";
import { viewAddress } from "../../address/address.ts";
import { needed, text, wholeNumber } from "../../address/fields.ts";

/** What a report's address says. */
export interface ReportPlace {
	readonly id: string;
	/** Start and end of the quoted sentence in the text, in UTF-16 code units. */
	readonly from: number | null;
	readonly to: number | null;
	/** The entity whose facts are shown. */
	readonly selected: string | null;
}

/** A report, with a sentence of it lit where the address says which. */
export const reportAddress = viewAddress<ReportPlace>("/reports/:id", {
	id: needed,
	from: wholeNumber(null),
	to: wholeNumber(null),
	selected: text,
});

/** The address of a quote in its report. */
export function quoteHref(quote: Span & { readonly report: { readonly id: string } }): string {
	return reportAddress.at({ id: quote.report.id, from: quote.start, to: quote.end });
}

/** The sentence to light, if the address names one. */
export function spanOf({ from, to }: ReportPlace): Span | null {
	return from !== null && to !== null && to > from ? { start: from, end: to } : null;
}
