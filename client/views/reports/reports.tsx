import "./reports.css";
import { useMemo } from "react";
import { PageLink, useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { useText } from "../../i18n/language.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Awaited, PagedTable, usePagedList } from "../../parts/paged-table.tsx";
import { judgementsAddress } from "../judgements/address.ts";
import { isFiltered, reportsAddress } from "./address.ts";
import { orderOf, reportColumns, sortingOf } from "./columns.tsx";
import { type ReportRow, reportsQuery, reportsQuestion, reportsTableQuery } from "./queries.ts";
import { ReportFilters } from "./report-filters.tsx";

/** The reports, the newest trip first, with filters that live in the address; each row opens the report. */
export function ReportsView() {
	const [place, change] = useAddress(reportsAddress);
	const { language, text } = useText();
	const columns = useMemo(() => reportColumns(language, text), [language, text]);
	const counted = (count: number) => text("reports.count", { count });
	const question = reportsQuestion(place, language);
	const list = usePagedList(reportsQuery, {
		variables: question,
		pages: place.pages,
		pageOf: ({ trips }) => trips,
		counted,
	});
	const total = list.shown?.[0]?.totalCount ?? 0;
	return (
		<div className="sheet reports">
			<PageTitle title={text("reports.title")} />
			<p className="nl-paragraph soft">
				{text("reports.lead")}{" "}
				<PageLink to={judgementsAddress.at({})} className="nl-link">
					{text("judgements.open")}
				</PageLink>
			</p>
			<ReportFilters
				place={place}
				onChange={(some) => change({ ...some, pages: 1 }, { replace: true })}
			/>
			{list.shown && (
				<PagedTable<ReportRow>
					pages={list.shown}
					summary={`${counted(total)}${place.order === "title" ? "" : ` ${text("reports.undatedLast")}`}`}
					none={text(isFiltered(place) ? "reports.noneFiltered" : "reports.none")}
					save={async () => {
						const { first: _, after: __, ...filters } = question;
						const load = await ask(reportsTableQuery, filters);
						return mapLoad(load, ({ trips }) => trips.export);
					}}
					caption={text("reports.title")}
					columns={columns}
					idOf={({ id }) => id}
					busy={list.busy}
					sorted={{
						by: sortingOf(place.order),
						onSort: (sorting) => change({ order: orderOf(sorting), pages: 1 }, { replace: true }),
					}}
					onMore={() => change({ pages: place.pages + 1 }, { replace: true })}
				/>
			)}
			<Awaited list={list} waiting={text("reports.loading")} />
		</div>
	);
}
