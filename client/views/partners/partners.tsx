import "./partners.css";
import { useMemo, useState } from "react";
import { useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { usePages } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { ExportButton } from "../../parts/export-button.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { useLatest, useSpokenCount } from "../../parts/list-state.ts";
import { NextPage } from "../../parts/next-page.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
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
	const { pages, pending } = usePages(partnersQuery, {
		variables: partnersQuestion(place, language),
		pages: place.pages,
		pageOf: (answer) => answer.recurringPartners,
	});
	const shown = useLatest(pages.length > 0 ? pages : null);
	const total = pages[0]?.totalCount ?? null;
	useSpokenCount(total, total === null ? "" : text("partners.count", { count: total }));
	return (
		<div className="sheet partners">
			<PageTitle title={text("partners.title")} />
			<p className="nl-paragraph soft">{text("partners.lead")}</p>
			<PartnerFilters
				place={place}
				onChange={(some) => change({ ...some, pages: 1 }, { replace: true })}
			/>
			{shown && (
				<PartnerList
					pages={shown}
					place={place}
					busy={pages.length === 0}
					onChange={(some) => change(some, { replace: true })}
				/>
			)}
			{pending && (pending.state === "failed" || !shown) && (
				<Loaded load={pending} waiting={text("partners.loading")}>
					{() => null}
				</Loaded>
			)}
		</div>
	);
}

function PartnerList(props: {
	readonly pages: readonly PartnerPage[];
	readonly place: PartnersPlace;
	readonly busy: boolean;
	readonly onChange: (some: Partial<PartnersPlace>) => void;
}) {
	const { pages, place, busy, onChange } = props;
	const { language, text } = useText();
	const [open, setOpen] = useState<string | null>(null);
	const rows = pages.flatMap((page) => page.edges.map((edge) => edge.node));
	const [first] = pages;
	const last = pages.at(-1);
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
	if (!first || !last) return null;
	if (rows.length === 0) return <NoPartners filtered={isFiltered(place)} />;
	const asOf = first.asOf ? dateInWords(first.asOf, language) : null;
	return (
		<>
			<div className="list-head">
				<p className="partners__count soft">
					{text("partners.count", { count: first.totalCount })}
					{asOf && ` ${text("partners.asOf", { date: asOf })}`}
				</p>
				<ExportButton
					label={text("export.table")}
					ask={async () => {
						const { first: _, after: __, ...filters } = partnersQuestion(place, language);
						const load = await ask(partnersTableQuery, filters);
						return mapLoad(load, ({ recurringPartners }) => recurringPartners.export);
					}}
				/>
			</div>
			<DataTable<PartnerRow>
				caption={text("partners.title")}
				columns={columns}
				rows={rows}
				idOf={({ entity }) => entity.id}
				busy={busy}
				sorted={{
					by: { column: place.order, descending: true },
					onSort: ({ column }) => onChange({ order: orderOfColumn(column), pages: 1 }),
				}}
				below={({ entity }) =>
					entity.id === open ? <ScoreTerms id={entity.id} place={place} name={entity.name} /> : null
				}
			/>
			<NextPage
				shown={rows.length}
				last={last}
				className="partners__more"
				onMore={() => onChange({ pages: place.pages + 1 })}
			/>
		</>
	);
}

function NoPartners({ filtered }: { readonly filtered: boolean }) {
	const { text } = useText();
	return (
		<p className="nl-paragraph partners__none">
			{text(filtered ? "partners.noneFiltered" : "partners.none")}
		</p>
	);
}
