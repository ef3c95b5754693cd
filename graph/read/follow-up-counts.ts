import { countFollowUps, type FollowUpCounts } from "#domain/partner-follow-ups.ts";
import { anyKind } from "#graph/cypher.ts";
import { packedBytes } from "#graph/packed-text.ts";
import type { Partner } from "#graph/read/partners.ts";
import type { Run } from "#graph/session.ts";

const findPacked = `
UNWIND $partners AS partner
MATCH (p:${anyKind} {id: partner.id}) WHERE p.tiedFollowUps IS NOT NULL
RETURN collect([p.id, p.tiedFollowUps, CASE WHEN partner.wholly THEN "" ELSE p.tiedIds END]) AS found`;

/** By id, how many of the follow-ups with these partners, or with those through whom they were met on the trips that count, are kept, and how many aren't; partners without any are left out. */
export async function findFollowUpCounts(
	run: Run,
	partners: readonly Pick<Partner, "id" | "encounters" | "wholly">[],
): Promise<ReadonlyMap<string, FollowUpCounts>> {
	const [row] = await run<{ found: readonly (readonly [string, string, string])[] }>(findPacked, {
		partners: partners.map(({ id, wholly }) => ({ id, wholly })),
	});
	const byId = new Map(partners.map((partner) => [partner.id, partner]));
	return new Map(
		(row?.found ?? []).map(([id, packed, trips]) => {
			const { encounters = [], wholly = false } = byId.get(id) ?? {};
			const met = encounters.some(({ kinds }) => kinds.includes("met"));
			const counting = wholly ? null : new Set(encounters.map(({ trip }) => trip));
			const ids = trips.split("\n");
			const counts = (place: number) => met && (counting?.has(ids[place] ?? "") ?? true);
			return [id, countFollowUps(packedBytes(packed), counts)];
		}),
	);
}
