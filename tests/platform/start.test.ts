import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import {
	endGroup,
	isAlive,
	makeFolder,
	neo4jPid,
	type Running,
	startNode,
	startUser,
	untilGone,
} from "./processes.ts";

let folder: string;
const groups: number[] = [];

beforeAll(() => {
	folder = makeFolder();
});
afterEach(() => {
	for (const group of groups.splice(0)) endGroup(group);
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 100 });
});

function start(port = "0", parameters: readonly string[] = ["--no-samples"]): Running {
	const running = startNode(["setup/run.mjs", "server/main.ts", ...parameters], {
		DATA_DIR: folder,
		PORT: port,
	});
	groups.push(running.child.pid ?? 0);
	return running;
}

test("a start prints its address alone on standard output, says how to ingest, and a closing terminal ends all of it", async () => {
	const running = start();
	const url = await running.nextLine();
	expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
	expect(running.said()).toContain("npm run ingest");
	expect((await fetch(`${url}/ready`)).status).toBe(200);
	const taken = start(new URL(url).port);
	expect(await taken.ended).toBe(1);
	expect(taken.said()).toMatch(/Port \d+ is taken.*PORT=\d+ npm start/);
	const pid = neo4jPid(folder);
	process.kill(-(running.child.pid ?? 0), "SIGHUP");
	expect(await running.ended).toBe(0);
	expect(isAlive(pid)).toBe(false);
});

test("Ctrl-C leaves a Neo4j that another process uses, and kill -9 of everything leaves no orphan", async () => {
	const first = start();
	await first.nextLine();
	const pid = neo4jPid(folder);
	const user = await startUser(folder);
	groups.push(user.child.pid ?? 0);
	process.kill(-(first.child.pid ?? 0), "SIGINT");
	expect(await first.ended).toBe(0);
	expect(isAlive(pid)).toBe(true);
	const second = start();
	await second.nextLine();
	expect(second.said()).toContain("Joined the Neo4j that is running already");
	expect(await user.leave()).toBe(0);
	process.kill(-(second.child.pid ?? 0), "SIGKILL");
	await untilGone(pid);
});

const offline = ["--net", "sh", "-c", 'ip link set lo up && exec "$@"', "sh"];
const canGoOffline = spawnSync("unshare", [...offline, "true"]).status === 0;

test.skipIf(!canGoOffline)(
	"after the first start no network is needed (needs root, to take it away)",
	async () => {
		const program = [process.execPath, "setup/run.mjs", "server/main.ts", "--no-samples"];
		const cutOff = `process.exitCode = require("node:child_process").spawnSync("unshare", ${JSON.stringify([...offline, ...program])}, { stdio: "inherit" }).status`;
		const running = startNode(["-e", cutOff], { DATA_DIR: folder, PORT: "0" });
		groups.push(running.child.pid ?? 0);
		expect(await running.nextLine()).toMatch(/^http:/);
		const pid = neo4jPid(folder);
		process.kill(-(running.child.pid ?? 0), "SIGKILL");
		await untilGone(pid);
	},
);

test("a start that is interrupted while Neo4j starts leaves no process", async () => {
	const running = start();
	const file = join(folder, "neo4j", "running.json");
	await expect.poll(() => existsSync(file), { timeout: 60_000 }).toBe(true);
	const pid = neo4jPid(folder);
	process.kill(-(running.child.pid ?? 0), "SIGINT");
	await running.ended;
	await untilGone(pid);
});

test("a start on an empty store without a terminal reads the samples, and the next one leaves them", async () => {
	const first = start("0", []);
	const url = await first.nextLine();
	expect(first.said()).toMatch(/reports new +25/);
	expect(first.said()).toContain("fictional sample reports");
	expect(await sampleReports(url)).toBe(25);
	process.kill(-(first.child.pid ?? 0), "SIGINT");
	expect(await first.ended).toBe(0);
	const second = start("0", []);
	await second.nextLine();
	expect(second.said()).not.toContain("Reading reports");
	process.kill(-(second.child.pid ?? 0), "SIGINT");
	expect(await second.ended).toBe(0);
});

async function sampleReports(url: string): Promise<number> {
	const response = await fetch(`${url}/graphql`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ query: "{ statistics { sampleReports } }" }),
	});
	return (await response.json()).data.statistics.sampleReports;
}
