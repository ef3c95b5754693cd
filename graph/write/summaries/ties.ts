import { partnerKinds, tieKinds } from "#domain/partners.ts";
import { tieMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { findPartnerTrips } from "#graph/read/encounters.ts";
import type { Run } from "#graph/session.ts";
import type { OwnBody } from "#graph/write/summaries/own-side.ts";

const findStored = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})<-[x:TIED]-(p)
RETURN p.id AS partner, id AS trip, x.ties AS ties`;

const remove = `
UNWIND $rows AS row
MATCH (:${anyKind} {id: row.partner})-[x:TIED]->(:Trip {id: row.trip})
DELETE x`;

const add = `
UNWIND $rows AS row
MATCH (p:${anyKind} {id: row.partner})
MATCH (t:Trip {id: row.trip})
MERGE (p)-[x:TIED]->(t) SET x.ties = row.ties`;

const findTripsOf = `
UNWIND $partners AS id
MATCH (p:${anyKind} {id: id})
CALL (p) {
  MATCH (p)-[:TIED]->(t:Trip) RETURN t
  UNION
  MATCH (p)<-[:MET|INVOLVED|MENTIONED]-(t:Trip) RETURN t
  UNION
  MATCH (p)<-[:AT]-()<-[:MET]-(t:Trip) RETURN t
  UNION
  MATCH (p)<-[:AT]-(:Post)<-[:HELD]-(:Person)<-[:MET]-(t:Trip) RETURN t
  UNION
  MATCH (p)<-[:ORGANISED_BY]-(:Event)<-[:ATTENDED]-(t:Trip) RETURN t
}
RETURN DISTINCT t.id AS id`;

/** A partner's ties to a trip as they are stored on one relationship; \`ties\` holds their kinds as bits. */
export interface StoredTies {
	readonly partner: string;
	readonly trip: string;
	readonly ties: number;
}

/** The trips that these nodes may be tied to, by what is stored and by facts. */
export async function findTripsOfPartners(
	run: Run,
	partners: readonly string[],
): Promise<readonly string[]> {
	if (partners.length === 0) return [];
	const rows = await run<{ id: string }>(findTripsOf, { partners });
	return rows.map(({ id }) => id);
}

/** What is stored of these trips' ties. */
export function findStoredTies(run: Run, trips: readonly string[]): Promise<readonly StoredTies[]> {
	return run<StoredTies>(findStored, { trips });
}

/** What the facts give for these trips' ties. */
export async function workOutTies(
	run: Run,
	trips: readonly string[],
	own: readonly OwnBody[],
): Promise<readonly StoredTies[]> {
	const partners = await findPartnerTrips(run, {
		trips,
		own,
		kinds: partnerKinds,
		ties: tieKinds,
		minTrips: 1,
		partners: null,
	});
	return partners.flatMap(({ id, trips: tied }) =>
		tied.map(({ trip, kinds }) => ({ partner: id, trip, ties: tieMask(kinds) })),
	);
}

/** Stores the ties of these trips anew, and gives the partners whose ties aren't as they were. */
export async function keepTies(
	run: Run,
	trips: readonly string[],
	own: readonly OwnBody[],
): Promise<readonly string[]> {
	if (trips.length === 0) return [];
	const text = ({ partner, trip, ties }: StoredTies) => `${partner}\n${trip}\n${ties}`;
	const before = await findStoredTies(run, trips);
	const after = await workOutTies(run, trips, own);
	const was = new Set(before.map(text));
	const is = new Set(after.map(text));
	const gone = before.filter((one) => !is.has(text(one)));
	const come = after.filter((one) => !was.has(text(one)));
	if (gone.length > 0) await run(remove, { rows: gone });
	if (come.length > 0) await run(add, { rows: come });
	return [...gone, ...come].map(({ partner }) => partner);
}
