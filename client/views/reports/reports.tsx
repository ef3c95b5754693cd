import "./reports.css";
import { useMemo } from "react";
import { useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { usePages } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { ExportButton } from "../../parts/export-button.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { useLatest, useSpokenCount } from "../../parts/list-state.ts";
import { NextPage } from "../../parts/next-page.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { isFiltered, type ReportsPlace, reportsAddress } from "./address.ts";
import { orderOf, reportColumns, sortingOf } from "./columns.tsx";
import {
	type ReportPage,
	type ReportRow,
	reportsQuery,
	reportsQuestion,
	reportsTableQuery,
} from "./queries.ts";
import { ReportFilters } from "./report-filters.tsx";

/** The reports, the newest trip first, with filters that live in the address; each row opens the report. */
export function ReportsView() {
	const [place, change] = useAddress(reportsAddress);
	const { language, text } = useText();
	const { pages, pending } = usePages(reportsQuery, {
		variables: reportsQuestion(place, language),
		pages: place.pages,
		pageOf: ({ trips }) => trips,
	});
	const shown = useLatest(pages.length > 0 ? pages : null);
	const total = pages[0]?.totalCount ?? null;
	useSpokenCount(total, total === null ? "" : text("reports.count", { count: total }));
	return (
		<div className="sheet reports">
			<PageTitle title={text("reports.title")} />
			<p className="nl-paragraph soft">{text("reports.lead")}</p>
			<ReportFilters
				place={place}
				onChange={(some) => change({ ...some, pages: 1 }, { replace: true })}
			/>
			{shown && (
				<ReportList
					pages={shown}
					place={place}
					busy={pages.length === 0}
					onChange={(some) => change(some, { replace: true })}
				/>
			)}
			{pending && (pending.state === "failed" || !shown) && (
				<Loaded load={pending} waiting={text("reports.loading")}>
					{() => null}
				</Loaded>
			)}
		</div>
	);
}

function ReportList(props: {
	readonly pages: readonly ReportPage[];
	readonly place: ReportsPlace;
	readonly busy: boolean;
	readonly onChange: (some: Partial<ReportsPlace>) => void;
}) {
	const { pages, place, busy, onChange } = props;
	const { language, text } = useText();
	const columns = useMemo(() => reportColumns(language, text), [language, text]);
	const rows = pages.flatMap((page) => page.edges.map((edge) => edge.node));
	const [first] = pages;
	const last = pages.at(-1);
	if (!first || !last) return null;
	if (rows.length === 0) {
		return (
			<p className="nl-paragraph">
				{text(isFiltered(place) ? "reports.noneFiltered" : "reports.none")}
			</p>
		);
	}
	return (
		<>
			<div className="list-head">
				<p className="soft">
					{text("reports.count", { count: first.totalCount })}
					{place.order !== "title" && ` ${text("reports.undatedLast")}`}
				</p>
				<ExportButton
					label={text("export.table")}
					ask={async () => {
						const { first: _, after: __, ...filters } = reportsQuestion(place, language);
						const load = await ask(reportsTableQuery, filters);
						return mapLoad(load, ({ trips }) => trips.export);
					}}
				/>
			</div>
			<DataTable<ReportRow>
				caption={text("reports.title")}
				columns={columns}
				rows={rows}
				idOf={({ id }) => id}
				busy={busy}
				sorted={{
					by: sortingOf(place.order),
					onSort: (sorting) => onChange({ order: orderOf(sorting), pages: 1 }),
				}}
			/>
			<NextPage
				shown={rows.length}
				last={last}
				onMore={() => onChange({ pages: place.pages + 1 })}
			/>
		</>
	);
}
