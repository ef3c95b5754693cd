import { setImmediate as nextTurn } from "node:timers/promises";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { findForgotten } from "#graph/read/forgotten.ts";
import { storedReports } from "#graph/read/stored-reports.ts";
import { reader } from "#graph/session.ts";
import { reportStates } from "#graph/write/report-states.ts";
import {
	ForgottenMeanwhile,
	type ReportOutcome,
	writeReports,
} from "#graph/write/write-reports.ts";
import { type BatchRules, buildBatch } from "./build-batch.ts";
import {
	type FileProblem,
	listReportFiles,
	type ReportFile,
	samplesFolder,
	type UploadedFile,
} from "./files.ts";
import { maskReport } from "./forget/mask-report.ts";
import { readBytes, readReport } from "./read-report.ts";
import { batchRules, sourceOf } from "./report-source.ts";

export interface IngestContext {
	readonly database: Database;
	/** Dates trips whose text names no year. */
	readonly year: number | null;
	/** Holds the installation's key. */
	readonly dataFolder: string;
	readonly onProgress: (done: number, total: number) => void;
}

export interface IngestOptions extends IngestContext {
	/** Files and folders. */
	readonly paths: readonly string[];
}

export interface IngestSummary {
	readonly new: number;
	readonly changed: number;
	/** Known already, under the same or another name. */
	readonly unchanged: number;
	readonly failed: readonly FileProblem[];
	/** Files that are in, or need not be, and whose owner should know something of them. */
	readonly noted: readonly FileProblem[];
	/** Whether the samples left because own reports came. */
	readonly samplesLeft: boolean;
}

/** Reports that share a transaction: some 240 reports a second were written so, against 60 one by one. */
const transactionSize = 20;

const samplesStandAlone: FileProblem = {
	file: "samples",
	code: "own-reports",
	message:
		"The samples are fictional and never stand beside own reports, which this store holds. Look at them in a store of their own: DATA_DIR=data-samples npm start",
};

/**
 * The whole flow: files → text → facts → batches → graph. Each report is wholly in or wholly out; one that fails keeps no
 * other out. Samples are all in or all out: they leave with the first own report, and a store with own reports takes none.
 */
export async function ingestPaths({ paths, ...context }: IngestOptions): Promise<IngestSummary> {
	const { files, problems } = listReportFiles(paths);
	return await ingestFiles(context, files, problems);
}

/** Reads the fictional reports that come with the program. */
export function ingestSamples(options: Omit<IngestContext, "year">): Promise<IngestSummary> {
	return ingestPaths({ ...options, paths: [samplesFolder], year: null });
}

/** Reads these files, once those that can't be read at all are known. */
export async function ingestFiles(
	context: IngestContext,
	files: readonly IngestFile[],
	problems: readonly FileProblem[],
): Promise<IngestSummary> {
	const ingest: Ingest = {
		...context,
		rules: batchRules(context.dataFolder),
		counts: { new: 0, changed: 0, unchanged: 0 },
		failed: [...problems],
		noted: [],
	};
	const own = files.filter(({ sample }) => !sample);
	const samples = files.filter(({ sample }) => sample);
	const before = await storedReports(reader(ingest.database));
	for (let at = 0; at < own.length; at += transactionSize)
		await ingestTogether(ingest, own.slice(at, at + transactionSize), { at, total: files.length });
	const samplesLeft = before === "samples" && ingest.counts.new + ingest.counts.changed > 0;
	if (samples.length > 0) {
		if ((await storedReports(reader(ingest.database))) === "own")
			ingest.failed.push(samplesStandAlone);
		else await ingestTogether(ingest, samples, { at: own.length, total: files.length });
	}
	return { ...ingest.counts, failed: ingest.failed, noted: ingest.noted, samplesLeft };
}

/** On disk, or handed over. */
type IngestFile = ReportFile | UploadedFile;

/** An ingest under way. */
interface Ingest extends IngestContext {
	readonly rules: BatchRules;
	readonly counts: { new: number; changed: number; unchanged: number };
	readonly failed: FileProblem[];
	readonly noted: FileProblem[];
}

/** Files that share a transaction. */
async function ingestTogether(
	ingest: Ingest,
	files: readonly IngestFile[],
	{ at, total }: { readonly at: number; readonly total: number },
): Promise<void> {
	const { counts, failed, noted } = ingest;
	const prepared = await prepareAndWrite(ingest, files, (done) =>
		ingest.onProgress(at + done, total),
	);
	counts.unchanged += prepared.unchanged;
	failed.push(...prepared.failed);
	noted.push(...prepared.noted);
	for (const outcome of prepared.outcomes) {
		const { file } = outcome;
		if (outcome.state === "failed") {
			failed.push({ file, code: "refused", message: outcome.error.message });
		} else if (outcome.state === "duplicate") {
			counts.unchanged += 1;
			noted.push({
				file,
				code: "duplicate",
				message: `It holds the same text as ${outcome.of}, which is in the store; it counts once. Remove one of the two.`,
			});
		} else counts[outcome.state] += 1;
	}
}

interface Written {
	readonly unchanged: number;
	readonly failed: readonly FileProblem[];
	readonly noted: readonly FileProblem[];
	readonly outcomes: readonly ReportOutcome[];
}

/** When somebody is forgotten while reports are read, these are read again, so that no name comes back. */
async function prepareAndWrite(
	ingest: Ingest,
	files: readonly IngestFile[],
	onFile: (done: number) => void,
): Promise<Written> {
	const { batches, forgettings, ...prepared } = await prepare(ingest, files, onFile);
	const options = { together: files.length, forgettings };
	try {
		return { ...prepared, outcomes: await writeReports(ingest.database, batches, options) };
	} catch (error) {
		if (!(error instanceof ForgottenMeanwhile)) throw error;
		return prepareAndWrite(ingest, files, onFile);
	}
}

/** Reads files and extracts those that the store doesn't know as they are, without the names of who was forgotten. */
async function prepare(
	{ database, rules, year }: Ingest,
	files: readonly IngestFile[],
	onFile: (done: number) => void,
) {
	const known = await findForgotten(reader(database));
	const read = files.map((file) => ({
		sample: file.sample,
		report: "bytes" in file ? readBytes(file.file, file.bytes) : readReport(file),
	}));
	const failed = read.flatMap(({ report }) => ("message" in report ? [report] : []));
	const noted: FileProblem[] = [];
	const sources = read.flatMap(({ sample, report }) => {
		if (!("content" in report)) return [];
		const told = maskReport(report, known.forgotten, rules.hash) ?? report;
		return [{ report: told, ...sourceOf(report, { sample, rules, year }), file: told.file }];
	});
	const states = await reportStates(database, sources);
	const batches: GraphBatch[] = [];
	let done = files.length - sources.length;
	let unchanged = 0;
	if (done > 0) onFile(done);
	for (const { report, file, ...told } of sources) {
		if (states.get(file)?.state === "unchanged") unchanged += 1;
		else {
			const { batch, problems } = buildBatch(report, { rules, year, ...told });
			batches.push(batch);
			noted.push(...problems.map(({ code, message }) => ({ file, code, message })));
		}
		done += 1;
		onFile(done);
		// The page is served meanwhile.
		await nextTurn();
	}
	return { batches, unchanged, failed, noted, forgettings: known.count };
}
