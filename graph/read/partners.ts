import type { Page, PageRequest } from "#domain/answers.ts";
import { type BoardPartner, tallyBoards, tripsOfPartners } from "#domain/board-partners.ts";
import {
	type PartnerTally,
	type TieKind,
	type TripKinds,
	tallyPartner,
	tieKinds,
} from "#domain/partners.ts";
import { anyKind } from "#graph/cypher.ts";
import { findBestPartners } from "#graph/read/best-partners.ts";
import { findBoardTrips, onBoards } from "#graph/read/boards.ts";
import type { EncounterRequest } from "#graph/read/encounters.ts";
import { readCursor, type SortKey, toPage } from "#graph/read/page.ts";
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
	const { filter, kinds, ties, minTrips, partners: only, orderBy, first } = request;
	const { latest, trips: placed } = await findBoardTrips(run, filter, request.asOf);
	const asOf = request.asOf ?? latest;
	const trips = onBoards(placed);
	const found = tallyBoards(trips, { kinds, ties, minTrips, partners: only, asOf });
	const ranked = await nearestBehind(run, { found, orderBy, first, after });
	const shown = ranked.slice(0, first);
	const tied = tripsOfPartners(
		trips,
		shown.map(({ id }) => id),
		ties,
	);
	return {
		...toPage(ranked, first, found.length, ({ id, key }) => ({
			key,
			value: partner({ id, trips: tied.get(id) ?? [], asOf, wholly: false }),
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

const findNames = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
RETURN id, p.name AS name`;

interface Ranked {
	readonly id: string;
	readonly key: readonly [number, string, string];
}

/** Those that come next behind a place in the list, one more than asked for; names are read of those alone whose rank leaves them in question. */
async function nearestBehind(
	run: Run,
	{
		found,
		orderBy,
		first,
		after,
	}: {
		readonly found: readonly BoardPartner[];
		readonly orderBy: PartnerOrder;
		readonly first: number;
		readonly after: SortKey | null;
	},
): Promise<readonly Ranked[]> {
	const rest = found
		.map((one) => ({ id: one.id, rank: rankOf(one, orderBy) }))
		.filter(({ rank }) => after === null || rank <= Number(after[0]))
		.sort((a, b) => b.rank - a.rank);
	const behind = after === null ? 0 : rest.filter(({ rank }) => rank === Number(after[0])).length;
	const last = rest[Math.min(rest.length, behind + first + 1) - 1]?.rank;
	const unsure = rest.filter(({ rank }) => last !== undefined && rank >= last);
	const rows = await run<{ id: string; name: string }>(findNames, {
		ids: unsure.map(({ id }) => id),
	});
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return unsure
		.map(({ id, rank }): Ranked => ({ id, key: [rank, names.get(id) ?? "", id] }))
		.filter(({ key }) => after === null || compareKeys(key, after) > 0)
		.sort((a, b) => compareKeys(a.key, b.key))
		.slice(0, first + 1);
}

function rankOf({ score, trips, lastSeen }: BoardPartner, orderBy: PartnerOrder): number {
	if (orderBy === "trips") return trips;
	if (orderBy === "score") return score;
	return lastSeen === "" ? 0 : Number(lastSeen.replaceAll("-", "").padEnd(8, "0"));
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
