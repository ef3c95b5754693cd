import type { ReactNode } from "react";
import { PageLink } from "../../address/navigation.tsx";
import type { Load } from "../../api/load.ts";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords, tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { networkAddress } from "../network/address.ts";
import { partnersAddress } from "../partners/address.ts";
import { reportAddress } from "../report/address.ts";
import { tripsAddress } from "../trips/address.ts";
import { latestTripsQuery, topPartnersQuery, topThemesQuery } from "./queries.ts";

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

/** The door to the trips, with the newest. */
export function TripsDoor() {
	const { language, text } = useText();
	const load = useAnswer(latestTripsQuery, { language });
	return (
		<Door
			title={text("start.trips")}
			why={text("start.tripsWhy")}
			load={load}
			to={tripsAddress.at()}
			all={text("start.allTrips")}
		>
			{({ trips }) =>
				trips.edges.map(({ node }) => (
					<li key={node.id}>
						<PageLink to={reportAddress.at({ id: node.report.id })}>{node.name}</PageLink>
						<span className="soft">{tripWhen(node, language)}</span>
					</li>
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
			to={networkAddress.at({ kinds: ["Theme", "City"] })}
			all={text("start.allThemes")}
		>
			{({ network }) =>
				network.nodes.map(({ entity }) => (
					<li key={entity.id}>
						<EntityLink entity={entity} />
						<span className="soft">{text("details.trips", { count: entity.tripCount })}</span>
					</li>
				))
			}
		</Door>
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
