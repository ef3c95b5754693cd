import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { readableExtensions, readerFor } from "./read/readers.ts";

/** A file to read: where it is and its source key, the path under the folder that was asked for. */
export interface ReportFile {
	readonly path: string;
	readonly file: string;
	/** True for the reports that come with the program. */
	readonly sample: boolean;
}

/** Why a path gives nothing, and what to do about it. */
export interface FileProblem {
	readonly file: string;
	readonly code: string;
	readonly message: string;
}

export interface FileList {
	readonly files: readonly ReportFile[];
	readonly problems: readonly FileProblem[];
}

/** Finds the reports under files and folders, sorted by source key in code point order; folders are searched to the bottom. */
export function listReportFiles(paths: readonly string[]): FileList {
	const files = new Map<string, ReportFile>();
	const problems: FileProblem[] = [];
	for (const path of paths) {
		const kind = kindOf(path);
		if (kind === "missing") {
			problems.push({
				file: path,
				code: "not-found",
				message: "There is no such file or folder. Check the path.",
			});
		} else if (kind === "folder") {
			const found = listFolder(path, path, problems);
			if (found.length === 0) {
				problems.push({
					file: path,
					code: "no-reports",
					message: `The folder holds no reports. Reports are files that end in ${readableExtensions.join(", ")}.`,
				});
			}
			for (const item of found) files.set(item.file, item);
		} else if (readerFor(path)) {
			files.set(basename(path), { path, file: basename(path), sample: isSample(path) });
		} else {
			problems.push({
				file: path,
				code: "unknown-format",
				message: `This format can't be read. Save the report as ${readableExtensions.join(" or ")}.`,
			});
		}
	}
	return { files: [...files.values()].sort((a, b) => compareKeys(a.file, b.file)), problems };
}

/** The fictional reports that come with the program. */
export const samplesFolder = join(import.meta.dirname, "../samples");

const isSample = (path: string): boolean => realpathSync(path).startsWith(samplesFolder + sep);

function kindOf(path: string): "missing" | "folder" | "file" {
	try {
		return statSync(path).isDirectory() ? "folder" : "file";
	} catch {
		return "missing";
	}
}

function listFolder(root: string, folder: string, problems: FileProblem[]): readonly ReportFile[] {
	const files: ReportFile[] = [];
	for (const name of readdirSync(folder)) {
		if (name.startsWith(".")) continue;
		const path = join(folder, name);
		const file = relative(root, path).split(sep).join("/");
		const kind = kindOf(path);
		if (kind === "missing") {
			const target = lstatSync(path).isSymbolicLink()
				? "a link to a file that isn't there"
				: "not readable";
			problems.push({
				file,
				code: "unreadable",
				message: `It is ${target}. Restore the file or remove it.`,
			});
		} else if (kind === "folder") files.push(...listFolder(root, path, problems));
		else if (readerFor(name)) files.push({ path, file, sample: isSample(path) });
	}
	return files;
}

/** Code point order, the same on every machine. */
function compareKeys(a: string, b: string): number {
	const left = [...a];
	const right = [...b];
	for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
		const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
		if (difference !== 0) return difference;
	}
	return left.length - right.length;
}
