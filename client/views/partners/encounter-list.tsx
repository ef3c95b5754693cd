import { PageLink } from "../../address/navigation.tsx";
import { tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { tieWord } from "../../i18n/ties.ts";
import { Evidence } from "../../parts/evidence.tsx";
import { reportAddress } from "../report/address.ts";
import { decimal } from "./decimal.ts";
import { sameDays } from "./meetings.ts";
import type { PartnerEncounter } from "./queries.ts";

/** A partner's trips, the newest first and the undated last, each with its ties and the sentences that say so. */
export function EncounterList(props: {
	readonly encounters: readonly PartnerEncounter[];
	/** Whether each shows what it adds to the score. */
	readonly points?: boolean;
	/** Whether the sentences of the latest meeting show at once. */
	readonly opensLatest?: boolean;
}) {
	const { encounters, points = false, opensLatest = false } = props;
	const { language, text } = useText();
	const latest = encounters.find(({ ties }) => ties.includes("met")) ?? encounters[0];
	const same = sameDays(encounters);
	return (
		<ol className="encounters">
			{encounters.map(({ trip, ties, weight, recency, points: share, facts }) => (
				<li key={trip.id} className="encounter">
					<p className="encounter__when">{tripWhen(trip, language)}</p>
					<div>
						<p className="encounter__trip">
							<PageLink to={reportAddress.at({ id: trip.report.id })}>{trip.name}</PageLink>
							{ties.map((tie) => (
								<span key={tie} className="nl-data-badge">
									{tieWord(tie, language)}
								</span>
							))}
						</p>
						{same.has(trip.id) && (
							<p className="soft encounter__same">{text("partner.sameDays")}</p>
						)}
						<Evidence
							quotes={facts.flatMap((fact) => fact.evidence)}
							of={trip.name}
							opened={opensLatest && trip.id === latest?.trip.id}
						/>
					</div>
					{points && (
						<p className="encounter__points">
							<span className="soft">
								{text("partners.term", {
									weight: decimal(weight, language),
									recency: decimal(recency, language, 2),
								})}
							</span>{" "}
							{decimal(share, language, 2)}
						</p>
					)}
				</li>
			))}
		</ol>
	);
}
