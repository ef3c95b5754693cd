import { yearsBetween } from "#domain/calendar.ts";
import { type TripKinds, weigher } from "#domain/partners.ts";

/** What bounds a partner's score on any day, so that the best are found without a look at all. */
export interface PartnerRank {
	/** Distinct trips. */
	readonly trips: number;
	/** What its dated trips add to the score on a day after all of them, times two to the power of that day's distance from 2000 in half-lives. */
	readonly mass: number;
	/** What its trips of unknown year add to any score. */
	readonly undated: number;
}

const origin = "2000-01-01";
const halfLifeYears = 3;

/** Adds up a partner's trips so that `scoreBound` can tell how high its score may be. */
export function rankPartner(trips: readonly Pick<TripKinds, "date" | "kinds">[]): PartnerRank {
	const weigh = weigher(null);
	let mass = 0;
	let undated = 0;
	for (const { date, kinds } of trips) {
		const { weight, points } = weigh({ date, kinds });
		if (date === "") undated += points;
		else mass += weight * 2 ** (yearsBetween(origin, date) / halfLifeYears);
	}
	return { trips: trips.length, mass, undated };
}

/** Tells the highest score that a partner may have on a day; a little more for what rounding loses. */
export function scoreBound(
	asOf: string | null,
): (rank: Pick<PartnerRank, "mass" | "undated">) => number {
	const factor = asOf === null ? 0 : 2 ** (-yearsBetween(origin, asOf) / halfLifeYears);
	return ({ mass, undated }) => (mass * factor + undated) * (1 + 1e-9) + 1e-6;
}
