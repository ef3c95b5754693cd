import type { Change, ReportChange } from "#domain/changes.ts";
import { summarizeChanges } from "#domain/changes.ts";
import { anyKind } from "#graph/cypher.ts";
import { BadCursor, readCursor, writeCursor } from "#graph/read/page.ts";
import { findStanding, isOwnSide } from "#graph/read/standing.ts";
import type { Run } from "#graph/session.ts";

/** So many changes are looked at, the newest. */
const longest = 2_000;

const findLast = `
MATCH (c:Change) WHERE c.number > 0
RETURN c.number AS number, c.at AS at ORDER BY number DESC LIMIT 1`;

/** A cursor holds number and moment: where the store has another change by that number, it was built anew since. */
const findSeen = "MATCH (c:Change {number: $number}) RETURN c.at AS at";

const findSince = `
MATCH (c:Change) WHERE c.number > $number AND c.at > $moment
WITH c ORDER BY c.number DESC LIMIT $take
RETURN c.number AS number, c.at AS at, c.report AS report, c.kind AS kind, c.arrived AS arrived`;

/** Names come and go with reports: what arrived and left again is not new. Our own side is no partner. */
const findArrived = `
UNWIND $ids AS id
MATCH (e:${anyKind} {id: id}) WHERE e:Organization OR e:Person OR e:FollowUp
WITH e WHERE NOT ${isOwnSide("e", "$own")}
RETURN e.id AS id, e:FollowUp AS promise`;

/** What a store holds that it didn't hold before; reports, partners and follow-ups are ids, the newest first. */
export interface Changes {
	/** To be kept, and given next time; null when the store never changed. */
	readonly cursor: string | null;
	/** When the store changed last, ISO 8601, UTC. */
	readonly at: string | null;
	readonly reports: readonly ReportChange[];
	readonly partners: readonly string[];
	readonly promises: readonly string[];
	/** False when more changed than is looked at; the oldest are left out. */
	readonly complete: boolean;
}

/** What is new since a cursor of an earlier answer or a moment (ISO 8601, UTC); everything is without one, and since a cursor of a store that was built anew. */
export async function findChanges(run: Run, since: string | null): Promise<Changes> {
	const [[last], from] = await Promise.all([
		run<Pick<Change, "number" | "at">>(findLast),
		startOf(run, since),
	]);
	const [rows, { own }] = await Promise.all([
		run<Change>(findSince, { ...from, take: longest + 1 }),
		findStanding(run),
	]);
	const { reports, arrived } = summarizeChanges(rows.slice(0, longest));
	const known = await run<{ id: string; promise: boolean }>(findArrived, {
		ids: arrived,
		own: own.map(({ id }) => id),
	});
	return {
		cursor: last === undefined ? null : writeCursor([last.number, last.at]),
		at: last?.at ?? null,
		reports,
		partners: known.filter(({ promise }) => !promise).map(({ id }) => id),
		promises: known.filter(({ promise }) => promise).map(({ id }) => id),
		complete: rows.length <= longest,
	};
}

const start = { number: 0, moment: "" };

async function startOf(run: Run, since: string | null): Promise<typeof start> {
	if (since === null) return start;
	if (/^\d{4}(?:-|$)/.test(since)) return { number: 0, moment: momentOf(since) };
	const key = readCursor(since, [0, ""]);
	const number = Number(key?.[0]);
	const [seen] = await run<{ at: string }>(findSeen, { number });
	return seen?.at === key?.[1] ? { number, moment: "" } : start;
}

function momentOf(text: string): string {
	const time = Date.parse(text);
	if (Number.isNaN(time)) throw new BadCursor();
	return new Date(time).toISOString();
}
