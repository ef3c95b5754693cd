import { daysOf, yearsBefore, yearsTo } from "#domain/calendar.ts";
import type { NodeKind } from "#domain/kinds.ts";
import { byCodePoint } from "#domain/order.ts";

/** The kinds of node that can be a partner. */
export const partnerKinds = ["Organization", "Person", "Post"] as const satisfies NodeKind[];
export type PartnerKind = (typeof partnerKinds)[number];

/** How a partner is tied to a trip, the firmest first, a closed list. */
export const tieKinds = ["met", "organiser", "host", "inviter", "network", "named"] as const;
export type TieKind = (typeof tieKinds)[number];

/** One way in which a partner is tied to a trip. */
export interface Tie {
	readonly kind: TieKind;
	/** For an organization the person or post that was met, for a person the organization met through; null when tied itself. */
	readonly through: string | null;
	/** Ids of the facts that say so. */
	readonly facts: readonly string[];
}

/** A trip on which a partner was met, or that it is tied to in another way. */
export interface TripKinds {
	readonly trip: string;
	/** As exact as known; empty when the year is unknown. */
	readonly date: string;
	/** The kinds of its ties, at least one, the firmest first. */
	readonly kinds: readonly TieKind[];
}

/** The same with each tie and the facts that say so. */
export interface TripTies extends TripKinds {
	/** At least one. */
	readonly ties: readonly Tie[];
}

/** A trip's share in a partner's score. */
export interface Weighed {
	/** Weight of the firmest tie. */
	readonly weight: number;
	/** From 1 for a trip on the date that the question is asked for, halving every three years; a half when the year is unknown. */
	readonly recency: number;
	/** weight × recency, to twelve decimals. */
	readonly points: number;
}

export type Encounter = TripKinds & Weighed;
export type ToldEncounter = TripTies & Weighed;

/** How often and how recently a partner was met; what needs a date leaves out the trips without one. */
export interface PartnerTally<Trip extends TripKinds = TripKinds> {
	readonly encounters: readonly (Trip & Weighed)[];
	readonly score: number;
	readonly undatedTrips: number;
	readonly firstSeen: string | null;
	readonly lastSeen: string | null;
	/** Calendar years from the first to the last, both counted. */
	readonly yearsSpanned: number;
	readonly rising: boolean;
	readonly cooling: boolean;
}

/** What each kind of tie weighs in the score. */
const tieWeights = {
	met: 1,
	organiser: 0.6,
	host: 0.6,
	inviter: 0.6,
	network: 0.4,
	named: 0.2,
} as const satisfies Record<TieKind, number>;

const halfLifeYears = 3;
const undatedRecency = 0.5;
/** Rising and cooling compare the last two years with the two before. */
const trendYears = 2;

/** The score in words, as given with each answer. */
export const scoreFormula =
	"score = Σ over trips of weight × recency; weight: met 1, organiser, host or inviter 0.6, network 0.4, named 0.2 (the firmest tie of the trip counts); recency: 0.5 ^ (years from the trip to asOf / 3), 0.5 for a trip of unknown year";

/** What a partner's trips come to on a date: an explained score in which each trip shows its points, newest first and undated last. */
export function tallyPartner<Trip extends TripKinds>(
	trips: readonly Trip[],
	asOf: string | null,
): PartnerTally<Trip> {
	const weigh = weigher(asOf);
	const encounters = trips
		.map((trip) => ({ ...trip, ...weigh(trip) }))
		.toSorted((a, b) => byCodePoint(b.date, a.date) || byCodePoint(a.trip, b.trip));
	const dated = encounters.filter(({ date }) => date !== "");
	const lastSeen = dated[0]?.date ?? null;
	const firstSeen = dated.at(-1)?.date ?? null;
	return {
		encounters,
		score: encounters.reduce((sum, { points }) => sum + points, 0),
		undatedTrips: encounters.length - dated.length,
		firstSeen,
		lastSeen,
		yearsSpanned:
			firstSeen && lastSeen ? Number(lastSeen.slice(0, 4)) - Number(firstSeen.slice(0, 4)) + 1 : 0,
		...trend(dated, asOf),
	};
}

/** Kinds of tie without doubles, the firmest first. */
export function kindsOf(ties: readonly { readonly kind: TieKind }[]): readonly TieKind[] {
	const found = new Set(ties.map(({ kind }) => kind));
	return tieKinds.filter((kind) => found.has(kind));
}

/** The score of `tallyPartner` alone. */
export function scoreTrips(
	trips: readonly Pick<TripKinds, "date" | "kinds">[],
	asOf: string | null,
): number {
	const weigh = weigher(asOf);
	return trips.reduce((sum, trip) => sum + weigh(trip).points, 0);
}

/** Tells what a trip with these kinds of tie, on this date, adds to a score on a day. */
export function weigher(asOf: string | null): (trip: Pick<TripKinds, "date" | "kinds">) => Weighed {
	const recencyOf = recencyOn(asOf);
	return ({ date, kinds }) => {
		const weight = weightOf(kinds);
		const recency = recencyOf(date);
		return { weight, recency, points: pointsOf(weight, recency) };
	};
}

/** The weight of the firmest of these kinds of tie. */
export function weightOf(kinds: readonly TieKind[]): number {
	return kinds.reduce((most, kind) => Math.max(most, tieWeights[kind]), 0);
}

/** Tells how much a trip of a date counts on a day; the less the longer ago. */
export function recencyOn(asOf: string | null): (date: string) => number {
	if (asOf === null) return () => undatedRecency;
	const yearsSince = yearsTo(asOf);
	return (date) =>
		date === "" ? undatedRecency : 0.5 ** (Math.max(0, yearsSince(date)) / halfLifeYears);
}

/** weight × recency, to twelve decimals. */
export function pointsOf(weight: number, recency: number): number {
	return Math.round(weight * recency * grain) / grain;
}

/** Points are whole multiples of a tiny grain, so that sums of them are exact in whatever order they are added. */
const grain = 2 ** 40;

/**
 * Rising: two trips or more in the two years up to `asOf`, and more than in the two years before. Cooling: two dated
 * trips or more, none of them in those last two years. Trips that only name the partner don't count.
 */
function trend(
	dated: readonly Encounter[],
	asOf: string | null,
): Pick<PartnerTally, "rising" | "cooling"> {
	const end = asOf === null ? undefined : daysOf(asOf)?.last;
	const firm = dated.filter(({ kinds }) => kinds.some((kind) => kind !== "named"));
	if (end === undefined) return { rising: false, cooling: false };
	// A season may last into the next year; older trips than that need no look at their days, and there may be many.
	const oldest = Number(end.slice(0, 4)) - 2 * trendYears - 1;
	const lastDays = firm
		.filter(({ date }) => Number(date.slice(0, 4)) >= oldest)
		.map(({ date }) => daysOf(date)?.last ?? "");
	const since = (years: number) => {
		const start = yearsBefore(end, years);
		return lastDays.filter((day) => day > start).length;
	};
	const recent = since(trendYears);
	const earlier = since(2 * trendYears) - recent;
	return {
		rising: recent >= 2 && recent > earlier,
		cooling: firm.length >= 2 && recent === 0,
	};
}
