import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { databaseHasStopped, databaseIsGone } from "#graph/failures.ts";
import { inWriteTransaction, type Run } from "#graph/session.ts";
import { DatabaseUnavailable, reasonOf } from "#graph/unavailable.ts";
import { checkBatch } from "#graph/write/check-batch.ts";
import { takeTurn } from "#graph/write/lock.ts";
import { givesWay, planWrites, type ReportState } from "#graph/write/plan.ts";
import {
	findPresentReports,
	findUnknownIds,
	type ReportChange,
	recordChanges,
} from "#graph/write/record-changes.ts";
import { removeFacts, removeReportNodes } from "#graph/write/remove-facts.ts";
import { findStored } from "#graph/write/report-states.ts";
import { moveJudgements } from "#graph/write/reword-judgements.ts";
import { leavingSamples, removeStatementsOn } from "#graph/write/samples.ts";
import { settleEntities } from "#graph/write/settle-entities.ts";
import { addJudged } from "#graph/write/verdicts/verdicts.ts";

/** What became of one report; a failed one has left no trace. */
export type ReportOutcome = { readonly id: string; readonly file: string } & (
	| ReportState
	| { readonly state: "failed"; readonly error: Error }
);

export interface WriteOptions {
	/** Reports in one transaction; 20 unless told. */
	readonly together?: number;
	/** Called for each report as soon as it is in, or not. */
	readonly onReport?: (outcome: ReportOutcome) => void;
	/** The clock; the machine's unless told. */
	readonly now?: () => Date;
	/** How often somebody had been forgotten when these reports were masked; `ForgottenMeanwhile` is thrown when that changed. */
	readonly forgettings?: number;
}

/** Somebody was forgotten, or that lifted, since reports were read: they have to be read again. */
export class ForgottenMeanwhile extends Error {
	override readonly name = "ForgottenMeanwhile";
}

/**
 * Writes reports, each wholly or not at all, and gives what became of each, in the order given.
 * A report that can't be written doesn't stop the others; a database that is gone does, by an exception.
 */
export async function writeReports(
	database: Database,
	batches: Iterable<GraphBatch> | AsyncIterable<GraphBatch>,
	{ together = 20, onReport = () => {}, now = () => new Date(), forgettings }: WriteOptions = {},
): Promise<readonly ReportOutcome[]> {
	const outcomes: ReportOutcome[] = [];
	for await (const group of grouped(batches, together))
		for (const outcome of await writeGroup(database, group, { now, forgettings })) {
			outcomes.push(outcome);
			onReport(outcome);
		}
	return outcomes;
}

interface Told {
	readonly now: () => Date;
	readonly forgettings: number | undefined;
}

async function writeGroup(
	database: Database,
	group: readonly GraphBatch[],
	told: Told,
): Promise<readonly ReportOutcome[]> {
	try {
		for (const batch of group) checkBatch(batch);
		const states = await inWriteTransaction(database, (run) => writeAll(run, group, told));
		return group.map(({ report: { id, file } }, index) => ({
			id,
			file,
			...(states[index] ?? { state: "unchanged" as const }),
		}));
	} catch (caught) {
		if (databaseIsGone(caught) || caught instanceof ForgottenMeanwhile) throw caught;
		if (databaseHasStopped(caught))
			throw new DatabaseUnavailable(
				`Neo4j has stopped writing (${reasonOf(caught).slice(0, 100)}), most likely as its disk is full. Make room, stop what uses it, and start again: every report is wholly in or wholly out, and the rest is read then.`,
				{ cause: caught },
			);
		const [first, second] = group;
		if (first && !second) {
			const error = caught instanceof Error ? caught : new Error(String(caught));
			return [{ id: first.report.id, file: first.report.file, state: "failed", error }];
		}
		const outcomes: ReportOutcome[] = [];
		for (const batch of group) outcomes.push(...(await writeGroup(database, [batch], told)));
		return outcomes;
	}
}

async function writeAll(
	run: Run,
	group: readonly GraphBatch[],
	{ now, forgettings }: Told,
): Promise<readonly ReportState[]> {
	const before = await takeTurn(run);
	if (forgettings !== undefined && forgettings !== before) throw new ForgottenMeanwhile();
	const reports = group.map(({ report }) => report);
	const stored = await findStored(run, reports);
	const states = planWrites(group, stored);
	const idsIn = (...wanted: readonly ReportState["state"][]) =>
		reports
			.filter((_, index) => wanted.includes(states[index]?.state ?? "new"))
			.map(({ id }) => id);

	const ids = new Set(idsIn("new", "changed"));
	const coming = group.filter(({ report }) => ids.has(report.id));
	const samples = await leavingSamples(run, coming);
	const renamed = group.flatMap((batch) =>
		stored
			.filter((report) => givesWay(report, batch.report))
			.map(({ id }) => ({ replaces: id, batch })),
	);
	await moveJudgements(run, renamed);
	const leaving = [...samples, ...renamed.map(({ replaces }) => replaces)];
	const gone = [...(await findPresentReports(run, idsIn("duplicate"))), ...leaving];
	const unknown = await findUnknownIds(
		run,
		coming.flatMap(({ nodes }) => nodes.map(({ id }) => id)),
	);
	const left = await removeFacts(run, [...idsIn("changed", "duplicate"), ...leaving]);
	await removeReportNodes(run, [...idsIn("duplicate"), ...leaving]);
	await removeStatementsOn(run, samples);
	const entered = await addJudged(run, coming);
	await settleEntities(run, [...left, ...entered]);
	const added = new Set(idsIn("new"));
	const changes = [...removals(gone), ...arrivals(coming, unknown, added)];
	await recordChanges(run, changes, now().toISOString());
	return states;
}

function removals(reports: readonly string[]): readonly ReportChange[] {
	return reports.map((report) => ({ report, kind: "removed", arrived: [] }));
}

/** Each entity that was unknown arrives with the first report that names it. */
function arrivals(
	batches: readonly GraphBatch[],
	unknown: ReadonlySet<string>,
	added: ReadonlySet<string>,
): readonly ReportChange[] {
	const left = new Set(unknown);
	return batches.map(({ report, nodes }) => ({
		report: report.id,
		kind: added.has(report.id) ? "added" : "changed",
		arrived: nodes.flatMap(({ id }) => (left.delete(id) ? [id] : [])),
	}));
}

/** Groups of at most `size`, none with two of the same report or with samples beside own reports. */
async function* grouped(
	batches: Iterable<GraphBatch> | AsyncIterable<GraphBatch>,
	size: number,
): AsyncGenerator<readonly GraphBatch[]> {
	let group: GraphBatch[] = [];
	for await (const batch of batches) {
		const parted = group.some(
			({ report: { id, sample } }) => id === batch.report.id || sample !== batch.report.sample,
		);
		if (group.length >= size || parted) {
			yield group;
			group = [];
		}
		group.push(batch);
	}
	if (group.length > 0) yield group;
}
