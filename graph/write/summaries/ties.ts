import { partnerKinds, tieKinds } from "#domain/partners.ts";
import { tieMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { findPartnerTrips } from "#graph/read/encounters.ts";
import type { Run } from "#graph/session.ts";
import type { OwnBody } from "#graph/write/summaries/own-side.ts";

const findStored = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})<-[x:TIED]-(p)
RETURN p.id AS partner, id AS trip, x.ties AS ties, coalesce(x.through, []) AS through`;

const remove = `
UNWIND $rows AS row
MATCH (:${anyKind} {id: row.partner})-[x:TIED]->(:Trip {id: row.trip})
DELETE x`;

const add = `
UNWIND $rows AS row
MATCH (p:${anyKind} {id: row.partner})
MATCH (t:Trip {id: row.trip})
MERGE (p)-[x:TIED]->(t)
SET x.ties = row.ties, x.through = CASE WHEN size(row.through) > 0 THEN row.through END`;

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

/** A partner's ties to a trip as they are stored on one relationship. */
export interface StoredTies {
	readonly partner: string;
	readonly trip: string;
	/** Their kinds, as bits. */
	readonly ties: number;
	/** Of an organization, the people and posts that were met for it, by id in order. */
	readonly through: readonly string[];
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
		tied.map(({ trip, kinds, ties }) => ({
			partner: id,
			trip,
			ties: tieMask(kinds),
			through: [...new Set(ties.flatMap(({ through }) => through ?? []))].sort(),
		})),
	);
}

/** Stores the ties of these trips anew where they aren't as stored before, and gives all partners that these trips had or have. */
export async function keepTies(
	run: Run,
	trips: readonly string[],
	{ own, before }: { readonly own: readonly OwnBody[]; readonly before: readonly StoredTies[] },
): Promise<readonly string[]> {
	const after = trips.length === 0 ? [] : await workOutTies(run, trips, own);
	const was = new Set(before.map(tiesText));
	const pairs = new Set(after.map(pairText));
	const gone = before.filter((one) => !pairs.has(pairText(one)));
	const come = after.filter((one) => !was.has(tiesText(one)));
	if (gone.length > 0) await run(remove, { rows: gone });
	if (come.length > 0) await run(add, { rows: come });
	return [...before, ...after].map(({ partner }) => partner);
}

const pairText = ({ partner, trip }: StoredTies): string => `${partner}\n${trip}`;
const tiesText = (one: StoredTies): string => [pairText(one), one.ties, ...one.through].join("\n");
