import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { thirdPartyNotices } from "./notices.ts";

const program = join(import.meta.dirname, "../..");
const folders: string[] = [];
afterEach(() => {
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A program with one package under the licence given. */
function programWith(license: string): string {
	const folder = mkdtempSync(join(tmpdir(), "notices-"));
	folders.push(folder);
	mkdirSync(join(folder, "node_modules/thing"), { recursive: true });
	mkdirSync(join(folder, "ingest/gazetteer"), { recursive: true });
	writeFileSync(join(folder, "ingest/gazetteer/NOTICE.md"), "# Data\n\nNone.\n");
	const lock = {
		packages: { "": {}, "node_modules/thing": {}, "node_modules/tool": { dev: true } },
	};
	writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lock));
	const manifest = { name: "thing", version: "1.0.0", license };
	writeFileSync(join(folder, "node_modules/thing/package.json"), JSON.stringify(manifest));
	return folder;
}

it("are those of the installed packages; else run npm run notices", () => {
	const kept = readFileSync(join(program, "THIRD-PARTY-NOTICES.md"), "utf8");
	expect(kept).toBe(thirdPartyNotices(program));
});

it.each(["MIT", "GPL-2.0-only OR MIT"])("take a package under %s", (licence) => {
	expect(thirdPartyNotices(programWith(licence))).toContain(`| thing | 1.0.0 | ${licence} |`);
});

it.each(["AGPL-3.0-only", "MIT AND CC-BY-NC-4.0", "SEE LICENSE IN LICENSE", "UNLICENSED"])(
	"refuse a package under %s and name it",
	(licence) => {
		expect(() => thirdPartyNotices(programWith(licence))).toThrow(`thing 1.0.0 (${licence})`);
	},
);
