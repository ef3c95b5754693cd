import { readFileSync } from "node:fs";
import type { ReportText } from "#domain/report.ts";
import type { FileProblem, ReportFile } from "./files.ts";
import { readerFor } from "./read/readers.ts";

/** Reads a file into text, or tells why not and what to do. */
export function readReport({ path, file }: ReportFile): ReportText | FileProblem {
	const reader = readerFor(path);
	if (!reader) return { file, code: "unknown-format", message: "This format can't be read." };
	try {
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
