import { useText } from "../i18n/language.ts";
import { EntityPicker } from "./entity-picker.tsx";
import { YearFilter } from "./filters.tsx";

/** Only trips to this city or country. */
export function PlaceFilter(props: {
	readonly value: string | null;
	readonly onChange: (place: string | null) => void;
}) {
	const { text } = useText();
	return (
		<EntityPicker
			label={text("partners.where")}
			kinds={["City", "Country"]}
			value={props.value}
			onChoose={props.onChange}
			placeholder={text("partners.anywhere")}
		/>
	);
}

/** Only trips on which this theme or a narrower one was talked about. */
export function ThemeFilter(props: {
	readonly value: string | null;
	readonly onChange: (theme: string | null) => void;
}) {
	const { text } = useText();
	return (
		<EntityPicker
			label={text("partners.theme")}
			kinds={["Theme"]}
			value={props.value}
			onChoose={props.onChange}
			placeholder={text("partners.anyTheme")}
		/>
	);
}

/** Only trips of these years, both counted. */
export function PeriodFilter(props: {
	readonly from: number | null;
	readonly to: number | null;
	readonly onChange: (some: { readonly from?: number | null; readonly to?: number | null }) => void;
}) {
	const { from, to, onChange } = props;
	const { text } = useText();
	return (
		<>
			<YearFilter
				label={text("partners.from")}
				value={from}
				onChange={(year) => onChange({ from: year })}
			/>
			<YearFilter
				label={text("partners.to")}
				value={to}
				onChange={(year) => onChange({ to: year })}
			/>
		</>
	);
}
