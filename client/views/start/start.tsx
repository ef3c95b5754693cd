import "./start.css";
import type { ReactNode } from "react";
import { PageLink, useNavigation } from "../../address/navigation.tsx";
import { useAnswer } from "../../api/use-answers.ts";
import { dateInWords, tripWhen } from "../../i18n/dates.ts";
import { useText } from "../../i18n/language.ts";
import { entityHref } from "../../parts/entity-address.ts";
import { EntityLink } from "../../parts/entity-link.tsx";
import { Loaded } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { SearchBox } from "../../parts/search.tsx";
import { reportAddress } from "../report/address.ts";
import { type StartLists, startQuery } from "./queries.ts";

/** The start page: one search box over everything, and three doors that each show something of what is behind them. */
export function StartView() {
	const { go } = useNavigation();
	const { language, text } = useText();
	const load = useAnswer(startQuery, { language });
	return (
		<div className="start">
			<section className="start__search">
				<div>
					<PageTitle title={text("start.title")} />
					<p className="nl-paragraph">{text("start.lead")}</p>
					<SearchBox onChoose={({ entity }) => go(entityHref(entity))} />
				</div>
			</section>
			<div className="sheet">
				<Loaded load={load} waiting={text("start.loading")}>
					{(lists) => <Doors lists={lists} />}
				</Loaded>
			</div>
		</div>
	);
}

function Doors({ lists }: { readonly lists: StartLists }) {
	const { language, text } = useText();
	return (
		<div className="doors">
			<Door title={text("start.partners")} why={text("start.partnersWhy")}>
				{lists.recurringPartners.edges.map(({ node: { entity, tripCount, lastSeen } }) => (
					<li key={entity.id}>
						<EntityLink entity={entity} />
						<span className="soft">
							{text("start.tripsLast", {
								count: tripCount,
								date: lastSeen ? dateInWords(lastSeen, language) : text("when.unknown"),
							})}
						</span>
					</li>
				))}
			</Door>
			<Door title={text("start.trips")} why={text("start.tripsWhy")}>
				{lists.trips.edges.map(({ node }) => (
					<li key={node.id}>
						<PageLink to={reportAddress.at({ id: node.report.id })}>{node.name}</PageLink>
						<span className="soft">{tripWhen(node, language)}</span>
					</li>
				))}
			</Door>
			<Door title={text("start.themes")} why={text("start.themesWhy")}>
				{lists.network.nodes.map(({ entity }) => (
					<li key={entity.id}>
						<EntityLink entity={entity} />
						<span className="soft">{text("details.trips", { count: entity.tripCount })}</span>
					</li>
				))}
			</Door>
		</div>
	);
}

function Door(props: {
	readonly title: string;
	readonly why: string;
	readonly children: ReactNode;
}) {
	const { title, why, children } = props;
	return (
		<section className="door">
			<h2 className="nl-heading nl-heading--level-2">{title}</h2>
			<p className="soft">{why}</p>
			<ul className="door__list">{children}</ul>
		</section>
	);
}
