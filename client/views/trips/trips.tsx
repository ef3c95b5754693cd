import "./trips.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { PageLink } from "../../address/navigation.tsx";
import { useAnswers } from "../../api/use-answers.ts";
import { tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { SampleBadge } from "../../parts/sample-badge.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { reportAddress } from "../report/address.ts";
import { type TripPage, type TripRow, tripsQuery } from "./queries.ts";

const pageSize = 50;

/** The trips, newest first; those without a year stand last and say so. */
export function TripsView() {
	const { language, text } = useText();
	const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
	const loads = useAnswers(
		tripsQuery,
		cursors.map((after) => ({ first: pageSize, after, language })),
	);
	const pages = loads.flatMap((load) => (load.state === "ready" ? [load.data.trips] : []));
	const pending = loads.find((load) => load.state !== "ready");
	const trips = pages.flatMap((page) => page.edges.map((edge) => edge.node));
	const last = pages.at(-1);
	return (
		<div className="sheet">
			<PageTitle title={text("trips.title")} />
			{last && (
				<p className="nl-paragraph soft">{text("trips.count", { count: last.totalCount })}</p>
			)}
			{trips.length > 0 && <TripTable trips={trips} />}
			{pending && (
				<Loaded load={pending} waiting={text("trips.loading")}>
					{() => null}
				</Loaded>
			)}
			{last?.pageInfo.hasNextPage && !pending && (
				<MoreTrips
					shown={trips.length}
					page={last}
					onMore={(cursor) => setCursors([...cursors, cursor])}
				/>
			)}
		</div>
	);
}

function MoreTrips(props: {
	readonly shown: number;
	readonly page: TripPage;
	readonly onMore: (cursor: string | null) => void;
}) {
	const { shown, page, onMore } = props;
	const { text } = useText();
	return (
		<p className="actions">
			<span className="soft">{text("trips.shown", { shown, total: page.totalCount })}</span>
			<Button purpose="secondary" onClick={() => onMore(page.pageInfo.endCursor)}>
				{text("trips.more")}
			</Button>
		</p>
	);
}

function TripTable({ trips }: { readonly trips: readonly TripRow[] }) {
	const { text } = useText();
	const columns = [
		"trips.trip",
		"trips.when",
		"trips.where",
		"trips.party",
		"trips.report",
	] as const;
	return (
		<table className="utrecht-table utrecht-table--html-table trips">
			<caption className="unseen">{text("trips.title")}</caption>
			<thead>
				<tr>
					{columns.map((column) => (
						<th key={column} scope="col">
							{text(column)}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{trips.map((trip) => (
					<TripLine key={trip.id} trip={trip} />
				))}
			</tbody>
		</table>
	);
}

function TripLine({ trip }: { readonly trip: TripRow }) {
	const { language, text } = useText();
	const { id, name, sample, days, travellers, destinations, report } = trip;
	return (
		<tr>
			<th scope="row">
				<span className="trips__name">
					<KindMark kind="Trip" size={22} />
					<span>
						<EntityLink entity={{ id, name, kind: "Trip" }} />
						{sample && <SampleBadge />}
					</span>
				</span>
			</th>
			<td data-label={text("trips.when")}>
				{tripWhen(trip, language)}
				{days !== null && (
					<span className="soft trips__days">{text("trips.days", { count: days })}</span>
				)}
			</td>
			<td data-label={text("trips.where")}>
				{destinations.length === 0 && <span className="soft">–</span>}
				{destinations.map((city) => (
					<span key={city.id} className="trips__place">
						<EntityLink entity={city} />
						{city.detail && <span className="soft"> {city.detail}</span>}
					</span>
				))}
			</td>
			<td data-label={text("trips.party")} className="trips__party">
				{travellers === null ? (
					<span className="soft">–</span>
				) : (
					text("trips.people", { count: travellers })
				)}
			</td>
			<td data-label={text("trips.report")}>
				<PageLink to={reportAddress.at({ id: report.id })} label={text("trips.readOf", { name })}>
					{text("trips.read")}
				</PageLink>
			</td>
		</tr>
	);
}
