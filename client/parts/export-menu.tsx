import "./export-menu.css";
import { Button } from "@nl-design-system-candidate/button-react";
import { type FocusEvent, useId, useRef, useState } from "react";
import type { Load } from "../api/load.ts";
import { useText } from "../i18n/language.ts";
import { Icon } from "../theme/icons.tsx";
import { ExportOutcome } from "./export-outcome.tsx";
import { type Exported, useExport } from "./use-export.ts";

/** A button that unfolds the forms in which something can be saved; Escape or going elsewhere folds it. */
export function ExportMenu<Format extends string>(props: {
	readonly label: string;
	readonly formats: readonly { readonly value: Format; readonly words: string }[];
	readonly ask: (format: Format) => Promise<Load<Exported>>;
}) {
	const { label, formats, ask } = props;
	const { text } = useText();
	const { state, save } = useExport();
	const [open, setOpen] = useState(false);
	const frame = useRef<HTMLDivElement>(null);
	const id = useId();
	const fold = () => {
		setOpen(false);
		frame.current?.querySelector("button")?.focus();
	};
	const left = ({ relatedTarget }: FocusEvent) => {
		if (!frame.current?.contains(relatedTarget)) setOpen(false);
	};
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: it hears what bubbles up from its buttons
		<div
			className="export-menu"
			ref={frame}
			onBlur={left}
			onKeyDown={(event) => event.key === "Escape" && fold()}
		>
			<Button
				purpose="subtle"
				iconStart={<Icon name="down" />}
				aria-expanded={open}
				aria-controls={id}
				disabled={state.busy}
				onClick={() => setOpen(!open)}
			>
				{state.busy ? text("export.busy") : label}
			</Button>
			<ul id={id} className="export-menu__list" hidden={!open}>
				{formats.map(({ value, words }) => (
					<li key={value}>
						<button
							type="button"
							className="export-menu__form"
							onClick={() => {
								fold();
								void save(() => ask(value));
							}}
						>
							{words}
						</button>
					</li>
				))}
			</ul>
			<ExportOutcome state={state} />
		</div>
	);
}
