import { daysOf } from "#domain/calendar.ts";
import { byCodePoint } from "#domain/order.ts";
import { scoreBound } from "#domain/partner-rank.ts";
import { type PartnerKind, scoreTrips, type TripKinds } from "#domain/partners.ts";
import { kindsOfMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { packedBytes } from "#graph/packed-text.ts";
import type { Run } from "#graph/session.ts";

/** The first by one of two bounds on their score, which an index gives in order. */
const firstBy = (kind: PartnerKind, measure: "tiedMass" | "tiedUndated"): string => `
  MATCH (p:${kind}) WHERE p.${measure} > 0.0
  WITH p ORDER BY p.${measure} DESC
  WHERE p.tiedTrips >= $minTrips
  WITH p LIMIT $take
  RETURN "${measure}" AS by, "${kind}" AS kind,
    collect({id: p.id, mass: p.tiedMass, undated: p.tiedUndated}) AS found`;

const findFirst = (kinds: readonly PartnerKind[]): string => `
CALL () {
  MATCH (t:Trip) WHERE t.sortDate > "" WITH t ORDER BY t.sortDate DESC LIMIT 1
  RETURN collect(t.sortDate)[0] AS latest
}
CALL () {
  MATCH (c:PartnerCounts) WHERE c.kind IN $kinds
  RETURN sum(coalesce(c.atLeast[$minTrips - 1], 0)) AS total
}
CALL () {
${kinds
	.flatMap((kind) => [firstBy(kind, "tiedMass"), firstBy(kind, "tiedUndated")])
	.join("\n  UNION ALL")}
}
RETURN latest, total, collect({by: by, kind: kind, found: found}) AS lists`;

interface Bounded {
	readonly id: string;
	readonly mass: number;
	readonly undated: number;
}

interface FirstRow {
	readonly latest: string | null;
	readonly total: number;
	readonly lists: readonly {
		readonly by: "tiedMass" | "tiedUndated";
		readonly kind: PartnerKind;
		readonly found: readonly Bounded[];
	}[];
}

const findTied = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id})
RETURN id, p.name AS name, p.tiedIds AS trips, p.tiedDates AS dates, p.tiedKinds AS kinds`;

interface TiedRow {
	readonly id: string;
	readonly name: string;
	readonly trips: string;
	readonly dates: string;
	readonly kinds: string;
}

export interface BestPartner {
	readonly id: string;
	readonly name: string;
	readonly score: number;
	/** Newest first. */
	readonly trips: readonly TripKinds[];
}

export interface BestPartners {
	readonly asOf: string | null;
	/** Of all that have so many trips. */
	readonly total: number;
	/** Best first, at most so many as asked for. */
	readonly best: readonly BestPartner[];
}

/**
 * The partners of the highest score over all trips, from what is kept at each partner: a few lists in order of bounds on the
 * score are read until nobody else can be among the best. Null when that doesn't tell, and the boards must.
 */
export async function findBestPartners(
	run: Run,
	request: {
		readonly kinds: readonly PartnerKind[];
		readonly minTrips: number;
		readonly take: number;
	},
): Promise<BestPartners | null> {
	const { kinds, minTrips, take } = request;
	const reach = 3 * take + 10;
	if (kinds.length === 0) return null;
	const [row] = await run<FirstRow>(findFirst(kinds), { kinds, minTrips, take: reach });
	if (!row) return null;
	const asOf = row.latest === null ? null : (daysOf(row.latest)?.last ?? null);
	const boundOf = scoreBound(asOf);
	const bounds = new Map<string, number>();
	for (const { found } of row.lists) for (const one of found) bounds.set(one.id, boundOf(one));
	const unread = unreadBound(row.lists, { kinds, reach, asOf });
	const ordered = [...bounds].sort(([, a], [, b]) => b - a);
	const looked = ordered.slice(0, take + 5);
	const tied = await run<TiedRow>(findTied, { ids: looked.map(([id]) => id) });
	const best = tied
		.map(({ id, name, ...rest }) => {
			const trips = tiedTrips(rest);
			return { id, name, trips, score: scoreTrips(trips, asOf) };
		})
		.sort((a, b) => b.score - a.score || byCodePoint(a.name, b.name) || byCodePoint(a.id, b.id))
		.slice(0, take);
	const others = Math.max(unread, ordered[looked.length]?.[1] ?? 0);
	const last = best.at(-1)?.score ?? 0;
	if (last <= others && others > 0) return null;
	return { asOf, total: row.total, best };
}

/** The highest score that somebody may have who is in none of the lists; 0 when all are. */
function unreadBound(
	lists: FirstRow["lists"],
	{
		kinds,
		reach,
		asOf,
	}: {
		readonly kinds: readonly PartnerKind[];
		readonly reach: number;
		readonly asOf: string | null;
	},
): number {
	const end = (kind: PartnerKind, by: "tiedMass" | "tiedUndated") => {
		const found = lists.find((list) => list.kind === kind && list.by === by)?.found ?? [];
		const last = found.length < reach ? undefined : found.at(-1);
		return (by === "tiedMass" ? last?.mass : last?.undated) ?? 0;
	};
	const boundOf = scoreBound(asOf);
	return Math.max(
		...kinds.map((kind) =>
			boundOf({ mass: end(kind, "tiedMass"), undated: end(kind, "tiedUndated") }),
		),
	);
}

function tiedTrips({ trips, dates, kinds }: Omit<TiedRow, "id" | "name">): readonly TripKinds[] {
	const masks = packedBytes(kinds);
	const days = dates.split("\n");
	return trips.split("\n").map((trip, index) => ({
		trip,
		date: days[index] ?? "",
		kinds: kindsOfMask(masks[index] ?? 0),
	}));
}
