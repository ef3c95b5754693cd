import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connect } from "#graph/connect.ts";
import { isAlive, makeFolder, neo4jPid, startUser, type User, untilGone } from "./processes.ts";

let folder: string;
let users: User[];

beforeEach(() => {
	folder = makeFolder();
	users = [];
});
afterEach(() => {
	for (const { child } of users) child.kill("SIGKILL");
	rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 100 });
});

async function start(): Promise<User> {
	const user = await startUser(folder);
	users.push(user);
	return user;
}

test("two starts at once share one Neo4j, which ends with its last user and keeps what was written", async () => {
	const [first, second] = await Promise.all([start(), start()]);
	expect(second.uri).toBe(first.uri);
	expect(await first.query("CREATE (n:Kept {name: 'é'}) RETURN n.name AS name")).toEqual([
		{ name: "é" },
	]);
	const pid = neo4jPid(folder);
	expect(await first.leave()).toBe(0);
	expect(isAlive(pid)).toBe(true);
	expect(await second.query("MATCH (n:Kept) RETURN count(n) AS kept")).toEqual([{ kept: 1 }]);
	expect(await second.leave()).toBe(0);
	expect(isAlive(pid)).toBe(false);
});

test("after kill -9 of its last user Neo4j ends by itself, and the next start finds the store whole", async () => {
	const user = await start();
	await user.query("CREATE (n:Kept) RETURN 1 AS one");
	const pid = neo4jPid(folder);
	user.child.kill("SIGKILL");
	await untilGone(pid);
	const next = await start();
	expect(await next.query("MATCH (n:Kept) RETURN count(n) AS kept")).toEqual([{ kept: 1 }]);
	expect(await next.leave()).toBe(0);
});

test("after kill -9 of Neo4j its users get it back at the same address", async () => {
	const user = await start();
	await user.query("CREATE (n:Kept) RETURN 1 AS one");
	const pid = neo4jPid(folder);
	process.kill(pid, "SIGKILL");
	await untilGone(pid);
	await expect.poll(() => user.said(), { timeout: 60_000 }).toContain("Neo4j is back.");
	expect(await user.query("MATCH (n:Kept) RETURN count(n) AS kept")).toEqual([{ kept: 1 }]);
	expect(neo4jPid(folder)).not.toBe(pid);
	expect(await user.leave()).toBe(0);
});

test("the password is in a file for its owner alone and in no command line; a wrong one is told of", async () => {
	const user = await start();
	const file = join(folder, "neo4j", "password");
	const password = readFileSync(file, "utf8");
	expect(password).toMatch(/^[0-9a-f]{48}$/);
	expect(statSync(file).mode & 0o777).toBe(0o600);
	expect(statSync(join(folder, "neo4j", "running.json")).mode & 0o777).toBe(0o600);
	expect(statSync(join(folder, "neo4j")).mode & 0o777).toBe(0o700);
	const pid = neo4jPid(folder);
	for (const process of [pid, user.child.pid])
		expect(readFileSync(`/proc/${process}/cmdline`, "utf8")).not.toContain(password);
	expect(readFileSync(join(folder, "neo4j", "launcher.log"), "utf8")).not.toContain(password);
	const given = { uri: user.uri, username: "neo4j", password: "wrong-password" };
	const settings = { given, dataFolder: folder, heap: "512m", say: () => {} };
	await expect(connect(settings)).rejects.toThrow(
		/refuses the user name or password.*NEO4J_PASSWORD/,
	);
	await expect(
		connect({ ...settings, given: { ...given, password }, database: "absent" }),
	).rejects.toThrow(/has no database "absent".*NEO4J_DATABASE/);
	expect(await user.leave()).toBe(0);
});

test("left-over files of a killed run and a lost password keep no start from working, and a wrong one is told of", async () => {
	await (await start()).leave();
	writeFileSync(join(folder, "neo4j", "password"), "0".repeat(48));
	await expect(start()).rejects.toThrow(/refuses the password.*Delete the password file/);
	const stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
	await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
	const address = stranger.address();
	const control = typeof address === "object" ? address?.port : 0;
	const leftOver = { pid: process.pid, bolt: 1, control, token: "0".repeat(48) };
	writeFileSync(join(folder, "neo4j", "running.json"), JSON.stringify(leftOver));
	rmSync(join(folder, "neo4j", "password"));
	const user = await start();
	expect(await user.query("RETURN 1 AS one")).toEqual([{ one: 1 }]);
	expect(readFileSync(join(folder, "neo4j", "password"), "utf8")).toMatch(/^[0-9a-f]{48}$/);
	expect(await user.leave()).toBe(0);
	stranger.close();
});
