import { previewOf, type ReportPreview } from "#domain/preview.ts";
import { findForgotten } from "#graph/read/forgotten.ts";
import { reader } from "#graph/session.ts";
import type { ReportState } from "#graph/write/plan.ts";
import { findStored, reportStates } from "#graph/write/report-states.ts";
import { buildBatch } from "./build-batch.ts";
import type { FileProblem } from "./files.ts";
import { maskReport } from "./forget/mask-report.ts";
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
	const { file, told, taken } = await place(context, upload);
	const summary = taken
		? await ingestFiles(context, [], [{ file, ...nameTaken }])
		: await ingestFiles(context, [{ file, bytes: upload.bytes, sample: false }], []);
	return { ...summary, file: told };
}

/** What an upload would do. */
export interface UploadPreview {
	/** The source key that it would have, without the names of who was forgotten. */
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
	context: Omit<IngestContext, "onProgress">,
	{ name, bytes }: Omit<Upload, "sameName">,
): Promise<UploadPreview> {
	const { database, year, dataFolder } = context;
	const upload = { name, bytes, sameName: "refuse" } as const;
	const { file, told, taken, forgotten } = await place(context, upload);
	const unknown = { file: told, nameTaken: taken, duplicateOf: null, found: null, problem: null };
	const read = readBytes(file, bytes);
	if ("message" in read) return { ...unknown, state: "failed", problem: { ...read, file: told } };
	const rules = batchRules(dataFolder);
	const report = maskReport(read, forgotten, rules.hash) ?? read;
	const source = { ...sourceOf(read, { sample: false, rules, year }), file: report.file };
	const state = (await reportStates(database, [source])).get(source.file);
	const { batch, problems } = buildBatch(report, { ...source, rules, year });
	return {
		...unknown,
		file: report.file,
		state: state?.state ?? "new",
		duplicateOf: state?.state === "duplicate" ? state.of : null,
		found: previewOf(batch, problems),
	};
}

/** Which key an upload gets; `told` is that key as the store holds it, without the names of who was forgotten. */
async function place(
	{ database, dataFolder }: Pick<IngestContext, "database" | "dataFolder">,
	{ name, bytes, sameName }: Upload,
) {
	const keys = uploadKeys(name);
	const report = readBytes(keys[0], bytes);
	const run = reader(database);
	const { forgotten } = await findForgotten(run);
	if ("message" in report) return { file: keys[0], told: keys[0], taken: false, forgotten };
	const { hash } = batchRules(dataFolder);
	const told = maskReport(report, forgotten, hash)?.file ?? report.file;
	const stem = keys[0].lastIndexOf(".");
	// The keys differ behind the stem alone.
	const [first, ...others] = keys;
	const inStore = (key: string) => told.slice(0, stem) + key.slice(stem);
	const files = [inStore(first), ...others.map(inStore)] as const;
	const upload = { contentHash: contentHash(report.content), sameName };
	const known = { contentHash: upload.contentHash, extractorVersion: "", sample: false };
	const stored = await findStored(
		run,
		files.map((file) => ({ file, ...known })),
	);
	const { file, taken } = placeUpload(files, upload, stored);
	return { file: keys[files.indexOf(file)] ?? keys[0], told: file, taken, forgotten };
}
