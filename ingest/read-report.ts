import { readFileSync, statSync } from "node:fs";
import type { ReportText } from "#domain/report.ts";
import type { FileProblem, ReportFile } from "./files.ts";
import { readerFor } from "./read/readers.ts";

/**
 * In bytes: some hundred pages, where a report has one to ten. What takes the facts out holds the whole text, and needs half
 * a minute and half a gigabyte for the worst text of this length.
 */
const longestReport = 250_000;

/** Reads a file into text, or tells why not and what to do. */
export function readReport({ path, file }: ReportFile): ReportText | FileProblem {
	const reader = readerFor(path);
	if (!reader) return { file, code: "unknown-format", message: "This format can't be read." };
	try {
		const { size } = statSync(path);
		if (size > longestReport) return { file, code: "too-long", message: tooLong(size) };
		const result = reader(readFileSync(path));
		return result.ok
			? { file, content: result.content }
			: { file, code: result.code, message: result.message };
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

function tooLong(bytes: number): string {
	const size = (count: number) => `${Math.ceil(count / 1000).toLocaleString("en")} kB`;
	return `The file holds ${size(bytes)} and a report at most ${size(longestReport)}, some hundred pages. Split it into one file a report.`;
}
