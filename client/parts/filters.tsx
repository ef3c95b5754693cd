import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { useText } from "../i18n/language.ts";

/** The filters of a view in a row, folded where the screen is narrow, unless they are what the view is for; they act at once, and one button takes them all back. */
export function FilterBar(props: {
	readonly children: ReactNode;
	/** True when any filter is set. */
	readonly active: boolean;
	readonly onClear: () => void;
	readonly folds?: boolean;
}) {
	const { active, onClear, folds = true, children } = props;
	const { text } = useText();
	const [open, setOpen] = useState(!folds);
	const id = useId();
	return (
		<form
			className="filters"
			aria-label={text("filter.title")}
			onSubmit={(event) => event.preventDefault()}
		>
			{folds && (
				<button
					type="button"
					className="filters__fold"
					aria-expanded={open}
					aria-controls={id}
					onClick={() => setOpen(!open)}
				>
					{text(active ? "filter.some" : "filter.title")}
					<span className="fold" aria-hidden="true" />
				</button>
			)}
			<div id={id} className="filters__all" data-open={open}>
				{children}
			</div>
			{active && (
				<button type="button" className="filters__clear" onClick={onClear}>
					{text("filter.clear")}
				</button>
			)}
		</form>
	);
}

/** A filter with its label above it; `children` is what has the id that the label names. */
export function LabelledFilter(props: {
	readonly label: string;
	/** How wide it is, where not as wide as the others. */
	readonly width?: "year" | "day";
	readonly children: (id: string) => ReactNode;
}) {
	const { label, width, children } = props;
	const id = useId();
	return (
		<div className={width ? `filter filter--${width}` : "filter"}>
			<label className="utrecht-form-label filter__label" htmlFor={id}>
				{label}
			</label>
			{children(id)}
		</div>
	);
}

/** A filter of one out of a few. */
export function SelectFilter<T extends string>(props: {
	readonly label: string;
	readonly value: T;
	readonly options: readonly { readonly value: T; readonly words: string }[];
	readonly onChange: (value: T) => void;
}) {
	const { label, value, options, onChange } = props;
	return (
		<LabelledFilter label={label}>
			{(id) => (
				<div className="select">
					<select
						id={id}
						className="utrecht-select utrecht-select--html-select filter__control"
						value={value}
						onChange={(event) => {
							const chosen = options.find((option) => option.value === event.currentTarget.value);
							if (chosen) onChange(chosen.value);
						}}
					>
						{options.map((option) => (
							<option key={option.value} value={option.value}>
								{option.words}
							</option>
						))}
					</select>
				</div>
			)}
		</LabelledFilter>
	);
}

/** A filter by a year, of four figures; emptied, it doesn't filter. */
export function YearFilter(props: {
	readonly label: string;
	readonly value: number | null;
	readonly onChange: (year: number | null) => void;
}) {
	const { label, value, onChange } = props;
	const { text } = useText();
	const [typed, setTyped] = useState(value === null ? "" : String(value));
	useEffect(() => setTyped(value === null ? "" : String(value)), [value]);
	return (
		<LabelledFilter label={label} width="year">
			{(id) => (
				<input
					id={id}
					className="utrecht-textbox utrecht-textbox--html-input filter__control"
					inputMode="numeric"
					autoComplete="off"
					maxLength={4}
					placeholder={text("filter.year")}
					value={typed}
					onChange={(event) => {
						const figures = event.currentTarget.value.replaceAll(/\D/gu, "");
						setTyped(figures);
						if (figures === "") onChange(null);
						else if (figures.length === 4) onChange(Number(figures));
					}}
					onBlur={() => setTyped(value === null ? "" : String(value))}
				/>
			)}
		</LabelledFilter>
	);
}

/** How long a reader may pause between two letters, in milliseconds. */
const pause = 250;

/** A filter by words; it acts once the reader pauses, and emptied it doesn't filter. */
export function WordsFilter(props: {
	readonly label: string;
	readonly value: string | null;
	readonly onChange: (words: string | null) => void;
}) {
	const { label, value, onChange } = props;
	const [typed, setTyped] = useState(value ?? "");
	const waiting = useRef(0);
	useEffect(() => {
		clearTimeout(waiting.current);
		setTyped(value ?? "");
	}, [value]);
	useEffect(() => () => clearTimeout(waiting.current), []);
	return (
		<LabelledFilter label={label}>
			{(id) => (
				<input
					id={id}
					type="search"
					className="utrecht-textbox utrecht-textbox--html-input filter__control"
					autoComplete="off"
					value={typed}
					onChange={(event) => {
						const words = event.currentTarget.value;
						setTyped(words);
						clearTimeout(waiting.current);
						waiting.current = window.setTimeout(() => onChange(words.trim() || null), pause);
					}}
				/>
			)}
		</LabelledFilter>
	);
}
