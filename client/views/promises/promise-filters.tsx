import { PageLink } from "../../address/navigation.tsx";
import { useText } from "../../i18n/language.ts";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterBar, SelectFilter } from "../../parts/filters.tsx";
import {
	isFiltered,
	type PromisesPlace,
	promiseShelves,
	promiseSides,
	promisesAddress,
} from "./address.ts";
import type { Ledger } from "./queries.ts";

/** How the promises stand, as links with how many each holds. */
export function Shelves(props: { readonly place: PromisesPlace; readonly ledger: Ledger | null }) {
	const { place, ledger } = props;
	const { text } = useText();
	const counts = ledger && {
		all: ledger.counts.overdue + ledger.counts.open + ledger.counts.kept,
		overdue: ledger.counts.overdue,
		open: ledger.counts.open,
		never: ledger.counts.neverMentioned,
		kept: ledger.counts.kept,
	};
	return (
		<nav className="shelves" aria-label={text("promises.shelves")}>
			<ul>
				{promiseShelves.map((show) => (
					<li key={show}>
						<PageLink
							to={promisesAddress.at({ ...place, show, open: null, pages: 1 })}
							className="shelf"
							current={show === place.show}
						>
							{text(`shelf.${show}`)} <span className="shelf__count">{counts?.[show] ?? ""}</span>
						</PageLink>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The filters of the ledger. */
export function PromiseFilters(props: {
	readonly place: PromisesPlace;
	readonly onChange: (some: Partial<PromisesPlace>) => void;
}) {
	const { place, onChange } = props;
	const { text } = useText();
	return (
		<FilterBar
			active={isFiltered(place)}
			onClear={() => onChange({ side: "all", partner: null, place: null, theme: null })}
		>
			<SelectFilter
				label={text("promises.side")}
				value={place.side}
				options={promiseSides.map((side) => ({ value: side, words: text(`side.${side}`) }))}
				onChange={(side) => onChange({ side })}
			/>
			<EntityPicker
				label={text("promises.partner")}
				kinds={["Organization", "Person", "Post"]}
				value={place.partner}
				onChoose={(id) => onChange({ partner: id })}
				placeholder={text("promises.anyPartner")}
			/>
			<EntityPicker
				label={text("promises.where")}
				kinds={["City", "Country"]}
				value={place.place}
				onChoose={(id) => onChange({ place: id })}
				placeholder={text("promises.anywhere")}
			/>
			<EntityPicker
				label={text("promises.theme")}
				kinds={["Theme"]}
				value={place.theme}
				onChoose={(id) => onChange({ theme: id })}
				placeholder={text("promises.anyTheme")}
			/>
		</FilterBar>
	);
}
