import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { foldName } from "#domain/names.ts";
import { readGold } from "../evaluation/gold.ts";
import {
	realExpectedFolder,
	realReportsFolder,
	requireRealReports,
} from "../evaluation/real-reports.ts";

const root = join(import.meta.dirname, "../..");

describe("the repository", () => {
	it("holds no name of a person of the five real reports", () => {
		requireRealReports();
		const names = readGold(realReportsFolder, realExpectedFolder)
			.flatMap(({ gold }) => gold.people)
			.flatMap(({ name }) => (name ? [` ${foldName(name)} `] : []));
		expect(names.length).toBeGreaterThan(18);
		const files = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
			.split("\0")
			.filter(
				(file) => file !== "" && statSync(join(root, file), { throwIfNoEntry: false })?.isFile(),
			);
		const found = files.flatMap((file) => {
			const text = ` ${foldName(readFileSync(join(root, file), "utf8"))} `;
			return names.filter((name) => text.includes(name)).map((name) => `${file}:${name}`);
		});
		expect(found).toEqual([]);
	});
});
