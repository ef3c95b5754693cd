import type { ChildProcess } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { logOf, storeInUse } from "#graph/embedded/launch.ts";
import { DatabaseUnavailable } from "#graph/unavailable.ts";

/** One use of a running embedded Neo4j; it runs at least as long as the lease, whoever started it. */
export interface Lease {
	readonly uri: string;
	readonly password: string;
	/** Process id of Neo4j. */
	readonly pid: number;
	/** Whether another process had it running already. */
	readonly joined: boolean;
	/** Resolves when Neo4j ends before the lease was given up. */
	readonly broken: Promise<void>;
	/**
	 * Gives up the lease; when it was the last one, resolves after Neo4j has closed its store and ended. Throws
	 * `DatabaseUnavailable` when it ended without closing it in good order.
	 */
	release(): Promise<void>;
}

const Running = z.object({
	pid: z.number(),
	bolt: z.number(),
	control: z.number(),
	token: z.string(),
});
type Running = z.infer<typeof Running>;

const patienceMs = 120_000;
const answerWithinMs = 5_000;
const pauseMs = 50;
const pauseInUseMs = 500;

/**
 * Joins the Neo4j of the store in `home`, or starts it by `launch` when none runs. Any number of processes may do so at
 * once: the launchers themselves settle who opens the store. Throws `DatabaseUnavailable`.
 */
export async function leaseNeo4j(
	home: string,
	launch: () => Promise<ChildProcess>,
): Promise<Lease> {
	const deadline = Date.now() + patienceMs;
	const logStart = await sizeOf(logOf(home));
	const fail = (problem: string) => failure(home, problem, logStart);
	let child: ChildProcess | undefined;
	while (Date.now() < deadline) {
		const running = await readRunning(home);
		const door = running === undefined ? undefined : await knock(running);
		if (running !== undefined && door !== undefined) {
			const answer = await waitUntilReady(door);
			if (answer === "ready") {
				const password = (await readFile(join(home, "password"), "utf8")).trim();
				return hold({ home, running, door, password, joined: running.pid !== child?.pid });
			}
			if (answer !== undefined) throw await fail(answer);
		}
		if (child === undefined) child = await launch();
		else if (child.pid === undefined) throw await fail("Java could not be started");
		else if (child.exitCode === storeInUse) {
			child = undefined;
			await delay(pauseInUseMs);
		} else if (child.exitCode !== null || child.signalCode !== null)
			throw await fail(`Java ended with ${child.exitCode ?? child.signalCode}`);
		await delay(pauseMs);
	}
	throw await fail(`it was not ready within ${patienceMs / 1000} s`);
}

interface Door {
	readonly socket: Socket;
	readonly lines: AsyncGenerator<string, void>;
	readonly first: string;
}

/** Undefined when nobody answers, somebody else does, or this Neo4j is about to stop. */
async function knock(running: Running): Promise<Door | undefined> {
	const socket = connect({ host: "127.0.0.1", port: running.control });
	const lines = linesOf(socket);
	const silent = setTimeout(() => socket.destroy(), answerWithinMs);
	socket.write(`${running.token}\n`);
	const first = await lines.next();
	clearTimeout(silent);
	if (!first.done && /^(?:starting|ready|failed .*)$/.test(first.value))
		return { socket, lines, first: first.value };
	socket.destroy();
	return undefined;
}

/** "ready", or why it will never be; undefined when it ended without a word. */
async function waitUntilReady({ lines, first }: Door): Promise<string | undefined> {
	let line: string | undefined = first;
	while (line === "starting") line = (await lines.next()).value ?? undefined;
	return line?.replace(/^failed /, "");
}

async function* linesOf(socket: Socket): AsyncGenerator<string, void> {
	let rest = "";
	try {
		for await (const text of socket.setEncoding("utf8")) {
			const lines = (rest + text).split("\n");
			rest = lines.pop() ?? "";
			yield* lines;
		}
	} catch {
		// A broken connection ends like a closed one: Neo4j is gone.
	}
}

interface Held {
	readonly home: string;
	readonly running: Running;
	readonly door: Door;
	readonly password: string;
	readonly joined: boolean;
}

function hold({ home, running, door, password, joined }: Held): Lease {
	let released = false;
	let problem: string | undefined;
	const ended = (async () => {
		for await (const line of door.lines) problem = /^failed (.*)/.exec(line)?.[1] ?? problem;
	})();
	door.socket.unref();
	return {
		uri: `bolt://127.0.0.1:${running.bolt}`,
		password,
		pid: running.pid,
		joined,
		broken: new Promise((resolve) => {
			void ended.then(() => {
				if (!released) resolve();
			});
		}),
		async release() {
			released = true;
			door.socket.ref();
			door.socket.write("bye\n");
			await ended;
			if ((await readRunning(home))?.pid !== running.pid) await processEnd(running.pid);
			if (problem !== undefined)
				throw new DatabaseUnavailable(
					`Neo4j could not close the store of ${home}: ${problem}.${whatToDo(problem)} What was written is in its logs; the next start brings it back.`,
				);
		},
	};
}

async function processEnd(pid: number): Promise<void> {
	const deadline = Date.now() + patienceMs;
	while (Date.now() < deadline) {
		try {
			process.kill(pid, 0);
		} catch {
			return;
		}
		await delay(pauseMs);
	}
}

/** A file that is not there, not whole or not ours means that none runs. */
async function readRunning(home: string): Promise<Running | undefined> {
	try {
		return Running.parse(JSON.parse(await readFile(join(home, "running.json"), "utf8")));
	} catch {
		return undefined;
	}
}

async function sizeOf(path: string): Promise<number> {
	return (await stat(path).catch(() => undefined))?.size ?? 0;
}

async function failure(
	home: string,
	problem: string,
	logStart: number,
): Promise<DatabaseUnavailable> {
	const log = await readFile(logOf(home), "utf8").catch(() => "");
	const said = /^(?:Caused by: |Exception in thread "main" )?[\w.]+(?:Exception|Error): .*$/m.exec(
		log.slice(logStart),
	)?.[0];
	const hint = said === undefined ? "" : ` It said: ${said}.`;
	return new DatabaseUnavailable(
		`The embedded Neo4j of ${home} did not start: ${problem}.${hint}${whatToDo(problem + hint)} See ${logOf(home)} and ${join(home, "logs", "debug.log")}.`,
	);
}

/** For the problems that a person can mend. */
function whatToDo(problem: string): string {
	if (/No space left on device|not enough space/i.test(problem))
		return " The disk is full: make room on it and start again.";
	if (/Read-only file system|AccessDenied|Permission denied/i.test(problem))
		return " Make the folder and all in it writable for this user, or set DATA_DIR to another.";
	return "";
}
