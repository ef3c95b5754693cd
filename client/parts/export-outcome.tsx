import { useText } from "../i18n/language.ts";
import type { ExportState } from "./use-export.ts";

/** What an export left out, or why it didn't come. */
export function ExportOutcome({ state: { leftOut, failure } }: { readonly state: ExportState }) {
	const { text } = useText();
	return (
		<>
			{leftOut > 0 && <span className="soft">{text("export.leftOut", { count: leftOut })}</span>}
			{failure && (
				<span role="alert">
					{text(`failure.${failure.code}`)}. {text(`failure.${failure.code}.do`)}
				</span>
			)}
		</>
	);
}
