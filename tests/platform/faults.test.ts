import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { dumpGraph } from "#graph/dump.ts";
import { verify } from "#graph/write/verify.ts";
import {
	type Ground,
	ingestUndisturbed,
	killAndRepeat,
	prepareGround,
	type Undisturbed,
	withStore,
} from "../../bench/kills/trial.ts";
import { linesByReport } from "../../bench/kills/whole.ts";
import { makeReports } from "../../bench/made/reports.ts";
import { makeFolder, startNode, userProgram } from "./processes.ts";

let folder: string;
let ground: Ground;
let undisturbed: Undisturbed;

/** The undisturbed ingest and its Neo4j run a day ahead of those that are killed: no date may tell. */
beforeAll(async () => {
	vi.stubEnv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
	vi.stubEnv("TZ", "Pacific/Kiritimati");
	folder = makeFolder();
	ground = await prepareGround(folder, makeReports(30));
	undisturbed = await ingestUndisturbed(ground);
	vi.stubEnv("TZ", "America/Los_Angeles");
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(folder, { recursive: true, force: true, maxRetries: 100, retryDelay: 100 });
});

test.each([
	{ target: "ingest", moment: 0.99 },
	{ target: "neo4j", moment: 0.9 },
	{ target: "both", moment: 0.95 },
] as const)(
	"after kill -9 during an ingest ($target) each report is wholly in or out, and the next ingest makes up for it, in another time zone too",
	async (kill) => {
		const { notWhole, different } = await killAndRepeat(ground, kill, undisturbed);
		expect(notWhole).toEqual([]);
		expect(different).toEqual([]);
	},
);

/** A disk of this many kB at a path; only root may mount one, and not everywhere. */
function mountDisk(path: string, kilobytes: number): boolean {
	mkdirSync(path, { recursive: true });
	const size = `size=${kilobytes}k`;
	return spawnSync("mount", ["-t", "tmpfs", "-o", size, "tmpfs", path]).status === 0;
}
const probe = makeFolder();
const canMount = mountDisk(probe, 100);
spawnSync("umount", [probe]);
rmSync(probe, { recursive: true });

test.skipIf(!canMount)(
	"a disk that fills up during an ingest, and one that is read-only, are told of, and the store is whole (needs root, to mount a small disk)",
	async () => {
		const disk = join(folder, "disk");
		const more = join(folder, "more");
		for (const { file, text } of makeReports(60, 2)) {
			mkdirSync(dirname(join(more, "later", file)), { recursive: true });
			writeFileSync(join(more, "later", file), text);
		}
		const environment = { DATA_DIR: join(disk, "data") };
		const ingest = () => startNode(["ingest/cli.ts", "ingest", more], environment);
		const remount = (options: string) => spawnSync("mount", ["-o", `remount,${options}`, disk]);
		mountDisk(disk, 200_000);
		try {
			cpSync(ground.trial, environment.DATA_DIR, { recursive: true });
			const { blocks, bfree, bsize } = statfsSync(disk);
			remount(`size=${Math.ceil(((blocks - bfree) * bsize) / 1024) + 2_000}k`);
			const full = ingest();
			expect(await full.ended).toBe(2);
			expect(full.said()).toContain("The disk is full: make room on it and start again.");

			remount("size=200000k,ro");
			const { error } = JSON.parse(await startNode([userProgram], environment).nextLine());
			expect(error).toMatch(/data folder .* cannot be written.*set DATA_DIR/);

			remount("size=200000k,rw");
			const first = linesByReport(undisturbed.dump);
			await withStore(environment.DATA_DIR, async (database) => {
				expect((await verify(database)).differences).toEqual([]);
				const found = linesByReport(await dumpGraph(database));
				for (const [report, lines] of first) expect(found.get(report)).toEqual(lines);
				const again = ingest();
				expect(await again.ended).toBe(0);
				expect((await verify(database)).differences).toEqual([]);
				expect(linesByReport(await dumpGraph(database)).size).toBe(first.size + 60);
			});
		} finally {
			spawnSync("umount", ["--lazy", disk]);
		}
	},
);
