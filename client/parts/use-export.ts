import { useState } from "react";
import type { Failure, Load } from "../api/load.ts";
import { useText } from "../i18n/language.ts";
import { useAnnounce } from "./announcer.tsx";
import { type SavedDocument, saveDocument } from "./save-document.ts";

export type Exported = SavedDocument & { readonly leftOut: number };

/** How the last export went. */
export interface ExportState {
	readonly busy: boolean;
	/** Number of items that didn't fit. */
	readonly leftOut: number;
	readonly failure: Failure | null;
}

/** Asks for a document and hands it to the browser to keep; tells how that went. */
export function useExport() {
	const { text } = useText();
	const announce = useAnnounce();
	const [state, setState] = useState<ExportState>({ busy: false, leftOut: 0, failure: null });
	const save = async (ask: () => Promise<Load<Exported>>) => {
		setState({ busy: true, leftOut: 0, failure: null });
		const load = await ask();
		const failure = load.state === "failed" ? load.failure : null;
		const leftOut = load.state === "ready" ? load.data.leftOut : 0;
		setState({ busy: false, leftOut, failure });
		if (load.state !== "ready") return;
		saveDocument(load.data);
		announce(text("export.saved", { name: load.data.fileName }));
	};
	return { state, save };
}
