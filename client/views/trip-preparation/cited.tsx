import { quoteLines } from "#domain/quote-lines.ts";
import "./cited.css";
import { createContext, type MouseEvent, use } from "react";
import { PageLink } from "../../address/navigation.tsx";
import type { Quote } from "../../api/results.ts";
import { tripWhen } from "../../i18n/dates.ts";
import { reportLanguage, useText } from "../../i18n/language.ts";
import { Icon } from "../../theme/icons.tsx";
import { quoteHref } from "../report/address.ts";
import { numberSources, type Sources } from "./sources.ts";

/** The numbered sources of the page. */
export const SourcesContext = createContext<Sources>(numberSources([]));

/** The numbers of the sentences that prove a statement, each a link to the sentence in the list at the end. */
export function Cited({ quotes }: { readonly quotes: readonly Quote[] }) {
	const { text } = useText();
	const numbers = use(SourcesContext).numbersOf(quotes);
	if (numbers.length === 0) return null;
	return (
		<span className="cited">
			{" "}
			{numbers.map((number, place) => (
				<span key={number}>
					{place > 0 && " "}
					<a
						className="cited__number"
						href={`#source-${number}`}
						aria-label={text("briefing.source", { number })}
						data-cites={number}
						onClick={(event) => jump(event, `source-${number}`)}
					>
						{number}
					</a>
				</span>
			))}
		</span>
	);
}

/** All sentences that the page cites, by number, each with the way to its place in the report and back to what cites it. */
export function SourceList() {
	const { language, text } = useText();
	const { quotes } = use(SourcesContext);
	return (
		<ol className="sources">
			{quotes.map((quote, place) => {
				const number = place + 1;
				return (
					<li
						key={`${quote.report.id} ${quote.start} ${quote.end}`}
						id={`source-${number}`}
						tabIndex={-1}
					>
						<q className="sources__quote" lang={reportLanguage}>
							{quoteLines(quote.quote).join("\n")}
						</q>
						<span className="sources__ways">
							{quote.trip && (
								<span className="soft">
									{quote.trip.name}, {tripWhen(quote.trip, language)}
								</span>
							)}
							<PageLink to={quoteHref(quote)} className="nl-link quote__link">
								{text("details.toSentence")}
								<span className="unseen"> ({number})</span>
								<Icon name="arrow" />
							</PageLink>
							<button
								type="button"
								className="link-button sources__back"
								onClick={() => back(number)}
							>
								{text("briefing.back")}
								<span className="unseen"> ({number})</span>
							</button>
						</span>
					</li>
				);
			})}
		</ol>
	);
}

/** Goes to a part of the page without a step in the history, as the address says what is shown, not how far one read. */
export function jump(event: MouseEvent, id: string) {
	const aim = document.getElementById(id);
	if (!aim || event.metaKey || event.ctrlKey || event.shiftKey) return;
	event.preventDefault();
	aim.focus({ preventScroll: true });
	aim.scrollIntoView({ block: "center" });
}

/** Goes back to the first statement that cites a source. */
function back(number: number) {
	const statement = document.querySelector<HTMLElement>(`[data-cites="${number}"]`);
	statement?.focus({ preventScroll: true });
	statement?.scrollIntoView({ block: "center" });
}
