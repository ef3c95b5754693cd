import "./judgements.css";
import { PageLink, useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { useText } from "../../i18n/language.ts";
import { ExportButton } from "../../parts/export-button.tsx";
import { FilterBar, SelectFilter } from "../../parts/filters.tsx";
import { NextPage } from "../../parts/next-page.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { Awaited, usePagedList } from "../../parts/paged-table.tsx";
import { VerdictNotice } from "../../parts/verdict/verdict-notice.tsx";
import { useVerdicts, type Verdicts } from "../../parts/verdict/verdicts.ts";
import { reportsAddress } from "../reports/address.ts";
import { judgementShelves, judgementsAddress } from "./address.ts";
import { JudgementItem } from "./judgement-item.tsx";
import {
	type JudgementPage,
	judgementsQuery,
	judgementsQuestion,
	judgementsTableQuery,
} from "./queries.ts";

/** All that readers said of facts and promises, the newest first, each with its sentence and the way to take it back. */
export function JudgementsView() {
	const [place, change] = useAddress(judgementsAddress);
	const { language, text } = useText();
	const verdicts = useVerdicts();
	const list = usePagedList(judgementsQuery, {
		variables: judgementsQuestion(place, language),
		pages: place.pages,
		pageOf: ({ judgements }) => judgements,
		counted: (count) => text("judgements.count", { count }),
	});
	return (
		<div className="sheet judgements">
			<PageTitle title={text("judgements.title")} />
			<p className="nl-paragraph soft">{text("judgements.lead")}</p>
			<FilterBar
				folds={false}
				active={place.show !== "all"}
				onClear={() => change({ show: "all", pages: 1 }, { replace: true })}
			>
				<SelectFilter
					label={text("judgements.show")}
					value={place.show}
					options={judgementShelves.map((show) => ({
						value: show,
						words: text(`judgementShelf.${show}`),
					}))}
					onChange={(show) => change({ show, pages: 1 }, { replace: true })}
				/>
			</FilterBar>
			<VerdictNotice verdicts={verdicts} />
			{list.shown && <JudgementList pages={list.shown} busy={list.busy} verdicts={verdicts} />}
			<Awaited list={list} waiting={text("judgements.loading")} />
		</div>
	);
}

function JudgementList(props: {
	readonly pages: readonly JudgementPage[];
	readonly busy: boolean;
	readonly verdicts: Verdicts;
}) {
	const { pages, busy, verdicts } = props;
	const [place, change] = useAddress(judgementsAddress);
	const { language, text } = useText();
	const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
	if (rows.length === 0)
		return place.show === "all" ? (
			<NothingSaid />
		) : (
			<p className="nl-paragraph list-none">{text("judgements.noneShown")}</p>
		);
	return (
		<>
			<div className="list-head">
				<p className="soft">{text("judgements.count", { count: pages[0]?.totalCount ?? 0 })}</p>
				<ExportButton
					label={text("export.table")}
					ask={async () => {
						const { after: _, ...shown } = judgementsQuestion(place, language);
						const load = await ask(judgementsTableQuery, shown);
						return mapLoad(load, ({ judgements }) => judgements.export);
					}}
				/>
			</div>
			<ul className="judgements__list" aria-busy={busy}>
				{rows.map((row) => (
					<li key={row.id}>
						<JudgementItem row={row} verdicts={verdicts} />
					</li>
				))}
			</ul>
			<NextPage
				shown={rows.length}
				last={pages.at(-1)}
				onMore={() => change({ pages: place.pages + 1 }, { replace: true })}
			/>
		</>
	);
}

/** How one judges, for who comes before anybody did. */
function NothingSaid() {
	const { text } = useText();
	return (
		<div className="list-none">
			<p className="nl-paragraph">{text("judgements.none")}</p>
			<p className="nl-paragraph">{text("judgements.how")}</p>
			<p>
				<PageLink to={reportsAddress.at({})} className="nl-link">
					{text("judgements.toReports")}
				</PageLink>
			</p>
		</div>
	);
}
