import { quoteLines } from "#domain/quote-lines.ts";
import { PageLink } from "../address/navigation.tsx";
import type { Quote } from "../api/results.ts";
import { reportLanguage, useText } from "../i18n/language.ts";
import { sectionWords } from "../i18n/words.ts";
import { Icon } from "../theme/icons.tsx";
import { quoteHref } from "../views/report/address.ts";

/** The words that prove something, verbatim, with the way to their sentence in the report. */
export function QuoteBlock({ quote }: { readonly quote: Quote }) {
	const { language, text } = useText();
	return (
		<figure className="quote">
			<blockquote lang={reportLanguage}>{quoteLines(quote.quote).join("\n")}</blockquote>
			<figcaption>
				<span className="soft">
					{quote.section !== "other" && sectionWords[quote.section][language]}
				</span>
				<PageLink to={quoteHref(quote)} className="nl-link quote__link">
					{text("details.toSentence")}
					<span className="unseen">: {quote.quote.slice(0, 60)}</span>
					<Icon name="arrow" />
				</PageLink>
			</figcaption>
		</figure>
	);
}
