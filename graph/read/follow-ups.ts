import { foldName } from "#domain/names.ts";
import type { PromiseRow } from "#domain/promises.ts";
import { judgedState } from "#graph/read/judgements.ts";
import type { Run } from "#graph/session.ts";

/** A follow-up with whom its sentence makes it; who else on the trip goes by its owner's name, `nameOwners` tells. */
export type MadeRow = Omit<PromiseRow, "later">;

/** The same as values without names, as there may be many. */
export type MadeValues = readonly [
	id: string,
	trip: string,
	date: string,
	text: string,
	due: string | null,
	owner: string | null,
	status: string,
	judged: MadeRow["judged"],
	partners: readonly string[],
	themes: readonly string[],
	narrower: readonly string[],
	facts: readonly string[],
];

/** The follow-up that these values tell of. */
export function toMadeRow(values: MadeValues): MadeRow {
	const [id, trip, date, text, due, owner, status, judged, partners, themes, narrower, facts] =
		values;
	return { id, trip, date, text, due, owner, status, judged, partners, themes, narrower, facts };
}

/** Cypher that goes on from the trip `t` to each follow-up `f` that it led to, as `promise` its `MadeValues`. */
export const madeOnTrip = `
MATCH (t)-[l:LED_TO]->(f:FollowUp)
WITH t, f, collect(l.factId) AS ledFacts
CALL (f) {
  OPTIONAL MATCH (f)-[w:WITH]->(p) WITH p, w ORDER BY p.id
  RETURN collect(DISTINCT p.id) AS partners, collect(w.factId) AS withFacts
}
CALL (f) {
  OPTIONAL MATCH (f)-[a:ABOUT]->(theme:Theme) WITH theme, count(*) = count(a.narrows) AS narrows ORDER BY theme.id
  RETURN collect(CASE WHEN NOT narrows THEN theme.id END) AS themes, collect(CASE WHEN narrows THEN theme.id END) AS narrower
}
WITH t, f, [f.id, t.id, t.sortDate, f.name, f.due, f.owner, coalesce(f.status, "unknown"), ${judgedState("f")},
  partners, themes, narrower, ledFacts + withFacts] AS promise`;

/** Goes on to all who were met or named on the trip `t` and may be the owner of its follow-up `f`. */
const nearOnTrip = `
CALL (t, f) {
  CALL (t, f) {
    MATCH (f)-[:WITH]->(p) RETURN p
    UNION
    MATCH (t)-[:MET|INVOLVED|MENTIONED]->(p) WHERE f.owner IS NOT NULL RETURN p
  }
  OPTIONAL MATCH (p)-[:HELD]->{0,1}()-[:AT]->(body:Organization)
  WITH p, collect(DISTINCT body {.id, names: body.searchNames}) AS bodies ORDER BY p.id
  RETURN collect({id: p.id, names: p.searchNames, bodies: bodies}) AS near
}`;

const findMade = `
UNWIND $trips AS id
MATCH (t:Trip {id: id})${madeOnTrip}${nearOnTrip}
RETURN promise, near`;

const findNear = `
UNWIND $made AS made
MATCH (t:Trip {id: made.trip})
MATCH (f:FollowUp {id: made.id})${nearOnTrip}
RETURN made.id AS id, made.trip AS trip, near`;

interface Named {
	readonly id: string;
	readonly names: readonly string[];
}

type Near = readonly (Named & { readonly bodies: readonly Named[] })[];

/** The same with its owner among its partners. */
export type OwnedRow<Row> = Row & {
	/** The bodies that its partners are at, by id. */
	readonly behind: readonly string[];
};

/** The same follow-ups, each with its owner among its partners where one who was met or named on the trip goes by that name. */
export async function nameOwners<Row extends MadeRow>(
	run: Run,
	rows: readonly Row[],
): Promise<readonly OwnedRow<Row>[]> {
	if (rows.length === 0) return [];
	const made = rows.map(({ id, trip }) => ({ id, trip }));
	const found = await run<{ id: string; trip: string; near: Near }>(findNear, { made });
	const nearOf = new Map(found.map(({ id, trip, near }) => [`${id}\n${trip}`, near]));
	return rows.map((row) => withOwner(row, nearOf.get(`${row.id}\n${row.trip}`) ?? []));
}

/** All follow-ups of these trips, each with its owner among its partners. */
export async function findFollowUps(
	run: Run,
	trips: readonly string[],
): Promise<readonly OwnedRow<MadeRow>[]> {
	const rows = await run<{ promise: MadeValues; near: Near }>(findMade, { trips });
	return rows.map(({ promise, near }) => withOwner(toMadeRow(promise), near));
}

function withOwner<Row extends MadeRow>(row: Row, near: Near): OwnedRow<Row> {
	const owner = foldName(row.owner ?? "");
	const owners = near.flatMap((one) =>
		[one, ...one.bodies].filter(({ names }) => names.includes(owner)).map(({ id }) => id),
	);
	const partners = [...new Set([...row.partners, ...owners])];
	const behind = near
		.filter(({ id }) => partners.includes(id))
		.flatMap(({ bodies }) => bodies.map(({ id }) => id));
	return { ...row, partners, behind };
}
