import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Loaded } from "../../parts/failure.tsx";
import type { PartnersPlace } from "./address.ts";
import { decimal } from "./decimal.ts";
import { EncounterList } from "./encounter-list.tsx";
import { scoreQuery } from "./queries.ts";
import { tripFilter } from "./questions.ts";

/** What a partner's score is made of: the formula, and each trip with its share and the sentences behind it. */
export function ScoreTerms(props: {
	readonly id: string;
	readonly name: string;
	readonly place: PartnersPlace;
}) {
	const { id, name, place } = props;
	const { language, text } = useText();
	const load = useAnswer(scoreQuery, { ids: [id], language, ...tripFilter(place) });
	return (
		<section className="terms" aria-label={text("partners.explain", { name })}>
			<Loaded load={load} waiting={text("partners.scoreLoading")}>
				{({ recurringPartners }) => {
					const partner = recurringPartners.edges[0]?.node;
					if (!partner) return null;
					const { value, asOf } = partner.score;
					return (
						<>
							<p>
								<strong>{text("partners.scoreIs", { value: decimal(value, language) })}</strong>{" "}
								{text("partners.formula")}{" "}
								{asOf && text("partners.scoreAsOf", { date: dateInWords(asOf, language) })}
							</p>
							<EncounterList encounters={partner.encounters} points />
						</>
					);
				}}
			</Loaded>
		</section>
	);
}
