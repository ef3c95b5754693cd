import { useText } from "../../i18n/language.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterBar, SelectFilter, YearFilter } from "../../parts/filters.tsx";
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
			<EntityPicker
				label={text("partners.where")}
				kinds={["City", "Country"]}
				value={place.place}
				onChoose={(id) => onChange({ place: id })}
				placeholder={text("partners.anywhere")}
			/>
			<YearFilter
				label={text("partners.from")}
				value={place.from}
				onChange={(from) => onChange({ from })}
			/>
			<YearFilter
				label={text("partners.to")}
				value={place.to}
				onChange={(to) => onChange({ to })}
			/>
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
