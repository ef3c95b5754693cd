import { useText } from "../i18n/language.ts";

/** Says that something comes from the samples; pointed at it tells what those are. */
export function SampleBadge({ className = "" }: { readonly className?: string }) {
	const { text } = useText();
	return (
		<span className={`nl-data-badge sample ${className}`.trim()} title={text("sample.explain")}>
			{text("sample.badge")}
		</span>
	);
}
