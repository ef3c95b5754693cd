import { type CountedFollowUp, packFollowUps } from "#domain/partner-follow-ups.ts";
import { rankPartner } from "#domain/partner-rank.ts";
import { kindsOfMask } from "#domain/trip-board.ts";
import { anyKind } from "#graph/cypher.ts";
import { packedText } from "#graph/packed-text.ts";
import { judgedState } from "#graph/read/judgements.ts";
import type { Run } from "#graph/session.ts";

const findTied = `
UNWIND $ids AS id
MATCH (p:${anyKind} {id: id}) WHERE p:Organization OR p:Person OR p:Post
CALL (p) {
  OPTIONAL MATCH (p)-[x:TIED]->(t:Trip)
  WITH t, x ORDER BY t.sortDate DESC, t.id
  RETURN [one IN collect({trip: t.id, date: t.sortDate, ties: x.ties, through: coalesce(x.through, [])}) WHERE one.trip IS NOT NULL] AS tied
}
RETURN id, tied`;

/** The follow-ups with these nodes. */
const findPromised = `
UNWIND $ids AS with
MATCH (:${anyKind} {id: with})<-[:WITH]-(f:FollowUp)
WITH DISTINCT with, f
RETURN with, f.id AS id, coalesce(coalesce(${judgedState("f")}, f.status) = "done", false) AS kept`;

const store = `
UNWIND $rows AS row
MATCH (p:${anyKind} {id: row.id})
SET p += row.properties`;

/** A trip of a partner. */
export interface TiedTrip {
	readonly trip: string;
	readonly date: string;
	readonly ties: number;
	/** Of an organization, the people and posts that were met for it. */
	readonly through: readonly string[];
}

interface TiedRow {
	readonly id: string;
	/** Newest first. */
	readonly tied: readonly TiedTrip[];
}

/** What is kept at a partner of all its trips, newest first; all null for a node that is tied to none. */
export interface StoredRank {
	readonly tiedTrips: number | null;
	readonly tiedMass: number | null;
	readonly tiedUndated: number | null;
	/** Ids and dates of its trips, one a line, and the kinds of tie of each as bits, packed. */
	readonly tiedIds: string | null;
	readonly tiedDates: string | null;
	readonly tiedKinds: string | null;
	/** The follow-ups with it and those through whom it was met, packed; null when there are none. */
	readonly tiedFollowUps: string | null;
}

const none: StoredRank = {
	tiedTrips: null,
	tiedMass: null,
	tiedUndated: null,
	tiedIds: null,
	tiedDates: null,
	tiedKinds: null,
	tiedFollowUps: null,
};

/** What must be kept at these organizations, people and posts, by id. */
export async function workOutRanks(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlyMap<string, StoredRank>> {
	const rows = await run<TiedRow>(findTied, { ids });
	const sides = rows.flatMap(({ id, tied }) => [id, ...tied.flatMap(({ through }) => through)]);
	const promised = await run<CountedFollowUp & { with: string }>(findPromised, {
		ids: [...new Set(sides)],
	});
	const followUps = Map.groupBy(promised, (row) => row.with);
	const followUpsOf = (id: string) => followUps.get(id) ?? [];
	return new Map(
		rows.map(({ id, tied }) => [id, tied.length === 0 ? none : rankOf(id, { tied, followUpsOf })]),
	);
}

/** What is kept at a partner of its trips, newest first. */
export function rankOf(
	id: string,
	{
		tied,
		followUpsOf,
	}: {
		readonly tied: readonly TiedTrip[];
		/** Those with a partner or somebody through whom it was met. */
		readonly followUpsOf: (id: string) => readonly CountedFollowUp[];
	},
): StoredRank {
	const { trips, mass, undated } = rankPartner(
		tied.map(({ date, ties }) => ({ date, kinds: kindsOfMask(ties) })),
	);
	const met = tied.flatMap(({ through }, place) => through.map((side) => ({ side, place })));
	const sides = [...Map.groupBy(met, ({ side }) => side)].map(([side, on]) => ({
		id: side,
		trips: on.map(({ place }) => place),
		followUps: followUpsOf(side),
	}));
	const followUps = packFollowUps(followUpsOf(id), sides);
	return {
		tiedTrips: trips,
		tiedMass: mass,
		tiedUndated: undated,
		tiedIds: tied.map(({ trip }) => trip).join("\n"),
		tiedDates: tied.map(({ date }) => date).join("\n"),
		tiedKinds: packedText(Uint8Array.from(tied, ({ ties }) => ties)),
		tiedFollowUps: followUps && packedText(followUps),
	};
}

/** Keeps at these nodes anew what their ties come to. */
export async function keepRanks(run: Run, ids: readonly string[]): Promise<void> {
	const distinct = [...new Set(ids)];
	if (distinct.length === 0) return;
	const ranks = await workOutRanks(run, distinct);
	await run(store, { rows: [...ranks].map(([id, properties]) => ({ id, properties })) });
}

/** Follow-ups and those with whom they were made, and all organizations that were met through these. */
const findPromisedPartners = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id})
CALL (e) {
  WITH e WHERE e:Person OR e:Post
  RETURN e AS side
  UNION
  WITH e WHERE e:FollowUp
  MATCH (e)-[:WITH]->(side) RETURN side
}
WITH DISTINCT side
CALL (side) {
  RETURN side AS p
  UNION
  MATCH (side)<-[:MET]-(:Trip)<-[x:TIED]-(p) WHERE side.id IN x.through RETURN p
}
RETURN DISTINCT p.id AS id`;

/** The partners at which follow-ups are kept that are among these nodes, or that were made with people or posts among them. */
export async function findPromisees(run: Run, ids: readonly string[]): Promise<readonly string[]> {
	if (ids.length === 0) return [];
	const rows = await run<{ id: string }>(findPromisedPartners, { ids });
	return rows.map(({ id }) => id);
}

const findJudged = `
MATCH (j:Judgement)
MATCH ()-[l:LED_TO]->(f:FollowUp) WHERE l.factId = j.about
RETURN DISTINCT f.id AS id`;

/** Keeps anew what follows from judgements, which outlive the reports that they are about. */
export async function keepJudged(run: Run): Promise<void> {
	const rows = await run<{ id: string }>(findJudged);
	await keepRanks(
		run,
		await findPromisees(
			run,
			rows.map(({ id }) => id),
		),
	);
}
