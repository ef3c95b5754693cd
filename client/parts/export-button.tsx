import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import type { Failure, Load } from "../api/load.ts";
import { useText } from "../i18n/language.ts";
import { useAnnounce } from "./announcer.tsx";
import { type SavedDocument, saveDocument } from "./save-document.ts";

type Exported = SavedDocument & { readonly leftOut: number };

/** A button that saves all that a list holds as a document, asked for when it is pressed; it says what didn't fit. */
export function ExportButton(props: {
	/** What the document is: a table, a network. */
	readonly label: string;
	readonly ask: () => Promise<Load<Exported>>;
}) {
	const { label, ask } = props;
	const { text } = useText();
	const announce = useAnnounce();
	const [busy, setBusy] = useState(false);
	const [leftOut, setLeftOut] = useState(0);
	const [failure, setFailure] = useState<Failure | null>(null);
	const save = async () => {
		setBusy(true);
		setFailure(null);
		const load = await ask();
		setBusy(false);
		if (load.state === "failed") setFailure(load.failure);
		if (load.state !== "ready") return;
		setLeftOut(load.data.leftOut);
		saveDocument(load.data);
		announce(text("export.saved", { name: load.data.fileName }));
	};
	return (
		<span className="actions">
			<Button purpose="subtle" disabled={busy} onClick={() => void save()}>
				{busy ? text("export.busy") : label}
			</Button>
			{leftOut > 0 && <span className="soft">{text("export.leftOut", { count: leftOut })}</span>}
			{failure && (
				<span role="alert">
					{text(`failure.${failure.code}`)}. {text(`failure.${failure.code}.do`)}
				</span>
			)}
		</span>
	);
}
