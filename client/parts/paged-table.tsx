import type { ReactNode } from "react";
import type { Document } from "../api/client.ts";
import type { Load } from "../api/load.ts";
import { type ListPage, usePages } from "../api/use-answers.ts";
import { useText } from "../i18n/language.ts";
import { DataTable, type DataTableProps } from "./data-table.tsx";
import { ExportButton } from "./export-button.tsx";
import { Loaded } from "./failure.tsx";
import { useLatest, useSpokenCount } from "./list-state.ts";
import { NextPage } from "./next-page.tsx";
import type { Exported } from "./use-export.ts";

interface RowPage<Row> extends ListPage {
	readonly totalCount: number;
	readonly edges: readonly { readonly node: Row }[];
}

/** What a list holds at a moment. */
export interface PagedList<P> {
	/** The pages to show, never none: those of the wish before while the newest are on their way; null until any came. */
	readonly shown: readonly P[] | null;
	/** True while what is shown is of the wish before. */
	readonly busy: boolean;
	readonly pending: Load<P> | undefined;
}

/** Asks for so many pages of a list and keeps showing the latest that came; a change of their count is told to screen readers. */
export function usePagedList<
	V extends { readonly after?: string | null },
	A,
	P extends RowPage<object>,
>(
	document: Document<V, A>,
	options: {
		readonly variables: V;
		readonly pages: number;
		readonly pageOf: (answer: A) => P;
		/** The count in words. */
		readonly counted: (count: number) => string;
	},
): PagedList<P> {
	const { counted, ...question } = options;
	const { pages, pending } = usePages(document, question);
	const total = pages[0]?.totalCount ?? null;
	useSpokenCount(total, total === null ? "" : counted(total));
	const shown = useLatest(pages.length > 0 ? pages : null);
	return { shown, busy: pages.length === 0, pending };
}

/** What a list waits for, or why it can't be shown. */
export function Awaited<P>(props: { readonly list: PagedList<P>; readonly waiting: string }) {
	const { shown, pending } = props.list;
	if (!pending || (pending.state !== "failed" && shown)) return null;
	return (
		<Loaded load={pending} waiting={props.waiting}>
			{() => null}
		</Loaded>
	);
}

/** A list that is read page by page: what it counts, the button that saves all of it, its table, and the way to more. */
export function PagedTable<Row extends object>(
	props: Omit<DataTableProps<Row>, "rows"> & {
		readonly pages: readonly RowPage<Row>[];
		readonly summary: ReactNode;
		/** What stands instead of a table without rows. */
		readonly none: string;
		readonly save: () => Promise<Load<Exported>>;
		readonly onMore: () => void;
	},
) {
	const { pages, summary, none, save, onMore, ...table } = props;
	const { text } = useText();
	const rows = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
	if (rows.length === 0) return <p className="nl-paragraph list-none">{none}</p>;
	return (
		<>
			<div className="list-head">
				<p className="soft">{summary}</p>
				<ExportButton label={text("export.table")} ask={save} />
			</div>
			<DataTable<Row> rows={rows} {...table} />
			<NextPage shown={rows.length} last={pages.at(-1)} onMore={onMore} />
		</>
	);
}
