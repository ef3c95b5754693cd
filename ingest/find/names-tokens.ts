import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";
import type { Block, Document, Section } from "../document.ts";
import { abbreviations } from "../languages/nl/names.ts";
import { listBreaks, partedAt } from "./names-breaks.ts";

/** A word, number or mark of the cleaned text. */
export interface Token extends Span {
	readonly text: string;
	readonly fold: string;
	readonly kind: "word" | "number" | "mark";
	/** Begins as a name does: Oslo, e-Estonia, İzmir. */
	readonly capital: boolean;
	/** Two letters or more, all of them capitals. */
	readonly upper: boolean;
}

/** A sentence, or a table row with its cells parted by bars, with the place that it stands in. */
export interface Line extends Span {
	readonly tokens: readonly Token[];
	readonly section: Section;
	readonly block: Block;
	/** Number of the block within the document; the lines of one block follow each other. */
	readonly blockIndex: number;
	/** The folded words of the line that leads its list in, with a space at both ends; empty if none does. */
	readonly lead: string;
}

const pattern =
	/\p{N}+(?:[.,:/-]\p{N}+)*(?:\p{L}+)?|(?:[dlDL]['’])?\p{L}(?:[\p{L}\p{N}\p{M}]|['’&+.@/-](?=[\p{L}\p{N}]))*|~~|\S/gu;
const initials = /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u;
const simple = /^[a-z]+$/u;

/** Abbreviations that end a name, so that a stop at the very end is also theirs. */
const closers = new Set("inc ltd bv nv ass co corp jr sr".split(" "));

const folds = new Map<string, string>();
const foldLimit = 50_000;

/** The folded form of a word, remembered as reports use few words. */
export function foldWord(word: string): string {
	if (simple.test(word)) return word;
	const known = folds.get(word);
	if (known !== undefined) return known;
	const fold = foldName(word);
	if (folds.size >= foldLimit) folds.clear();
	folds.set(word, fold);
	return fold;
}

const isCapital = (text: string): boolean =>
	/^(?:\p{Lu}|[a-z]{1,2}-?\p{Lu}|[dl]['’]\p{Lu})/u.test(text);

function isAbbreviation(word: string): boolean {
	return (
		(initials.test(word) && word.length <= 12) ||
		abbreviations.has(foldWord(word)) ||
		abbreviations.has(word.toLowerCase())
	);
}

/** The tokens of a stretch of text; a full stop belongs to the initial or abbreviation before it. */
export function tokenise(text: string, { start, end }: Span): Token[] {
	const tokens: Token[] = [];
	const part = text.slice(start, end);
	pattern.lastIndex = 0;
	for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
		let word = match[0];
		const at = match.index;
		const first = word.codePointAt(0) ?? 0;
		const letter = /^(?:\p{L}|[dl]['’])/u.test(word);
		const digit = !letter && /^\p{N}/u.test(word);
		if (letter && part[at + word.length] === "." && isAbbreviation(word)) {
			const last = at + word.length + 1 >= part.trimEnd().length;
			if (!last || word.length === 1 || word.includes(".") || closers.has(foldWord(word)))
				word += ".";
		}
		pattern.lastIndex = at + word.length;
		tokens.push({
			text: word,
			fold: letter || digit ? foldWord(word) : word,
			kind: letter ? "word" : digit ? "number" : "mark",
			capital: letter && (first < 97 || first > 122 || isCapital(word)) && isCapital(word),
			upper:
				letter && word.length > 1 && word === word.toUpperCase() && /\p{Lu}.*\p{Lu}/u.test(word),
			start: start + at,
			end: start + at + word.length,
		});
	}
	return tokens;
}

/** Folded words of tokens with single spaces, one also at both ends. */
export function foldedWords(tokens: readonly Token[]): string {
	let text = " ";
	for (const token of tokens) if (token.kind !== "mark") text += `${token.fold} `;
	return text;
}

const bar = (at: number): Token => ({
	text: "|",
	fold: "|",
	kind: "mark",
	capital: false,
	upper: false,
	start: at,
	end: at,
});

function rowTokens(text: string, cells: readonly Span[]): Token[] {
	return cells.flatMap((cell, index) => [
		...(index > 0 ? [bar(cells[index - 1]?.end ?? cell.start)] : []),
		...tokenise(text, cell),
	]);
}

const known = new WeakMap<Document, readonly Line[]>();

/** A line of a list without marks, as an item of its own; the list before it has ended. */
const itemOf = (block: Block, { start, end }: Span, after: boolean): Block => ({
	...block,
	kind: "item",
	start,
	end,
	sentences: [{ start, end }],
	leadIn: after ? null : block.leadIn,
});

/** The lines of a document, tokenised once however many finders ask. */
export function readLines(document: Document): readonly Line[] {
	const before = known.get(document);
	if (before) return before;
	const lines: Line[] = [];
	let blockIndex = 0;
	const { text } = document;
	for (const section of document.sections) {
		const breaks = listBreaks(document, section);
		for (const block of section.blocks) {
			const lead = block.leadIn ? foldedWords(tokenise(text, block.leadIn)) : "";
			const spans: readonly Span[] = block.sentences.length > 0 ? block.sentences : [block];
			if (block.cells.length > 1) {
				const tokens = rowTokens(text, block.cells);
				lines.push({
					start: block.start,
					end: block.end,
					tokens,
					section,
					block,
					blockIndex,
					lead,
				});
			} else {
				for (const { start, end } of partedAt(text, spans, breaks)) {
					const tokens = tokenise(text, { start, end });
					if (breaks.has(start - 1)) blockIndex += 1;
					const own = breaks.has(start - 1) || breaks.has(end);
					lines.push({
						start,
						end,
						tokens,
						section,
						block: own ? itemOf(block, { start, end }, breaks.has(start - 1)) : block,
						blockIndex,
						lead: breaks.has(start - 1) ? "" : lead,
					});
				}
			}
			blockIndex += 1;
		}
	}
	known.set(document, lines);
	return lines;
}
