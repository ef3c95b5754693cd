import {
	createSortedRowModel,
	rowSortingFeature,
	type SortingState,
	tableFeatures,
	type Updater,
	useTable,
} from "@tanstack/react-table";
import { Fragment, type ReactNode, useDeferredValue, useMemo, useState } from "react";
import { useText } from "../i18n/language.ts";

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

export interface DataColumn<Row> {
	readonly id: string;
	readonly title: string;
	readonly cell: (row: Row) => ReactNode;
	/** Numbers stand to the right, figure below figure. */
	readonly numeric?: boolean;
	/** In rem, where it shall not follow from what the rows hold: a table that grows keeps its columns where they are. */
	readonly width?: number;
	/** What its cells are sorted by; null stands last. Without it the column can't be sorted. */
	readonly sortBy?: (row: Row) => string | number | null;
	/** The way that one click sorts: the newest and the most come first. */
	readonly highestFirst?: boolean;
}

export interface Sorting {
	readonly column: string;
	readonly descending: boolean;
}

export interface DataTableProps<Row> {
	/** Says what the table holds, to screen readers. */
	readonly caption: string;
	readonly columns: readonly DataColumn<Row>[];
	readonly rows: readonly Row[];
	readonly idOf: (row: Row) => string;
	/** Where the order is not the table's own matter: what it is sorted by, and what takes another wish. */
	readonly sorted?: { readonly by: Sorting | null; readonly onSort: (sorting: Sorting) => void };
	/** What stands below a row, over its whole width; null for nothing. */
	readonly below?: (row: Row) => ReactNode;
	/** True while rows that fit the newest wish are on their way. */
	readonly busy?: boolean;
}

/** As many as a screen shows: the others follow a moment later, so that no long table keeps the page busy as it comes. */
const rowsAtOnce = 10;

/**
 * A table in Utrecht's style: its first column names the rows, headings sort by a click or a key, and where the screen is
 * narrow each row becomes a card of labelled values.
 */
export function DataTable<Row extends object>(props: DataTableProps<Row>) {
	const { caption, columns, rows, idOf, sorted, below, busy = false } = props;
	const [own, setOwn] = useState<SortingState>([]);
	const definitions = useMemo(
		() =>
			columns.map((column) => ({
				id: column.id,
				accessorFn: (row: Row) => column.sortBy?.(row) ?? undefined,
				enableSorting: column.sortBy !== undefined,
				sortDescFirst: column.highestFirst ?? false,
				sortUndefined: "last" as const,
				sortFn: (one: Cells, other: Cells, id: string) =>
					compare(one.getValue(id), other.getValue(id)),
			})),
		[columns],
	);
	const data = useMemo(() => [...rows], [rows]);
	const by = sorted?.by;
	const sorting = sorted ? (by ? [{ id: by.column, desc: by.descending }] : []) : own;
	const change = (updater: Updater<SortingState>) => {
		const next = typeof updater === "function" ? updater(sorting) : updater;
		const [first] = next;
		if (!sorted) setOwn(next);
		else if (first) sorted.onSort({ column: first.id, descending: first.desc });
	};
	const table = useTable({
		features,
		data,
		columns: definitions,
		getRowId: idOf,
		state: { sorting },
		onSortingChange: change,
		manualSorting: sorted !== undefined,
		enableSortingRemoval: false,
	});
	const whole = useDeferredValue(true, false);
	const ordered = table
		.getRowModel()
		.rows.slice(0, whole ? undefined : rowsAtOnce)
		.map(({ original }) => original);
	const way = (id: string) => sorting.find((each) => each.id === id);
	return (
		<div className="table" aria-busy={busy}>
			<table className="utrecht-table utrecht-table--html-table">
				<caption className="unseen">{caption}</caption>
				<colgroup>
					{columns.map(({ id, width }) => (
						<col key={id} style={width ? { inlineSize: `${width}rem` } : undefined} />
					))}
				</colgroup>
				<thead>
					<tr>
						{columns.map((column) => (
							<ColumnHead
								key={column.id}
								column={column}
								way={way(column.id)?.desc}
								onSort={() => {
									// The model knows which way comes next.
									table.getColumn(column.id)?.toggleSorting();
								}}
							/>
						))}
					</tr>
				</thead>
				<tbody>
					{ordered.map((row) => {
						const more = below?.(row) ?? null;
						return (
							<Fragment key={idOf(row)}>
								<tr data-row={idOf(row)} data-open={more !== null}>
									{columns.map((column, place) => (
										<DataCell key={column.id} column={column} row={row} first={place === 0} />
									))}
								</tr>
								{more !== null && (
									<tr className="table__below">
										<td colSpan={columns.length}>{more}</td>
									</tr>
								)}
							</Fragment>
						);
					})}
				</tbody>
			</table>
		</div>
	);
}

interface Cells {
	readonly getValue: (id: string) => unknown;
}

function ColumnHead<Row>(props: {
	readonly column: DataColumn<Row>;
	/** True when sorted with the highest first, false with the lowest first, undefined when not by this column. */
	readonly way: boolean | undefined;
	readonly onSort: () => void;
}) {
	const { column, way, onSort } = props;
	const { text } = useText();
	const order = way === undefined ? undefined : way ? "descending" : "ascending";
	return (
		<th scope="col" className={column.numeric ? "table__number" : ""} aria-sort={order}>
			{column.sortBy ? (
				<button type="button" className="table__sort" data-order={order} onClick={onSort}>
					{column.title}
					<span className="unseen"> {text("table.sort")}</span>
					<span className="table__arrow" aria-hidden="true" />
				</button>
			) : (
				column.title
			)}
		</th>
	);
}

function DataCell<Row>(props: {
	readonly column: DataColumn<Row>;
	readonly row: Row;
	readonly first: boolean;
}) {
	const { column, row, first } = props;
	const content = column.cell(row);
	if (first) return <th scope="row">{content}</th>;
	return (
		<td data-label={column.title} className={column.numeric ? "table__number" : ""}>
			{content}
		</td>
	);
}

const alphabet = new Intl.Collator("nl", { numeric: true, sensitivity: "base" });

function compare(one: unknown, other: unknown): number {
	if (typeof one === "number" && typeof other === "number") return one - other;
	return alphabet.compare(String(one), String(other));
}
