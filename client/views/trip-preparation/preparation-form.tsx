import { nameQuery } from "../../api/queries.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { DayField } from "../../parts/day-field.tsx";
import { EntityPicker } from "../../parts/entity-picker.tsx";
import { FilterBar } from "../../parts/filters.tsx";
import { Icon } from "../../theme/icons.tsx";
import type { PreparationPlace } from "./address.ts";

/** Where the trip goes, when, and about what; each choice acts at once. */
export function PreparationForm(props: {
	readonly place: PreparationPlace;
	readonly onChange: (some: Partial<PreparationPlace>) => void;
}) {
	const { place, onChange } = props;
	const { text } = useText();
	const { from, to, theme } = place;
	const wrong = from !== null && to !== null && to < from;
	const lacksStart = from === null && to !== null;
	return (
		<div className="preparation__form">
			<FilterBar
				folds={false}
				active={place.place !== null || from !== null || to !== null || theme.length > 0}
				onClear={() => onChange({ place: null, from: null, to: null, theme: [] })}
			>
				<EntityPicker
					label={text("preparation.where")}
					kinds={["City", "Country"]}
					value={place.place}
					onChoose={(id) => onChange({ place: id })}
					placeholder={text("preparation.whereHint")}
				/>
				<DayField
					label={text("preparation.from")}
					value={from}
					onChange={(day) => onChange({ from: day })}
				/>
				<DayField
					label={text("preparation.to")}
					value={to}
					fault={
						wrong ? text("preparation.wrongDates") : lacksStart ? text("preparation.noStart") : null
					}
					onChange={(day) => onChange({ to: day })}
				/>
				<EntityPicker
					// Anew after each choice, so that the box is empty for the next.
					key={theme.join(" ")}
					label={text("preparation.theme")}
					kinds={["Theme"]}
					value={null}
					onChoose={(id) => id && onChange({ theme: [...new Set([...theme, id])] })}
					placeholder={text("preparation.themeHint")}
				/>
			</FilterBar>
			{theme.length > 0 && (
				<ul className="chosen" aria-label={text("preparation.themes")}>
					{theme.map((id) => (
						<ChosenTheme
							key={id}
							id={id}
							onRemove={() => onChange({ theme: theme.filter((other) => other !== id) })}
						/>
					))}
				</ul>
			)}
		</div>
	);
}

function ChosenTheme({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
	const { language, text } = useText();
	const load = useAnswer(nameQuery, { id, language });
	const node = load.state === "ready" ? load.data.node : null;
	const name = node && "name" in node ? node.name : id;
	return (
		<li>
			<button
				type="button"
				className="chosen__one"
				aria-label={text("preparation.removeTheme", { name })}
				onClick={onRemove}
			>
				{name}
				<Icon name="clear" />
			</button>
		</li>
	);
}
