import "./partners.css";
import { useMemo, useState } from "react";
import { useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Awaited, PagedTable, usePagedList } from "../../parts/paged-table.tsx";
import { isFiltered, type PartnersPlace, partnersAddress } from "./address.ts";
import { columnsOf, orderOfColumn } from "./columns.tsx";
import { PartnerFilters } from "./partner-filters.tsx";
import { type PartnerPage, type PartnerRow, partnersQuery, partnersTableQuery } from "./queries.ts";
import { partnersQuestion } from "./questions.ts";
import { ScoreTerms } from "./score-terms.tsx";

/** The partners, ranked, with filters that live in the address; each row opens what its score is made of, and its name the partner's page. */
export function PartnersView() {
	const [place, change] = useAddress(partnersAddress);
	const { language, text } = useText();
	const list = usePagedList(partnersQuery, {
		variables: partnersQuestion(place, language),
		pages: place.pages,
		pageOf: ({ recurringPartners }) => recurringPartners,
		counted: (count) => text("partners.count", { count }),
	});
	return (
		<div className="sheet partners">
			<PageTitle title={text("partners.title")} />
			<p className="nl-paragraph soft">{text("partners.lead")}</p>
			<PartnerFilters
				place={place}
				onChange={(some) => change({ ...some, pages: 1 }, { replace: true })}
			/>
			{list.shown && (
				<PartnerTable
					pages={list.shown}
					place={place}
					busy={list.busy}
					onChange={(some) => change(some, { replace: true })}
				/>
			)}
			<Awaited list={list} waiting={text("partners.loading")} />
		</div>
	);
}

function PartnerTable(props: {
	readonly pages: readonly PartnerPage[];
	readonly place: PartnersPlace;
	readonly busy: boolean;
	readonly onChange: (some: Partial<PartnersPlace>) => void;
}) {
	const { pages, place, busy, onChange } = props;
	const { language, text } = useText();
	const [open, setOpen] = useState<string | null>(null);
	const columns = useMemo(
		() =>
			columnsOf({
				rows: pages.flatMap((page) => page.edges.map((edge) => edge.node)),
				language,
				text,
				open,
				onOpen: (id) => setOpen((now) => (now === id ? null : id)),
			}),
		[pages, language, text, open],
	);
	const { totalCount = 0, asOf = null } = pages[0] ?? {};
	const until = asOf ? ` ${text("partners.asOf", { date: dateInWords(asOf, language) })}` : "";
	return (
		<PagedTable<PartnerRow>
			pages={pages}
			summary={`${text("partners.count", { count: totalCount })}${until}`}
			none={text(isFiltered(place) ? "partners.noneFiltered" : "partners.none")}
			save={async () => {
				const { first: _, after: __, ...filters } = partnersQuestion(place, language);
				const load = await ask(partnersTableQuery, filters);
				return mapLoad(load, ({ recurringPartners }) => recurringPartners.export);
			}}
			caption={text("partners.title")}
			columns={columns}
			idOf={({ entity }) => entity.id}
			busy={busy}
			sorted={{
				by: { column: place.order, descending: true },
				onSort: ({ column }) => onChange({ order: orderOfColumn(column), pages: 1 }),
			}}
			below={({ entity }) =>
				entity.id === open ? <ScoreTerms id={entity.id} place={place} name={entity.name} /> : null
			}
			onMore={() => onChange({ pages: place.pages + 1 })}
		/>
	);
}
