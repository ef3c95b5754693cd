import type { Document } from "#ingest/document.ts";
import { outlineReport } from "#ingest/outline/outline.ts";

/** The outline of a text. */
export function outlined(content: string): Document {
	return outlineReport({ file: "report.txt", content }).document;
}

/** Roles of the sections that answer a question, with the texts of their blocks. */
export function answers(content: string): [string, string[]][] {
	const document = outlined(content);
	return document.sections
		.filter(({ headingSpan }) => headingSpan !== null)
		.map(({ role, blocks }) => [
			role,
			blocks.map(({ start, end }) => document.text.slice(start, end)),
		]);
}

/** The blocks of the first answer. */
export function firstBlocks(content: string): { readonly kind: string; readonly text: string }[] {
	const document = outlined(content);
	const section = document.sections.find(({ headingSpan }) => headingSpan !== null);
	return (section?.blocks ?? []).map(({ kind, start, end }) => ({
		kind,
		text: document.text.slice(start, end),
	}));
}
