import "./promises.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { useEffect, useMemo, useRef, useState } from "react";
import { useAddress } from "../../address/navigation.tsx";
import { ask } from "../../api/client.ts";
import { type Failure, mapLoad } from "../../api/load.ts";
import { usePages, useRenew } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { DataTable } from "../../parts/data-table.tsx";
import { ExportButton } from "../../parts/export-button.tsx";
import { FailureNotice, Loaded } from "../../parts/failure.tsx";
import { NextPage } from "../../parts/next-page.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { promisesAddress } from "./address.ts";
import { rememberedAuthor } from "./author.ts";
import { promiseColumns } from "./columns.tsx";
import { MarkForm } from "./mark-form.tsx";
import { PromiseFilters, Shelves } from "./promise-filters.tsx";
import {
	type Ledger,
	type LedgerPromise,
	promisesQuery,
	promisesQuestion,
	promisesTableQuery,
	takeBackMutation,
} from "./queries.ts";
import { Statement } from "./statement.tsx";

/** The ledger of promises: how each stands, and what a person says of it, which can be taken back. */
export function PromisesView() {
	const [place, change] = useAddress(promisesAddress);
	const { language, text } = useText();
	const { pages, pending } = usePages(promisesQuery, {
		variables: promisesQuestion(place, language),
		pages: place.pages,
		pageOf: ({ promises }) => promises,
	});
	const latest = useRef<Ledger | null>(null);
	latest.current = pages[0] ?? latest.current;
	const marks = useMarks(() => change({ open: null }, { replace: true }));
	return (
		<div className="sheet promises-page">
			<PageTitle title={text("promises.title")} />
			<p className="nl-paragraph soft">{text("promises.lead")}</p>
			<Shelves place={place} ledger={latest.current} />
			<PromiseFilters
				place={place}
				onChange={(some) => change({ ...some, open: null, pages: 1 }, { replace: true })}
			/>
			<MarkedNotice marks={marks} />
			{pages.length > 0 && <LedgerTable pages={pages} marks={marks} />}
			{pending && (
				<Loaded load={pending} waiting={text("promises.loading")}>
					{() => null}
				</Loaded>
			)}
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
	const notice = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (marked) notice.current?.focus();
	}, [marked]);
	return (
		<>
			{marked && (
				<div className="marked" role="status">
					<p ref={notice} tabIndex={-1}>
						{text(marked.takenBack ? "marked.takenBack" : "marked.said", { name: marked.name })}
					</p>
					{!marked.takenBack && (
						<Button purpose="secondary" onClick={() => onTakeBack(marked.judgement, marked.name)}>
							{text("mark.takeBack")}
						</Button>
					)}
				</div>
			)}
			{failure && <FailureNotice failure={failure} />}
		</>
	);
}

function LedgerTable({
	pages,
	marks,
}: {
	readonly pages: readonly Ledger[];
	readonly marks: Marks;
}) {
	const [place, change] = useAddress(promisesAddress);
	const { language, text } = useText();
	const { open } = place;
	const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
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
	const [first] = pages;
	const last = pages.at(-1);
	const hidden = open !== null && !rows.some(({ followUp }) => followUp.id === open);
	const further = hidden && pages.length === place.pages && last?.pageInfo.hasNextPage;
	useEffect(() => {
		// Whoever came by a link to one promise sees it, however far down the ledger it stands.
		if (further) change({ pages: place.pages + 1 }, { replace: true });
	}, [further, change, place.pages]);
	if (!first || !last) return null;
	if (rows.length === 0) return <p className="promises-page__none">{text("promises.none")}</p>;
	return (
		<>
			<div className="list-head">
				<p className="soft">
					{text("promises.count", { count: first.totalCount })}
					{first.asOf && ` ${text("promises.asOf", { date: dateInWords(first.asOf, language) })}`}
				</p>
				<ExportButton
					label={text("export.table")}
					ask={async () => {
						const { after: _, ...filters } = promisesQuestion(place, language);
						const load = await ask(promisesTableQuery, filters);
						return mapLoad(load, ({ promises }) => promises.export);
					}}
				/>
			</div>
			<DataTable<LedgerPromise>
				caption={text("promises.title")}
				columns={columns}
				rows={rows}
				idOf={({ followUp }) => followUp.id}
				below={(promise) =>
					promise.followUp.id === open ? <Judging promise={promise} marks={marks} /> : null
				}
			/>
			<NextPage
				shown={rows.length}
				last={last}
				className="promises-page__more"
				onMore={() => change({ pages: place.pages + 1 }, { replace: true })}
			/>
		</>
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
