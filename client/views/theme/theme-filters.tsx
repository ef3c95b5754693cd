import { useText } from "../../i18n/language.ts";
import { FilterBar, SelectFilter } from "../../parts/filters.tsx";
import { PeriodFilter, PlaceFilter } from "../../parts/trip-filters.tsx";
import type { ThemePlace } from "./address.ts";
import { isFiltered } from "./questions.ts";

/** The filters of a theme's page; that of narrower themes only where there are any. */
export function ThemeFilters(props: {
	readonly place: ThemePlace;
	readonly hasNarrower: boolean;
	readonly onChange: (some: Partial<ThemePlace>) => void;
}) {
	const { place, hasNarrower, onChange } = props;
	const { text } = useText();
	return (
		<FilterBar
			active={isFiltered(place)}
			onClear={() => onChange({ from: null, to: null, place: null, narrower: true })}
		>
			<PlaceFilter value={place.place} onChange={(id) => onChange({ place: id })} />
			<PeriodFilter from={place.from} to={place.to} onChange={onChange} />
			{(hasNarrower || !place.narrower) && (
				<SelectFilter
					label={text("theme.narrower")}
					value={place.narrower ? "with" : "without"}
					options={[
						{ value: "with", words: text("theme.narrowerWith") },
						{ value: "without", words: text("theme.narrowerWithout") },
					]}
					onChange={(value) => onChange({ narrower: value === "with" })}
				/>
			)}
		</FilterBar>
	);
}
