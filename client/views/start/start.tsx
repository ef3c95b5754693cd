import "./start.css";
import { useNavigation } from "../../address/navigation.tsx";
import { useText } from "../../i18n/language.ts";
import { entityHref } from "../../parts/entity-address.ts";
import { PageTitle } from "../../parts/page-title.tsx";
import { SearchBox } from "../../parts/search.tsx";
import { PartnersDoor, PreparationDoor, ThemesDoor } from "./doors.tsx";
import { NetworkDoor } from "./network-door.tsx";
import { News } from "./news.tsx";
import { OverduePromises } from "./overdue.tsx";

/** The start page: one search box over everything, a way to the whole network, three doors that each show something of what is behind them, what is new and what is overdue. */
export function StartView() {
	const { go } = useNavigation();
	const { text } = useText();
	return (
		<div className="start">
			<section className="start__head">
				<div className="start__search">
					<PageTitle title={text("start.title")} />
					<p className="nl-paragraph">{text("start.lead")}</p>
					<SearchBox onChoose={({ entity }) => go(entityHref(entity))} />
				</div>
				<NetworkDoor />
			</section>
			<div className="sheet">
				<div className="doors">
					<PartnersDoor />
					<PreparationDoor />
					<ThemesDoor />
				</div>
				<div className="start__parts">
					<News />
					<OverduePromises />
				</div>
			</div>
		</div>
	);
}
