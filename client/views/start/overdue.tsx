import { PageLink } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { promisesAddress } from "../promises/address.ts";
import { overdueQuery } from "./queries.ts";

/** What should have been done by now and isn't told to be: what, by whom, since when, each with the sentence that promised it. */
export function Overdue() {
	const { language, text } = useText();
	const load = useAnswer(overdueQuery, { language });
	return (
		<section className="start__part">
			<h2 className="nl-heading nl-heading--level-2">{text("start.overdue")}</h2>
			<Loaded load={load} waiting={text("start.loading")}>
				{({ promises }) =>
					promises.totalCount === 0 ? (
						<p className="soft">{text("start.noneOverdue")}</p>
					) : (
						<>
							<p className="soft">
								{text("start.overdueCount", {
									count: promises.totalCount,
									date: promises.asOf ? dateInWords(promises.asOf, language) : "",
								})}
							</p>
							<ul className="lines lines--stacked">
								{promises.edges.map(({ node: { followUp, trip, facts } }) => (
									<li key={followUp.id}>
										<span>{followUp.name}</span>
										<ul className="lines__of soft">
											{followUp.owner && <li>{followUp.owner}</li>}
											{followUp.due && (
												<li>
													{text("start.dueSince", { date: dateInWords(followUp.due, language) })}
												</li>
											)}
											<li>
												<EntityLink entity={{ ...trip, kind: "Trip" }} />
											</li>
										</ul>
										<Evidence quotes={facts.flatMap((fact) => fact.evidence)} of={followUp.name} />
									</li>
								))}
							</ul>
							<p className="start__all">
								<PageLink to={promisesAddress.at({ show: "overdue" })}>
									{text("start.allOverdue")}
								</PageLink>
							</p>
						</>
					)
				}
			</Loaded>
		</section>
	);
}
