import { doubtful } from "#domain/doubt.ts";
import type { EntityBrief, Fact, Quote } from "../api/results.ts";
import { tripWhen } from "../i18n/dates.ts";
import { useText } from "../i18n/language.ts";
import { fieldWord, roleWord } from "../i18n/words.ts";
import { KindMark } from "../theme/kind-mark.tsx";
import { EntityLink } from "./entity-link.tsx";
import { groupFacts } from "./fact-groups.ts";
import { QuoteBlock } from "./quote.tsx";
import { FactVerdict } from "./verdict/fact-verdict.tsx";
import { VerdictNotice } from "./verdict/verdict-notice.tsx";
import { useVerdicts, type Verdicts } from "./verdict/verdicts.ts";

const quotesAtOnce = 2;

/** An entity's facts in words, grouped by link, each with its trip, its date, the sentences that prove it and the way to say that it is wrong, or right. */
export function FactList(props: {
	readonly entity: string;
	readonly facts: readonly Fact[];
	/** False while more facts are to be had, so that the groups can't be counted yet. */
	readonly complete: boolean;
	/** Where what is said of them is told beside the list, by who gives this. */
	readonly verdicts?: Verdicts;
}) {
	const { entity, facts, complete } = props;
	const { language, text } = useText();
	const own = useVerdicts();
	const verdicts = props.verdicts ?? own;
	return (
		<>
			{!props.verdicts && <VerdictNotice verdicts={own} />}
			{facts.length === 0 && <p className="soft">{text("details.noFacts")}</p>}
			{groupFacts(entity, facts, language).map((group) => (
				<section key={group.key} className="facts">
					<h4 className="facts__title">
						{group.title} {complete && <span className="facts__count">{group.items.length}</span>}
					</h4>
					<ul className="facts__list">
						{group.items.map(({ other, facts: all }) => (
							<li key={other.id} className="fact">
								<OtherEnd other={other} />
								{all.map((fact) => (
									<div key={fact.id} className="fact__proof">
										<Circumstances entity={entity} fact={fact} other={other} />
										<Quotes quotes={fact.evidence} />
										<FactVerdict fact={fact} name={other.name} verdicts={verdicts} />
									</div>
								))}
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}

function OtherEnd({ other }: { readonly other: EntityBrief }) {
	return (
		<div className="fact__line">
			<KindMark kind={other.kind} size={22} />
			<div>
				<EntityLink entity={other} withKind className="nl-link fact__name" />
				{other.detail && other.kind !== "Trip" && (
					<span className="fact__detail">{other.detail}</span>
				)}
			</div>
		</div>
	);
}

/** When, on which trip and in what part; how sure that is, where it is doubtful. */
function Circumstances(props: {
	readonly entity: string;
	readonly fact: Fact;
	readonly other: EntityBrief;
}) {
	const { entity, fact, other } = props;
	const { language, text } = useText();
	const { trip, role, field, confidence, judgement } = fact;
	const elsewhere = trip && trip.id !== entity && trip.id !== other.id ? trip : null;
	const when = trip ? tripWhen(trip, language) : null;
	return (
		<p className="fact__facts">
			{role && <span className="nl-data-badge">{roleWord(role, language)}</span>}
			{field && <span className="nl-data-badge">{fieldWord(field, language)}</span>}
			{elsewhere && <EntityLink entity={{ ...elsewhere, kind: "Trip" }} />}
			{when && (elsewhere || other.kind === "Trip") && <span className="soft">{when}</span>}
			{!trip && fact.evidence.length === 0 && (
				<span className="soft">{text("details.reference")}</span>
			)}
			{!judgement && confidence !== null && confidence < doubtful && (
				<span className="nl-data-badge doubt">
					{text("details.doubt", { percent: Math.round(confidence * 100) })}
				</span>
			)}
		</p>
	);
}

function Quotes({ quotes }: { readonly quotes: readonly Quote[] }) {
	const { text } = useText();
	const rest = quotes.slice(quotesAtOnce);
	return (
		<>
			{quotes.slice(0, quotesAtOnce).map((quote) => (
				<QuoteBlock key={`${quote.report.id} ${quote.start}`} quote={quote} />
			))}
			{rest.length > 0 && (
				<details className="fact__rest">
					<summary>{text("details.moreQuotes", { count: rest.length })}</summary>
					{rest.map((quote) => (
						<QuoteBlock key={`${quote.report.id} ${quote.start}`} quote={quote} />
					))}
				</details>
			)}
		</>
	);
}
