import { readFileSync, statSync } from "node:fs";
import type { ReportText } from "#domain/report.ts";
import { type FileProblem, type ReportFile, unknownFormat } from "./files.ts";
import { readerFor } from "./read/readers.ts";

/**
 * In bytes: some hundred pages, where a report has one to ten. A report is written in one transaction, which a longer one
 * could make too big for the store's memory.
 */
const longestStored = 250_000;

/** In bytes. An extraction that nothing stores holds the whole text, some 150 times its length in memory. */
export const longestExtracted = 6_000_000;

/** Reads a file of at most `longest` bytes into text, or tells why not and what to do. */
export function readReport(
	{ path, file }: ReportFile,
	longest = longestStored,
): ReportText | FileProblem {
	try {
		const { size } = statSync(path);
		// Before it is read: a file may be bigger than the memory.
		if (size > longest) return { file, code: "too-long", message: tooLong(size, longest) };
		return readBytes(file, readFileSync(path), longest);
	} catch (error) {
		const reason =
			error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
		return {
			file,
			code: "unreadable",
			message: `The file can't be read (${reason}). Check its permissions.`,
		};
	}
}

/** As `readReport`, for bytes that are at hand; the file's name tells its format. */
export function readBytes(
	file: string,
	bytes: Uint8Array,
	longest = longestStored,
): ReportText | FileProblem {
	const reader = readerFor(file);
	if (!reader) return { file, ...unknownFormat };
	if (bytes.length > longest)
		return { file, code: "too-long", message: tooLong(bytes.length, longest) };
	const result = reader(bytes);
	return result.ok
		? { file, content: result.content }
		: { file, code: result.code, message: result.message };
}

function tooLong(bytes: number, longest: number): string {
	const size = (count: number) => `${Math.ceil(count / 1000).toLocaleString("en")} kB`;
	return `The file holds ${size(bytes)} and a report at most ${size(longest)}. Split it into one file a report.`;
}
