import type { Span } from "#domain/report.ts";
import type { Block, Document, Section } from "../../document.ts";
import { PlacedWord } from "../places/placed-word.ts";
import { plainRunEnd } from "../plain-runs.ts";
import type { WordForm } from "../word-form.ts";
import { type Word, wordIn, wordOf } from "../words.ts";
import { agendaOf } from "./agenda.ts";
import { listBreaks, partedAt } from "./breaks.ts";
import { withCards } from "./cards.ts";

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
	/** The rows of the table that it is one of; empty for other lines. */
	readonly table: readonly Line[];
	/** The report has no section on contacts and tells of them here, if anywhere. */
	readonly narrative: boolean;
}

// "Cyclists' Federation" goes on behind the apostrophe, unless that closes a quotation; "NOC*NSF" and "Col·legi" are one word, "GGD/VNG" are two.
const pattern =
	/\p{N}+(?:[.,:/-]\p{N}+)*(?:\p{L}+)?|(?:[dlDL]['’])?\p{L}(?:[\p{L}\p{N}\p{M}]|['’&+.@-](?=[\p{L}\p{N}])|\/(?=[\p{L}\p{N}])(?!(?<=\p{Lu}{3}\/)\p{Lu}{3})|(?<=\p{Lu})[*•!](?=\p{Lu})|(?<=[lL])·(?=[lL])|\.(?=-\p{Lu}\.)|(?<=\p{Ll}s)'(?=\s\p{Lu})(?<!(?:^|[\s(])'[^'\n]{1,80}'))*|~~|\S/uy;
/** Abbreviations that end a name, so that a stop at the very end is also theirs. */
const closers = new Set("inc ltd bv nv ass co corp jr sr".split(" "));

/** Where the white space from a place on ends. */
function nextStart(text: string, from: number, end: number): number {
	for (let at = from; at < end; at += 1) {
		const code = text.charCodeAt(at);
		if (code !== 32 && ((code > 32 && code < 127) || !/\s/u.test(text.charAt(at)))) return at;
	}
	return end;
}

/** Marks that end a word whatever follows. */
const enders = Uint8Array.from({ length: 128 }, (_, code) =>
	' ,;:?()"|=\n'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const stop = 46;
const tilde = 126;

/** Where a token ends that begins at a place, if it is a plain word or mark; 0 if a closer look is needed. */
function endOfPlain(text: string, at: number, end: number): number {
	const letter = text.charCodeAt(at);
	if (letter >= tilde || (letter >= 48 && letter <= 57)) return 0;
	const to = plainRunEnd(text, at);
	if (to === at) return at + 1;
	if (to >= end) return end;
	const next = text.charCodeAt(to);
	if (enders[next] === 1) return to;
	// A stop may go on with the word: "U.S.", "site.nl", "J.-P.".
	return next === stop && (to + 1 >= end || text.charCodeAt(to + 1) === 32) ? to : 0;
}

/** Tells whether a word stands there, and no number, mark or end. */
export const isWord = (token: Token | undefined): token is Token => token?.kind === "word";

const glue =
	/^(?:gem|dir|dhr|mevr|mw|prof|min|afd|wnd|hr|burg|wet|secr|drs|ing|vz|voorz|coord)\.(?=\p{Lu}\p{Ll})/iu;

/** "gem.Debrecen", "dhr.Bos": where an abbreviation ends that a name follows without a space; 0 where none does. */
function gluedAt(text: string, at: number, to: number): number {
	const stopAt = text.indexOf(".", at);
	if (stopAt < 0 || stopAt >= to - 2 || stopAt > at + 6) return 0;
	const found = glue.exec(text.slice(at, stopAt + 3));
	return found ? at + found[0].length : 0;
}

/** The tokens of a stretch of text; a full stop belongs to the initial or abbreviation before it. */
export function tokenise(text: string, { start, end }: Span): Token[] {
	const tokens: Token[] = [];
	let part: string | null = null;
	for (let at = nextStart(text, start, end), to = at; at < end; at = nextStart(text, to, end)) {
		to = endOfPlain(text, at, end);
		if (to === 0) {
			part ??= text.slice(start, end);
			pattern.lastIndex = at - start;
			to = pattern.test(part) ? start + pattern.lastIndex : end;
		}
		const glued = gluedAt(text, at, to);
		if (glued > 0) to = glued;
		let word = wordIn(text, at, to);
		if (word.abbreviation && to < end && text.charCodeAt(to) === 46) {
			part ??= text.slice(start, end);
			const { text: letters } = word;
			const last = to + 1 - start >= part.trimEnd().length;
			if (!last || letters.length === 1 || letters.includes(".") || closers.has(word.fold)) {
				to += 1;
				word = wordIn(text, at, to);
			}
		}
		tokens.push(new PlacedWord(word, at, to));
	}
	// A list that grew keeps room for half as many tokens again.
	return tokens.slice();
}

/** Folded words of tokens with single spaces, one also at both ends. */
export function foldedWords(tokens: readonly Token[]): string {
	let text = " ";
	for (const token of tokens) if (token.kind !== "mark") text += `${token.fold} `;
	return text;
}

const mark = (text: "|" | ",", at: number): Token => new PlacedWord(wordOf(text), at, at);

function rowTokens(text: string, cells: readonly Span[], between: "|" | ","): Token[] {
	return cells.flatMap((cell, index) => [
		...(index > 0 ? [mark(between, cells[index - 1]?.end ?? cell.start)] : []),
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

const mayEnd = /^(?:party|duration|purpose|places)$/u;

/** Tells of a block in an answer that it heads what follows it, though its words tell no question: "Verloop van het programma". */
const headsMore =
	({ text }: Document) =>
	({ kind, start, end }: Block, number: number, blocks: readonly Block[]): boolean => {
		const next = blocks[number + 1];
		if (number === 0 || kind !== "paragraph" || end - start > 60 || next?.kind !== "paragraph")
			return false;
		return (
			/^\p{Lu}[^.,;:?!]*[\p{L}\p{N}]$/u.test(text.slice(start, end)) && next.end - next.start > 80
		);
	};

/** The lines of a document, tokenised once however many finders ask. */
export function readLines(document: Document): readonly Line[] {
	const before = known.get(document);
	if (before) return before;
	const lines: Line[] = [];
	let blockIndex = 0;
	const { text } = document;
	const asked = new Set(
		document.sections
			.filter(({ role, headingSpan }) => role === "contacts" && headingSpan !== null)
			.map(({ trip }) => trip),
	);
	const agenda = agendaOf(document);
	const notedIn = (trip: number) => (block: Block) => agenda.has(block) && !asked.has(trip);
	for (const section of document.sections) {
		const instead = !asked.has(section.trip) && /^(?:other|purpose)$/u.test(section.role);
		const breaks = listBreaks(document, section);
		const diary: Section = { ...section, role: "contacts" };
		const leftAt =
			asked.has(section.trip) || !mayEnd.test(section.role)
				? -1
				: section.blocks.findIndex(headsMore(document));
		const left: Section = { ...section, role: "other" };
		let table: Line[] = [];
		for (const [number, { block, card }] of withCards(document, section, breaks).entries()) {
			const after = leftAt >= 0 && number > leftAt;
			const at = notedIn(section.trip)(block) ? diary : after ? left : section;
			const tells = instead || after;
			const lead = block.leadIn ? foldedWords(tokenise(text, block.leadIn)) : "";
			const spans: readonly Span[] = block.sentences.length > 0 ? block.sentences : [block];
			if (block.cells.length > 1 && block.sentences.length < 2) {
				const tokens = rowTokens(text, block.cells, "|");
				if (table[0]?.block.columns.join() !== block.columns.join()) table = [];
				table.push({
					start: block.start,
					end: block.end,
					tokens,
					section: at,
					block,
					blockIndex,
					lead,
					telling: nothing,
					table,
					narrative: tells,
				});
				lines.push(...table.slice(-1));
			} else {
				table = [];
				const opening = section.role === "purpose" && block === section.blocks[0];
				const peers: Line[] = [];
				const telling = tells && !opening && block.kind === "paragraph" ? peers : nothing;
				for (const { start, end } of card.length > 0 ? spans : partedAt(text, spans, breaks)) {
					const tokens =
						card.length > 0 ? rowTokens(text, card, ",") : tokenise(text, { start, end });
					if (breaks.has(start - 1)) blockIndex += 1;
					const own = breaks.has(start - 1) || breaks.has(end);
					peers.push({
						start,
						end,
						tokens,
						section: at,
						block: own ? itemOf(block, { start, end }, breaks.has(start - 1)) : block,
						blockIndex,
						lead: breaks.has(start - 1) ? "" : lead,
						telling,
						table: nothing,
						narrative: tells && !opening,
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

/** Lets go of the lines of a document when the last finder has read them: with their tokens they are most of what a long report takes. */
export function forgetLines(document: Document): void {
	known.delete(document);
}
