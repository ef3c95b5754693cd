import { startTransition, useState } from "react";
import { ask } from "../../api/client.ts";
import { mapLoad } from "../../api/load.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { ExportButton } from "../../parts/export-button.tsx";
import { SelectFilter } from "../../parts/filters.tsx";
import { HeatMap } from "../../parts/heat-map.tsx";
import { type CellPlace, cityOrders, type ThemePlace } from "./address.ts";
import { CellTrips } from "./cell-trips.tsx";
import { type Trace, type TraceCity, themeTableQuery } from "./queries.ts";
import { traceQuestion } from "./questions.ts";
import { orderedCities } from "./rows.ts";

/** Rows shown at once, as more of them take long to be laid out. */
const atOnce = 40;

/** Trips that name no city stand in a row of this name. */
const nowhere = "";
const idOf = ({ city }: TraceCity) => city?.id ?? nowhere;

/** Where and when: the cities by year, a number opening its trips and sentences below its row. */
export function TraceTable(props: {
	readonly trace: Trace;
	readonly place: ThemePlace;
	readonly onChange: (some: Partial<ThemePlace>) => void;
}) {
	const { trace, place, onChange } = props;
	const { language, text } = useText();
	const open = place.cell;
	const [all, setAll] = useState(false);
	const rows = orderedCities(trace.cities, place.order);
	const opened = rows.findIndex((row) => open !== null && idOf(row) === (open.city ?? nowhere));
	const shown = all || opened >= atOnce ? rows : rows.slice(0, atOnce);
	const isOpen = (row: string, year: number | null) =>
		open !== null && (open.city ?? nowhere) === row && open.year === year;
	const nameOf = (id: string) =>
		trace.cities.find((city) => idOf(city) === id)?.city?.name ?? text("theme.noCity");
	const counted = ({ city, year }: CellPlace) =>
		trace.cities.some(
			(row) => idOf(row) === (city ?? nowhere) && row.counts.some((one) => one.year === year),
		);
	return (
		<>
			<div className="trace__tools">
				<p className="soft">{text("theme.whereLead")}</p>
				<SelectFilter
					label={text("theme.order")}
					value={place.order}
					options={cityOrders.map((order) => ({
						value: order,
						words: text(`rows.${order}`),
					}))}
					onChange={(order) => onChange({ order })}
				/>
			</div>
			<HeatMap
				caption={text("theme.table", { name: trace.theme.name })}
				title={text("theme.city")}
				rows={shown.map((row) => ({
					id: idOf(row),
					name: nameOf(idOf(row)),
					total: row.tripCount,
					years: row.counts,
					head: <CityName city={row.city} />,
				}))}
				cell={({ row, year, className, children }) => (
					<button
						type="button"
						className={className}
						aria-expanded={isOpen(row, year)}
						onClick={() =>
							onChange({ cell: isOpen(row, year) ? null : { city: row || null, year } })
						}
					>
						{children}
					</button>
				)}
				below={(row) =>
					open !== null && (open.city ?? nowhere) === row && counted(open) ? (
						<CellTrips
							place={place}
							cell={open}
							name={nameOf(row)}
							onClose={() => onChange({ cell: null })}
						/>
					) : null
				}
			/>
			{shown.length < rows.length && (
				<p className="trace__all">
					<button
						type="button"
						className="link-button evidence__open"
						onClick={() => startTransition(() => setAll(true))}
					>
						{text("list.all", { count: rows.length })}
					</button>
				</p>
			)}
			<ExportButton
				label={text("export.table")}
				ask={async () => {
					const load = await ask(themeTableQuery, traceQuestion(place, language));
					return mapLoad(load, ({ themeTrace }) => themeTrace.export);
				}}
			/>
			{trace.cityCount > trace.cities.length && (
				<p className="soft">
					{text("theme.citiesShown", { shown: trace.cities.length, total: trace.cityCount })}
				</p>
			)}
		</>
	);
}

function CityName({ city }: { readonly city: TraceCity["city"] }) {
	const { text } = useText();
	if (!city) return <span className="soft">{text("theme.noCity")}</span>;
	return (
		<>
			<EntityLink entity={city} />
			{city.detail && <span className="soft heat__detail">{city.detail}</span>}
		</>
	);
}
