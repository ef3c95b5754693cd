import type { Evidence } from "#domain/evidence.ts";
import type { Span } from "#domain/report.ts";
import type { Block, Document, Section } from "#ingest/document.ts";

/** A sentence of a section, with the block that it stands in. */
export interface Sentence extends Span {
	readonly section: Section;
	readonly block: Block;
	readonly text: string;
}

/** The evidence that a span of the cleaned text gives, quoted from the report as read. */
export function evidenceOf(
	document: Document,
	section: Section,
	span: Span,
	rule: string,
): Evidence {
	const original = document.toOriginal(span);
	const quote = document.content.slice(original.start, original.end);
	return { ...original, section: section.role, quote, rule };
}

/** All sentences of these sections in order; a table row counts as one. */
export function sentencesOf(document: Document, sections: readonly Section[]): Sentence[] {
	return sections.flatMap((section) =>
		section.blocks.flatMap((block) =>
			block.sentences.map(({ start, end }) => ({
				start,
				end,
				section,
				block,
				text: document.text.slice(start, end),
			})),
		),
	);
}
