import { PageLink } from "../../address/navigation.tsx";
import { useAnswers } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { reportAddress } from "../report/address.ts";
import { type FoundItem, type Preview, sameDayQuery } from "./queries.ts";

const fullDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Warns of reports that tell of a trip of the same days to the same town, as one trip told twice counts twice. */
export function SameTrip({ preview }: { readonly preview: Preview }) {
	const { language, text } = useText();
	const trips = (preview.state === "new" && preview.found?.items.filter(isDated)) || [];
	const answers = useAnswers(
		sameDayQuery,
		trips.map(({ startDate }) => ({ day: startDate ?? "", language })),
	);
	const same = answers.flatMap((answer, place) => {
		const trip = trips[place];
		if (answer.state !== "ready" || !trip) return [];
		const towns = new Set(
			trip.facts.filter(({ type }) => type === "VISITED").map(({ to }) => to.id),
		);
		return answer.data.trips.edges
			.map(({ node }) => node)
			.filter(
				({ endDate, destinations }) =>
					endDate === trip.endDate && destinations.some(({ id }) => towns.has(id)),
			);
	});
	if (same.length === 0) return null;
	return (
		<div className="problems">
			{text("ingest.sameTrip", { count: same.length })}{" "}
			<ul>
				{same.map(({ id, name, report }) => (
					<li key={id}>
						<PageLink to={reportAddress.at({ id: report.id })}>{name}</PageLink>{" "}
						<span className="soft">{report.file}</span>
					</li>
				))}
			</ul>
		</div>
	);
}

function isDated({ node, startDate }: FoundItem): boolean {
	return node.kind === "Trip" && startDate !== null && fullDay.test(startDate);
}
