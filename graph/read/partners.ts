import type { Page, PageRequest } from "#domain/answers.ts";
import { type PartnerTally, type TieKind, tallyPartner } from "#domain/partners.ts";
import {
	type AroundPartner,
	type EncounterRequest,
	findAroundPartners,
	findPartnerTrips,
} from "#graph/read/encounters.ts";
import { readCursor, toPage } from "#graph/read/page.ts";
import { findStanding } from "#graph/read/standing.ts";
import { findTripIds, type TripFilter } from "#graph/read/trip-filter.ts";
import type { Run } from "#graph/session.ts";

/** What partners can be ranked by; an unknown date ranks last. */
export type PartnerOrder = "score" | "trips" | "lastSeen";

export interface PartnersRequest
	extends Pick<EncounterRequest, "kinds" | "ties" | "minTrips" | "partners">,
		PageRequest {
	readonly filter: TripFilter;
	/** Trips after this day don't count; null looks back from the latest. */
	readonly asOf: string | null;
	readonly orderBy: PartnerOrder;
}

/** A partner, given by id, with all that its trips come to. */
export interface Partner extends PartnerTally {
	readonly id: string;
	readonly asOf: string | null;
	readonly ties: readonly { readonly kind: TieKind; readonly trips: number }[];
	readonly around: AroundPartner;
	/** The people and posts of an organization, or the organizations of a person. */
	readonly through: readonly { readonly id: string; readonly trips: number }[];
}

/** A page of the partners of the trips that fit, best first; without a day to look back from, the latest trip's is taken. */
export async function findRecurringPartners(
	run: Run,
	request: PartnersRequest,
): Promise<Page<Partner> & { readonly asOf: string | null }> {
	const after = readCursor(request.after, [0, "", ""]);
	const { filter, kinds, ties, minTrips, partners: only } = request;
	const [{ latest, own }, trips] = await Promise.all([
		findStanding(run),
		findTripIds(run, filter, request.asOf),
	]);
	const asOf = request.asOf ?? latest;
	const partners = await findPartnerTrips(run, {
		trips,
		own,
		kinds,
		ties,
		minTrips,
		partners: only,
	});
	const ranked = partners
		.map(({ id, name, trips }) => {
			const tally = tallyPartner(trips, asOf);
			return { tally, key: [rankOf(tally, request.orderBy), name, id] as const };
		})
		.toSorted((a, b) => compareKeys(a.key, b.key));
	const rest = after === null ? ranked : ranked.filter(({ key }) => compareKeys(key, after) > 0);
	const shown = rest.slice(0, request.first);
	const around = await findAroundPartners(
		run,
		shown.map(({ tally, key: [, , id] }) => ({
			id,
			trips: tally.encounters.map(({ trip }) => trip),
			sides: [id, ...throughCounts(tally).keys()],
		})),
	);
	const page = toPage(
		rest.slice(0, request.first + 1),
		request.first,
		ranked.length,
		({ tally, key }) => ({ key, value: partner(key[2], tally, around.get(key[2])) }),
	);
	return {
		...page,
		items: page.items.map(({ cursor, value }) => ({ cursor, value: { ...value, asOf } })),
		asOf,
	};
}

function partner(
	id: string,
	tally: PartnerTally,
	around: AroundPartner = { id, cities: [], themes: [], followUps: [], organizations: [] },
): Omit<Partner, "asOf"> {
	const met = [...throughCounts(tally)].map(([through, trips]) => ({ id: through, trips }));
	return {
		...tally,
		id,
		ties: tieCounts(tally),
		around,
		through: [...met, ...around.organizations].toSorted(
			(a, b) => b.trips - a.trips || (a.id < b.id ? -1 : 1),
		),
	};
}

function rankOf({ score, encounters, lastSeen }: PartnerTally, orderBy: PartnerOrder): number {
	if (orderBy === "trips") return encounters.length;
	if (orderBy === "score") return score;
	return lastSeen === null ? 0 : Number(lastSeen.replaceAll("-", "").padEnd(8, "0"));
}

function compareKeys(a: readonly (string | number)[], b: readonly (string | number)[]): number {
	const rank = Number(b[0]) - Number(a[0]);
	if (rank !== 0) return rank;
	return compareText(String(a[1]), String(b[1])) || compareText(String(a[2]), String(b[2]));
}

function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function tieCounts({ encounters }: PartnerTally): Partner["ties"] {
	const counts = new Map<TieKind, number>();
	for (const { kinds } of encounters)
		for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return [...counts].map(([kind, trips]) => ({ kind, trips }));
}

/** Distinct trips by person or post through whom an organization was met. */
function throughCounts({ encounters }: PartnerTally): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { ties } of encounters)
		for (const id of new Set(ties.map(({ through }) => through)))
			if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
