import { useEffect, useState } from "react";
import { PageLink } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { reportAddress } from "../report/address.ts";
import { reportsAddress } from "../reports/address.ts";
import { browserStorage, type LastVisit, noteVisit, readLastVisit } from "./last-visit.ts";
import { type Changes, changesQuery } from "./queries.ts";

/** What has come since the last visit from this machine. It counts as seen when the page is left, so that a reload still shows it. */
export function News() {
	const { language, text } = useText();
	const [last] = useState(() => readLastVisit(browserStorage()));
	const load = useAnswer(changesQuery, { since: last?.cursor ?? null, language });
	const cursor = load.state === "ready" ? load.data.changes.cursor : null;
	useEffect(() => {
		if (!cursor) return;
		const seen = () => noteVisit(browserStorage(), { cursor, at: new Date().toISOString() });
		addEventListener("pagehide", seen);
		return () => removeEventListener("pagehide", seen);
	}, [cursor]);
	return (
		<section className="start__part">
			<h2 className="nl-heading nl-heading--level-2">{text("start.news")}</h2>
			<Loaded load={load} waiting={text("start.loading")}>
				{({ changes }) => <NewsList changes={changes} last={last} />}
			</Loaded>
		</section>
	);
}

function NewsList({
	changes,
	last,
}: {
	readonly changes: Changes;
	readonly last: LastVisit | null;
}) {
	const { language, text } = useText();
	const { reports, newPartners, newPromises } = changes;
	const since = last && dateInWords(last.at.slice(0, 10), language);
	if (reports.totalCount === 0) {
		return (
			<p className="soft">
				{since ? text("start.nothingNew", { date: since }) : text("start.nothingYet")}
			</p>
		);
	}
	return (
		<>
			<p className="soft">
				{since ? text("start.since", { date: since }) : text("start.firstVisit")}{" "}
				{text("start.newCounts", {
					reports: reports.totalCount,
					partners: newPartners.totalCount,
					promises: newPromises.totalCount,
				})}
			</p>
			<ul className="lines">
				{reports.edges.map(({ node: { kind, at, report } }) => (
					<li key={`${report?.id} ${at}`}>
						{report ? (
							<PageLink to={reportAddress.at({ id: report.id })}>{report.name}</PageLink>
						) : (
							<span>{text("start.removed")}</span>
						)}
						<span className="soft">
							{text(`start.${kind}`)}, {dateInWords(at.slice(0, 10), language)}
						</span>
					</li>
				))}
			</ul>
			<p className="start__all">
				<PageLink to={reportsAddress.at()}>{text("start.allReports")}</PageLink>
			</p>
			{last && newPartners.edges.length > 0 && (
				<p className="start__names">
					{text("start.newPartners")}{" "}
					{newPartners.edges.map(({ node }) => (
						<EntityLink key={node.id} entity={node} />
					))}
				</p>
			)}
		</>
	);
}
