import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { open, readFile, stat, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Neo4jMemory } from "#graph/embedded/heap.ts";
import { type Java, javaTool } from "#graph/embedded/java.ts";

export interface Launch {
	readonly java: Java;
	/** What `prepareDistribution` gave. */
	readonly distribution: string;
	/** The folder of the store. */
	readonly home: string;
	readonly memory: Neo4jMemory;
	/** Of the class data archive, which is used when it is there. */
	readonly archive: string;
	/** "train" writes the archive when Java ends; a store of "temporary" and "train" goes at the end. */
	readonly purpose: "keep" | "temporary" | "train";
}

/** What the launcher answers when another process has the store open. */
export const storeInUse = 75;

const opened = ["java.nio", "java.io", "sun.nio.ch"];
const longestLog = 1_000_000;

/**
 * Starts the launcher as a process of its own session, so that Ctrl-C and a closing terminal reach its users and not
 * Neo4j itself, which ends when they have gone. Its output goes to launcher.log.
 */
export async function launchNeo4j(launch: Launch): Promise<ChildProcess> {
	const { java, distribution, home, purpose } = launch;
	const log = await openLog(home);
	const classPath = await readFile(join(distribution, "class-path"), "utf8");
	const parameters = [
		...memoryOptions(launch),
		...archiveOptions(launch),
		...opened.flatMap((name) => ["--add-opens", `java.base/${name}=ALL-UNNAMED`]),
		...["-cp", classPath, "Launcher", home, await writeSettings(launch)],
		...(purpose === "keep" ? [] : ["temporary"]),
	];
	const child = spawn(javaTool(java, "java"), parameters, {
		cwd: distribution,
		detached: true,
		stdio: ["ignore", log.fd, log.fd],
		windowsHide: true,
	});
	child.once("error", () => {});
	child.unref();
	await log.close();
	return child;
}

/**
 * The second compiler of Java takes a fifth more CPU time at the start of a server and makes it fast for as long as it stays
 * up; a store for a test ends before it would pay.
 */
const firstCompilerOnly = "-XX:TieredStopAtLevel=1";

/** Where the launcher of a store writes its output. */
export function logOf(home: string): string {
	return join(home, "launcher.log");
}

/** The settings with the page cache of this store, for its owner alone; gives their file. */
async function writeSettings({ distribution, home, memory: { pages } }: Launch): Promise<string> {
	const settings = await readFile(join(distribution, "neo4j.conf"), "utf8");
	const file = join(home, "settings.conf");
	const fitting = settings.replace(/^(server\.memory\.pagecache\.size)=.*$/m, `$1=${pages}`);
	await writeFile(file, fitting, { mode: 0o600 });
	return file;
}

function memoryOptions({ memory: { heap }, purpose }: Launch): string[] {
	const options = [`-Xmx${heap}`, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"];
	return purpose === "temporary" ? [...options, firstCompilerOnly] : options;
}

function archiveOptions({ archive, purpose }: Launch): string[] {
	if (purpose === "train") return [`-XX:ArchiveClassesAtExit=${archive}`, "-Xlog:disable"];
	return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, "-Xlog:cds=off"] : [];
}

async function openLog(home: string): ReturnType<typeof open> {
	const path = logOf(home);
	if (existsSync(path) && (await stat(path)).size > longestLog) await truncate(path);
	return open(path, "a", 0o600);
}
