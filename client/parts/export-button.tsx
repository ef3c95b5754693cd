import { Button } from "@nl-design-system-candidate/button-react";
import type { Load } from "../api/load.ts";
import { useText } from "../i18n/language.ts";
import { ExportOutcome } from "./export-outcome.tsx";
import { type Exported, useExport } from "./use-export.ts";

/** A button that saves all that a list holds as a document, asked for when it is pressed; it says what didn't fit. */
export function ExportButton(props: {
	/** What the document is: a table, a network. */
	readonly label: string;
	readonly ask: () => Promise<Load<Exported>>;
}) {
	const { label, ask } = props;
	const { text } = useText();
	const { state, save } = useExport();
	return (
		<span className="actions">
			<Button purpose="subtle" disabled={state.busy} onClick={() => void save(ask)}>
				{state.busy ? text("export.busy") : label}
			</Button>
			<ExportOutcome state={state} />
		</span>
	);
}
