import "./promises.css";
import { useEffect, useMemo, useState } from "react";
import { useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { type Failure, mapLoad } from "../../api/load.ts";
import { useRenew } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { rememberedAuthor } from "../../parts/author.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { Awaited, PagedTable, usePagedList } from "../../parts/paged-table.tsx";
import { SaidNotice } from "../../parts/said-notice.tsx";
import { takeBackMutation } from "../../parts/verdict/queries.ts";
import { promisesAddress } from "./address.ts";
import { promiseColumns } from "./columns.tsx";
import { MarkForm } from "./mark-form.tsx";
import { PromiseFilters, Shelves } from "./promise-filters.tsx";
import {
	type Ledger,
	type LedgerPromise,
	promisesQuery,
	promisesQuestion,
	promisesTableQuery,
} from "./queries.ts";
import { Statement } from "./statement.tsx";

/** The ledger of promises: how each stands, and what a person says of it, which can be taken back. */
export function PromisesView() {
	const [place, change] = useAddress(promisesAddress);
	const { language, text } = useText();
	const list = usePagedList(promisesQuery, {
		variables: promisesQuestion(place, language),
		pages: place.pages,
		pageOf: ({ promises }) => promises,
		counted: (count) => text("promises.count", { count }),
	});
	const marks = useMarks(() => change({ open: null }, { replace: true }));
	return (
		<div className="sheet promises-page">
			<PageTitle title={text("promises.title")} />
			<p className="nl-paragraph soft">{text("promises.lead")}</p>
			<Shelves place={place} ledger={list.shown?.[0] ?? null} />
			<PromiseFilters
				place={place}
				onChange={(some) => change({ ...some, open: null, pages: 1 }, { replace: true })}
			/>
			<MarkedNotice marks={marks} />
			{list.shown && <LedgerTable pages={list.shown} busy={list.busy} marks={marks} />}
			<Awaited list={list} waiting={text("promises.loading")} />
		</div>
	);
}

interface Marked {
	readonly judgement: string;
	readonly name: string;
	readonly takenBack: boolean;
}

interface Marks {
	readonly marked: Marked | null;
	readonly failure: Failure | null;
	readonly onMarked: (judgement: string, name: string) => void;
	readonly onTakeBack: (judgement: string, name: string) => void;
}

/** What was said last on this visit, so that it can be taken back at once. */
function useMarks(onChange: () => void): Marks {
	const { text } = useText();
	const renew = useRenew();
	const [marked, setMarked] = useState<Marked | null>(null);
	const [failure, setFailure] = useState<Failure | null>(null);
	const settle = (now: Marked) => {
		setMarked(now);
		setFailure(null);
		renew();
		onChange();
	};
	const takeBack = async (judgement: string, name: string) => {
		const by = rememberedAuthor() || text("mark.somebody");
		const load = await ask(takeBackMutation, { judgement, by });
		if (load.state === "failed") setFailure(load.failure);
		else settle({ judgement, name, takenBack: true });
	};
	return {
		marked,
		failure,
		onMarked: (judgement, name) => settle({ judgement, name, takenBack: false }),
		onTakeBack: (judgement, name) => void takeBack(judgement, name),
	};
}

function MarkedNotice({ marks }: { readonly marks: Marks }) {
	const { text } = useText();
	const { marked, failure, onTakeBack } = marks;
	const stands = marked !== null && !marked.takenBack;
	return (
		<SaidNotice
			said={marked}
			words={marked ? text(stands ? "marked.said" : "marked.takenBack", { name: marked.name }) : ""}
			onTakeBack={stands ? () => onTakeBack(marked.judgement, marked.name) : null}
			busy={false}
			failure={failure}
		/>
	);
}

function LedgerTable(props: {
	readonly pages: readonly Ledger[];
	readonly busy: boolean;
	readonly marks: Marks;
}) {
	const { pages, busy, marks } = props;
	const [place, change] = useAddress(promisesAddress);
	const { language, text } = useText();
	const { open } = place;
	const columns = useMemo(
		() =>
			promiseColumns({
				language,
				text,
				open,
				onOpen: (id) => change({ open: id === open ? null : id }, { replace: true }),
			}),
		[language, text, open, change],
	);
	const hidden =
		open !== null &&
		!pages.some(({ edges }) => edges.some(({ node }) => node.followUp.id === open));
	const further =
		hidden && !busy && pages.length === place.pages && pages.at(-1)?.pageInfo.hasNextPage;
	useEffect(() => {
		// Whoever came by a link to one promise sees it, however far down the ledger it stands.
		if (further) change({ pages: place.pages + 1 }, { replace: true });
	}, [further, change, place.pages]);
	const { totalCount = 0, asOf = null } = pages[0] ?? {};
	const until = asOf ? ` ${text("promises.asOf", { date: dateInWords(asOf, language) })}` : "";
	return (
		<PagedTable<LedgerPromise>
			pages={pages}
			summary={`${text("promises.count", { count: totalCount })}${until}`}
			none={text("promises.none")}
			save={async () => {
				const { after: _, ...filters } = promisesQuestion(place, language);
				const load = await ask(promisesTableQuery, filters);
				return mapLoad(load, ({ promises }) => promises.export);
			}}
			caption={text("promises.title")}
			columns={columns}
			idOf={({ followUp }) => followUp.id}
			busy={busy}
			below={(promise) =>
				promise.followUp.id === open ? <Judging promise={promise} marks={marks} /> : null
			}
			onMore={() => change({ pages: place.pages + 1 }, { replace: true })}
		/>
	);
}

function Judging({ promise, marks }: { readonly promise: LedgerPromise; readonly marks: Marks }) {
	const { judgement, followUp, state } = promise;
	if (judgement)
		return (
			<Statement
				judgement={judgement}
				kept={state === "kept"}
				onTakeBack={() => marks.onTakeBack(judgement.id, followUp.name)}
			/>
		);
	return <MarkForm promise={promise} onMarked={(id) => marks.onMarked(id, followUp.name)} />;
}
