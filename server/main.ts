import { parseArgs } from "node:util";
import { connect, type Database } from "#graph/connect.ts";
import { migrate } from "#graph/migrate.ts";
import { findStatistics } from "#graph/read/statistics.ts";
import { holdsReports } from "#graph/read/stored-reports.ts";
import { reader } from "#graph/session.ts";
import { connectionSettings } from "#graph/settings.ts";
import { buildClient } from "#server/client-build.ts";
import { type HttpServer, listen } from "#server/http.ts";
import { addressSettings } from "#server/settings.ts";
import { staticFiles } from "#server/static.ts";

const usage = `Usage: npm start [-- PATH… [--year YYYY]]
  PATH   report, or folder of reports, to read into the store before serving
  PORT=4001 npm start   serves on another port`;

const patienceMs = 15_000;
const started = Date.now();
let stopping = false;
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
	const { paths, year } = readArguments();
	const address = addressSettings(process.env);
	const settings = connectionSettings(process.env, tell);
	server = await listen(address);
	const booting = Promise.withResolvers<void>();
	const opening = connect({ ...settings, onBoot: booting.resolve });
	connecting = opening;
	// Neo4j takes seconds to boot: the rest is made ready meanwhile, not before.
	const meanwhile = Promise.race([booting.promise, opening]);
	const [database, client, { createApp }] = await Promise.all([
		openStore(opening),
		meanwhile.then(() => buildClient(tell, process.env.CLIENT_DIR)),
		meanwhile.then(() => import("#server/app.ts")),
	]);
	const { exposed, hosts } = address;
	const app = createApp({ database, exposed, hosts, log: tell });
	server.answerWith({ app, files: staticFiles(client) });
	if (paths.length > 0) await ingest(database, { paths, year, dataFolder: settings.dataFolder });
	await sayReady(database, server.url);
}

async function openStore(opening: Promise<Database>): Promise<Database> {
	const database = await opening;
	await migrate(database);
	return database;
}

interface Ingest {
	readonly paths: readonly string[];
	readonly year: number | null;
	readonly dataFolder: string;
}

/** A file that fails is told of and keeps nothing else from being served. The reader with its registers is loaded only here. */
async function ingest(database: Database, { paths, year, dataFolder }: Ingest): Promise<void> {
	const { ingestPaths } = await import("#ingest/pipeline.ts");
	const { progressOn, summaryLines } = await import("#ingest/progress.ts");
	const { onProgress, stop: stopProgress } = progressOn(process.stderr);
	const options = { database, paths, year, dataFolder, onProgress };
	const summary = await ingestPaths(options).finally(stopProgress);
	const { nodes } = await findStatistics(reader(database));
	for (const line of summaryLines(summary, nodes)) tell(line);
}

async function sayReady(database: Database, url: string): Promise<void> {
	if (!(await holdsReports(reader(database))))
		tell("The store holds no reports yet. Read some: npm run ingest -- FOLDER");
	const seconds = ((Date.now() - started) / 1000).toFixed(1);
	tell(`Ready in ${seconds} s; Ctrl-C stops it. Open:`);
	process.stdout.write(`${url}\n`);
}

/** Stops what we started, in good order, once; whatever still hangs after a while ends with us. */
async function stop(code: number): Promise<void> {
	if (stopping) return;
	stopping = true;
	setTimeout(() => process.exit(code || 1), patienceMs).unref();
	await server?.close();
	const database = await connecting?.catch(() => undefined);
	await database?.close().catch((error: unknown) => tell(String(error)));
	process.exit(code);
}

function readArguments(): { paths: readonly string[]; year: number | null } {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { year: { type: "string" } },
		});
		const { year } = values;
		if (year !== undefined && !/^(?:19|20)\d{2}$/.test(year))
			throw new Error(`"${year}" is no year.`);
		return { paths: positionals, year: year === undefined ? null : Number(year) };
	} catch (error) {
		throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
	}
}

function tell(line: string): void {
	process.stderr.write(`${line}\n`);
}
