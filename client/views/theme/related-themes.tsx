import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import type { Trace } from "./queries.ts";

/** The themes that a narrower one belongs to, each a link to its own page. */
export function Broader({ themes }: { readonly themes: Trace["broader"] }) {
	const { text } = useText();
	if (themes.length === 0) return null;
	return (
		<p className="narrower">
			<span className="soft">{text("theme.broader")}</span>
			{themes.map((theme) => (
				<EntityLink key={theme.id} entity={theme} />
			))}
		</p>
	);
}

/** What is narrower, each with its number of trips and a link to its own page. */
export function Narrower({ themes }: { readonly themes: Trace["narrower"] }) {
	const { text } = useText();
	if (themes.length === 0) return null;
	return (
		<p className="narrower">
			<span className="soft">{text("theme.below")}</span>
			{themes.map((theme) => (
				<span key={theme.id}>
					<EntityLink entity={theme} />{" "}
					<span className="soft">{text("details.trips", { count: theme.tripCount })}</span>
				</span>
			))}
		</p>
	);
}
