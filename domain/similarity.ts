import { byCodePoint } from "#domain/order.ts";

/** What a partner's trips were about and where they went; all are ids. */
export interface PartnerProfile {
	readonly id: string;
	readonly name: string;
	readonly trips: readonly string[];
	readonly themes: readonly string[];
	readonly cities: readonly string[];
}

/** A partner like another, with what the two share. */
export interface Similar {
	readonly id: string;
	readonly score: number;
	readonly sharedThemes: readonly string[];
	readonly sharedCities: readonly string[];
	readonly sharedTrips: readonly string[];
}

/** The score in words, as given with each answer. */
export const similarityFormula =
	"score = (themes that both share / themes of either + cities that both share / cities of either) / 2, over the trips on which each was met or took part; a half counts 0 where neither has any";

/** The partners most like one: by the share of their themes and of their cities that both have. Those that share neither are left out. */
export function rankSimilar(
	of: PartnerProfile,
	others: readonly PartnerProfile[],
): readonly Similar[] {
	return others
		.filter(({ id }) => id !== of.id)
		.map((other) => {
			const sharedThemes = both(of.themes, other.themes);
			const sharedCities = both(of.cities, other.cities);
			const score =
				(share(sharedThemes, of.themes, other.themes) +
					share(sharedCities, of.cities, other.cities)) /
				2;
			const similar = {
				id: other.id,
				score,
				sharedThemes,
				sharedCities,
				sharedTrips: both(of.trips, other.trips),
			};
			return { similar, name: other.name };
		})
		.filter(({ similar }) => similar.score > 0)
		.toSorted(
			(a, b) =>
				b.similar.score - a.similar.score ||
				b.similar.sharedTrips.length - a.similar.sharedTrips.length ||
				byCodePoint(a.name, b.name) ||
				byCodePoint(a.similar.id, b.similar.id),
		)
		.map(({ similar }) => similar);
}

function both(a: readonly string[], b: readonly string[]): readonly string[] {
	const known = new Set(b);
	return a.filter((id) => known.has(id));
}

function share(shared: readonly string[], a: readonly string[], b: readonly string[]): number {
	const either = a.length + b.length - shared.length;
	return either === 0 ? 0 : shared.length / either;
}
