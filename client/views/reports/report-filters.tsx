import { useText } from "../../i18n/language.ts";
import { FilterBar, SelectFilter, WordsFilter } from "../../parts/filters.tsx";
import { PeriodFilter, PlaceFilter, ThemeFilter } from "../../parts/trip-filters.tsx";
import { isFiltered, type ReportsPlace, reportsAddress } from "./address.ts";

/** The filters of the list of reports; who asks for those of unknown year asks for no period. */
export function ReportFilters(props: {
	readonly place: ReportsPlace;
	readonly onChange: (some: Partial<ReportsPlace>) => void;
}) {
	const { place, onChange } = props;
	const { text } = useText();
	return (
		<FilterBar
			active={isFiltered(place)}
			onClear={() => {
				const { order, pages, ...filters } = reportsAddress.read(reportsAddress.path, "");
				onChange(filters);
			}}
		>
			<WordsFilter
				label={text("reports.inTitle")}
				value={place.title}
				onChange={(title) => onChange({ title })}
			/>
			<PlaceFilter value={place.place} onChange={(id) => onChange({ place: id })} />
			<ThemeFilter value={place.theme} onChange={(id) => onChange({ theme: id })} />
			<SelectFilter
				label={text("reports.year")}
				value={place.undated ? "unknown" : "any"}
				options={[
					{ value: "any", words: text("reports.anyYear") },
					{ value: "unknown", words: text("when.unknown") },
				]}
				onChange={(year) =>
					onChange(year === "any" ? { undated: false } : { undated: true, from: null, to: null })
				}
			/>
			<PeriodFilter
				from={place.from}
				to={place.to}
				onChange={(some) => onChange({ ...some, undated: false })}
			/>
		</FilterBar>
	);
}
