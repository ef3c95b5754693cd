import type { Partner } from "./queries.ts";

/** Somebody of a partner, or a body that a person was met for, with the dates of the trips that say so. */
export interface Met {
	readonly entity: Partner["through"][number]["entity"];
	readonly trips: number;
	/** As exact as known, the first and the last; null when none is dated. */
	readonly first: string | null;
	readonly last: string | null;
}

/** Through whom a partner was met, with when: those met last come first, the undated last. */
export function metThrough({ through, encounters }: Partner): readonly Met[] {
	return through
		.map(({ entity, trips }) => {
			// The facts of a person's trips don't name its organization; of all trips they needn't.
			const dates = encounters
				.filter(
					({ facts }) =>
						trips === encounters.length ||
						facts.some(({ from, to }) => from.id === entity.id || to.id === entity.id),
				)
				.flatMap(({ date }) => (date === null ? [] : [date]))
				.toSorted();
			return { entity, trips, first: dates[0] ?? null, last: dates.at(-1) ?? null };
		})
		.toSorted(
			(one, other) => (other.last ?? "").localeCompare(one.last ?? "") || other.trips - one.trips,
		);
}
