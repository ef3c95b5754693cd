import type { Problem } from "#domain/extraction.ts";
import { nodeKinds, type ScreenLanguage } from "#domain/kinds.ts";
import type { Named, PreviewItem, ReportPreview } from "#domain/preview.ts";
import { findReportId } from "#graph/read/report.ts";
import type { IngestSummary } from "#ingest/pipeline.ts";
import type { Upload, UploadPreview } from "#ingest/uploads.ts";
import type { Context } from "#server/context.ts";
import { badInput, notFound } from "#server/errors.ts";
import { writableFor } from "#server/schema/writable.ts";

interface ReportUpload {
	readonly name: string;
	readonly base64?: string | null;
	readonly text?: string | null;
}

interface UploadArguments {
	readonly report: ReportUpload;
	readonly year?: number | null;
	readonly sameName?: Upload["sameName"] | null;
}

/** Reports that come in over the API, and what would be found in them. */
export const ingestResolvers = {
	Query: {
		previewReport: async (_: unknown, { report, year }: UploadArguments, context: Context) => {
			const store = writableFor(context);
			const preview = await store.preview(uploadOf(report), knownYear(year));
			return { ...preview, problems: problemsOf(preview) };
		},
		writable: (_: unknown, __: unknown, { store }: Context) => store !== null,
		ingestProgress: (_: unknown, __: unknown, { progress }: Context) => progress.now(),
	},
	Mutation: {
		ingestReport: async (
			_: unknown,
			{ report, year, sameName }: UploadArguments,
			context: Context,
		) => {
			const store = writableFor(context);
			const upload = { ...uploadOf(report), sameName: sameName ?? "refuse" };
			const summary = await store.ingest(upload, knownYear(year));
			const { file, failed, noted, samplesLeft } = summary;
			return { file, state: stateOf(summary), problems: [...failed, ...noted], samplesLeft };
		},
		removeReport: async (_: unknown, { report }: { readonly report: string }, context: Context) => {
			const store = writableFor(context);
			const node = await context.load.entity(report);
			if (node?.kind !== "Report" || !(await store.remove(node.file))) throw notFound(report);
			return { file: node.file };
		},
		ingestSamples: async (_: unknown, __: unknown, context: Context) => {
			const summary = await writableFor(context).ingestSamples();
			return { ...summary, problems: summary.failed };
		},
	},
	Subscription: {
		ingestProgress: {
			subscribe: (_: unknown, __: unknown, { progress }: Context) => progress.follow(),
			resolve: (step: unknown) => step,
		},
	},
	IngestedReport: {
		report: async ({ file }: { readonly file: string }, _: unknown, { run, load }: Context) => {
			const id = await findReportId(run, file);
			return id === null ? null : await load.entity(id);
		},
	},
	PreviewNode: {
		name: ({ name, labels }: Named, { language }: { readonly language?: ScreenLanguage | null }) =>
			labels?.[language ?? "nl"] ?? name,
		known: ({ id }: Named, _: unknown, { load }: Context) => load.entity(id),
	},
	PreviewItem: {
		node: (item: PreviewItem) => item,
		startDate: textProperty("startDate"),
		endDate: textProperty("endDate"),
		year: ({ properties }: PreviewItem) =>
			typeof properties.year === "number" ? properties.year : null,
		purpose: textProperty("purpose"),
		due: textProperty("due"),
		owner: textProperty("owner"),
	},
	PreviewFindings: {
		counts: ({ items }: ReportPreview) =>
			nodeKinds
				.map((kind) => ({ kind, count: items.filter((item) => item.kind === kind).length }))
				.filter(({ count }) => count > 0),
	},
	PreviewSpan: { node: ({ of }: { readonly of: Named }) => of },
};

function textProperty(name: string) {
	return ({ properties }: PreviewItem): string | null => {
		const value = properties[name];
		return typeof value === "string" ? value : null;
	};
}

function uploadOf({ name, base64, text }: ReportUpload) {
	if (typeof text === "string" && base64 == null) return { name, bytes: Buffer.from(text, "utf8") };
	if (typeof base64 !== "string" || text != null)
		throw badInput("Give the report either as text or as base64.");
	if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) throw badInput("The report's base64 is none.");
	return { name, bytes: Buffer.from(base64, "base64") };
}

function knownYear(year: number | null | undefined): number | null {
	if (year == null) return null;
	if (year < 1900 || year > 2099) throw badInput(`year is ${year}; give one from 1900 to 2099.`);
	return year;
}

function problemsOf({ file, problem, found }: UploadPreview) {
	const told: readonly Problem[] = found?.problems ?? [];
	return [
		...(problem === null ? [] : [problem]),
		...told.map(({ code, message }) => ({ file, code, message })),
	];
}

function stateOf(summary: IngestSummary): UploadPreview["state"] {
	if (summary.failed.length > 0) return "failed";
	if (summary.new > 0) return "new";
	if (summary.changed > 0) return "changed";
	return summary.noted.some(({ code }) => code === "duplicate") ? "duplicate" : "unchanged";
}
