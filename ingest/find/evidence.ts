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

const read = new WeakMap<Section, readonly Sentence[]>();

/** All sentences of these sections in order; a table row counts as one. */
export function sentencesOf(document: Document, sections: readonly Section[]): readonly Sentence[] {
	const [only] = sections;
	if (only !== undefined && sections.length === 1) return sentencesIn(document, only);
	return sections.flatMap((section) => sentencesIn(document, section));
}

/** Several finders ask for the same sentences, so they are cut out once. */
function sentencesIn(document: Document, section: Section): readonly Sentence[] {
	const known = read.get(section);
	if (known !== undefined) return known;
	const sentences: Sentence[] = [];
	for (const block of section.blocks) {
		for (const { start, end } of block.sentences) {
			sentences.push({ start, end, section, block, text: document.text.slice(start, end) });
		}
	}
	read.set(section, sentences);
	return sentences;
}
