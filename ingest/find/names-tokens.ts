import type { Span } from "#domain/report.ts";
import type { Block, Document, Section } from "../document.ts";
import { abbreviations } from "../languages/nl/names.ts";
import { listBreaks, partedAt } from "./names-breaks.ts";
import { remember } from "./names-memo.ts";
import { plainRunEnd } from "./plain-runs.ts";
import { foldWord, type WordForm } from "./word-form.ts";
import { type Word, wordOf } from "./words.ts";

/** A word, number or mark of the cleaned text, with what the word is wherever it stands. */
export interface Token extends WordForm, Span {
	readonly word: Word;
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
	/** The lines of its paragraph where it may tell of contacts as the report has no section on them; else empty. */
	readonly telling: readonly Line[];
}

const pattern =
	/\p{N}+(?:[.,:/-]\p{N}+)*(?:\p{L}+)?|(?:[dlDL]['’])?\p{L}(?:[\p{L}\p{N}\p{M}]|['’&+.@/-](?=[\p{L}\p{N}]))*|~~|\S/uy;
const initials = /^(?:\p{Lu}\p{Ll}?\.)*\p{Lu}\p{Ll}?$/u;

/** Abbreviations that end a name, so that a stop at the very end is also theirs. */
const closers = new Set("inc ltd bv nv ass co corp jr sr".split(" "));

const isAbbreviation = remember((word): boolean => {
	return (
		(initials.test(word) && word.length <= 12) ||
		abbreviations.has(foldWord(word)) ||
		abbreviations.has(word.toLowerCase())
	);
});

/** Where the white space from a place on ends. */
function nextStart(text: string, from: number): number {
	for (let at = from; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code !== 32 && ((code > 32 && code < 127) || !/\s/u.test(text.charAt(at)))) return at;
	}
	return text.length;
}

/** Where the token ends that begins at a place; a plain word before a space or comma needs no closer look. */
function endOfToken(text: string, at: number): number {
	const letter = text.charCodeAt(at);
	if ((letter >= 97 && letter <= 122) || (letter >= 65 && letter <= 90)) {
		const end = plainRunEnd(text, at);
		const next = text.charCodeAt(end);
		if (end === text.length || next === 32 || next === 44) return end;
	}
	pattern.lastIndex = at;
	return pattern.test(text) ? pattern.lastIndex : text.length;
}

/** The tokens of a stretch of text; a full stop belongs to the initial or abbreviation before it. */
export function tokenise(text: string, { start, end }: Span): Token[] {
	const tokens: Token[] = [];
	const part = text.slice(start, end);
	for (let at = nextStart(part, 0), to = 0; at < part.length; at = nextStart(part, to)) {
		let word = wordOf(part.slice(at, endOfToken(part, at)));
		if (word.kind === "word" && part[at + word.text.length] === "." && isAbbreviation(word.text)) {
			const { text: letters } = word;
			const last = at + letters.length + 1 >= part.trimEnd().length;
			if (!last || letters.length === 1 || letters.includes(".") || closers.has(word.fold))
				word = wordOf(`${letters}.`);
		}
		const { text: written, fold, kind, capital, upper } = word;
		to = at + written.length;
		tokens.push({
			text: written,
			fold,
			kind,
			capital,
			upper,
			word,
			start: start + at,
			end: start + to,
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
	word: wordOf("|"),
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

const nothing: readonly Line[] = [];

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
	const asked = new Set(
		document.sections.filter(({ role }) => role === "contacts").map(({ trip }) => trip),
	);
	for (const section of document.sections) {
		const instead = !asked.has(section.trip) && /^(?:other|purpose)$/u.test(section.role);
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
					telling: nothing,
				});
			} else {
				const opening = section.role === "purpose" && block === section.blocks[0];
				const peers: Line[] = [];
				const telling = instead && !opening && block.kind === "paragraph" ? peers : nothing;
				for (const { start, end } of partedAt(text, spans, breaks)) {
					const tokens = tokenise(text, { start, end });
					if (breaks.has(start - 1)) blockIndex += 1;
					const own = breaks.has(start - 1) || breaks.has(end);
					peers.push({
						start,
						end,
						tokens,
						section,
						block: own ? itemOf(block, { start, end }, breaks.has(start - 1)) : block,
						blockIndex,
						lead: breaks.has(start - 1) ? "" : lead,
						telling,
					});
				}
				lines.push(...peers);
			}
			blockIndex += 1;
		}
	}
	known.set(document, lines);
	return lines;
}
