import { previewOf, type ReportPreview } from "#domain/preview.ts";
import type { Database } from "#graph/connect.ts";
import { reader } from "#graph/session.ts";
import type { ReportState } from "#graph/write/plan.ts";
import { findStored, reportStates } from "#graph/write/report-states.ts";
import { buildBatch } from "./build-batch.ts";
import type { FileProblem } from "./files.ts";
import { type IngestContext, type IngestSummary, ingestFiles } from "./pipeline.ts";
import { readBytes } from "./read-report.ts";
import { batchRules, contentHash, sourceOf } from "./report-source.ts";
import { placeUpload, type SameNameRule, uploadKeys } from "./upload-key.ts";

/** A report that a person hands over, as a browser does. */
export interface Upload {
	/** Its file name, with the folders above it where they are known. */
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly sameName: SameNameRule;
}

const nameTaken: Omit<FileProblem, "file"> = {
	code: "same-name",
	message:
		"Another report came in under this name. Say that this one takes its place, or keep both.",
};

/** Reads one upload into the store by the rules that hold for files on disk, and tells under which source key. */
export async function ingestUpload(
	context: IngestContext,
	upload: Upload,
): Promise<IngestSummary & { readonly file: string }> {
	const { file, taken } = await place(context.database, upload);
	const summary = taken
		? await ingestFiles(context, [], [{ file, ...nameTaken }])
		: await ingestFiles(context, [{ file, bytes: upload.bytes, sample: false }], []);
	return { ...summary, file };
}

/** What an upload would do. */
export interface UploadPreview {
	/** The source key that it would have. */
	readonly file: string;
	readonly state: ReportState["state"] | "failed";
	/** The source key of the report with the same text. */
	readonly duplicateOf: string | null;
	/** Whether another report has this key. */
	readonly nameTaken: boolean;
	/** Null when it can't be read. */
	readonly found: ReportPreview | null;
	readonly problem: FileProblem | null;
}

/** Reads an upload as an ingest would, and stores nothing. */
export async function previewUpload(
	{ database, year, dataFolder }: Omit<IngestContext, "onProgress">,
	{ name, bytes }: Omit<Upload, "sameName">,
): Promise<UploadPreview> {
	const { file, taken } = await place(database, { name, bytes, sameName: "refuse" });
	const report = readBytes(file, bytes);
	const unknown = { file, nameTaken: taken, duplicateOf: null, found: null, problem: null };
	if ("message" in report) return { ...unknown, state: "failed", problem: report };
	const rules = batchRules(dataFolder);
	const source = sourceOf(report, { sample: false, rules, year });
	const state = (await reportStates(database, [source])).get(file) ?? { state: "new" as const };
	const { batch, problems } = buildBatch(report, { ...source, rules, year });
	return {
		...unknown,
		state: state.state,
		duplicateOf: state.state === "duplicate" ? state.of : null,
		found: previewOf(batch, problems),
	};
}

async function place(database: Database, { name, bytes, sameName }: Upload) {
	const keys = uploadKeys(name);
	const report = readBytes(keys[0], bytes);
	if ("message" in report) return { file: keys[0], taken: false };
	const upload = { contentHash: contentHash(report.content), sameName };
	const known = { contentHash: upload.contentHash, extractorVersion: "", sample: false };
	const stored = await findStored(
		reader(database),
		keys.map((file) => ({ file, ...known })),
	);
	return placeUpload(keys, upload, stored);
}
