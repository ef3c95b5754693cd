import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-110m.json";

type Topology = Parameters<typeof mesh>[0];
type Shapes = NonNullable<Parameters<typeof mesh>[1]>;

/** Antarctica, where nobody travels, takes a tenth of the map. */
const antarctica = "010";

/** The land of each country of the world and the borders between them, after Natural Earth (public domain) at 1:110 million. */
export function borders() {
	const world: Topology = atlas;
	const countries: Shapes = atlas.objects.countries;
	if (countries.type !== "GeometryCollection") throw new Error("world-atlas holds no countries.");
	const inhabited = {
		...countries,
		geometries: countries.geometries.filter(({ id }) => id !== antarctica),
	};
	return {
		land: feature(world, inhabited).features.map((shape, place) => ({
			name: `country ${place}`,
			shape,
		})),
		inner: mesh(world, inhabited, (one, other) => one !== other),
	};
}
