import { Fragment, type ReactNode } from "react";
import { useText } from "../i18n/language.ts";
import { type HeatColumns, heatColumns, heatLevel, type YearTrips } from "./heat.ts";
import { useGrid } from "./use-grid.ts";

export interface HeatRow {
	readonly id: string;
	/** What the row is of, as its heading shows it. */
	readonly head: ReactNode;
	/** The row by name, for those who hear a cell by itself. */
	readonly name: string;
	/** Distinct trips of the row. */
	readonly total: number;
	readonly years: readonly YearTrips[];
}

/** A filled cell of the table; what is made of it holds `children`: the number, and in words what it counts. */
export interface HeatCell {
	readonly row: string;
	readonly year: number | null;
	/** Its look, with the colour of its number. */
	readonly className: string;
	readonly children: ReactNode;
}

/**
 * Trips by year as a table whose cells are coloured by number: each year between the first and the last has its column, so
 * that gaps are seen, and trips of unknown year have one of their own. Where it is wider than the screen it scrolls by itself.
 * Tab stops at it once; the arrows, Home and End walk its cells.
 */
export function HeatMap(props: {
	/** Says what the table holds. */
	readonly caption: string;
	/** What the rows are. */
	readonly title: string;
	readonly rows: readonly HeatRow[];
	/** The button or link of a filled cell. */
	readonly cell: (cell: HeatCell) => ReactNode;
	/** What stands below a row; null for nothing. */
	readonly below?: (row: string) => ReactNode;
}) {
	const { caption, title, rows, cell, below } = props;
	const { text } = useText();
	const columns = heatColumns(rows);
	const grid = useGrid();
	return (
		<div className="heat">
			<section className="heat__scroll" aria-label={caption}>
				{/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked by the arrows */}
				<table className="heat__table" role="grid" aria-description={text("heat.keys")} {...grid}>
					<caption className="unseen">{caption}</caption>
					<thead>
						<tr>
							<th scope="col" className="heat__corner">
								{title}
							</th>
							{columns.years.map((year) => (
								<th key={year} scope="col" data-gap={columns.gaps.has(year)}>
									{year}
								</th>
							))}
							{columns.unknown && (
								<th scope="col" className="heat__unknown">
									{text("when.unknown")}
								</th>
							)}
							<th scope="col" className="heat__total">
								{text("heat.total")}
							</th>
							<td className="heat__rest" aria-hidden="true" />
						</tr>
					</thead>
					<tbody>
						{rows.map((row) => {
							const more = below?.(row.id) ?? null;
							return (
								<Fragment key={row.id}>
									<Row row={row} columns={columns} cell={cell} />
									{more !== null && (
										<tr className="heat__below">
											<td colSpan={columns.years.length + (columns.unknown ? 4 : 3)}>
												<div className="heat__opened">{more}</div>
											</td>
										</tr>
									)}
								</Fragment>
							);
						})}
					</tbody>
				</table>
			</section>
			<Legend most={columns.most} />
		</div>
	);
}

function Row(props: {
	readonly row: HeatRow;
	readonly columns: HeatColumns;
	readonly cell: (cell: HeatCell) => ReactNode;
}) {
	const { row, columns, cell } = props;
	const { text } = useText();
	const trips = new Map(row.years.map((one) => [one.year, one.trips]));
	const filled = (year: number | null) => {
		const count = trips.get(year);
		if (!count) return null;
		return cell({
			row: row.id,
			year,
			className: `heat__cell heat--${heatLevel(count, columns.most)}`,
			children: (
				<>
					{count}
					<span className="unseen">
						{text("heat.cell", {
							count,
							name: row.name,
							year: year === null ? text("when.unknown") : String(year),
						})}
					</span>
				</>
			),
		});
	};
	return (
		<tr data-row={row.id}>
			<th scope="row">{row.head}</th>
			{columns.years.map((year) => (
				<td key={year} data-gap={columns.gaps.has(year)}>
					{filled(year)}
				</td>
			))}
			{columns.unknown && <td className="heat__unknown">{filled(null)}</td>}
			<td className="heat__total">{row.total}</td>
			<td className="heat__rest" aria-hidden="true" />
		</tr>
	);
}

function Legend({ most }: { readonly most: number }) {
	const { text } = useText();
	const levels = [...new Set(Array.from({ length: most }, (_, at) => heatLevel(at + 1, most)))];
	if (levels.length < 2) return null;
	return (
		<p className="heat__legend soft" aria-hidden="true">
			{text("heat.fewer")}
			{levels.map((level) => (
				<span key={level} className={`heat__sample heat--${level}`} />
			))}
			{text("heat.more")}
		</p>
	);
}
