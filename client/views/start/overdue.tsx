import { PageLink } from "../../address/navigation.tsx";
import { type Load, ready } from "../../api/load.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { promisesAddress } from "../promises/address.ts";
import { type Overdue, overdueQuery } from "./queries.ts";
import { recentFrom } from "./recent.ts";

/** What should have been done by now and isn't told to be: what, by whom, since when, each with the sentence that promised it; those of the latest trips, as what is long past is of little use. */
export function OverduePromises() {
	const { language, text } = useText();
	const load = useAnswer(overdueQuery, { language, from: null });
	const from = load.state === "ready" ? recentFrom(load.data.promises) : null;
	const recent = useAnswer(overdueQuery, from === null ? null : { language, from });
	const shownLoad: Answered = from === null ? load : both(load, recent);
	return (
		<section className="start__part">
			<h2 className="nl-heading nl-heading--level-2">{text("start.overdue")}</h2>
			<Loaded load={shownLoad} waiting={text("start.loading")}>
				{({ promises, shown = promises }) =>
					promises.totalCount === 0 ? (
						<p className="soft">{text("start.noneOverdue")}</p>
					) : (
						<>
							<p className="soft">
								{text("start.overdueCount", {
									count: promises.totalCount,
									date: promises.asOf ? dateInWords(promises.asOf, language) : "",
								})}{" "}
								{shown !== promises && text("start.overdueRecent", { count: shown.totalCount })}
							</p>
							<ul className="lines lines--stacked">
								{shown.edges.map(({ node: { followUp, trip, facts } }) => (
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

type Answered = Load<{ readonly promises: Overdue; readonly shown?: Overdue }>;

/** All that is overdue, with those of recent trips to show where there are any. */
function both(all: Answered, recent: Load<{ readonly promises: Overdue }>): Answered {
	if (all.state !== "ready" || recent.state !== "ready") return recent;
	const { promises } = recent.data;
	return promises.totalCount === 0 ? all : ready({ ...all.data, shown: promises });
}
