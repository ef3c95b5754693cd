import { createHash } from "node:crypto";
import type { GraphBatch } from "#domain/graph.ts";
import type { Database } from "#graph/connect.ts";
import { reportStates } from "#graph/write/report-states.ts";
import { writeReports } from "#graph/write/write-reports.ts";
import { type BatchRules, buildBatch } from "./build-batch.ts";
import { type FileProblem, listReportFiles, type ReportFile } from "./files.ts";
import { installationKey } from "./installation-key.ts";
import { readReport } from "./read-report.ts";
import { keyedHash } from "./resolve/keyed-hash.ts";
import { extractorVersion } from "./version.ts";

export interface IngestOptions {
	readonly database: Database;
	/** Files and folders. */
	readonly paths: readonly string[];
	/** Dates trips whose text names no year. */
	readonly year: number | null;
	/** Holds the installation's key. */
	readonly dataFolder: string;
	readonly onProgress: (done: number, total: number) => void;
}

export interface IngestSummary {
	readonly new: number;
	readonly changed: number;
	/** Known already, under the same or another name. */
	readonly unchanged: number;
	readonly failed: readonly FileProblem[];
}

/** Reports that share a transaction: some 240 reports a second were written so, against 60 one by one. */
const transactionSize = 20;

/** The whole flow: files → text → facts → batches → graph. Each report is wholly in or wholly out; one that fails keeps no other out. */
export async function ingestPaths(options: IngestOptions): Promise<IngestSummary> {
	const rules: BatchRules = {
		hash: keyedHash(installationKey(options.dataFolder)),
		extractorVersion: extractorVersion(),
	};
	const { files, problems } = listReportFiles(options.paths);
	const counts = { new: 0, changed: 0, unchanged: 0 };
	const failed: FileProblem[] = [...problems];
	for (let at = 0; at < files.length; at += transactionSize) {
		const chunk = files.slice(at, at + transactionSize);
		const { batches, unchanged, unread } = await prepare(chunk, options, rules);
		counts.unchanged += unchanged;
		failed.push(...unread);
		for (const outcome of await writeReports(options.database, batches)) {
			if (outcome.state === "failed") {
				failed.push({ file: outcome.file, code: "refused", message: outcome.error.message });
			} else if (outcome.state === "duplicate") counts.unchanged += 1;
			else counts[outcome.state] += 1;
		}
		options.onProgress(at + chunk.length, files.length);
	}
	return { ...counts, failed };
}

/** Reads files and extracts those that the store doesn't know as they are. */
async function prepare(
	files: readonly ReportFile[],
	{ database, year }: IngestOptions,
	rules: BatchRules,
) {
	const read = files.map((file) => ({ sample: file.sample, result: readReport(file) }));
	const unread = read.flatMap(({ result }) => ("message" in result ? [result] : []));
	const sources = read.flatMap(({ sample, result: report }) =>
		"content" in report
			? [
					{
						report,
						sample,
						file: report.file,
						contentHash: createHash("sha256").update(report.content, "utf8").digest("hex"),
						extractorVersion: [rules.extractorVersion, year, sample ? "sample" : null]
							.filter((part) => part !== null)
							.join("+"),
					},
				]
			: [],
	);
	const states = await reportStates(database, sources);
	const batches: GraphBatch[] = [];
	let unchanged = 0;
	for (const { report, file, ...told } of sources) {
		if (states.get(file)?.state === "unchanged") unchanged += 1;
		else batches.push(buildBatch(report, { rules, year, ...told }));
	}
	return { batches, unchanged, unread };
}
