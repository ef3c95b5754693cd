import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toPage } from "../explain/page.ts";
import { piecesOf } from "../explain/pieces.ts";
import { toTerminal } from "../explain/terminal.ts";
import { type Analysis, analyseReport } from "../extract.ts";
import { listReportFiles } from "../files.ts";
import { longestExtracted, readReport } from "../read-report.ts";

/** Prints each report with its marks and writes the same as an HTML page into a folder; gives the exit code. */
export function explainCommand(
	paths: readonly string[],
	folder: string,
	print: (text: string) => void,
	warn: (line: string) => void,
): number {
	const { files, problems } = listReportFiles(paths);
	for (const { file, message } of problems) warn(`${file}: ${message}`);
	let failures = problems.length;
	for (const item of files) {
		const report = readReport(item, longestExtracted);
		if (!("content" in report)) {
			warn(`${report.file}: ${report.message}`);
			failures += 1;
			continue;
		}
		const analysis = analyseReport(report);
		const pieces = piecesOf({ content: report.content, quotes: quotesOf(analysis), ...analysis });
		print(toTerminal(report.file, pieces));
		mkdirSync(folder, { recursive: true });
		const page = join(folder, `${report.file.replaceAll("/", "--")}.html`);
		writeFileSync(page, toPage(analysis.extraction, pieces), { mode: 0o600 });
		print(`page: ${page}\n`);
	}
	return failures > 0 ? 1 : 0;
}

function quotesOf({ extraction }: Analysis) {
	const { trips, cities, organizations, people, themes, followups, met, not_met } = extraction;
	const facts = [cities, organizations, people, themes, followups, met, not_met].flat();
	const fields = trips.flatMap((trip) => [
		...Object.values(trip.evidence).flat(),
		...trip.event.flatMap(({ evidence }) => evidence),
	]);
	return [...facts.flatMap(({ evidence }) => evidence), ...fields];
}
