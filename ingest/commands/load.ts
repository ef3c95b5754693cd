import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { GraphBatch } from "#domain/graph.ts";
import { connect } from "#graph/connect.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { reader } from "#graph/session.ts";
import type { ConnectionSettings } from "#graph/settings.ts";
import { checkBatch } from "#graph/write/check-batch.ts";
import { type Collection, collect, startCollection } from "#graph/write/load/collection.ts";
import { loadReports } from "#graph/write/load-reports.ts";
import { readLine } from "../load/line.ts";

/** A store takes about so many times the room of the file that it is loaded from. */
const storePerFile = 5;

/** Fills an empty store with the lines of a file (docs/load-format.md); gives the exit code. A line that can't be loaded ends it, by an exception with its number. */
export async function loadCommand(file: string, settings: ConnectionSettings): Promise<number> {
	let said = 0;
	const onProgress = (step: string, done: number) => {
		if (Date.now() - said < 5_000) return;
		said = Date.now();
		settings.say(`${step}: ${done}`);
	};
	const collected = await collectFile(file, (lines) => onProgress("lines read", lines));
	const { size } = await stat(file);
	const database = await connect({ ...settings, growsTo: (storePerFile * size) / 2 ** 20 });
	try {
		const reports = await loadReports(
			database,
			{ collected, reports: batchesOf(file) },
			onProgress,
		);
		const { nodes, facts } = await findStatistics(reader(database));
		const counted = nodes.map(({ kind, count }) => `${kind} ${count}`).join(", ");
		process.stdout.write(`${reports} reports with ${facts} facts loaded: ${counted}\n`);
		return 0;
	} finally {
		await database.close();
	}
}

/** Reads the whole file for what it claims and what is wrong with it, so that a fault in the last line shows before the first is written. */
async function collectFile(file: string, onLine: (lines: number) => void): Promise<Collection> {
	const collected = startCollection();
	const seen = new Map<string, number>();
	for await (const { batch, number } of readBatches(file)) {
		at(file, number, () => {
			checkBatch(batch);
			for (const what of ["file", "contentHash"] as const) {
				const earlier = seen.get(batch.report[what]);
				const same = what === "file" ? "file" : "text";
				if (earlier !== undefined) throw new Error(`it has the same ${same} as line ${earlier}`);
				seen.set(batch.report[what], number);
			}
			collect(collected, batch);
		});
		onLine(number);
	}
	return collected;
}

async function* batchesOf(file: string): AsyncGenerator<GraphBatch> {
	for await (const { batch } of readBatches(file)) yield batch;
}

async function* readBatches(file: string) {
	let number = 0;
	const lines = createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity });
	for await (const line of lines) {
		number += 1;
		if (line.trim() !== "") yield { number, batch: at(file, number, () => readLine(line)) };
	}
}

/** Does something with a line; an error names it. */
function at<T>(file: string, number: number, work: () => T): T {
	try {
		return work();
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new Error(
			`${file}, line ${number}: ${reason}. Nothing is loaded; docs/load-format.md tells how a line must be.`,
			{ cause },
		);
	}
}
