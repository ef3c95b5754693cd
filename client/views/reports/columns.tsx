import type { ScreenLanguage } from "#domain/kinds.ts";
import { PageLink } from "../../address/navigation.tsx";
import { tripWhen } from "../../i18n/dates.ts";
import type { useText } from "../../i18n/language.ts";
import type { DataColumn, Sorting } from "../../parts/data-table.tsx";
import { EntityLink } from "../../parts/entity-link.tsx";
import { SampleBadge } from "../../parts/sample-badge.tsx";
import { KindMark } from "../../theme/kind-mark.tsx";
import { reportAddress } from "../report/address.ts";
import type { ReportsPlace } from "./address.ts";
import type { ReportRow } from "./queries.ts";

type Text = ReturnType<typeof useText>["text"];

/** The columns of the list of reports; the title opens the report. */
export function reportColumns(
	language: ScreenLanguage,
	text: Text,
): readonly DataColumn<ReportRow>[] {
	return [
		{
			id: "title",
			title: text("reports.report"),
			sortBy: ({ name }) => name,
			cell: (row) => <Title row={row} text={text} />,
		},
		{
			id: "when",
			title: text("reports.when"),
			highestFirst: true,
			sortBy: ({ startDate }) => startDate,
			cell: (row) => (
				<span>
					{row.year === null ? (
						<Mark words={tripWhen(row, language)} why={text("reports.undatedWhy")} />
					) : (
						tripWhen(row, language)
					)}
					{row.days !== null && (
						<span className="soft reports__small">{text("reports.days", { count: row.days })}</span>
					)}
				</span>
			),
		},
		{
			id: "where",
			title: text("reports.where"),
			cell: ({ destinations }) =>
				destinations.length === 0 ? (
					<span className="soft">–</span>
				) : (
					<span className="reports__places">
						{destinations.map((city) => (
							<span key={city.id}>
								<EntityLink entity={city} />
								{city.detail && <span className="soft reports__small">{city.detail}</span>}
							</span>
						))}
					</span>
				),
		},
		number("travellers", text("reports.travellers"), ({ travellers }) => travellers),
		number("contacts", text("reports.contacts"), ({ contactCount }) => contactCount),
		number("promises", text("reports.promises"), ({ promiseCount }) => promiseCount),
	];
}

function number(
	id: string,
	title: string,
	count: (row: ReportRow) => number | null,
): DataColumn<ReportRow> {
	return {
		id,
		title,
		numeric: true,
		cell: (row) => count(row) ?? <span className="soft">–</span>,
	};
}

function Title({ row, text }: { readonly row: ReportRow; readonly text: Text }) {
	const { name, sample, purpose, report } = row;
	return (
		<span className="reports__title">
			<KindMark kind="Report" size={22} />
			<span>
				<PageLink to={reportAddress.at({ id: report.id })}>{name}</PageLink>
				{purpose && <span className="soft reports__purpose">{purpose}</span>}
				<span className="reports__marks">
					{sample && <SampleBadge />}
					<Marks row={row} text={text} />
				</span>
			</span>
		</span>
	);
}

/** What asks for a look at the report itself: little found in it, or something found that is doubtful. */
function Marks({ row, text }: { readonly row: ReportRow; readonly text: Text }) {
	const { contactCount, promiseCount, doubtCount } = row;
	return (
		<>
			{contactCount + promiseCount === 0 && (
				<Mark words={text("reports.little")} why={text("reports.littleWhy")} />
			)}
			{doubtCount > 0 && (
				<Mark
					words={text("reports.doubts", { count: doubtCount })}
					why={text("reports.doubtsWhy")}
				/>
			)}
		</>
	);
}

function Mark({ words, why }: { readonly words: string; readonly why: string }) {
	return (
		<span className="nl-data-badge" title={why}>
			{words}
		</span>
	);
}

/** The heading that an order belongs to, with its way. */
export function sortingOf(order: ReportsPlace["order"]): Sorting {
	return order === "title"
		? { column: "title", descending: false }
		: { column: "when", descending: order === "newest" };
}

/** The order that a heading asks for; titles go from A to Z alone. */
export function orderOf({ column, descending }: Sorting): ReportsPlace["order"] {
	if (column === "title") return "title";
	return descending ? "newest" : "oldest";
}
