import { PageLink } from "../address/navigation.tsx";
import { useText } from "../i18n/language.ts";
import { PageTitle } from "../parts/page-title.tsx";

/** What stands at an address that leads nowhere. */
export function NoPage() {
	const { text } = useText();
	return (
		<div className="sheet">
			<PageTitle title={text("view.none")} />
			<p className="nl-paragraph">{text("view.noneWhy")}</p>
			<p>
				<PageLink to="/">{text("view.toStart")}</PageLink>
			</p>
		</div>
	);
}
