import type { Span } from "#domain/report.ts";
import type { Block, Document, Section } from "../../document.ts";
import { titles } from "../../languages/nl/names.ts";
import { linkWords } from "../../languages/nl/sentences.ts";

interface Break {
	/** The white space in the cleaned text that a line's end became. */
	readonly at: number;
	/** Length of the line before it. */
	readonly length: number;
	readonly endsOpen: boolean;
	/** First word of the line after it. */
	readonly next: string;
}

const adverbs = new Set("nog ook niet wel al er zijn is was had heeft".split(" "));

const none: ReadonlySet<number> = new Set();

/**
 * Where lines of a list without marks were taken for wrapped ones: ends of lines, as offsets into the
 * cleaned text, behind which the next word would still have fitted. Only where contacts and travellers stand.
 */
export function listBreaks(document: Document, section: Section): ReadonlySet<number> {
	if (section.role !== "contacts" && section.role !== "party") return none;
	const breaks = section.blocks.flatMap((block) => breaksIn(document, block));
	if (breaks.length === 0) return none;
	const { start, end } = document.toOriginal(section);
	const width = document.content
		.slice(start, end)
		.split("\n")
		.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
	const fits = ({ length, next }: Break): boolean => length + 1 + next.length <= width - 8;
	const unwrapped = longestLine(document) > Math.max(width, 80) + 15;
	if (!unwrapped && breaks.filter(fits).length * 2 < breaks.length) return none;
	return new Set(
		breaks
			.filter(
				(one) => !one.endsOpen && (unwrapped || fits(one) || /^[\p{Lu}\p{N}]/u.test(one.next)),
			)
			.filter(({ next }) => !/^(?:en|and|of|&|\+|\()/u.test(next))
			.map(({ at }) => at),
	);
}

const longest = new WeakMap<Document, number>();

/** The length of a report's longest line: one far longer than those of a list shows that no line was wrapped. */
function longestLine(document: Document): number {
	const known = longest.get(document);
	if (known !== undefined) return known;
	let most = 0;
	let from = 0;
	for (let at = 0; at >= 0; from = at + 1) {
		at = document.content.indexOf("\n", from);
		most = Math.max(most, (at < 0 ? document.content.length : at) - from);
		if (at < 0) break;
	}
	longest.set(document, most);
	return most;
}

function breaksIn(document: Document, block: Block): Break[] {
	const { content, text } = document;
	const whole = document.toOriginal(block);
	if (block.cells.length > 1 || !content.slice(whole.start, whole.end).includes("\n")) return [];
	const found: Break[] = [];
	for (let at = text.indexOf(" ", block.start); at >= 0 && at < block.end; ) {
		const { start } = document.toOriginal({ start: at - 1, end: at });
		const { end } = document.toOriginal({ start: at + 1, end: at + 2 });
		const ending = content.slice(start, end).indexOf("\n");
		if (ending >= 0) {
			const opening = content.lastIndexOf("\n", start) + 1;
			const line = content.slice(opening, start + ending).trimEnd();
			const last = /(?<!\p{L})\p{L}+$/u.exec(line)?.[0] ?? "";
			found.push({
				at,
				length: line.length,
				endsOpen:
					line.endsWith(",") ||
					(last === last.toLowerCase() && linkWords.has(last) && !adverbs.has(last)),
				next: /^\S+/u.exec(text.slice(at + 1, at + 40))?.[0] ?? "",
			});
		}
		at = text.indexOf(" ", at + 1);
	}
	return found;
}

/** Parts sentences at the breaks of a list, and joins what a title's full stop parted ("Ibu. Sri …"). */
export function partedAt(
	text: string,
	sentences: readonly Span[],
	breaks: ReadonlySet<number>,
): readonly Span[] {
	const joined: Span[] = [];
	for (const sentence of sentences) {
		const before = joined.at(-1);
		const word =
			before && /(?:^|[\s(])(\p{L}{2,9})\.$/u.exec(text.slice(before.start, before.end))?.[1];
		if (before && word && titles.has(word.toLowerCase()))
			joined[joined.length - 1] = { start: before.start, end: sentence.end };
		else joined.push(sentence);
	}
	if (breaks.size === 0) return joined;
	return joined.flatMap(({ start, end }) => {
		const cuts = [...breaks].filter((at) => at > start && at < end).sort((a, b) => a - b);
		const starts = [start, ...cuts.map((at) => at + 1)];
		return starts.map((from, index) => ({ start: from, end: cuts[index] ?? end }));
	});
}
