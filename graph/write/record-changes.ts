import { anyKind } from "#graph/cypher.ts";
import type { Run } from "#graph/session.ts";

const findUnknown = `
UNWIND $ids AS id
OPTIONAL MATCH (e:${anyKind} {id: id})
WITH id, e WHERE e IS NULL
RETURN id`;

/** Which of these entities the store doesn't know yet. */
export async function findUnknownIds(
	run: Run,
	ids: readonly string[],
): Promise<ReadonlySet<string>> {
	const rows = await run<{ id: string }>(findUnknown, { ids: [...new Set(ids)] });
	return new Set(rows.map(({ id }) => id));
}

const findPresent = "MATCH (r:Report) WHERE r.id IN $ids RETURN r.id AS id";

/** Which of these reports the store holds. */
export async function findPresentReports(
	run: Run,
	ids: readonly string[],
): Promise<readonly string[]> {
	if (ids.length === 0) return [];
	return (await run<{ id: string }>(findPresent, { ids })).map(({ id }) => id);
}

/** What was done with a report, and the entities that the store didn't know before. */
export interface ReportChange {
	readonly report: string;
	readonly kind: "added" | "changed" | "removed";
	readonly arrived: readonly string[];
}

const record = `
MATCH (store:Store {id: "store"})
WITH store, coalesce(store.changes, 0) AS before
SET store.changes = before + size($changes)
WITH before
UNWIND range(1, size($changes)) AS nth
WITH before + nth AS number, $changes[nth - 1] AS change
CREATE (:Change {number: number, at: $at, report: change.report, kind: change.kind, arrived: change.arrived})`;

/**
 * Notes what a write did, numbered on, with the moment (ISO 8601, UTC): this is the store's own history and no knowledge
 * from reports, so it is in no dump; it holds ids alone.
 */
export async function recordChanges(
	run: Run,
	changes: readonly ReportChange[],
	at: string,
): Promise<void> {
	if (changes.length > 0) await run(record, { changes, at });
}
