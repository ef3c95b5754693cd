import { kindCaptions } from "#domain/kinds.ts";
import { tieKinds } from "#domain/partners.ts";
import { useText } from "../../i18n/language.ts";
import { tieWord } from "../../i18n/ties.ts";
import { capital } from "../../i18n/words.ts";
import { FilterBar, SelectFilter } from "../../parts/filters.tsx";
import { PeriodFilter, PlaceFilter, ThemeFilter } from "../../parts/trip-filters.tsx";
import { isFiltered, type PartnersPlace, partnerKinds, partnersAddress } from "./address.ts";

const fewestTrips = [1, 2, 3, 4, 5, 10] as const;

/** The filters of the ranked partners. */
export function PartnerFilters(props: {
	readonly place: PartnersPlace;
	readonly onChange: (some: Partial<PartnersPlace>) => void;
}) {
	const { place, onChange } = props;
	const { language, text } = useText();
	return (
		<FilterBar
			active={isFiltered(place)}
			onClear={() => {
				const { order, pages, ...filters } = partnersAddress.read(partnersAddress.path, "");
				onChange(filters);
			}}
		>
			<PlaceFilter value={place.place} onChange={(id) => onChange({ place: id })} />
			<ThemeFilter value={place.theme} onChange={(id) => onChange({ theme: id })} />
			<PeriodFilter from={place.from} to={place.to} onChange={onChange} />
			<SelectFilter
				label={text("partners.kind")}
				value={place.kind}
				options={partnerKinds.map((kind) => ({
					value: kind,
					words:
						kind === "all" ? text("partners.anyKind") : capital(kindCaptions[kind][language].many),
				}))}
				onChange={(kind) => onChange({ kind })}
			/>
			<SelectFilter
				label={text("partners.tie")}
				value={place.tie}
				options={(["all", ...tieKinds] as const).map((tie) => ({
					value: tie,
					words: tie === "all" ? text("partners.anyTie") : capital(tieWord(tie, language)),
				}))}
				onChange={(tie) => onChange({ tie })}
			/>
			<SelectFilter
				label={text("partners.fewest")}
				value={String(place.trips)}
				options={[...new Set([...fewestTrips, place.trips])]
					.toSorted((one, other) => one - other)
					.map((count) => ({
						value: String(count),
						words: text("partners.fewestTrips", { count }),
					}))}
				onChange={(trips) => onChange({ trips: Number(trips) })}
			/>
		</FilterBar>
	);
}
