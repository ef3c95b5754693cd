import "./world-map.css";
import type { GeoPermissibleObjects } from "d3-geo";
import { memo, startTransition, useMemo, useState } from "react";
import { PageLink } from "../address/navigation.tsx";
import { useText } from "../i18n/language.ts";
import { borders } from "./borders.ts";
import { placeLabels } from "./labels.ts";
import {
	mapHeight,
	mapWidth,
	type Region,
	type RegionView,
	regions,
	regionView,
} from "./projection.ts";

/** A city on the map. */
export interface MapCity {
	readonly id: string;
	readonly name: string;
	readonly trips: number;
	/** Degrees north and east. */
	readonly latitude: number;
	readonly longitude: number;
}

/**
 * A map with cities as dots, the larger the more trips, each a link for the pointer. It is hidden from screen readers and
 * out of the way of the keyboard: whoever shows it shows the same as a list.
 */
export function WorldMap(props: {
	readonly cities: readonly MapCity[];
	readonly hrefOf: (id: string) => string;
	/** The city that is lit, here or in the list. */
	readonly lit: string | null;
	readonly onLit: (id: string | null) => void;
}) {
	const { cities, hrefOf, lit, onLit } = props;
	const { text } = useText();
	const [region, setRegion] = useState<Region>("world");
	const { land, inner } = useMemo(borders, []);
	const view = useMemo(() => regionView(region), [region]);
	const dots = useMemo(
		() =>
			cities
				.flatMap((city) => {
					const place = view.place(city);
					return place ? [{ ...city, ...place, radius: 3.5 + 2 * Math.sqrt(city.trips) }] : [];
				})
				// Small ones over large ones, or they couldn't be pointed at.
				.toSorted((one, other) => other.radius - one.radius),
		[cities, view],
	);
	const labels = useMemo(() => placeLabels(dots), [dots]);
	const light = dots.find(({ id }) => id === lit);
	return (
		<div className="map">
			<fieldset className="map__regions" aria-label={text("map.regions")}>
				{regions.map((each) => (
					<button
						key={each}
						type="button"
						className="map__region"
						aria-pressed={each === region}
						onClick={() => startTransition(() => setRegion(each))}
					>
						{text(`map.${each}`)}
					</button>
				))}
			</fieldset>
			<svg className="map__drawing" viewBox={`0 0 ${mapWidth} ${mapHeight}`} aria-hidden="true">
				{land.map(({ name, shape }) => (
					<Shape key={name} className="map__land" shape={shape} view={view} />
				))}
				<Shape className="map__borders" shape={inner} view={view} />
				{dots.map(({ id, name, trips, x, y, radius }) => (
					<g
						key={id}
						className="map__city"
						data-lit={id === lit}
						onPointerEnter={() => onLit(id)}
						onPointerLeave={() => onLit(null)}
					>
						<PageLink to={hrefOf(id)} className="map__link" focusable={false}>
							<circle cx={x} cy={y} r={Math.max(radius, 9)} className="map__reach" />
							<circle cx={x} cy={y} r={radius} className="map__dot" />
							<title>{`${name}: ${text("details.trips", { count: trips })}`}</title>
						</PageLink>
					</g>
				))}
				{labels.map(({ id, name, x, y, anchor }) => (
					<text
						key={id}
						className="map__name"
						x={x}
						y={y}
						textAnchor={anchor}
						data-lit={id === lit}
					>
						{name}
					</text>
				))}
				{light && !labels.some(({ id }) => id === light.id) && (
					<text
						className="map__name"
						data-lit="true"
						x={light.x}
						y={light.y - light.radius - 5}
						textAnchor="middle"
					>
						{light.name}
					</text>
				)}
			</svg>
		</div>
	);
}

/** Drawn by itself, so that the whole map isn't drawn in one go. */
const Shape = memo(function Shape(props: {
	readonly className: string;
	readonly shape: GeoPermissibleObjects;
	readonly view: RegionView;
}) {
	const { className, shape, view } = props;
	const path = useMemo(() => view.path(shape), [view, shape]);
	return path === "" ? null : <path className={className} d={path} />;
});
