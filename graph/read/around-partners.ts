import { anyKind } from "#graph/cypher.ts";
import { judgedState } from "#graph/read/judgements.ts";
import type { Partner } from "#graph/read/partners.ts";
import type { Run } from "#graph/session.ts";

/** The people and posts through whom an organization was met on the trips that count, from its own ties, as `side` with its `trips`. */
const sidesOf = `
  MATCH (p)-[x:TIED]->(t)
  WHERE partner.met AND x.through IS NOT NULL AND (partner.trips IS NULL OR t.id IN partner.trips)
  UNWIND x.through AS side`;

/** The partner itself and all through whom it was met, as `s`. */
const selfAndSides = `
CALL (p, partner) {
  RETURN p AS s
  UNION
  ${sidesOf}
  WITH DISTINCT side
  MATCH (s:${anyKind} {id: side})
  RETURN s
}`;

const each = `
UNWIND $partners AS partner
MATCH (p:${anyKind} {id: partner.id})`;

const visitedTrips = `
CALL (p, partner) {
  WITH * WHERE partner.trips IS NULL
  MATCH (p)-[:TIED]->(t:Trip) RETURN t
  UNION
  WITH * WHERE partner.trips IS NOT NULL
  UNWIND partner.trips AS id MATCH (t:Trip {id: id}) RETURN t
}`;

const statements = {
	cities: `${each}${visitedTrips}
MATCH (t)-[:VISITED]->(c:City)
WITH p, c, count(DISTINCT t) AS trips ORDER BY trips DESC, c.name, c.id
RETURN p.id AS id, collect({id: c.id, trips: trips}) AS found`,

	themes: `${each}
CALL (p, partner) {
  ${visitedTrips}
  MATCH (t)-[a:ABOUT]->(theme:Theme) WHERE a.narrows IS NULL
  RETURN theme, t.id AS trip, false AS own
  UNION
  ${selfAndSides}
  MATCH (s)-[a:ABOUT]->(theme:Theme)
  WHERE a.narrows IS NULL
    AND CASE WHEN partner.trips IS NULL THEN EXISTS { (p)-[:TIED]->(:Trip {id: a.trip}) } ELSE a.trip IN partner.trips END
  RETURN theme, a.trip AS trip, true AS own
}
WITH p, theme, count(DISTINCT trip) AS trips, max(CASE WHEN own THEN 1 ELSE 0 END) = 1 AS own
ORDER BY own DESC, trips DESC, theme.name, theme.id
RETURN p.id AS id, collect({id: theme.id, trips: trips, own: own}) AS found`,

	followUps: `${each}${selfAndSides}
MATCH (s)<-[:WITH]-(f:FollowUp)
WITH DISTINCT p, f ORDER BY f.id
RETURN p.id AS id, collect({id: f.id, kept: coalesce(${judgedState("f")}, f.status) = "done"}) AS found`,

	through: `${each}
CALL (p, partner) {
  ${sidesOf}
  RETURN side, count(*) AS trips
  UNION ALL
  CALL (p) {
    MATCH (p)-[:HELD]->(:Post)-[a:AT]->(o:Organization) RETURN o, a
    UNION
    MATCH (p)-[a:AT]->(o:Organization) RETURN o, a
  }
  WITH p, partner, o, a
  WHERE CASE WHEN partner.trips IS NULL THEN EXISTS { (p)-[:TIED]->(:Trip {id: a.trip}) } ELSE a.trip IN partner.trips END
  RETURN o.id AS side, count(DISTINCT a.trip) AS trips
}
WITH p, side, trips ORDER BY trips DESC, side
RETURN p.id AS id, collect({id: side, trips: trips}) AS found`,
} as const;

/** A node by id, with a number of trips. */
export interface Counted {
	readonly id: string;
	readonly trips: number;
}

/** What lies around a partner on the trips that count for it. */
export interface PartnerSurroundings {
	readonly cities: readonly Counted[];
	/** `own` themes were talked about with it or its people, the others are those of the trips. */
	readonly themes: readonly (Counted & { readonly own: boolean })[];
	/** With it or the people and posts through whom it was met. */
	readonly followUps: readonly { readonly id: string; readonly kept: boolean | null }[];
	/** The people and posts through whom an organization was met, or the organizations that somebody was met for. */
	readonly through: readonly Counted[];
}

export type PartAround = keyof PartnerSurroundings;
type AroundOf = Pick<Partner, "id" | "encounters" | "wholly">;

/** These parts of what lies around partners, by id, the other parts empty; from the partners' own ties, so that it costs what they have and no more. */
export async function findAroundPartners(
	run: Run,
	parts: readonly PartAround[],
	partners: readonly AroundOf[],
): Promise<ReadonlyMap<string, PartnerSurroundings>> {
	const find = async <Part extends PartAround>(part: Part) =>
		parts.includes(part) ? findPart(run, part, partners) : null;
	const [cities, themes, followUps, through] = await Promise.all([
		find("cities"),
		find("themes"),
		find("followUps"),
		find("through"),
	]);
	return new Map(
		partners.map(({ id }) => [
			id,
			{
				cities: cities?.get(id) ?? [],
				themes: themes?.get(id) ?? [],
				followUps: followUps?.get(id) ?? [],
				through: through?.get(id) ?? [],
			},
		]),
	);
}

async function findPart<Part extends PartAround>(
	run: Run,
	part: Part,
	partners: readonly AroundOf[],
): Promise<ReadonlyMap<string, PartnerSurroundings[Part]>> {
	if (partners.length === 0) return new Map();
	const rows = await run<{ id: string; found: PartnerSurroundings[Part] }>(statements[part], {
		partners: partners.map(({ id, encounters, wholly }) => ({
			id,
			met: encounters.some(({ kinds }) => kinds.includes("met")),
			trips: wholly ? null : encounters.map(({ trip }) => trip),
		})),
	});
	return new Map(rows.map(({ id, found }) => [id, found]));
}
