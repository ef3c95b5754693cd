import { quoteLines } from "#domain/quote-lines.ts";
import { PageLink } from "../../address/navigation.tsx";
import { tripWhen } from "../../i18n/dates.ts";
import { reportLanguage, useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Icon } from "../../theme/icons.tsx";
import { quoteHref } from "../report/address.ts";
import { Cited } from "./cited.tsx";
import { Names } from "./names.tsx";
import type { Visit } from "./queries.ts";
import { quotesOfVisit } from "./sources.ts";

/** Earlier visits, newest first, undated last: what for, who of us, and what they brought. */
export function VisitList({ visits }: { readonly visits: readonly Visit[] }) {
	return visits.map((visit) => <VisitItem key={visit.trip.id} visit={visit} />);
}

function VisitItem({ visit }: { readonly visit: Visit }) {
	const { language, text } = useText();
	const { trip, purpose, purposeFacts, travellers, results } = visit;
	return (
		<section className="visit">
			<h3 className="nl-heading nl-heading--level-3">
				<EntityLink entity={trip} />
			</h3>
			<p className="soft">
				{tripWhen(trip, language)}
				{trip.travellers !== null && ` · ${text("briefing.party", { count: trip.travellers })}`}
			</p>
			<dl className="visit__told">
				{purpose && (
					<>
						<dt>{text("briefing.goal")}</dt>
						<dd>
							{purpose}
							<Cited quotes={quotesOfVisit(visit, purposeFacts)} />
						</dd>
					</>
				)}
				{travellers.length > 0 && (
					<>
						<dt>{text("briefing.ourParty")}</dt>
						<dd>
							<Names of={travellers.map(({ person }) => person)} />
							<Cited quotes={travellers.flatMap(({ facts }) => quotesOfVisit(visit, facts))} />
						</dd>
					</>
				)}
				{results.length > 0 && (
					<>
						<dt>{text("briefing.results")}</dt>
						<dd>
							<ul className="visit__results">
								{results.map((result) => (
									<li key={result.start}>
										<q lang={reportLanguage}>{quoteLines(result.text).join("\n")}</q>{" "}
										<PageLink
											to={quoteHref({ ...result, report: trip.report })}
											className="nl-link quote__link"
										>
											{text("details.toSentence")}
											<span className="unseen">: {result.text.slice(0, 60)}</span>
											<Icon name="arrow" />
										</PageLink>
									</li>
								))}
							</ul>
						</dd>
					</>
				)}
			</dl>
		</section>
	);
}
