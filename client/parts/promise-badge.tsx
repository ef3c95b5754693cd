import type { PromiseState } from "#domain/promises.ts";
import { useText } from "../i18n/language.ts";

/** How a promise stands, as a badge. */
export function PromiseBadge({ state }: { readonly state: PromiseState }) {
	const { text } = useText();
	return (
		<span className={`nl-data-badge promise-badge promise-badge--${state}`}>
			{text(`promise.${state}`)}
		</span>
	);
}
