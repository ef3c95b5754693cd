import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { anyKind } from "#graph/cypher.ts";
import { storedReports } from "#graph/read/stored-reports.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import { addFacts } from "#graph/write/add-facts.ts";
import { checkBatch } from "#graph/write/check-batch.ts";
import { startLoading, stopLoading } from "#graph/write/lock.ts";
import { settleClaims } from "#graph/write/settle-entities.ts";
import { buildSummaries } from "#graph/write/summaries/build.ts";

/** How many reports, and later entities, share a transaction. */
const together = { reports: 200, entities: 500 } as const;

/** A store that holds reports already, which loading would have to compare each report with. */
class StoreNotEmpty extends Error {
	override readonly name = "StoreNotEmpty";
}

/**
 * Fills an empty store with reports, faster than `writeReports`: what entities show is worked out once, at the end. Until then
 * the store says that it is loading, so that nobody takes a part for the whole; a refused report ends it. Gives their number.
 */
export async function loadReports(
	database: Database,
	batches: AsyncIterable<GraphBatch>,
	onProgress: (step: "reports" | "entities" | "summaries", done: number) => void = () => {},
): Promise<number> {
	await inWriteTransaction(database, async (run) => {
		await startLoading(run);
		if ((await storedReports(run)) !== "none")
			throw new StoreNotEmpty(
				"The store holds reports, and loading takes an empty one. Choose another with DATA_DIR or NEO4J_DATABASE.",
			);
	});
	let reports = 0;
	for await (const group of inGroups(batches, together.reports)) {
		for (const batch of group) checkBatch(batch);
		await inWriteTransaction(database, (run) => addFacts(run, group));
		reports += group.length;
		onProgress("reports", reports);
	}
	await settleAll(database, (done) => onProgress("entities", done));
	await buildSummaries(database, (done) => onProgress("summaries", done));
	await inWriteTransaction(database, stopLoading);
	return reports;
}

const findPage = `
MATCH (e:${anyKind}) WHERE e.id > $after
RETURN e.id AS id ORDER BY e.id LIMIT $limit`;

async function settleAll(database: Database, onProgress: (done: number) => void): Promise<void> {
	let settled = 0;
	for (let after = ""; ; ) {
		const page = await reader(database, { timeoutMs: 60_000 })<{ id: string }>(findPage, {
			after,
			limit: together.entities,
		});
		const last = page.at(-1);
		if (!last) return;
		await inWriteTransaction(database, (run) =>
			settleClaims(
				run,
				page.map(({ id }) => id),
			),
		);
		settled += page.length;
		onProgress(settled);
		after = last.id;
	}
}

async function* inGroups<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<readonly T[]> {
	let group: T[] = [];
	for await (const item of items) {
		group.push(item);
		if (group.length < size) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}
