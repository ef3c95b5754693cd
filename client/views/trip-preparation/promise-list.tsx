import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Cited } from "./cited.tsx";
import { Names } from "./names.tsx";
import type { Promised } from "./queries.ts";
import { quotesOf } from "./sources.ts";

/** The promises that aren't kept: how each stands, whose it is, with whom, since when; `until` is the trip's last day. */
export function PromiseList(props: {
	readonly promises: readonly Promised[];
	readonly until: string | null;
}) {
	return (
		<ul className="statements">
			{props.promises.map((promise) => (
				<PromiseItem key={promise.followUp.id} promise={promise} until={props.until} />
			))}
		</ul>
	);
}

function PromiseItem({
	promise,
	until,
}: {
	readonly promise: Promised;
	readonly until: string | null;
}) {
	const { language, text } = useText();
	const { followUp, state, side, trip, date, partners, facts, mentionedAgain } = promise;
	const { due } = followUp;
	const soon = state === "open" && due !== null && until !== null && due <= until;
	return (
		<li>
			<p className="statements__about">
				<span className="standing" data-state={state}>
					{text(state === "overdue" ? "briefing.stateOverdue" : "briefing.stateOpen")}
				</span>{" "}
				<span className="statements__name">{followUp.name}</span>
				<Cited quotes={quotesOf(facts)} />
			</p>
			<p className="statements__more">
				{side !== "unknown" && (
					<span>{text(side === "ours" ? "briefing.ours" : "briefing.theirs")}</span>
				)}
				{due && <span>{text("briefing.due", { date: dateInWords(due, language) })}</span>}
				{soon && <strong>{text("briefing.dueSoon")}</strong>}
				{partners.length > 0 && (
					<span>
						{text("briefing.with")} <Names of={partners} />
					</span>
				)}
				<span>
					{text("briefing.agreed")} <EntityLink entity={trip} /> (
					{date ? dateInWords(date, language) : text("when.unknown")})
				</span>
				{mentionedAgain === true && <span>{text("briefing.mentioned")}</span>}
				{mentionedAgain === false && <span>{text("briefing.neverMentioned")}</span>}
			</p>
		</li>
	);
}
