import { randomUUID } from "node:crypto";
import type { Database } from "#graph/connect.ts";
import { liftForgetting } from "#graph/write/forget.ts";
import { recordJudgement, type Statement, takeJudgementBack } from "#graph/write/judge.ts";
import { type FactStatement, recordFactJudgement } from "#graph/write/judge-fact.ts";
import { removeReports } from "#graph/write/remove-reports.ts";
import type { forgetPerson } from "#ingest/forget/forget-person.ts";
import type { previewForgetting } from "#ingest/forget/preview.ts";
import type { IngestSummary } from "#ingest/pipeline.ts";
import type { Upload, UploadPreview } from "#ingest/uploads.ts";
import type { ProgressBoard } from "#server/ingest-progress.ts";

export type Preview = (
	upload: Omit<Upload, "sameName">,
	year: number | null,
) => Promise<UploadPreview>;

/** All that requests may do to a store. */
export interface WritableStore {
	/** Stores nothing, but keeps the machine as busy as an ingest does. */
	readonly preview: Preview;
	readonly ingest: (
		upload: Upload,
		year: number | null,
	) => Promise<IngestSummary & { readonly file: string }>;
	readonly ingestSamples: () => Promise<IngestSummary>;
	/** Takes a report out by source key; false when none has it. */
	readonly remove: (file: string) => Promise<boolean>;
	readonly judge: (statement: Omit<Statement, "id" | "at">) => ReturnType<typeof recordJudgement>;
	readonly judgeFact: (
		statement: Omit<FactStatement, "id" | "at">,
	) => ReturnType<typeof recordFactJudgement>;
	readonly takeBack: (judgement: string, by: string) => ReturnType<typeof takeJudgementBack>;
	/** Changes nothing, but reads all texts. */
	readonly previewForgetting: (person: string) => ReturnType<typeof previewForgetting>;
	readonly forget: (person: string, by: string) => ReturnType<typeof forgetPerson>;
	readonly lift: (forgetting: string, by: string) => Promise<boolean>;
}

export interface StoreOptions {
	readonly database: Database;
	/** Holds the installation's key. */
	readonly dataFolder: string;
	readonly progress: ProgressBoard;
}

/** The store as requests may change it: one ingest after the other, so that each shows its own progress. The reader with its registers is loaded at the first use. */
export function writableStore({ database, dataFolder, progress }: StoreOptions): WritableStore {
	let turn: Promise<unknown> = Promise.resolve();
	const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
		const mine = turn.then(work, work);
		turn = mine.catch(() => undefined);
		return mine;
	};
	const shown = <T>(total: number, work: (onProgress: OnProgress) => Promise<T>) =>
		inTurn(() => onBoard(progress, total, work));
	return {
		preview: async (upload, year) => {
			const { previewUpload } = await import("#ingest/uploads.ts");
			return previewUpload({ database, dataFolder, year }, upload);
		},
		ingest: async (upload, year) => {
			const { ingestUpload } = await import("#ingest/uploads.ts");
			return shown(1, (onProgress) =>
				ingestUpload({ database, dataFolder, year, onProgress }, upload),
			);
		},
		ingestSamples: async () => {
			const { ingestSamples } = await import("#ingest/pipeline.ts");
			return shown(0, (onProgress) => ingestSamples({ database, dataFolder, onProgress }));
		},
		remove: (file) => inTurn(async () => (await removeReports(database, [file])).length > 0),
		judge: (statement) => recordJudgement(database, { ...statement, ...givenNow() }),
		judgeFact: (statement) => recordFactJudgement(database, { ...statement, ...givenNow() }),
		previewForgetting: async (person) => {
			const { previewForgetting } = await import("#ingest/forget/preview.ts");
			return previewForgetting({ database, dataFolder }, person);
		},
		forget: async (person, by) => {
			const { forgetPerson } = await import("#ingest/forget/forget-person.ts");
			const given = { id: `forgotten:${randomUUID()}`, at: new Date().toISOString(), by };
			return inTurn(() => forgetPerson({ database, dataFolder }, { person, ...given }));
		},
		lift: (id, by) =>
			inTurn(() => liftForgetting(database, { id, by, at: new Date().toISOString() })),
		takeBack: (id, by) => takeJudgementBack(database, { id, by, at: new Date().toISOString() }),
	};
}

function givenNow() {
	return { id: `judgement:${randomUUID()}`, at: new Date().toISOString() };
}

type OnProgress = (done: number, total: number) => void;

/** Does an ingest whose progress stands on the board until it ends, however it ends. */
export async function onBoard<T>(
	progress: ProgressBoard,
	total: number,
	work: (onProgress: OnProgress) => Promise<T>,
): Promise<T> {
	progress.write({ running: true, done: 0, total });
	try {
		return await work((done, all) => progress.write({ running: true, done, total: all }));
	} finally {
		progress.write({ ...progress.now(), running: false });
	}
}
