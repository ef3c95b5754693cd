import type { ThemePlace } from "./address.ts";
import type { Carrier, TraceCity } from "./queries.ts";

const alphabet = new Intl.Collator("nl", { sensitivity: "base" });
const last = "9999";

/** The cities in the order asked for; those first named at the top make the way of a theme run from corner to corner. */
export function orderedCities(
	cities: readonly TraceCity[],
	order: ThemePlace["order"],
): readonly TraceCity[] {
	if (order === "trips") return cities;
	const name = ({ city }: TraceCity) => city?.name ?? "";
	return cities.toSorted((one, other) =>
		order === "name"
			? alphabet.compare(name(one), name(other))
			: (one.firstSeen ?? last).localeCompare(other.firstSeen ?? last) ||
				other.tripCount - one.tripCount ||
				alphabet.compare(name(one), name(other)),
	);
}

export interface Stop {
	readonly trip: Carrier["encounters"][number]["trip"];
	/** The city or cities of the theme that the trip visited, else the trip's name. */
	readonly name: string;
	readonly year: string | null;
}

/** The trips of whoever carried a theme, the first first and the undated last, each by its cities. */
export function stopsOf({ cities, encounters }: Carrier): readonly Stop[] {
	const known = new Set(cities.map(({ id }) => id));
	return encounters
		.toSorted((one, other) => (one.date ?? last).localeCompare(other.date ?? last))
		.map(({ trip, date }) => {
			const names = trip.destinations.filter(({ id }) => known.has(id)).map(({ name }) => name);
			return {
				trip,
				name: names.length > 0 ? names.join(", ") : trip.name,
				year: date?.slice(0, 4) ?? null,
			};
		});
}
