// Not with the map alone, as it keeps the map's place until that comes.
import "../../map/world-map.css";
import "./trip-preparation.css";
import { lazy, Suspense, useState } from "react";
import { PageLink, useAddress } from "../../address/navigation.tsx";
import { nameQuery } from "../../api/queries.ts";
import { useAnswer, usePages } from "../../api/use-answers.ts";
import { useText } from "../../i18n/language.ts";
import { FailureNotice, Waiting } from "../../parts/failure.tsx";
import { PageTitle } from "../../parts/page-title.tsx";
import { preparationAddress } from "./address.ts";
import { BriefingPage } from "./briefing.tsx";
import { groupByCountry } from "./countries.ts";
import { PreparationForm } from "./preparation-form.tsx";
import { type VisitedCity, visitedQuery } from "./queries.ts";
import { briefingQuestion } from "./questions.ts";

/** Pages of a hundred cities that are asked for at most; more would be a map of dots alone. */
const mostPages = 5;

/** Brings the map's code and the shapes of the countries when a map is shown. */
const WorldMap = lazy(async () => ({
	default: (await import("../../map/world-map.tsx")).WorldMap,
}));

/** Preparing a trip: where to, when and about what; then all that is known of the place on one page. */
export function TripPreparationView() {
	const [place, change] = useAddress(preparationAddress);
	const { language, text } = useText();
	const chosen = place.place;
	const load = useAnswer(nameQuery, chosen === null ? null : { id: chosen, language });
	const node = load.state === "ready" ? load.data.node : null;
	const name = node && "name" in node ? node.name : null;
	return (
		<div className="sheet preparation">
			<PageTitle
				title={
					chosen !== null && name !== null
						? text("briefing.title", { place: name })
						: text("preparation.title")
				}
			/>
			{chosen === null && <p className="nl-paragraph soft">{text("preparation.lead")}</p>}
			<PreparationForm place={place} onChange={(some) => change(some)} />
			{chosen === null ? (
				<Visited hrefOf={(id) => preparationAddress.at({ ...place, place: id })} />
			) : (
				<BriefingPage key={chosen} question={briefingQuestion({ ...place, place: chosen })} />
			)}
		</div>
	);
}

/** Where we have been: a map, and the same as a list by country. */
function Visited({ hrefOf }: { readonly hrefOf: (id: string) => string }) {
	const { language, text } = useText();
	const [lit, setLit] = useState<string | null>(null);
	const { pages, pending } = usePages(visitedQuery, {
		variables: { first: 100, after: null as string | null, language },
		pages: mostPages,
		pageOf: ({ statistics }) => statistics.cities,
	});
	if (pending?.state === "failed") return <FailureNotice failure={pending.failure} />;
	const [first] = pages;
	if (!first) return <Waiting words={text("preparation.loading")} />;
	const cities = pages.flatMap(({ edges }) => edges.map(({ node }) => node));
	if (cities.length === 0) return <p className="nl-paragraph">{text("preparation.none")}</p>;
	return (
		<section className="visited" aria-labelledby="visited">
			<h2 className="nl-heading nl-heading--level-2" id="visited">
				{text("preparation.visited")}
			</h2>
			<p className="soft">{text("preparation.visitedCount", { count: first.totalCount })}</p>
			<Suspense fallback={<div className="map map--waiting" />}>
				<WorldMap cities={cities.flatMap(dotOf)} hrefOf={hrefOf} lit={lit} onLit={setLit} />
			</Suspense>
			<CountryList cities={cities} hrefOf={hrefOf} lit={lit} onLit={setLit} />
			{first.totalCount > cities.length && (
				<p className="soft">
					{text("preparation.shown", { shown: cities.length, total: first.totalCount })}
				</p>
			)}
		</section>
	);
}

function CountryList(props: {
	readonly cities: readonly VisitedCity[];
	readonly hrefOf: (id: string) => string;
	readonly lit: string | null;
	readonly onLit: (id: string | null) => void;
}) {
	const { cities, hrefOf, lit, onLit } = props;
	const { language, text } = useText();
	return (
		<ul className="countries">
			{groupByCountry(cities, language).map(({ country, cities: within }) => (
				<li key={country?.id ?? ""} className="countries__one">
					{country ? (
						<PageLink to={hrefOf(country.id)} className="nl-link countries__name">
							{country.name}
						</PageLink>
					) : (
						<span className="countries__name">{text("preparation.noCountry")}</span>
					)}
					<ul>
						{within.map(({ entity, trips }) => (
							<li
								key={entity.id}
								data-lit={entity.id === lit}
								onPointerEnter={() => onLit(entity.id)}
								onPointerLeave={() => onLit(null)}
								onFocus={() => onLit(entity.id)}
								onBlur={() => onLit(null)}
							>
								<PageLink to={hrefOf(entity.id)}>{entity.name}</PageLink>{" "}
								<span className="soft countries__trips">
									{text("details.trips", { count: trips })}
								</span>
							</li>
						))}
					</ul>
				</li>
			))}
		</ul>
	);
}

/** A city as a dot; none where its place isn't known. */
function dotOf({ entity, trips }: VisitedCity) {
	if (!("latitude" in entity)) return [];
	const { id, name, latitude, longitude } = entity;
	return latitude === null || longitude === null ? [] : [{ id, name, trips, latitude, longitude }];
}
