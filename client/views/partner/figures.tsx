import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Figure, FigureList } from "../../parts/figures.tsx";
import { decimal } from "../partners/decimal.ts";
import { lastMeeting } from "../partners/meetings.ts";
import type { Partner } from "./queries.ts";

/** How often, since when and until when a partner was met, and its score with what it is made of on demand. */
export function Figures(props: {
	readonly partner: Partner;
	/** Whether the trips below show what they add to the score. */
	readonly explained: boolean;
	readonly onExplain: () => void;
}) {
	const { partner, explained, onExplain } = props;
	const { language, text } = useText();
	const { tripCount, undatedTrips, firstSeen, lastSeen, score } = partner;
	const met = lastMeeting(partner);
	const day = (date: string | null) => (date ? dateInWords(date, language) : text("when.unknown"));
	return (
		<>
			<FigureList>
				<Figure
					name={text("partners.trips")}
					more={undatedTrips > 0 && text("partners.undated", { count: undatedTrips })}
				>
					{tripCount}
				</Figure>
				<Figure name={text("partner.first")}>{day(firstSeen)}</Figure>
				<Figure
					name={text("partner.lastMet")}
					more={
						lastSeen !== null &&
						lastSeen !== met?.date &&
						text(met ? "partner.lastNamed" : "partner.named", { date: day(lastSeen) })
					}
				>
					{met ? day(met.date) : text("partners.notMet")}
				</Figure>
				<Figure
					name={text("partners.score")}
					more={
						<button
							type="button"
							className="link-button evidence__open"
							aria-expanded={explained}
							onClick={onExplain}
						>
							{text("partner.explain")}
						</button>
					}
				>
					{decimal(score.value, language)}
				</Figure>
			</FigureList>
			{explained && (
				<p className="partner__formula">
					{text("partners.formula")}{" "}
					{score.asOf && text("partners.scoreAsOf", { date: day(score.asOf) })}
				</p>
			)}
		</>
	);
}
