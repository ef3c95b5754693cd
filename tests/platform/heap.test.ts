import { mkdir, mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { memoryFor } from "#graph/embedded/heap.ts";

let home: string;
beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), "heap-"));
});
afterEach(() => rm(home, { recursive: true, force: true }));

/** A file of so many MB that takes no room on the disk. */
async function holdStore(megabytes: number): Promise<void> {
	const folder = join(home, "data", "databases", "neo4j", "schema");
	await mkdir(folder, { recursive: true });
	const file = join(folder, "store");
	await writeFile(file, "");
	await truncate(file, megabytes * 2 ** 20);
}

const plenty = { total: 64_000, free: 32_000 };

test("a new store and a small one get the least heap", async () => {
	expect(await memoryFor(home, 0, plenty)).toEqual({ heap: "512m", pages: "128m" });
	await holdStore(200);
	expect(await memoryFor(home, 0, plenty)).toEqual({ heap: "512m", pages: "128m" });
});

test("a larger store gets more, where the memory has room for it", async () => {
	await holdStore(400);
	expect(await memoryFor(home, 0, plenty)).toEqual({ heap: "1024m", pages: "512m" });
	await holdStore(1_600);
	expect(await memoryFor(home, 0, plenty)).toEqual({ heap: "2048m", pages: "1024m" });
	expect(await memoryFor(home, 0, { total: 8_000, free: 3_000 })).toEqual({
		heap: "1024m",
		pages: "375m",
	});
	expect(await memoryFor(home, 0, { total: 3_000, free: 2_500 })).toEqual({
		heap: "512m",
		pages: "128m",
	});
});

test("a store that is about to grow gets at once what it will need", async () => {
	expect(await memoryFor(home, 2_000, plenty)).toEqual({ heap: "2048m", pages: "1024m" });
});
