import { kindCaptions } from "#domain/kinds.ts";
import type { SearchHit } from "../api/results.ts";
import { useText } from "../i18n/language.ts";
import { KindMark } from "../theme/kind-mark.tsx";

/** A suggestion: sign and name, the alias that matched, and what tells namesakes apart. */
export function SuggestionLine({ hit }: { readonly hit: SearchHit }) {
	const { language, text } = useText();
	const { entity, matched } = hit;
	return (
		<>
			<KindMark kind={entity.kind} size={24} />
			<span className="search__name">
				{entity.name}
				{matched !== entity.name && (
					<span className="soft"> {text("search.alias", { name: matched })}</span>
				)}
				<span className="search__detail">
					{[kindCaptions[entity.kind][language].one, entity.detail].filter(Boolean).join(" · ")}
				</span>
			</span>
			{entity.sample && <span className="nl-data-badge">{text("sample.badge")}</span>}
		</>
	);
}
