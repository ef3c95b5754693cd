import { rankPartner } from "#domain/partner-rank.ts";
import { type PartnerKind, partnerKinds } from "#domain/partners.ts";
import { kindsOfMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const findTied = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id}) WHERE p:Organization OR p:Person OR p:Post
CALL (p) {
  OPTIONAL MATCH (p)-[x:TIED]->(t:Trip)
  WITH t, x ORDER BY t.sortDate DESC, t.id
  RETURN [one IN collect({trip: t.id, date: t.sortDate, ties: x.ties}) WHERE one.trip IS NOT NULL] AS tied
}
RETURN id, tied`;

const store = `
UNWIND $rows AS row
MATCH (p:${anyKind} {id: row.id})
SET p += row.properties`;

interface TiedRow {
	readonly id: string;
	readonly tied: readonly { readonly trip: string; readonly date: string; readonly ties: number }[];
}

/** What is kept at a partner of all its trips, newest first; all null for a node that is tied to none. */
export interface StoredRank {
	readonly tiedTrips: number | null;
	readonly tiedMass: number | null;
	readonly tiedUndated: number | null;
	/** Ids and dates of its trips, one a line, and the kinds of tie of each as bits. */
	readonly tiedIds: string | null;
	readonly tiedDates: string | null;
	readonly tiedKinds: Uint8Array | null;
}

const none: StoredRank = {
	tiedTrips: null,
	tiedMass: null,
	tiedUndated: null,
	tiedIds: null,
	tiedDates: null,
	tiedKinds: null,
};

/** What must be kept at these organizations, people and posts, by id. */
export async function workOutRanks(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRank>> {
	const rows = await run<TiedRow>(findTied, { ids });
	return new Map(rows.map(({ id, tied }) => [id, tied.length === 0 ? none : rankOf(tied)]));
}

/** What is kept of these trips, newest first, at their partner. */
export function rankOf(tied: TiedRow["tied"]): StoredRank {
	const { trips, mass, undated } = rankPartner(
		tied.map(({ date, ties }) => ({ date, kinds: kindsOfMask(ties) })),
	);
	return {
		tiedTrips: trips,
		tiedMass: mass,
		tiedUndated: undated,
		tiedIds: tied.map(({ trip }) => trip).join("\n"),
		tiedDates: tied.map(({ date }) => date).join("\n"),
		tiedKinds: Uint8Array.from(tied, ({ ties }) => ties),
	};
}

/** Keeps at these nodes anew what their ties come to. */
export async function keepRanks(run: Run, ids: readonly string[]): Promise<void> {
	const distinct = [...new Set(ids)];
	if (distinct.length === 0) return;
	const ranks = await workOutRanks(run, distinct);
	await run(store, { rows: [...ranks].map(([id, properties]) => ({ id, properties })) });
}

const countTrips = (kind: PartnerKind): string => `
MATCH (p:${kind}) WHERE p.tiedTrips > 0
RETURN p.tiedTrips AS trips, count(p) AS partners`;

const findCounts = `
MATCH (c:PartnerCounts)
RETURN c.kind AS kind, c.atLeast AS atLeast`;

const storeCounts = `
MERGE (c:PartnerCounts {kind: $kind}) SET c.atLeast = $atLeast`;

const removeCounts = "MATCH (c:PartnerCounts {kind: $kind}) DELETE c";

type Counts = ReadonlyMap<PartnerKind, readonly number[]>;

/** By kind, how many partners have at least one trip, two, three and so on, counted from what is kept at them; kinds without any are left out. */
export async function workOutCounts(run: Run): Promise<Counts> {
	const counts = new Map<PartnerKind, readonly number[]>();
	for (const kind of partnerKinds) {
		const rows = await run<{ trips: number; partners: number }>(countTrips(kind));
		const most = Math.max(0, ...rows.map(({ trips }) => trips));
		const atLeast: number[] = Array.from({ length: most }, () => 0);
		for (const { trips, partners } of rows)
			for (let at = 0; at < trips; at += 1) atLeast[at] = (atLeast[at] ?? 0) + partners;
		if (most > 0) counts.set(kind, atLeast);
	}
	return counts;
}

/** The same as it is stored. */
export async function findStoredCounts(run: Run): Promise<Counts> {
	const rows = await run<{ kind: PartnerKind; atLeast: readonly number[] }>(findCounts);
	return new Map(rows.map(({ kind, atLeast }) => [kind, atLeast]));
}

/** Counts the partners by their number of trips anew. */
export async function keepCounts(run: Run): Promise<void> {
	const counts = await workOutCounts(run);
	for (const kind of partnerKinds) {
		const atLeast = counts.get(kind);
		await run(atLeast ? storeCounts : removeCounts, { kind, ...(atLeast ? { atLeast } : {}) });
	}
}
