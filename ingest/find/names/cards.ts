import type { Span } from "#domain/report.ts";
import type { Block, Document, Section } from "../../document.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { ofWord, type Word, wordOf } from "../words.ts";
import { partedAt } from "./breaks.ts";
import { labelledRows } from "./labelled.ts";

/** What a line of a card tells, by a letter: somebody's name, surely (n), by its look (p) or the first one alone (s), somebody's function, a body or something else, or that the one above wasn't met (x). */
type Part = "n" | "p" | "s" | "f" | "b" | "o" | "x";

/** Cards of two or three lines each; else of two, with lines between them that head those below. */
const forms: readonly (readonly [run: RegExp, card: RegExp])[] = [
	[
		/^[ob]{0,2}(?:(?:[np]f[bo])+|(?:[np][bo]f)+|(?:[np]b)+|(?:f[np])+)$/u,
		/[np]f[bo]|[np][bo]f|[np]b|f[np]/gu,
	],
	[/^(?:[ob]{0,2}(?:[np]f)+)+[bo]?$/u, /[np]f(?:[bo]$)?/gu],
	// Among lines that tell all of somebody, a name and one function below it.
	[/nf|x/u, /(?<=^|[obx]|[nps]f)[nps]f(?!f)x?|[npsbo]x/gu],
];
const whole = [/^/u, /^(?:[np]f[bo]?|[np][bo]f|[np]b|f[np])$/gu] as const;

/** Lines that follow each other at once, or those of one item, as they may be cards. */
interface Run {
	readonly at: number;
	readonly blocks: number;
	readonly lines: readonly Span[];
	/** Where each card begins and ends among the lines. */
	readonly cards: readonly (readonly [from: number, to: number])[];
	readonly parts: string;
}

/** A block, and the lines of the card that it is; none for all else. */
interface Carded {
	readonly block: Block;
	readonly card: readonly Span[];
}

const plain = (block: Block): Carded => ({ block, card: [] });

/**
 * The blocks of a section, with those of an answer on contacts that tell of one person on two or three lines ("Ana Kos",
 * below it "Directeur, Stichting Walvis") as one each; `breaks`: where lines of an item end.
 */
export function withCards(
	{ text }: Document,
	section: Section,
	breaks: ReadonlySet<number>,
): readonly Carded[] {
	if (section.role !== "contacts") return section.blocks.map(plain);
	const blocks = labelledRows(text, section.blocks);
	const found = blocks.map(plain);
	const runs = runsIn(text, blocks, breaks);
	const count = (letter: string): number =>
		runs.reduce((sum, { parts }) => sum + parts.split(letter).length - 1, 0);
	const [sure, perhaps] = [count("n"), count("p")];
	if (perhaps > 0 && sure * 2 < perhaps) return found;
	// "Wethouder Wonen", below it "Ana Kos": two people unless more are told so.
	const alone = sure + perhaps === 1 && runs.some(({ parts }) => /^[ob]*f/u.test(parts));
	if (alone) return found;
	for (const run of runs.toReversed()) found.splice(run.at, run.blocks, ...cardsOf(run, blocks));
	return found;
}

function runsIn(text: string, blocks: readonly Block[], breaks: ReadonlySet<number>): Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < blocks.length; ) {
		const item = breaks.size > 0 ? partedAt(text, [blocks[at] as Block], breaks) : [];
		const within = item.length > 1;
		const lines = within ? item : linesAt(text, blocks, at);
		const parts = lines.map(({ start, end }) => partOf(text.slice(start, end))).join("");
		const size = within ? 1 : Math.max(lines.length, 1);
		const form = within ? whole : forms.find(([run]) => run.test(parts));
		const cards = form ? [...parts.matchAll(form[1])] : [];
		if (cards.length > 0)
			runs.push({
				at,
				blocks: size,
				lines,
				parts,
				cards: cards.map(({ index, 0: { length } }) => [index, index + length]),
			});
		at += size;
	}
	return runs;
}

/** Short lines of one sentence without a bullet that follow each other at once. */
function linesAt(text: string, blocks: readonly Block[], from: number): readonly Block[] {
	let to = from;
	for (let block = blocks[to]; block && isLine(text, block); block = blocks[to]) {
		const before = blocks[to - 1];
		if (to > from && before && /\n\s*\n/u.test(text.slice(before.end, block.start))) break;
		to += 1;
	}
	return blocks.slice(from, to);
}

const bullet = /(?:[-–—•*·▪○]|\d[.)])\s*$/u;

const isLine = (text: string, { kind, start, end, sentences, cells }: Block): boolean =>
	kind !== "row" &&
	cells.length < 2 &&
	sentences.length < 2 &&
	end - start <= 110 &&
	!bullet.test(text.slice(Math.max(0, start - 4), start));

function cardsOf({ at, blocks: size, lines, cards }: Run, blocks: readonly Block[]): Carded[] {
	const made: Carded[] = [];
	let next = 0;
	for (const [from, to] of cards) {
		const first = blocks[at + (size > 1 ? from : 0)] as Block;
		const own = lines.slice(from, to);
		const span = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
		made.push(...blocks.slice(at + next, at + from).map(plain), {
			block: { ...first, ...span, kind: "item", sentences: [span] },
			card: own,
		});
		next = to;
	}
	return size > 1 ? [...made, ...blocks.slice(at + next, at + size).map(plain)] : made;
}

function partOf(line: string): Part {
	if (missed.test(line)) return "x";
	const words = line.split(/\s+/u).map((word) => wordOf(word.replace(/^[("]|[),."]$/gu, "")));
	const titled = words.findIndex(({ title }) => !title);
	const office = words.slice(0, 9).findIndex(({ role, title }) => role !== null && !title);
	const named = words.findIndex(
		({ capital, firstName, role, portfolio }, at) =>
			capital && firstName && role === null && !portfolio && words[at + 1]?.capital,
	);
	if (words[office]?.role?.plural) return "o";
	if (office >= 0) return named < 0 || named > office + 3 ? "f" : "o";
	if (/[\p{N},:;()/|@–—]| - /u.test(line) || titled < 0) return "o";
	const rest = words.slice(titled);
	const body = rest.some(ofBodies) || (rest[0]?.common === true && rest[0].opensBody);
	if (body || rest.length > 5 || !rest.every(isOfName) || !rest.at(-1)?.capital)
		return body ? "b" : "o";
	if (titled > 0) return "n";
	if (rest.length < 2) return rest[0]?.firstName && !isTown(rest[0]) ? "s" : "o";
	return rest[0]?.firstName ? "n" : "p";
}

/** All that a line says in small letters: that nobody was there, or by which other way. */
const missed =
	/^\(?(?:helaas |toch |op het laatste moment )?(?:afgezegd|verhinderd|afwezig|ziek|geannuleerd|vervallen|(?:was |waren |bleek )?niet (?:aanwezig|gesproken|gezien|ontmoet|getroffen|verschenen|thuis)|(?:alleen |slechts )?(?:telefonisch|per telefoon|per mail|via teams|via zoom|online|digitaal))(?: [^.:;]{1,50})?[.)]*$/u;

const isTown = ofWord(({ fold }) => lookUpTowns(fold).named !== null);

const ofBodies = ({ opening, closing, genericNoun }: Word): boolean =>
	opening !== null || closing !== null || genericNoun;

const isOfName = ({ capital, particle, digit, place, common }: Word): boolean =>
	(capital || particle) && !digit && !place && (!common || particle);
