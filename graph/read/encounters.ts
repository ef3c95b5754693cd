import {
	kindsOf,
	type PartnerKind,
	partnerKinds,
	type Tie,
	type TieKind,
	type TripTies,
	tieKinds,
} from "#domain/partners.ts";
import { anyKind } from "#graph/cypher.ts";
import { isOwnSide, type Standing } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

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
	readonly kind: PartnerKind;
	readonly trips: readonly TripTies[];
}

type PartnerRow = Omit<PartnerTrips, "trips"> & {
	readonly trips: readonly Omit<TripTies, "kinds">[];
};

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
RETURN p.id AS id, p.name AS name, [label IN labels(p) WHERE label <> "${anyKind}"][0] AS kind, trips ORDER BY id`;

/** The partners of these trips, each with the ties of each trip and the facts that say so. */
export async function findPartnerTrips(
	run: Run,
	request: EncounterRequest,
): Promise<readonly PartnerTrips[]> {
	const rows = await run<PartnerRow>(findEncounters, { ...request });
	return rows.map(({ trips, ...partner }) => ({
		...partner,
		trips: trips.map((trip) => ({ ...trip, kinds: kindsOf(trip.ties) })),
	}));
}

/** Whoever is tied to a trip in these ways. */
export interface Tied {
	readonly partner: string;
	readonly trip: string;
	readonly kinds: readonly TieKind[];
}

/** The name of a partner's ties to a trip in what `findTies` gives. */
export const tiedKey = ({ partner, trip, kinds }: Tied): string =>
	[partner, trip, ...kinds].join("\n");

/** The ties behind these encounters, each with the facts that say so, by `tiedKey`; only of the kinds that the encounter has. */
export async function findTies(
	run: Run,
	encounters: readonly Tied[],
): Promise<ReadonlyMap<string, readonly Tie[]>> {
	const rows = await findPartnerTrips(run, {
		trips: [...new Set(encounters.map(({ trip }) => trip))],
		own: [],
		kinds: partnerKinds,
		ties: tieKinds,
		minTrips: 1,
		partners: [...new Set(encounters.map(({ partner }) => partner))],
	});
	const found = new Map(
		rows.flatMap(({ id, trips }) =>
			trips.map(({ trip, ties }) => [`${id}\n${trip}`, ties] as const),
		),
	);
	return new Map(
		encounters.map((one) => {
			const ties = found.get(`${one.partner}\n${one.trip}`) ?? [];
			return [tiedKey(one), ties.filter(({ kind }) => one.kinds.includes(kind))];
		}),
	);
}
