import type { ReactNode } from "react";
import { PageLink } from "../../address/navigation.tsx";
import type { Load } from "../../api/load.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { partnersAddress } from "../partners/address.ts";
import { themesAddress } from "../themes/address.ts";
import { preparationAddress } from "../trip-preparation/address.ts";
import { type TopCounted, topCitiesQuery, topPartnersQuery, topThemesQuery } from "./queries.ts";

/** The door to the partners, with those at the head of the list. */
export function PartnersDoor() {
	const { language, text } = useText();
	const load = useAnswer(topPartnersQuery, { language });
	return (
		<Door
			title={text("start.partners")}
			why={text("start.partnersWhy")}
			load={load}
			to={partnersAddress.at()}
			all={text("start.allPartners")}
		>
			{({ recurringPartners }) =>
				recurringPartners.edges.map(({ node: { entity, tripCount, lastSeen } }) => (
					<li key={entity.id}>
						<EntityLink entity={entity} />
						<span className="soft">
							{text("start.tripsLast", {
								count: tripCount,
								date: lastSeen ? dateInWords(lastSeen.slice(0, 7), language) : text("when.unknown"),
							})}
						</span>
					</li>
				))
			}
		</Door>
	);
}

/** The door to the preparation of a trip, with the cities visited most. */
export function PreparationDoor() {
	const { language, text } = useText();
	const load = useAnswer(topCitiesQuery, { language });
	return (
		<Door
			title={text("start.preparation")}
			why={text("start.preparationWhy")}
			load={load}
			to={preparationAddress.at()}
			all={text("start.anyPlace")}
		>
			{({ statistics }) =>
				statistics.cities.edges.map(({ node }) => (
					<CountedLine key={node.entity.id} counted={node} />
				))
			}
		</Door>
	);
}

/** The door to the themes, with those of most trips. */
export function ThemesDoor() {
	const { language, text } = useText();
	const load = useAnswer(topThemesQuery, { language });
	return (
		<Door
			title={text("start.themes")}
			why={text("start.themesWhy")}
			load={load}
			to={themesAddress.at()}
			all={text("start.allThemes")}
		>
			{({ statistics }) =>
				statistics.themes.edges.map(({ node }) => (
					<CountedLine key={node.entity.id} counted={node} />
				))
			}
		</Door>
	);
}

function CountedLine({ counted }: { readonly counted: TopCounted }) {
	const { text } = useText();
	const { entity, trips } = counted;
	return (
		<li>
			<EntityLink entity={entity} />
			<span className="soft">{text("details.trips", { count: trips })}</span>
		</li>
	);
}

function Door<T>(props: {
	readonly title: string;
	readonly why: string;
	readonly load: Load<T>;
	readonly to: string;
	/** What the way to all of them is called. */
	readonly all: string;
	readonly children: (data: T) => ReactNode;
}) {
	const { title, why, load, to, all, children } = props;
	const { text } = useText();
	return (
		<section className="door">
			<h2 className="nl-heading nl-heading--level-2">{title}</h2>
			<p className="soft">{why}</p>
			<Loaded load={load} waiting={text("start.loading")}>
				{(data) => <ul className="lines">{children(data)}</ul>}
			</Loaded>
			<p className="door__all">
				<PageLink to={to}>{all}</PageLink>
			</p>
		</section>
	);
}
