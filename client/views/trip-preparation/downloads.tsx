import { Button } from "@nl-design-system-candidate/button-react";
import { useState } from "react";
import { type ScreenLanguage, screenLanguages } from "#domain/kinds.ts";
import { ask } from "../../api/client.ts";
import type { Failure } from "../../api/load.ts";
import { useText } from "../../i18n/language.ts";
import { useAnnounce } from "../../parts/announcer.tsx";
import { SelectFilter } from "../../parts/filters.tsx";
import { saveDocument } from "../../parts/save-document.ts";
import { documentQuery } from "./queries.ts";
import type { BriefingQuestion } from "./questions.ts";

type Format = "docx" | "markdown";

/** Ways to take the briefing along: on paper, or as a document in either language. */
export function Downloads({ question }: { readonly question: BriefingQuestion }) {
	const { language, text } = useText();
	const [chosen, setChosen] = useState<ScreenLanguage | null>(null);
	const [busy, setBusy] = useState<Format | null>(null);
	const [failure, setFailure] = useState<Failure | null>(null);
	const announce = useAnnounce();
	const inLanguage = chosen ?? language;
	const save = async (format: Format) => {
		setBusy(format);
		setFailure(null);
		const load = await ask(documentQuery, { ...question, format, language: inLanguage });
		setBusy(null);
		if (load.state === "failed") setFailure(load.failure);
		if (load.state !== "ready") return;
		const { document } = load.data.briefing;
		saveDocument(document);
		announce(text("briefing.saved", { name: document.fileName }));
	};
	return (
		<div className="downloads">
			<Button purpose="primary" onClick={() => print()}>
				{text("briefing.print")}
			</Button>
			<SelectFilter
				label={text("briefing.documentLanguage")}
				value={inLanguage}
				options={screenLanguages.map((value) => ({
					value,
					words: text(value === "nl" ? "briefing.dutch" : "briefing.english"),
				}))}
				onChange={setChosen}
			/>
			<Button purpose="secondary" disabled={busy !== null} onClick={() => void save("docx")}>
				{text(busy === "docx" ? "briefing.saving" : "briefing.docx")}
			</Button>
			<Button purpose="secondary" disabled={busy !== null} onClick={() => void save("markdown")}>
				{text(busy === "markdown" ? "briefing.saving" : "briefing.markdown")}
			</Button>
			{failure && (
				<p className="downloads__fault" role="alert">
					{text(`failure.${failure.code}`)}. {text(`failure.${failure.code}.do`)}
				</p>
			)}
		</div>
	);
}
