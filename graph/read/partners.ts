import type { Page, PageRequest } from "#domain/answers.ts";
import { type BoardTally, tallyBoards, tripsOfPartners } from "#domain/board-partners.ts";
import {
	type PartnerTally,
	type TieKind,
	type TripKinds,
	tallyPartner,
	tieKinds,
} from "#domain/partners.ts";
import { findBestPartners } from "#graph/read/best-partners.ts";
import { findBoardTrips } from "#graph/read/boards.ts";
import type { EncounterRequest } from "#graph/read/encounters.ts";
import { readCursor, type SortKey, toPage } from "#graph/read/page.ts";
import { findNumbered, findNumbers } from "#graph/read/partner-numbers.ts";
import type { TripFilter } from "#graph/read/trip-filter.ts";
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
	/** True when its encounters are known to be all that it has. */
	readonly wholly: boolean;
}

/** A page of the partners of the trips that fit, best first; without a day to look back from, the latest trip's is taken. */
export async function findRecurringPartners(
	run: Run,
	request: PartnersRequest,
): Promise<Page<Partner> & { readonly asOf: string | null }> {
	const after = readCursor(request.after, [0, "", ""]);
	const best = await fromRanks(run, request);
	if (best !== null) return best;
	const { filter, kinds, ties, minTrips, orderBy, first } = request;
	const { latest, numbers, trips } = await findBoardTrips(run, filter, request.asOf);
	const asOf = request.asOf ?? latest;
	const partners = request.partners === null ? null : await findNumbers(run, request.partners);
	const tally = tallyBoards(trips, { numbers, kinds, ties, minTrips, partners, asOf });
	const ranked = await nearestBehind(run, { tally, orderBy, first, after });
	const shown = ranked.slice(0, first).map(({ number }) => number);
	const tied = tripsOfPartners(trips, { partners: shown, numbers, ties });
	return {
		...toPage(ranked, first, tally.found.length, ({ number, id, key }) => ({
			key,
			value: partner({ id, trips: tied.get(number) ?? [], asOf, wholly: false }),
		})),
		asOf,
	};
}

/** The first page over all trips, from what is kept at the partners; null when the question is another, or that doesn't tell. */
async function fromRanks(run: Run, request: PartnersRequest) {
	const { filter, kinds, ties, minTrips, partners, orderBy, first, after, asOf: given } = request;
	const all =
		Object.values(filter).every((value) => value === null) &&
		new Set(ties).size === tieKinds.length &&
		[partners, after, given].every((value) => value === null) &&
		orderBy === "score";
	const found = all ? await findBestPartners(run, { kinds, minTrips, take: first + 1 }) : null;
	if (found === null) return null;
	const { best, total, asOf } = found;
	const page = toPage(best, first, total, ({ id, name, score, trips }) => ({
		key: [score, name, id],
		value: partner({ id, trips, asOf, wholly: true }),
	}));
	return { ...page, asOf };
}

function partner({
	trips,
	...rest
}: Pick<Partner, "id" | "asOf" | "wholly"> & { readonly trips: readonly TripKinds[] }): Partner {
	const tally = tallyPartner(trips, rest.asOf);
	return { ...tally, ...rest, ties: tieCounts(tally) };
}

interface Ranked {
	readonly number: number;
	readonly id: string;
	readonly key: readonly [number, string, string];
}

/** Those that come next behind a place in the list, one more than asked for; names are read of those alone whose rank leaves them in question. */
async function nearestBehind(
	run: Run,
	{
		tally,
		orderBy,
		first,
		after,
	}: {
		readonly tally: BoardTally;
		readonly orderBy: PartnerOrder;
		readonly first: number;
		readonly after: SortKey | null;
	},
): Promise<readonly Ranked[]> {
	const ranks = tally[orderBy];
	const rankOf = (place: number) => ranks[place] ?? 0;
	const behind = after === null ? Number.POSITIVE_INFINITY : Number(after[0]);
	const rest = tally.found.filter((place) => rankOf(place) <= behind);
	const sorted = Float64Array.from(rest, rankOf).sort();
	const equal = rest.filter((place) => rankOf(place) === behind).length;
	const last = sorted[Math.max(0, sorted.length - equal - first - 1)] ?? 0;
	const unsure = rest.filter((place) => rankOf(place) >= last);
	const rows = await findNumbered(
		run,
		unsure.map((place) => tally.partners[place] ?? 0),
	);
	return rows
		.map(
			({ number, id, name }): Ranked => ({
				...{ number, id },
				key: [rankOf(tally.placeOf(number)), name, id],
			}),
		)
		.filter(({ key }) => after === null || compareKeys(key, after) > 0)
		.sort((a, b) => compareKeys(a.key, b.key))
		.slice(0, first + 1);
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
