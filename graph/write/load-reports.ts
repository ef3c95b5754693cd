import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { finishFilling, openToFill, setIndexesAside } from "#graph/migrate.ts";
import { findForgotten } from "#graph/read/forgotten.ts";
import { storedReports } from "#graph/read/stored-reports.ts";
import { inWriteTransaction, reader } from "#graph/session.ts";
import type { Collection } from "#graph/write/load/collection.ts";
import { nodesOf } from "#graph/write/load/nodes-of.ts";
import {
	type BulkWrite,
	nodeWrites,
	referenceWrites,
	reportWrites,
	summaryWrites,
	writeBulk,
	writeWhole,
} from "#graph/write/load/write-bulk.ts";
import { startLoading, stopLoading } from "#graph/write/lock.ts";
import { keepCounts } from "#graph/write/summaries/partner-counts.ts";
import { keepJudged } from "#graph/write/summaries/ranks.ts";
import { judgedReports, writeAnew } from "#graph/write/verdicts/verdicts.ts";

/** How many share a transaction. */
const together = { nodes: 5_000, reports: 400 } as const;

/** A store that holds reports already, which loading would have to compare each report with. */
class StoreNotEmpty extends Error {
	override readonly name = "StoreNotEmpty";
}

/** What a load is doing, and how much of it is done. */
export type LoadStep = "nodes" | "reports" | "summaries" | "indexes";

/**
 * Fills an empty store with checked reports, much faster than `writeReports`: all of them are collected first, so every node is
 * made once, as it stays, and every summary is worked out from what was collected. Until the end the store says that it is
 * loading, so that nobody takes a part for the whole. Gives the number of reports.
 */
export async function loadReports(
	database: Database,
	{
		collected,
		reports,
	}: {
		/** What all the reports claim. */
		readonly collected: Collection;
		/** The same reports once more. */
		readonly reports: AsyncIterable<GraphBatch>;
	},
	onProgress: (step: LoadStep, done: number) => void = () => {},
): Promise<number> {
	await beginLoad(database);
	const { nodes, references, summaries } = nodesOf(collected);
	const write = (writes: readonly BulkWrite[]) =>
		inWriteTransaction(database, (run) => writeBulk(run, writes));
	await eachGroup(nodes(), { size: together.nodes, prepare: nodeWrites, write }, (done) =>
		onProgress("nodes", done),
	);
	await write(referenceWrites(references));
	const loaded = await eachGroup(
		reports,
		{ size: together.reports, prepare: reportWrites, write },
		(done) => onProgress("reports", done),
	);
	for (const { statement, rows, together: size } of summaryWrites(summaries)) {
		const prepare = (group: readonly unknown[]) => [{ statement, rows: group }];
		await eachGroup(rows, { size, prepare, write }, (done) => onProgress("summaries", done));
	}
	await inWriteTransaction(database, (run) => writeWhole(run, summaries));
	onProgress("indexes", 0);
	await finishFilling(database);
	await inWriteTransaction(database, keepCounts);
	await inWriteTransaction(database, keepJudged);
	const judged = await judgedReports(reader(database));
	for (const report of judged)
		await inWriteTransaction(database, (run) => writeAnew(run, [report]));
	await inWriteTransaction(database, stopLoading);
	return loaded;
}

async function beginLoad(database: Database): Promise<void> {
	const before = await openToFill(database);
	await inWriteTransaction(database, async (run) => {
		await startLoading(run);
		if ((await findForgotten(run)).forgotten.length > 0)
			throw new StoreNotEmpty(
				"People are forgotten in this store, and what is loaded could name them. Choose another with DATA_DIR or NEO4J_DATABASE.",
			);
		if ((await storedReports(run)) !== "none")
			throw new StoreNotEmpty(
				"The store holds reports, and loading takes an empty one. Choose another with DATA_DIR or NEO4J_DATABASE.",
			);
	});
	await setIndexesAside(database, before);
}

interface Work<T> {
	readonly size: number;
	readonly prepare: (group: readonly T[]) => readonly BulkWrite[];
	readonly write: (writes: readonly BulkWrite[]) => Promise<void>;
}

/** Prepares a group while the database writes the one before it; gives the number of items. */
async function eachGroup<T>(
	items: Iterable<T> | AsyncIterable<T>,
	{ size, prepare, write }: Work<T>,
	onProgress: (done: number) => void,
): Promise<number> {
	let done = 0;
	let writing = Promise.resolve();
	for await (const group of inGroups(items, size)) {
		const writes = prepare(group);
		await writing;
		onProgress(done);
		writing = write(writes);
		// A failure is thrown where the writing is awaited.
		writing.catch(() => {});
		done += group.length;
	}
	await writing;
	return done;
}

async function* inGroups<T>(
	items: Iterable<T> | AsyncIterable<T>,
	size: number,
): AsyncGenerator<readonly T[]> {
	let group: T[] = [];
	for await (const item of items) {
		group.push(item);
		if (group.length < size) continue;
		yield group;
		group = [];
	}
	if (group.length > 0) yield group;
}
