import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/language.ts";
import { readDay, writeDay } from "../i18n/typed-day.ts";
import { Icon } from "../theme/icons.tsx";
import "./day-field.css";
import { LabelledFilter } from "./filters.tsx";

/**
 * A day of `yyyy-mm-dd`, typed as the screen's language writes days or chosen in the browser's calendar; emptied it is null.
 * The box is one for text, as one for dates has the order of the browser's language, which may be another.
 */
export function DayField(props: {
	readonly label: string;
	readonly value: string | null;
	readonly fault?: string | null;
	readonly onChange: (day: string | null) => void;
}) {
	const { label, value, onChange } = props;
	const { language, text } = useText();
	const shown = value === null ? "" : writeDay(value, language);
	const [typed, setTyped] = useState(shown);
	const [unread, setUnread] = useState(false);
	const box = useRef<HTMLInputElement>(null);
	useEffect(() => {
		setUnread(false);
		// What is being typed isn't written over by the same day in other figures.
		const typing = box.current === document.activeElement;
		setTyped((now) => (typing && readDay(now) === value ? now : shown));
	}, [shown, value]);
	const fault = unread ? text("filter.noDay") : props.fault;
	return (
		<LabelledFilter label={label} width="day">
			{(id) => (
				<>
					<div className="day">
						<input
							ref={box}
							id={id}
							className="utrecht-textbox utrecht-textbox--html-input filter__control"
							inputMode="numeric"
							autoComplete="off"
							maxLength={14}
							placeholder={text("filter.day")}
							value={typed}
							aria-invalid={fault ? true : undefined}
							aria-describedby={fault ? `${id}-fault` : undefined}
							onChange={(event) => {
								const words = event.currentTarget.value;
								setTyped(words);
								setUnread(false);
								// A year of two figures may be on its way to four.
								const day = /\d{4}/u.test(words) ? readDay(words) : null;
								if (words.trim() === "" || day !== null) onChange(day);
							}}
							onBlur={() => {
								const day = readDay(typed);
								setUnread(day === null && typed.trim() !== "");
								if (day === null) return;
								setTyped(writeDay(day, language));
								onChange(day);
							}}
						/>
						<CalendarButton label={label} value={value} onChange={onChange} />
					</div>
					{fault && (
						<p id={`${id}-fault`} className="filter__fault" role="alert">
							{fault}
						</p>
					)}
				</>
			)}
		</LabelledFilter>
	);
}

/** Opens the browser's own calendar, which hangs on a box that is otherwise unseen. */
function CalendarButton(props: {
	readonly label: string;
	readonly value: string | null;
	readonly onChange: (day: string | null) => void;
}) {
	const { label, value, onChange } = props;
	const { text } = useText();
	const calendar = useRef<HTMLInputElement>(null);
	return (
		<>
			<input
				ref={calendar}
				type="date"
				className="day__calendar"
				tabIndex={-1}
				aria-hidden="true"
				min="1950-01-01"
				max="2199-12-31"
				value={value ?? ""}
				onChange={(event) => onChange(event.currentTarget.value || null)}
			/>
			<button
				type="button"
				className="search__clear"
				aria-label={text("filter.calendar", { name: label })}
				onClick={() => calendar.current?.showPicker()}
			>
				<Icon name="calendar" />
			</button>
		</>
	);
}
