import { spawnSync } from "node:child_process";
import {
	chmodSync,
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "#graph/connect.ts";
import { dumpGraph } from "#graph/dump.ts";
import { ingestPaths } from "#ingest/pipeline.ts";
import { clearStore, openStore } from "../graph/store.ts";
import { runCommand } from "./run-command.ts";

const program = join(import.meta.dirname, "../..");
const good = join(program, "tests/gold/development/02-hamburg.txt");
const running = `${readFileSync(good, "utf8").replaceAll(/\s+/gu, " ")} `;

let database: Database;
let folder = "";
const at = (...names: string[]) => join(folder, ...names);

const run = (parameters: readonly string[], environment?: Readonly<Record<string, string>>) =>
	runCommand(folder, parameters, environment);
const ingest = (...paths: string[]) => run(["ingest", ...paths]);
const lineOf = (output: string, file: string) =>
	output.split("\n").find((line) => line.includes(`: ${file}: `)) ?? "";

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), "damaged reports "));
	chmodSync(folder, 0o755);
	for (const name of ["reports/sub", "sound", "nothing"]) mkdirSync(at(name), { recursive: true });
	cpSync(good, at("sound/good.txt"));
	writeFileSync(at("sound/notes.txt"), "Kort bezoek aan Oslo, samen met de gemeente Bergen.\n");
	writeFileSync(at("sound/one-line.txt"), running.repeat(Math.ceil(30_000 / running.length)));
	cpSync(at("sound"), at("reports"), { recursive: true });

	cpSync(good, at("reports/same.txt"));
	writeFileSync(at("reports/empty.txt"), "");
	writeFileSync(at("reports/blank.txt"), " \n\t\r\n".repeat(1000));
	writeFileSync(at("reports/binary.txt"), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8]));
	writeFileSync(at("reports/long.txt"), running.repeat(Math.ceil(50_000_000 / running.length)));
	symlinkSync(at("gone.txt"), at("reports/broken.txt"));
	symlinkSync(at("reports"), at("reports/sub/loop"));
	symlinkSync("/dev/zero", at("reports/endless.txt"));
	database = await openStore();
});
afterAll(async () => {
	await database.close();
	rmSync(folder, { recursive: true, force: true });
});

describe("damaged files among sound ones", { timeout: 180_000 }, () => {
	it("are each named with what to do, exit code 1, and the sound ones are in as if alone", async () => {
		const options = { database, year: null, dataFolder: at("data"), onProgress: () => {} };
		await ingestPaths({ ...options, paths: [at("sound")] });
		const expected = await dumpGraph(database);
		await clearStore(database);

		const { status, stdout, stderr } = ingest("reports", "nothing", "missing.txt");
		expect(stderr).not.toContain("Error");
		expect(status).toBe(1);
		for (const [file, line] of [
			["empty.txt", /^failed: .*holds no text\. Check/],
			["blank.txt", /^failed: .*holds no text\. Check/],
			["binary.txt", /^failed: .*binary data, no plain text\. Save/],
			["long.txt", /^failed: .*holds 50,\d{3} kB and a report at most 250 kB.*Split/],
			["broken.txt", /^failed: .*link to a file that isn't there\. Restore/],
			["sub/loop", /^failed: .*link to a folder that holds it.*Remove/],
			["endless.txt", /^failed: .*a pipe, socket or device, no file\. Save/],
			["nothing", /^failed: .*holds no reports\. Reports are files that end in \.txt/],
			["missing.txt", /^failed: .*no such file or folder\. Check/],
			["same.txt", /^note: .*same text as good\.txt.*Remove/],
			["notes.txt", /^note: .*questions was recognised.*Check/],
		] as const)
			expect(lineOf(stdout, file), file).toMatch(line);
		expect(stdout).toMatch(/reports new +3\n/);
		expect(stdout).toMatch(/reports failed +9\n/);
		expect(await dumpGraph(database)).toEqual(expected);
	});

	it("notes alone give exit code 0", () => {
		const { status, stdout } = ingest("sound", "reports/same.txt");
		expect(lineOf(stdout, "same.txt")).toMatch(/^note: /);
		expect(status).toBe(0);
	});

	it("two files of one name are both named, and the first is read", () => {
		mkdirSync(at("elsewhere"), { recursive: true });
		writeFileSync(at("elsewhere/good.txt"), "Een ander verslag, over Oslo.");
		const { status, stdout } = ingest("sound/good.txt", "elsewhere/good.txt");
		expect(lineOf(stdout, "elsewhere/good.txt")).toMatch(
			/same key as sound\/good\.txt.*Rename it, or name the folder/,
		);
		expect(stdout).toMatch(/reports unchanged +1\n/);
		expect(status).toBe(1);
	});

	it("a file and a folder that this user may not read are named", () => {
		mkdirSync(at("locked/folder"), { recursive: true });
		writeFileSync(at("locked/secret.txt"), "Een verslag.");
		chmodSync(at("locked/secret.txt"), 0);
		chmodSync(at("locked/folder"), 0);
		const child = join(import.meta.dirname, "as-nobody.ts");
		const { stdout } = spawnSync(process.execPath, [child, at("locked")], { encoding: "utf8" });
		chmodSync(at("locked/folder"), 0o755);
		expect(JSON.parse(stdout)).toEqual([
			{ file: "folder", code: "unreadable", message: expect.stringContaining("EACCES") },
			{ file: "secret.txt", code: "unreadable", message: expect.stringContaining("EACCES") },
		]);
	});
});

describe("a command that can do nothing", { timeout: 60_000 }, () => {
	it.each([
		[["ingest"], {}, /^Usage:/],
		[["ingest", "sound", "--year", "19"], {}, /--year 19 is no year\. Give four digits/],
		[["ingest", "sound", "--jaar", "2019"], {}, /--jaar/],
		[["ingest", "sound"], { NEO4J_URI: "bolt://127.0.0.1:9" }, /does not answer.*Start it/],
	])("says what is wrong and ends with exit code 2: %j %j", (parameters, environment, line) => {
		const { status, stderr } = run(parameters, environment);
		expect(stderr).toMatch(line);
		expect(status).toBe(2);
	});
});
