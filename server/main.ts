import { parseArgs } from "node:util";
import { connect, type Database } from "#graph/connect.ts";
import { migrate } from "#graph/migrate.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { storedReports } from "#graph/read/stored-reports.ts";
import { reader } from "#graph/session.ts";
import { connectionSettings } from "#graph/settings.ts";
import { agrees } from "#server/agrees.ts";
import { buildClient } from "#server/client-build.ts";
import { type HttpServer, listen } from "#server/http.ts";
import type { ProgressBoard } from "#server/ingest-progress.ts";
import { addressSettings } from "#server/settings.ts";
import { staticFiles } from "#server/static.ts";
import { onBoard, writableStore } from "#server/writable-store.ts";

const usage = `Usage: npm start [-- PATH… [--year YYYY]] [-- --no-samples]
  PATH           report, or folder of reports, to read into the store before serving
  --no-samples   leaves an empty store empty, without the fictional sample reports
  PORT=4001 npm start   serves on another port`;

const offer =
	"The store holds no reports yet. Read the fictional sample reports, to look around? They leave when your own come in.";

const patienceMs = 15_000;
const started = Date.now();
/** How long a person took to answer. */
let thinkingMs = 0;
let stopping = false;
const stopped = new AbortController();
let server: HttpServer | undefined;
let connecting: Promise<Database> | undefined;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
	process.on(signal, () => void stop(0));
// A terminal that closed takes no more lines; that must not keep us from stopping in good order.
process.stdout.on("error", () => {});
process.stderr.on("error", () => {});

try {
	await start();
} catch (error) {
	if (!stopping) tell(error instanceof Error ? error.message : String(error));
	await stop(1);
}

async function start(): Promise<void> {
	const { paths, year, samples } = readArguments();
	const address = addressSettings(process.env);
	const settings = connectionSettings(process.env, tell);
	server = await listen(address);
	const booting = Promise.withResolvers<void>();
	const opening = connect({ ...settings, onBoot: booting.resolve });
	connecting = opening;
	// Neo4j takes seconds to boot: the rest is made ready meanwhile, not before.
	const meanwhile = Promise.race([booting.promise, opening]);
	const [database, client, { createApp }, { progressBoard }, { describeForLog }] =
		await Promise.all([
			openStore(opening),
			meanwhile.then(() => buildClient(tell, process.env.CLIENT_DIR)),
			meanwhile.then(() => import("#server/app.ts")),
			meanwhile.then(() => import("#server/ingest-progress.ts")),
			meanwhile.then(() => import("#server/errors.ts")),
		]);
	// What fails beside an answer that failed already may find nobody waiting; that ends no other's answer.
	process.on("unhandledRejection", (reason) => tell(describeForLog(reason)));
	const { exposed, hosts, writable } = address;
	const { dataFolder } = settings;
	const progress = progressBoard();
	const store = writable ? writableStore({ database, dataFolder, progress }) : null;
	const app = createApp({ database, exposed, hosts, store, progress, log: tell });
	server.answerWith({ app, files: staticFiles(client) });
	const ingest = { database, year, dataFolder, progress };
	if (paths.length > 0) await ingestAtStart({ ...ingest, paths });
	else if (samples && (await lacksReports(database)) && (await wantsSamples()))
		await ingestAtStart({ ...ingest, paths: "samples" });
	await sayReady(database, server.url);
	const { warmUp } = await import("#server/warm-up.ts");
	// A question that fails here is told to who asks it.
	await warmUp(database, stopped.signal).catch(() => {});
}

async function openStore(opening: Promise<Database>): Promise<Database> {
	const database = await opening;
	await migrate(database);
	return database;
}

async function lacksReports(database: Database): Promise<boolean> {
	return (await storedReports(reader(database))) === "none";
}

async function wantsSamples(): Promise<boolean> {
	const asked = Date.now();
	const agreed = await agrees(offer, process);
	thinkingMs = Date.now() - asked;
	return agreed;
}

interface Ingest {
	readonly database: Database;
	readonly progress: ProgressBoard;
	readonly paths: readonly string[] | "samples";
	readonly year: number | null;
	readonly dataFolder: string;
}

/** A file that fails is told of and keeps nothing else from being served. The reader with its registers is loaded only here. */
async function ingestAtStart({ paths, year, progress, ...given }: Ingest): Promise<void> {
	const { ingestPaths, ingestSamples } = await import("#ingest/pipeline.ts");
	const { progressOn, summaryLines } = await import("#ingest/progress.ts");
	const bar = progressOn(process.stderr);
	const summary = await onBoard(progress, 0, (tellBoard) => {
		const onProgress = (done: number, total: number): void => {
			bar.onProgress(done, total);
			tellBoard(done, total);
		};
		return paths === "samples"
			? ingestSamples({ ...given, onProgress })
			: ingestPaths({ ...given, onProgress, paths, year });
	}).finally(bar.stop);
	const { nodes } = await findStatistics(reader(given.database));
	for (const line of summaryLines(summary, nodes)) tell(line);
}

async function sayReady(database: Database, url: string): Promise<void> {
	const holds = await storedReports(reader(database));
	if (holds === "none") tell("The store holds no reports yet. Read some: npm run ingest -- FOLDER");
	if (holds === "samples")
		tell(
			"The store holds the fictional sample reports. Read your own, and the samples leave: npm run ingest -- FOLDER",
		);
	const seconds = ((Date.now() - started - thinkingMs) / 1000).toFixed(1);
	tell(`Ready in ${seconds} s; Ctrl-C stops it. Open:`);
	process.stdout.write(`${url}\n`);
}

/** Stops what we started, in good order, once; whatever still hangs after a while ends with us. */
async function stop(code: number): Promise<void> {
	if (stopping) return;
	stopping = true;
	stopped.abort();
	setTimeout(() => process.exit(code || 1), patienceMs).unref();
	await server?.close();
	const database = await connecting?.catch(() => undefined);
	await database?.close().catch((error: unknown) => tell(String(error)));
	process.exit(code);
}

interface Arguments {
	readonly paths: readonly string[];
	readonly year: number | null;
	/** Whether an empty store may get the samples. */
	readonly samples: boolean;
}

function readArguments(): Arguments {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { year: { type: "string" }, "no-samples": { type: "boolean" } },
		});
		const { year } = values;
		if (year !== undefined && !/^(?:19|20)\d{2}$/.test(year))
			throw new Error(`"${year}" is no year.`);
		return {
			paths: positionals,
			year: year === undefined ? null : Number(year),
			samples: !values["no-samples"],
		};
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}

function tell(line: string): void {
	process.stderr.write(`${line}\n`);
}
