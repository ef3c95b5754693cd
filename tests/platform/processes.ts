import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const program = join(import.meta.dirname, "../..");

/** A new folder whose path holds a space. */
export function makeFolder(): string {
	return realpathSync(mkdtempSync(join(tmpdir(), "contacts test ")));
}

/** Uses the embedded Neo4j of DATA_DIR, led by its standard input. */
export const userProgram = fileURLToPath(new URL("./user.ts", import.meta.url));

/** An embedded Neo4j that spends no time on making itself fast in the long run. */
const testEnvironment = {
	NEO4J_URI: "",
	JAVA_TOOL_OPTIONS: "-XX:TieredStopAtLevel=1",
	npm_lifecycle_event: undefined,
};

export interface Running {
	readonly child: ChildProcess;
	/** The next line that it prints on standard output; throws with all it said when it ends without one. */
	nextLine(): Promise<string>;
	/** All that it has said on standard error. */
	said(): string;
	/** Exit code or signal. */
	readonly ended: Promise<number | NodeJS.Signals>;
}

/** Starts a Node program of this repository, in a process group of its own. */
export function startNode(
	parameters: readonly string[],
	environment: Readonly<Record<string, string | undefined>> = {},
	folder: string = program,
): Running {
	const child = spawn(process.execPath, parameters, {
		cwd: folder,
		detached: true,
		env: { ...process.env, ...testEnvironment, ...environment },
		stdio: ["pipe", "pipe", "pipe"],
	});
	let said = "";
	child.stderr.setEncoding("utf8").on("data", (text: string) => {
		said += text;
	});
	const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
	const ended = new Promise<number | NodeJS.Signals>((resolve) => {
		child.once("close", (code, signal) => resolve(code ?? signal ?? -1));
	});
	return {
		child,
		ended,
		said: () => said,
		async nextLine() {
			const line = await lines.next();
			if (line.done) throw new Error(`It ended (${await ended}) and said: ${said}`);
			return line.value;
		},
	};
}

export interface User extends Running {
	readonly uri: string;
	query(cypher: string): Promise<unknown>;
	leave(): Promise<number | NodeJS.Signals>;
}

/** Starts a process that uses the embedded Neo4j of the data folder, and waits until it does. */
export async function startUser(dataFolder: string): Promise<User> {
	const running = startNode([userProgram], { DATA_DIR: dataFolder });
	const { uri, error } = JSON.parse(await running.nextLine());
	if (error !== undefined) throw new Error(error);
	const write = (line: string) => running.child.stdin?.write(`${line}\n`);
	return {
		...running,
		uri,
		async query(cypher) {
			write(cypher);
			return JSON.parse(await running.nextLine());
		},
		leave() {
			write("leave");
			return running.ended;
		},
	};
}

/** The process id of the Neo4j that runs on the data folder. */
export function neo4jPid(dataFolder: string): number {
	return JSON.parse(readFileSync(join(dataFolder, "neo4j", "running.json"), "utf8")).pid;
}

/** Ends whatever is left of a group that `startNode` made. */
export function endGroup(group: number): void {
	try {
		process.kill(-group, "SIGKILL");
	} catch {
		// Nothing is left of it.
	}
}

export function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return !isZombie(pid);
	} catch {
		return false;
	}
}

/** Waits until the process has ended; throws after the time given. */
export async function untilGone(pid: number, withinMs = 20_000): Promise<void> {
	const deadline = Date.now() + withinMs;
	while (isAlive(pid)) {
		if (Date.now() > deadline) throw new Error(`Process ${pid} still runs after ${withinMs} ms.`);
		await delay(50);
	}
}

/** Ended, but not yet collected by a parent that may take its time. */
function isZombie(pid: number): boolean {
	try {
		return /^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
	} catch {
		return false;
	}
}
