import type { Extraction } from "#domain/extraction.ts";
import { extractReport } from "../extract.ts";
import { type FileProblem, listReportFiles } from "../files.ts";
import { longestExtracted, readReport } from "../read-report.ts";

/** What a file that can't be read gives in place of an extraction. */
interface FailedExtraction {
	readonly file: string;
	readonly problems: readonly Pick<FileProblem, "code" | "message">[];
}

/** Writes the extraction of each report as one JSON array; gives the exit code, 1 when a file couldn't be read. */
export function extractCommand(
	paths: readonly string[],
	print: (text: string) => void,
	warn: (line: string) => void,
): number {
	const { files, problems } = listReportFiles(paths);
	const results = new Map<string, () => Extraction | FailedExtraction>();
	for (const { file, code, message } of problems) {
		results.set(file, () => ({ file, problems: [{ code, message }] }));
	}
	let failures = problems.length;
	for (const item of files) {
		results.set(item.file, () => {
			const read = readReport(item, longestExtracted);
			if ("content" in read) return extractReport(read);
			failures += 1;
			warn(`${read.file}: ${read.message}`);
			return { file: read.file, problems: [{ code: read.code, message: read.message }] };
		});
	}
	for (const { file, message } of problems) warn(`${file}: ${message}`);
	let first = true;
	for (const make of results.values()) {
		print(first ? "[\n" : ",\n");
		for (const part of jsonParts(make())) print(part);
		first = false;
	}
	print(first ? "[]\n" : "\n]\n");
	return failures > 0 ? 1 : 0;
}

/** Items of a list that are written at a time. */
const atATime = 50;

/** The JSON text of an object in parts: of a long report, the whole would take as much memory as all the work before. */
function* jsonParts(value: object): Generator<string> {
	let text = "";
	let open = "{";
	for (const [key, field] of Object.entries(value)) {
		text += `${open}${JSON.stringify(key)}:`;
		open = ",";
		if (Array.isArray(field) && field.length > atATime) {
			text += "[";
			for (let at = 0; at < field.length; at += atATime) {
				const items = JSON.stringify(field.slice(at, at + atATime)).slice(1, -1);
				yield `${text}${at > 0 ? "," : ""}${items}`;
				text = "";
			}
			text += "]";
		} else text += JSON.stringify(field);
	}
	yield `${text}}`;
}
