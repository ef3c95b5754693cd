import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { listReportFiles } from "#ingest/files.ts";

let folder = "";
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "reports and more "));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("listReportFiles", () => {
	it("finds reports to the bottom of a folder, in code point order, keyed by their path under it", () => {
		mkdirSync(join(folder, "2019"));
		for (const name of ["b.txt", "2019/z.txt", "é.TXT", "B.txt", "notes.pdf", ".hidden.txt"]) {
			writeFileSync(join(folder, name), "x");
		}
		expect(listReportFiles([folder]).files.map(({ file }) => file)).toEqual([
			"2019/z.txt",
			"B.txt",
			"b.txt",
			"é.TXT",
		]);
	});

	it("names a file argument by its base name", () => {
		const path = join(folder, "a.txt");
		writeFileSync(path, "x");
		expect(listReportFiles([path])).toEqual({
			files: [{ path, file: "a.txt", sample: false }],
			problems: [],
		});
	});

	it("knows the reports that come with the program", () => {
		const { files } = listReportFiles([join(import.meta.dirname, "../../samples")]);
		expect(files.length).toBeGreaterThan(20);
		expect(files.every(({ sample }) => sample)).toBe(true);
		const link = join(folder, "link");
		symlinkSync(join(import.meta.dirname, "../../samples"), link);
		expect(listReportFiles([link]).files.every(({ sample }) => sample)).toBe(true);
	});

	it("says what is wrong with a path and what to do", () => {
		symlinkSync(join(folder, "gone.txt"), join(folder, "broken.txt"));
		writeFileSync(join(folder, "a.txt"), "x");
		const { files, problems } = listReportFiles([
			folder,
			join(folder, "missing"),
			join(folder, "x.docx"),
		]);
		expect(files).toHaveLength(1);
		expect(problems.map(({ code }) => code)).toEqual(["unreadable", "not-found", "not-found"]);
	});

	it("says that a folder holds no reports", () => {
		expect(listReportFiles([folder]).problems.map(({ code }) => code)).toEqual(["no-reports"]);
	});
});
