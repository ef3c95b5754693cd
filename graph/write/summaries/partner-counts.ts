import { type PartnerKind, partnerKinds } from "#domain/partners.ts";
import type { Run } from "#graph/session.ts";

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
