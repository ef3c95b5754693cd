import type { NodeKind } from "#domain/kinds.ts";
import type { TieKind, TripTies } from "#domain/partners.ts";
import { anyKind } from "#graph/cypher.ts";
import { judgedState } from "#graph/read/judgements.ts";
import { isOwnSide, type Standing } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

/** The kinds of node that can be a partner. */
export const partnerKinds = ["Organization", "Person", "Post"] as const satisfies NodeKind[];
export type PartnerKind = (typeof partnerKinds)[number];

export interface EncounterRequest {
	readonly trips: readonly string[];
	/** Our own side. */
	readonly own: Standing["own"];
	readonly kinds: readonly PartnerKind[];
	/** Only ties of these kinds. */
	readonly ties: readonly TieKind[];
	/** Only partners of at least so many trips. */
	readonly minTrips: number;
	/** Only these partners; null for all. */
	readonly partners: readonly string[] | null;
}

/** A partner with the trips that tie to it. */
export interface PartnerTrips {
	readonly id: string;
	readonly name: string;
	readonly trips: readonly TripTies[];
}

/** A fact of the same report that is not said of another trip. */
const sameTrip = (fact: string): string =>
	`${fact}.report = f.report AND (${fact}.trip IS NULL OR ${fact}.trip = t.id)`;

/** By what a trip is tied to partners: itself, by the people who were met for them, by the event that they organised. */
const tieBranches = [
	`MATCH (t)-[f:MET|INVOLVED|MENTIONED]->(p:Organization|Person|Post)
    RETURN p, CASE WHEN type(f) = "MET" THEN "met" WHEN type(f) = "MENTIONED" OR f.role = "mentioned" THEN "named"
      ELSE coalesce(f.role, "named") END AS kind, null AS through, [f.factId] AS facts`,
	`MATCH (t)-[f:MET]->(v:Person)-[h:HELD]->(:Post)-[a:AT]->(p:Organization) WHERE ${sameTrip("h")} AND ${sameTrip("a")}
    RETURN p, "met" AS kind, v.id AS through, [f.factId, h.factId, a.factId] AS facts`,
	`MATCH (t)-[f:MET]->(v)-[a:AT]->(p:Organization) WHERE ${sameTrip("a")}
    RETURN p, "met" AS kind, v.id AS through, [f.factId, a.factId] AS facts`,
	`MATCH (t)-[f:ATTENDED]->(:Event)-[o:ORGANISED_BY]->(p) WHERE ${sameTrip("o")}
    RETURN p, "organiser" AS kind, null AS through, [f.factId, o.factId] AS facts`,
];

/** Our own side is no partner: who travelled, and who is or works at a body of the municipality that travelled; where a report doesn't tell which, of any that ever did. */
const findEncounters = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})
CALL (t) {
  OPTIONAL MATCH (t)-[:BY]->(home:Organization)
  WITH collect(home.id) AS homes
  RETURN [side IN $own WHERE size(homes) = 0 OR side.home IN homes | side.id] AS ours
}
CALL (t) {
  ${tieBranches.join("\n  UNION ALL\n  ")}
}
WITH t, ours, p, kind, through, facts
WHERE any(label IN labels(p) WHERE label IN $kinds) AND kind IN $ties
  AND ($partners IS NULL OR p.id IN $partners)
  AND NOT ${isOwnSide("p", "ours")}
WITH t, p, collect({kind: kind, through: through, facts: facts}) AS ties ORDER BY t.id
WITH p, collect({trip: t.id, date: t.sortDate, ties: ties}) AS trips
WHERE size(trips) >= $minTrips
RETURN p.id AS id, p.name AS name, trips ORDER BY id`;

/** The partners of these trips, each with the ties of each trip and the facts that say so. */
export async function findPartnerTrips(
	run: Run,
	request: EncounterRequest,
): Promise<readonly PartnerTrips[]> {
	return run<PartnerTrips>(findEncounters, { ...request });
}

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

/** By id, the cities, themes and follow-ups of these partners on their trips; `sides` are the partner and those through whom it was met. */
export async function findAroundPartners(
	run: Run,
	partners: readonly {
		readonly id: string;
		readonly trips: readonly string[];
		readonly sides: readonly string[];
	}[],
): Promise<ReadonlyMap<string, AroundPartner>> {
	const rows = await run<AroundPartner>(findAround, { partners });
	return new Map(rows.map((row) => [row.id, row]));
}
