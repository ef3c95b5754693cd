import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { connect, type Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { migrate } from "#graph/migrate.ts";
import { connectionSettings } from "#graph/settings.ts";
import { installationKey } from "#ingest/installation-key.ts";
import { neo4jPid, type Running, startNode } from "../../tests/platform/processes.ts";
import type { MadeReport } from "../made/reports.ts";
import { linesByReport, whatIsNotWhole } from "./whole.ts";

export const targets = ["ingest", "neo4j", "both"] as const;
export type Target = (typeof targets)[number];

/** Where everything of a series of kills lies. */
export interface Ground {
	readonly reports: string;
	/** A set-up store without reports, closed in good order; each trial works on a copy. */
	readonly empty: string;
	readonly trial: string;
}

/** What an ingest does when nobody disturbs it. */
export interface Undisturbed {
	readonly dump: readonly string[];
	/** Ms from the start to each line that it says. */
	readonly marks: readonly number[];
}

export interface Kill {
	readonly target: Target;
	/** From 0, the start of the ingest, up to 1, its last report. */
	readonly moment: number;
}

export interface Outcome {
	/** The last that the ingest had said. */
	readonly after: string;
	/** Exit code or signal of the ingest, which may survive a kill of Neo4j. */
	readonly ended: number | NodeJS.Signals;
	readonly reportsIn: number;
	readonly notWhole: readonly string[];
	/** Lines of the dump after the next ingest that the undisturbed one lacks, and the other way round. */
	readonly different: readonly string[];
}

/** Writes the reports and makes the store that each trial copies. */
export async function prepareGround(
	folder: string,
	reports: readonly MadeReport[],
): Promise<Ground> {
	const ground = {
		reports: join(folder, "reports"),
		empty: join(folder, "empty"),
		trial: join(folder, "trial"),
	};
	for (const { file, text } of reports) {
		const path = join(ground.reports, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	await withStore(ground.empty, async (database) => {
		await migrate(database);
		installationKey(ground.empty);
	});
	return ground;
}

/** Ingests all reports into an empty store, joining in half-way to see what came of it. Throws when the ingest fails. */
export async function ingestUndisturbed(ground: Ground): Promise<Undisturbed> {
	takeEmptyStore(ground);
	const ingest = startIngest(ground);
	await ingest.saidLines(2);
	return withStore(ground.trial, async (database) => {
		await succeed(ingest);
		return { dump: await dumpGraph(database), marks: ingest.marks };
	});
}

/**
 * Starts the ingest on an empty store, kills at the moment given, opens the store, checks it, and ingests again to the
 * end. The moment is told by how far the ingest is, so that a busy machine does not shift it.
 */
export async function killAndRepeat(
	ground: Ground,
	{ target, moment }: Kill,
	undisturbed: Undisturbed,
): Promise<Outcome> {
	takeEmptyStore(ground);
	const ingest = startIngest(ground);
	await reach(ingest, moment, undisturbed.marks);
	const neo4j = target === "ingest" ? undefined : await untilNeo4jRuns(ground.trial);
	if (neo4j !== undefined) process.kill(neo4j, "SIGKILL");
	if (target !== "neo4j") ingest.child.kill("SIGKILL");
	const after = ingest.said().trim().split("\n").at(-1) ?? "";
	const ended = await ingest.ended;
	return withStore(ground.trial, async (database) => {
		const found = await dumpGraph(database);
		const notWhole = await whatIsNotWhole(database, found, undisturbed.dump);
		await succeed(startIngest(ground));
		const different = differences(await dumpGraph(database), undisturbed.dump);
		return { after, ended, reportsIn: linesByReport(found).size, notWhole, different };
	});
}

interface Ingest extends Running {
	readonly marks: readonly number[];
	/** Resolves when it has said so many lines, or has ended. */
	saidLines(count: number): Promise<void>;
}

function startIngest({ reports, trial }: Ground): Ingest {
	const started = performance.now();
	const running = startNode(["ingest/cli.ts", "ingest", reports], { DATA_DIR: trial });
	const marks: number[] = [];
	let over = false;
	let wake = () => {};
	void running.ended.then(() => {
		over = true;
		wake();
	});
	running.child.stderr?.on("data", (text: string) => {
		for (const _ of text.matchAll(/\n/g)) marks.push(performance.now() - started);
		wake();
	});
	return {
		...running,
		marks,
		async saidLines(count) {
			while (marks.length < count && !over)
				await new Promise<void>((resolve) => {
					wake = resolve;
				});
		},
	};
}

/** Waits for the line before the moment and then for its part of the time to the next, at most until that is said. */
async function reach(ingest: Ingest, moment: number, marks: readonly number[]): Promise<void> {
	const at = moment * (marks.at(-1) ?? 0);
	const passed = marks.filter((mark) => mark <= at).length;
	await ingest.saidLines(passed);
	const rest = at - (marks[passed - 1] ?? 0);
	await Promise.race([delay(rest), ingest.saidLines(passed + 1)]);
}

async function untilNeo4jRuns(dataFolder: string): Promise<number> {
	for (;;) {
		try {
			return neo4jPid(dataFolder);
		} catch {
			await delay(20);
		}
	}
}

async function succeed(ingest: Running): Promise<void> {
	const ended = await ingest.ended;
	if (ended !== 0) throw new Error(`An ingest ended with ${ended} and said: ${ingest.said()}`);
}

function takeEmptyStore({ empty, trial }: Ground): void {
	rmSync(trial, { recursive: true, force: true });
	cpSync(empty, trial, { recursive: true });
}

/** Does `work` with the store of a data folder, whose Neo4j runs at least as long. */
export async function withStore<T>(
	dataFolder: string,
	work: (database: Database) => Promise<T>,
): Promise<T> {
	const environment = { DATA_DIR: dataFolder };
	const database = await connect(connectionSettings(environment, () => {}));
	try {
		return await work(database);
	} finally {
		await database.close();
	}
}

function differences(left: readonly string[], right: readonly string[]): readonly string[] {
	const [inLeft, inRight] = [new Set(left), new Set(right)];
	const changed = [
		...left.filter((line) => !inRight.has(line)),
		...right.filter((line) => !inLeft.has(line)),
	];
	if (changed.length === 0 && left.join("\n") !== right.join("\n"))
		return [`${left.length} lines instead of ${right.length}`];
	return changed;
}
