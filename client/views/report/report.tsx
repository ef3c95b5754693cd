import { PageLink, useAddress } from "../../address/navigation.tsx";
import "./report.css";
import { useCallback } from "react";
import { entityQuery } from "../../api/queries.ts";
import type { Fact, TripBrief } from "../../api/results.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Details } from "../../parts/details.tsx";
import { WhereToContext } from "../../parts/entity-link.tsx";
import { FactList } from "../../parts/fact-list.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { SampleBadge } from "../../parts/sample-badge.tsx";
import { VerdictNotice } from "../../parts/verdict/verdict-notice.tsx";
import { useVerdicts } from "../../parts/verdict/verdicts.ts";
import { KindMark } from "../../theme/kind-mark.tsx";
import { networkAddress } from "../network/address.ts";
import { isolate } from "../network/plan.ts";
import { reportAddress, spanOf } from "./address.ts";
import { LeftOut } from "./left-out.tsx";
import { type Report, reportQuery } from "./queries.ts";
import { RemoveReport } from "./remove-report.tsx";
import { ReportText } from "./report-text.tsx";

const factsAtOnce = 100;

/** A report: its text with what was found in it, and the facts beside it. */
export function ReportView() {
	const [{ id }] = useAddress(reportAddress);
	const { language, text } = useText();
	const load = useAnswer(reportQuery, { id, language });
	return (
		<div className="report">
			<Loaded load={load} waiting={text("report.loading")}>
				{({ node }) => (node && "content" in node ? <ReportPage report={node} /> : <NoReport />)}
			</Loaded>
		</div>
	);
}

function ReportPage({ report }: { readonly report: Report }) {
	const [place] = useAddress(reportAddress);
	const { language, text } = useText();
	const { selected } = place;
	const whereTo = useCallback(
		(entity: { readonly id: string }) => reportAddress.at({ ...place, selected: entity.id }),
		[place],
	);
	return (
		<WhereToContext value={whereTo}>
			<header className="report__head">
				<PageTitle title={report.name}>
					<KindMark kind="Report" size={32} /> {report.name}
				</PageTitle>
				<p className="report__facts">
					{report.sample && <SampleBadge />}
					{report.trips.map((trip) => (
						<span key={trip.id}>{tripWhen(trip, language)}</span>
					))}
					<span className="soft">
						{text("report.file")}: {report.file}
					</span>
				</p>
				<RemoveReport report={report} />
			</header>
			<section className="report__page" aria-label={text("report.text")}>
				<ReportText report={report} quote={spanOf(place)} />
			</section>
			<aside className="report__side" aria-label={text("report.facts")}>
				{selected ? (
					<>
						<p>
							<PageLink to={reportAddress.at({ ...place, selected: null })}>
								{text("report.allFacts")}
							</PageLink>
						</p>
						<Details
							key={selected}
							id={selected}
							actions={({ id }) => (
								<PageLink to={networkAddress.at({ ...isolate(id), selected: id })}>
									{text("details.openNetwork")}
								</PageLink>
							)}
						/>
					</>
				) : (
					report.trips.map((trip) => <TripFacts key={trip.id} trip={trip} />)
				)}
				<LeftOut report={report.id} />
			</aside>
		</WhereToContext>
	);
}

function TripFacts({ trip }: { readonly trip: TripBrief }) {
	const { language, text } = useText();
	const load = useAnswer(entityQuery, { id: trip.id, first: factsAtOnce, after: null, language });
	return (
		<>
			<h2 className="nl-heading nl-heading--level-2">{text("report.factsOf")}</h2>
			<p>
				<PageLink to={networkAddress.at({ ...isolate(trip.id), selected: trip.id })}>
					{text("details.openNetwork")}
				</PageLink>
			</p>
			<Loaded load={load} waiting={text("details.loading")}>
				{({ node }) => (
					<FactsByQuote
						trip={trip.id}
						facts={node && "facts" in node ? node.facts.edges.map((edge) => edge.node) : []}
						complete={!(node && "facts" in node && node.facts.pageInfo.hasNextPage)}
					/>
				)}
			</Loaded>
		</>
	);
}

/** The facts of a trip; those of the quoted sentence come first, as whoever came by it looks for them. */
function FactsByQuote(props: {
	readonly trip: string;
	readonly facts: readonly Fact[];
	readonly complete: boolean;
}) {
	const { trip, facts, complete } = props;
	const { text } = useText();
	const [place] = useAddress(reportAddress);
	const verdicts = useVerdicts();
	const quote = spanOf(place);
	const isQuoted = ({ evidence }: Fact) =>
		quote !== null &&
		evidence.some(
			({ report, start, end }) => report.id === place.id && start < quote.end && quote.start < end,
		);
	const quoted = facts.filter(isQuoted);
	const rest = facts.filter((fact) => !quoted.includes(fact));
	return (
		<>
			<VerdictNotice verdicts={verdicts} />
			{quoted.length > 0 && (
				<>
					<h3 className="nl-heading nl-heading--level-3 facts__of">{text("report.factsHere")}</h3>
					<FactList entity={trip} facts={quoted} complete={false} verdicts={verdicts} />
					<h3 className="nl-heading nl-heading--level-3 facts__of">
						{text("report.factsElsewhere")}
					</h3>
				</>
			)}
			<FactList
				entity={trip}
				facts={rest}
				complete={complete && quoted.length === 0}
				verdicts={verdicts}
			/>
		</>
	);
}

function NoReport() {
	const { text } = useText();
	return (
		<div className="sheet">
			<PageTitle title={text("report.gone")} />
			<p>
				<PageLink to="/">{text("view.toStart")}</PageLink>
			</p>
		</div>
	);
}
