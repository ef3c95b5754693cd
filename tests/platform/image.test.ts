import { type ChildProcess, spawn } from "node:child_process";
import {
	chmodSync,
	chownSync,
	copyFileSync,
	cpSync,
	mkdirSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Embedded } from "#graph/embedded/start.ts";
import { startTemporaryNeo4j } from "#graph/embedded/temporary.ts";
import { buildClient } from "#server/client-build.ts";
import { readRecipe } from "../container/recipe.ts";
import { makeFolder, program } from "./processes.ts";

/** A copy of exactly the files that the container image would hold; no engine is needed to run it. */
const recipe = readRecipe();
const root = process.getuid?.() === 0;
const unprivileged = root ? { uid: 1000, gid: 1000 } : {};

let folder: string;
let app: string;
let data: string;
let node: string;
let neo4j: Embedded;

beforeAll(async () => {
	folder = makeFolder();
	app = join(folder, "app");
	data = join(folder, "data");
	node = join(folder, "node");
	copyFileSync(process.execPath, node);
	await fill();
	mkdirSync(data);
	if (root) chownSync(data, 1000, 1000);
	chmodSync(folder, 0o755);
	neo4j = await startTemporaryNeo4j(() => {});
});
afterAll(async () => {
	await neo4j?.release();
	rmSync(folder, { recursive: true, force: true });
});

async function fill(): Promise<void> {
	const client = await buildClient(() => {});
	for (const { stage, sources, target } of recipe.copies)
		for (const source of sources) {
			const to = target === "./" ? join(app, basename(source)) : join(app, target);
			if (stage === null) copy(join(program, source), to);
			else if (basename(source) === "dist") copy(client, to);
			else copyProductionPackages(to);
		}
}

function copy(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	cpSync(from, to, { recursive: true });
	// A build of ours is its maker's alone, which the copy keeps; the image's is made with the usual rights.
	if (statSync(to).isDirectory()) chmodSync(to, 0o755);
}

/** What `npm prune --omit=dev` leaves. */
function copyProductionPackages(to: string): void {
	const lock: { packages: Record<string, { dev?: boolean; devOptional?: boolean }> } = JSON.parse(
		readFileSync(join(program, "package-lock.json"), "utf8"),
	);
	for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
		if (path === "" || dev || devOptional) continue;
		const from = join(program, path);
		cpSync(from, join(to, path.slice("node_modules/".length)), {
			recursive: true,
			// A package below another may be for development alone.
			filter: (item) => item === from || basename(item) !== "node_modules",
		});
	}
}

function start(command: readonly string[], environment: Record<string, string>): ChildProcess {
	expect(command[0]).toBe("node");
	return spawn(node, command.slice(1), {
		cwd: app,
		env: {
			PATH: "/usr/bin:/bin",
			...recipe.environment,
			DATA_DIR: data,
			NEO4J_URI: neo4j.uri,
			NEO4J_PASSWORD: neo4j.password,
			...environment,
		},
		stdio: ["ignore", "pipe", "pipe"],
		...unprivileged,
	});
}

const ending = (child: ChildProcess) =>
	new Promise<number | NodeJS.Signals>((resolve) => {
		child.once("close", (code, signal) => resolve(code ?? signal ?? -1));
	});

test("the image's files serve the page, answer the health check, read reports and stop at SIGTERM", async () => {
	const port = String(await freePort());
	const server = start([...recipe.command, "--no-samples"], { PORT: port });
	const ended = ending(server);
	const said = text(server.stderr ?? process.stdin);
	try {
		const url = `http://127.0.0.1:${port}`;
		await untilReady(url, ended);
		expect(await (await fetch(url)).text()).toContain("<script");
		expect((await fetch(`${url}/graphql`)).status).toBe(405);
		const ingest = start(["node", "ingest/cli.ts", "ingest", "samples/2014"], {});
		expect(await ending(ingest)).toBe(0);
	} finally {
		server.kill("SIGTERM");
	}
	expect(await ended).toBe(0);
	expect(await said).not.toMatch(/Building|Installing|Error/);
});

async function untilReady(url: string, ended: Promise<number | NodeJS.Signals>): Promise<void> {
	let end: number | NodeJS.Signals | undefined;
	void ended.then((code) => {
		end = code;
	});
	while (end === undefined) {
		const response = await fetch(`${url}/ready`).catch(() => undefined);
		if (response?.ok) return;
		await delay(100);
	}
	throw new Error(`The server ended (${end}) before it was ready.`);
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
		});
	});
}
