import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endGroup, makeFolder, program, type Running, startNode, untilGone } from "./processes.ts";

let folder: string;
const groups: number[] = [];

beforeEach(() => {
	folder = makeFolder();
	cpSync(join(program, "setup"), join(folder, "setup"), { recursive: true });
	cpSync(new URL("./echo.ts", import.meta.url), join(folder, "echo.ts"));
	writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
	writeLock("1.0.0");
});
afterEach(() => {
	for (const group of groups.splice(0)) endGroup(group);
	rmSync(folder, { recursive: true, force: true });
});

function writeLock(version: string): void {
	const lock = { name: "tried", version, lockfileVersion: 3, requires: true, packages: { "": {} } };
	writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
}

function run(...parameters: string[]): Running {
	const running = startNode(["setup/run.mjs", "echo.ts", ...parameters], {}, folder);
	groups.push(running.child.pid ?? 0);
	return running;
}

test("a first run installs the packages, a second has nothing to do, and only the program writes to standard output", async () => {
	const first = run("go", "with space");
	expect(JSON.parse(await first.nextLine()).rest).toEqual(["with space"]);
	expect(await first.ended).toBe(0);
	expect(first.said()).toContain("Installing the npm packages (first start)");
	const second = run("go");
	expect(await second.ended).toBe(0);
	expect(second.said()).toBe("");
});

test("a changed lock file and an interrupted install are installed anew, and leave nothing behind", async () => {
	mkdirSync(join(folder, "node_modules", "half-made"), { recursive: true });
	const draft = join(folder, ".cache", "packages-killed");
	mkdirSync(draft, { recursive: true });
	utimesSync(draft, new Date(0), new Date(0));
	const first = run("go");
	expect(await first.ended).toBe(0);
	expect(existsSync(join(folder, "node_modules", "half-made"))).toBe(false);
	writeLock("2.0.0");
	const second = run("go");
	expect(await second.ended).toBe(0);
	expect(second.said()).toContain("package-lock.json changed");
	expect(readdirSync(join(folder, ".cache")).filter((name) => name !== "compiled")).toEqual([]);
});

test("two first runs at once both work", async () => {
	const both = [run("go"), run("go")];
	expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([0, 0]);
	expect(existsSync(join(folder, "node_modules", ".installed-from"))).toBe(true);
});

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
	"%s reaches the program, whose exit code is that of the run",
	async (signal) => {
		const running = run("wait");
		await running.nextLine();
		running.child.kill(signal);
		expect(JSON.parse(await running.nextLine())).toBe(signal);
		expect(await running.ended).toBe(7);
	},
);

test("after kill -9 of the run the program is asked to stop", async () => {
	const running = run("wait");
	await running.nextLine();
	running.child.kill("SIGKILL");
	expect(JSON.parse(await running.nextLine())).toBe("SIGTERM");
	await untilGone(running.child.pid ?? 0);
});

test("after kill -9 of npm, which has a shell between, the program is asked to stop", async () => {
	const npm = `require("node:child_process").spawn("sh", ["-c", "node setup/run.mjs echo.ts wait; true"], { stdio: "inherit" })`;
	const running = startNode(["-e", npm], { npm_lifecycle_event: "start" }, folder);
	groups.push(running.child.pid ?? 0);
	await running.nextLine();
	running.child.kill("SIGKILL");
	expect(JSON.parse(await running.nextLine())).toBe("SIGTERM");
});
