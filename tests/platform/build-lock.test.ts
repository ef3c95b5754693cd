import { existsSync, mkdirSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withBuildLock } from "#graph/embedded/build-lock.ts";
import { makeFolder } from "./processes.ts";

test("a lock that a killed build left is taken over, and one that is held is waited for", async () => {
	const folder = makeFolder();
	const lock = join(folder, "building");
	mkdirSync(lock);
	const longAgo = new Date(Date.now() - 60_000);
	utimesSync(lock, longAgo, longAgo);
	const done: string[] = [];
	const first = withBuildLock(lock, async () => {
		const second = withBuildLock(lock, async () => done.push("second"));
		await new Promise((resolve) => setTimeout(resolve, 600));
		done.push("first");
		return { second };
	});
	await (await first).second;
	expect(done).toEqual(["first", "second"]);
	expect(existsSync(lock)).toBe(false);
	rmSync(folder, { recursive: true });
});
