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

interface Stop {
	readonly trip: Carrier["encounters"][number]["trip"];
	/** The city or cities of the theme that the trip visited, else the trip's name. */
	readonly name: string;
}

interface DatedStop extends Stop {
	readonly date: string;
	readonly year: string;
}

/** The trips of whoever carried a theme, each by its cities: the dated ones as a way, first to last; the others are in no order. */
export function stopsOf({ cities, encounters }: Carrier): {
	readonly way: readonly DatedStop[];
	readonly undated: readonly Stop[];
} {
	const known = new Set(cities.map(({ id }) => id));
	const stopOf = ({ trip }: Carrier["encounters"][number]): Stop => {
		const names = trip.destinations.filter(({ id }) => known.has(id)).map(({ name }) => name);
		return { trip, name: names.length > 0 ? names.join(", ") : trip.name };
	};
	const way = encounters
		.flatMap((encounter) => {
			const { date } = encounter;
			return date === null ? [] : [{ ...stopOf(encounter), date, year: date.slice(0, 4) }];
		})
		.toSorted((one, other) => one.date.localeCompare(other.date));
	return { way, undated: encounters.filter(({ date }) => date === null).map(stopOf) };
}
