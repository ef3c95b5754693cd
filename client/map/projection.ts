import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from "d3-geo";

export const regions = ["world", "europe"] as const;
export type Region = (typeof regions)[number];

/** Of the drawing, in units of its own. */
export const mapWidth = 960;
export const mapHeight = 410;

/** Corners of the stretch that a region shows, degrees east and north. */
const corners: Readonly<Record<Region, readonly (readonly [number, number])[]>> = {
	world: [
		[-167, 0],
		[178, 0],
		[11, -54],
		[11, 76],
	],
	europe: [
		[-25, 50],
		[48, 50],
		[10, 34],
		[10, 66],
	],
};

/** How a region is drawn: the path of a shape on it (empty outside), and where a city stands; null outside. All areas are true to scale. */
export function regionView(region: Region) {
	const projection = geoEqualEarth()
		.rotate([-11, 0])
		.fitSize([mapWidth, mapHeight], {
			type: "MultiPoint",
			coordinates: corners[region].map(([east, north]) => [east, north]),
		})
		.clipExtent([
			[0, 0],
			[mapWidth, mapHeight],
		]);
	const path = geoPath(projection).digits(1);
	return {
		path: (shape: GeoPermissibleObjects) => path(shape) ?? "",
		place: (city: { readonly longitude: number; readonly latitude: number }) => {
			const found = projection([city.longitude, city.latitude]);
			if (!found) return null;
			const [x, y] = found;
			return x < 0 || y < 0 || x > mapWidth || y > mapHeight ? null : { x, y };
		},
	};
}

export type RegionView = ReturnType<typeof regionView>;
