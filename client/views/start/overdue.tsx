import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { overdueQuery } from "./queries.ts";

/** What should have been done by now and isn't told to be, each with the sentence that promised it. */
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
										<span className="soft">
											{followUp.due &&
												`${text("promise.due", { date: dateInWords(followUp.due, language) })} · `}
											{trip.name}
										</span>
										<Evidence quotes={facts.flatMap((fact) => fact.evidence)} of={followUp.name} />
									</li>
								))}
							</ul>
						</>
					)
				}
			</Loaded>
		</section>
	);
}
