import type { Problem } from "#domain/extraction.ts";
import type { ReportText } from "#domain/report.ts";
import type { Document } from "#ingest/document.ts";
import { readLines } from "./lines.ts";
import { originalSpans } from "./offset-map.ts";
import { buildSections } from "./sections.ts";
import { readUnits } from "./units.ts";
import { writeUnits } from "./write-units.ts";

/** Makes a report ready for the finders: cleaned text, sections by question and trip, blocks and sentences. Never throws. */
export function outlineReport(report: ReportText): {
	readonly document: Document;
	readonly problems: readonly Problem[];
} {
	const units = readUnits(readLines(report.content));
	const { text, mapped, spans } = writeUnits(units);
	const { sections, trips, unstructured } = buildSections(text, units, spans);
	const document: Document = {
		file: report.file,
		content: report.content,
		text,
		toOriginal: originalSpans(mapped, report.content),
		sections,
		trips,
		unstructured,
	};
	return { document, problems: problemsOf(document) };
}

function problemsOf(document: Document): Problem[] {
	if (!document.unstructured || document.text.trim() === "") return [];
	return [
		{
			code: "no-headings",
			message:
				"None of the template's questions was recognised, so the facts were taken from running text. Check them, or put the questions above the answers.",
			start: 0,
			end: 0,
		},
	];
}
