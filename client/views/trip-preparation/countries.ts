import type { ScreenLanguage } from "#domain/kinds.ts";
import type { VisitedCity } from "./queries.ts";

export interface VisitedCountry {
	/** Null for cities whose country isn't known. */
	readonly country: { readonly id: string; readonly name: string } | null;
	readonly cities: readonly VisitedCity[];
}

/** The cities by country, countries by name and cities in the order given; those of unknown country last. */
export function groupByCountry(
	cities: readonly VisitedCity[],
	language: ScreenLanguage,
): readonly VisitedCountry[] {
	const groups = new Map<string | null, VisitedCountry>();
	for (const city of cities) {
		const country = "country" in city.entity ? city.entity.country : null;
		const group = groups.get(country?.id ?? null) ?? { country, cities: [] };
		groups.set(country?.id ?? null, { country, cities: [...group.cities, city] });
	}
	const { compare } = new Intl.Collator(language);
	return [...groups.values()].toSorted((one, other) => {
		if (!one.country || !other.country) return one.country ? -1 : 1;
		return compare(one.country.name, other.country.name);
	});
}
