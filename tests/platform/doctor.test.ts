import {
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endGroup, makeFolder, program, startNode, startUser } from "./processes.ts";

let folder: string;
beforeEach(() => {
	folder = makeFolder();
});
afterEach(() => {
	rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 100 });
});

async function examine(environment: Readonly<Record<string, string>> = {}, place = program) {
	const data = { DATA_DIR: join(folder, "data"), PORT: "0" };
	const running = startNode(["setup/doctor.mjs"], { ...data, ...environment }, place);
	let said = "";
	for (;;) {
		const line = await running.nextLine().catch(() => undefined);
		if (line === undefined) break;
		said += `${line}\n`;
	}
	return { said: said + running.said(), code: await running.ended };
}

test("on a machine where npm start works it says so, and changes nothing", async () => {
	const { said, code } = await examine();
	expect(said).toMatch(/^✓ Node: \d+\.\d+\.\d+\.$/m);
	expect(said).toMatch(/^✓ npm packages: installed/m);
	expect(said).toMatch(/^[✓·] Neo4j: (?:fetched|none of our own)/m);
	expect(said).toMatch(/^· Store: none yet/m);
	expect(said).toMatch(/^✓ Disk: [\d,]+ MB free/m);
	expect(said).toContain("npm start would work.");
	expect(code).toBe(0);
	expect(readdirSync(folder)).toEqual([]);
});

test("with nothing installed it tells what npm start would fetch and what a person must install", async () => {
	const place = join(folder, "program");
	cpSync(join(program, "setup"), join(place, "setup"), { recursive: true });
	cpSync(join(program, "graph/embedded"), join(place, "graph/embedded"), { recursive: true });
	for (const name of ["package.json", "package-lock.json"])
		cpSync(join(program, name), join(place, name));
	mkdirSync(join(folder, "bin"));
	symlinkSync(process.execPath, join(folder, "bin/node"));
	const before = readdirSync(folder, { recursive: true }).sort();
	const alone = { PATH: join(folder, "bin"), JAVA_HOME: "" };
	const { said, code } = await examine(alone, place);
	expect(said).toMatch(/^✗ npm: not found\. Install Node\.js with npm/m);
	expect(said).toMatch(/^· npm packages: not installed\. npm start installs them/m);
	for (const name of ["Java", "javac", "Maven"])
		expect(said).toMatch(new RegExp(`^[✗·] ${name}: not found .*(?:apt-get|NEO4J_URI)`, "m"));
	expect(said).toContain("npm start would not work");
	expect(code).toBe(1);
	expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
});

test.each([
	[
		"another program",
		() => ({ status: "up" }),
		/^✗ Port: \d+ is taken by another program\..*PORT=\d+/m,
	],
	["this program", () => ({ status: "alive" }), /^✗ Port: \d+ is taken by this program itself/m],
])("names a port that %s has", async (_, answer, line) => {
	const listener: RequestListener = (_request, response) => response.end(JSON.stringify(answer()));
	const server = createServer(listener);
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { said, code } = await examine({ PORT: String((server.address() as AddressInfo).port) });
	server.close();
	expect(said).toMatch(line);
	expect(code).toBe(1);
});

test("a data folder that can't be made is named", async () => {
	writeFileSync(join(folder, "file"), "");
	const { said, code } = await examine({ DATA_DIR: join(folder, "file", "data") });
	expect(said).toMatch(/^✗ Data folder: .*file is no folder\. .*DATA_DIR/m);
	expect(code).toBe(1);
});

test("a Neo4j of one's own that doesn't answer is named without its password", async () => {
	const { said, code } = await examine({
		NEO4J_URI: "bolt://somebody:hush-hush@127.0.0.1:9",
		NEO4J_PASSWORD: "even-more-hushed",
	});
	expect(said).toMatch(/^✗ Neo4j at NEO4J_URI: .*127\.0\.0\.1:9 does not answer/m);
	expect(said).not.toContain("hush");
	expect(code).toBe(1);
});

test("a store whose Neo4j runs is looked at, without its password", async () => {
	const data = join(folder, "data");
	const user = await startUser(data);
	try {
		const empty = await examine();
		expect(empty.said).toMatch(/^✓ Store: .*its Neo4j runs \(process \d+\)\. It is empty/m);
		expect(empty.code).toBe(0);
		await user.query('CREATE (:Store {id: "store", version: 1})');
		await user.query("CREATE (:Report {sample: false})");
		const { said } = await examine();
		expect(said).toMatch(/Store version 1, which npm start brings to \d+; 1 reports\./);
		expect(said).not.toContain(readFileSync(join(data, "neo4j/password"), "utf8").trim());
		expect(await user.leave()).toBe(0);
	} finally {
		endGroup(user.child.pid ?? 0);
	}
});
