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

/** A report that was handed over as bytes, under the source key that it will have. */
export interface UploadedFile {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly sample: false;
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
	for (const path of paths)
		for (const item of filesAt(path, problems)) {
			const key = `${item.sample}/${item.file}`;
			const first = files.get(key) ?? item;
			if (realpathSync(first.path) === realpathSync(item.path)) files.set(key, item);
			else problems.push({ file: item.path, ...sameName(first.path) });
		}
	return { files: [...files.values()].sort((a, b) => compareKeys(a.file, b.file)), problems };
}

/** The fictional reports that come with the program. */
export const samplesFolder = join(import.meta.dirname, "../samples");

type Reason = Omit<FileProblem, "file">;

function filesAt(path: string, problems: FileProblem[]): readonly ReportFile[] {
	const kind = kindOf(path);
	if (kind === "missing") problems.push({ file: path, ...missing(path) });
	else if (kind === "folder") {
		const before = problems.length;
		const found = listFolder({ root: path, above: [] }, path, problems);
		if (found.length === 0 && problems.length === before)
			problems.push({ file: path, ...noReports });
		return found;
	} else if (kind === "special") problems.push({ file: path, ...special });
	else if (readerFor(path)) return [{ path, file: basename(path), sample: isSample(path) }];
	else problems.push({ file: path, ...unknownFormat });
	return [];
}

interface Place {
	/** The folder that was asked for. */
	readonly root: string;
	/** The folders that hold this one, without links in their paths. */
	readonly above: readonly string[];
}

function listFolder(
	{ root, above }: Place,
	folder: string,
	problems: FileProblem[],
): readonly ReportFile[] {
	const keyOf = (path: string) => relative(root, path).split(sep).join("/") || path;
	const real = realpathSync(folder);
	if (above.includes(real)) {
		problems.push({ file: keyOf(folder), ...loop });
		return [];
	}
	const files: ReportFile[] = [];
	for (const name of namesIn(folder, (reason) =>
		problems.push({ file: keyOf(folder), ...reason }),
	)) {
		if (name.startsWith(".")) continue;
		const path = join(folder, name);
		const file = keyOf(path);
		const kind = kindOf(path);
		if (kind === "folder")
			files.push(...listFolder({ root, above: [...above, real] }, path, problems));
		else if (kind === "missing") problems.push({ file, ...missing(path) });
		else if (!readerFor(name)) continue;
		else if (kind === "special") problems.push({ file, ...special });
		else files.push({ path, file, sample: isSample(path) });
	}
	return files;
}

function namesIn(folder: string, tell: (reason: Reason) => void): readonly string[] {
	try {
		return readdirSync(folder);
	} catch (error) {
		tell({
			code: "unreadable",
			message: `The folder can't be read (${codeOf(error)}). Check its permissions.`,
		});
		return [];
	}
}

/** A special file is a pipe, socket or device, of which no end may ever be read. */
function kindOf(path: string): "missing" | "folder" | "file" | "special" {
	try {
		const found = statSync(path);
		if (found.isDirectory()) return "folder";
		return found.isFile() ? "file" : "special";
	} catch {
		return "missing";
	}
}

const isSample = (path: string): boolean => realpathSync(path).startsWith(samplesFolder + sep);

/** Why nothing can be known of what stands at a path. */
function missing(path: string): Reason {
	try {
		statSync(path);
	} catch (error) {
		if (codeOf(error) === "EACCES")
			return {
				code: "unreadable",
				message: "It can't be reached (EACCES). Check the permissions of the folders above it.",
			};
	}
	if (isLink(path))
		return {
			code: "unreadable",
			message: "It is a link to a file that isn't there. Restore the file or remove the link.",
		};
	return { code: "not-found", message: "There is no such file or folder. Check the path." };
}

function isLink(path: string): boolean {
	try {
		return lstatSync(path).isSymbolicLink();
	} catch {
		return false;
	}
}

const noReports: Reason = {
	code: "no-reports",
	message: `The folder holds no reports. Reports are files that end in ${readableExtensions.join(", ")}.`,
};

/** Why a file's name keeps it from being read. */
export const unknownFormat: Reason = {
	code: "unknown-format",
	message: `This format can't be read. Save the report as ${readableExtensions.join(" or ")}.`,
};

const special: Reason = {
	code: "special-file",
	message: "It is a pipe, socket or device, no file. Save the report as a file.",
};

const loop: Reason = {
	code: "link-loop",
	message: "It is a link to a folder that holds it, which is read once. Remove the link.",
};

const sameName = (first: string): Reason => ({
	code: "same-name",
	message: `It would have the same key as ${first}, which is read instead. Rename it, or name the folder that holds both.`,
});

const codeOf = (error: unknown): string =>
	error instanceof Error && "code" in error ? String(error.code) : "unknown reason";

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
