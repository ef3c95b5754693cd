import type { PartnerTally, Tie } from "#domain/partners.ts";
import { anyKind } from "#graph/cypher.ts";
import { findTies, tiedKey } from "#graph/read/encounters.ts";
import { judgedState } from "#graph/read/judgements.ts";
import type { Run } from "#graph/session.ts";

const findAround = `
UNWIND $partners AS partner
MATCH (p:${anyKind} {id: partner.id})
CALL (p, partner) {
  MATCH (t:Trip)-[:VISITED]->(c:City) WHERE t.id IN partner.trips
  WITH c, count(DISTINCT t) AS trips ORDER BY trips DESC, c.name, c.id
  RETURN collect({id: c.id, trips: trips}) AS cities
}
CALL (p, partner) {
  CALL (p, partner) {
    MATCH (t:Trip)-[:ABOUT]->(theme:Theme) WHERE t.id IN partner.trips
    RETURN theme, t.id AS trip, false AS own
    UNION
    UNWIND partner.sides AS side
    MATCH (s:${anyKind} {id: side})-[a:ABOUT]->(theme:Theme) WHERE a.trip IN partner.trips
    RETURN theme, a.trip AS trip, true AS own
  }
  WITH theme, count(DISTINCT trip) AS trips, max(CASE WHEN own THEN 1 ELSE 0 END) = 1 AS own
  ORDER BY own DESC, trips DESC, theme.name, theme.id
  RETURN collect({id: theme.id, trips: trips, own: own}) AS themes
}
CALL (p, partner) {
  UNWIND partner.sides AS side
  MATCH (s:${anyKind} {id: side})<-[w:WITH]-(f:FollowUp)
  WITH DISTINCT f ORDER BY f.id
  RETURN collect({id: f.id, kept: coalesce(${judgedState("f")}, f.status) = "done"}) AS followUps
}
CALL (p, partner) {
  CALL (p) {
    MATCH (p)-[:HELD]->(:Post)-[a:AT]->(o:Organization) RETURN o, a
    UNION
    MATCH (p)-[a:AT]->(o:Organization) RETURN o, a
  }
  WITH o, a WHERE a.trip IN partner.trips
  WITH o, count(DISTINCT a.trip) AS trips ORDER BY trips DESC, o.name, o.id
  RETURN collect({id: o.id, trips: trips}) AS organizations
}
RETURN p.id AS id, cities, themes, followUps, organizations`;

/** A node by id, with a number of trips. */
export interface Counted {
	readonly id: string;
	readonly trips: number;
}

/** What lies around a partner: `own` themes were talked about with it or its people, the others are those of the trips. */
export interface AroundPartner {
	readonly id: string;
	readonly cities: readonly Counted[];
	readonly themes: readonly (Counted & { readonly own: boolean })[];
	readonly followUps: readonly { readonly id: string; readonly kept: boolean | null }[];
	/** Of a person or post, the organizations that they were met for. */
	readonly organizations: readonly Counted[];
}

/** The same, with the people and posts of an organization, or the organizations of a person. */
export interface PartnerSurroundings extends AroundPartner {
	readonly through: readonly Counted[];
}

/** By id, the cities, themes and follow-ups of these partners on their trips, and through whom they were met. */
export async function findAroundPartners(
	run: Run,
	partners: readonly (Pick<PartnerTally, "encounters"> & { readonly id: string })[],
): Promise<ReadonlyMap<string, PartnerSurroundings>> {
	const ties = await findTies(
		run,
		partners.flatMap(({ id, encounters }) =>
			encounters.map(({ trip, kinds }) => ({ partner: id, trip, kinds })),
		),
	);
	const through = new Map(
		partners.map(({ id, encounters }) => [
			id,
			throughCounts(
				encounters.map(({ trip, kinds }) => ties.get(tiedKey({ partner: id, trip, kinds })) ?? []),
			),
		]),
	);
	const rows = await run<AroundPartner>(findAround, {
		partners: partners.map(({ id, encounters }) => ({
			id,
			trips: encounters.map(({ trip }) => trip),
			sides: [id, ...(through.get(id)?.keys() ?? [])],
		})),
	});
	return new Map(
		rows.map((row) => {
			const met = [...(through.get(row.id) ?? [])].map(([id, trips]) => ({ id, trips }));
			const all = [...met, ...row.organizations];
			return [
				row.id,
				{ ...row, through: all.toSorted((a, b) => b.trips - a.trips || (a.id < b.id ? -1 : 1)) },
			];
		}),
	);
}

/** Distinct trips by person or post through whom an organization was met. */
function throughCounts(trips: readonly (readonly Tie[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const ties of trips)
		for (const id of new Set(ties.map(({ through }) => through)))
			if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}
