import { AddressLink, useNavigation } from "../../address/navigation.tsx";
import { entityQuery, reportQuery } from "../../api/queries.ts";
import type { ReportText as Report, TripBrief } from "../../api/results.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { Details } from "../../parts/details.tsx";
import { FactList } from "../../parts/fact-list.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { isolate } from "../network/plan.ts";
import { ReportText } from "./report-text.tsx";

const factsAtOnce = 100;

/** A report: its text with what was found in it, and the facts beside it. */
export function ReportView() {
	const { address } = useNavigation();
	const { language, text } = useText();
	const load = useAnswer(
		reportQuery,
		address.report === null ? null : { id: address.report, language },
	);
	return (
		<div className="report">
			<Loaded load={load} waiting={text("report.loading")}>
				{({ node }) => (node?.content === undefined ? <NoReport /> : <ReportPage report={node} />)}
			</Loaded>
		</div>
	);
}

function ReportPage({ report }: { readonly report: Report }) {
	const { address } = useNavigation();
	const { language, text } = useText();
	const { selected, span } = address;
	return (
		<>
			<header className="report__head">
				<h1 className="nl-heading nl-heading--level-1">
					<KindMark kind="Report" size={32} /> {report.name}
				</h1>
				<p className="report__facts">
					{report.sample && (
						<span className="nl-data-badge sample" title={text("sample.explain")}>
							{text("sample.badge")}
						</span>
					)}
					{report.trips.map((trip) => (
						<span key={trip.id}>{tripWhen(trip, language)}</span>
					))}
					<span className="soft">
						{text("report.file")}: {report.file}
					</span>
				</p>
			</header>
			<section className="report__page" aria-label={text("report.text")}>
				<ReportText report={report} quote={span} />
			</section>
			<aside className="report__side" aria-label={text("report.facts")}>
				{selected ? (
					<>
						<p>
							<AddressLink to={{ selected: null }}>{text("report.allFacts")}</AddressLink>
						</p>
						<Details
							key={selected}
							id={selected}
							actions={({ id }) => (
								<AddressLink
									to={{ view: "network", ...isolate(id), selected: id, report: null, span: null }}
								>
									{text("details.openNetwork")}
								</AddressLink>
							)}
						/>
					</>
				) : (
					report.trips.map((trip) => <TripFacts key={trip.id} trip={trip} />)
				)}
			</aside>
		</>
	);
}

function TripFacts({ trip }: { readonly trip: TripBrief }) {
	const { language, text } = useText();
	const load = useAnswer(entityQuery, { id: trip.id, first: factsAtOnce, after: null, language });
	return (
		<>
			<h2 className="nl-heading nl-heading--level-2">{text("report.factsOf")}</h2>
			<p>
				<AddressLink
					to={{ view: "network", ...isolate(trip.id), selected: trip.id, report: null, span: null }}
				>
					{text("details.openNetwork")}
				</AddressLink>
			</p>
			<Loaded load={load} waiting={text("details.loading")}>
				{({ node }) => (
					<FactList
						entity={trip.id}
						facts={node?.facts.edges.map((edge) => edge.node) ?? []}
						complete={!node?.facts.pageInfo.hasNextPage}
					/>
				)}
			</Loaded>
		</>
	);
}

function NoReport() {
	const { text } = useText();
	return (
		<div className="sheet">
			<p className="nl-paragraph">{text("report.gone")}</p>
			<AddressLink to={{ view: "network", report: null, span: null }}>
				{text("report.back")}
			</AddressLink>
		</div>
	);
}
