/**
 * Letters as the sieve sees them: a to z in small letters, "0" for a digit, "_", and a space for whatever else there is,
 * an edge of the text included.
 */
export const letterOf = (code: number): string => {
	if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
	if (code >= 48 && code <= 57) return "0";
	return (code >= 97 && code <= 122) || code === 95 ? String.fromCharCode(code) : " ";
};

/** What a part of a pattern tells: all that it can match if that is little, and of what a match must hold one. */
interface Told {
	readonly exact: readonly string[] | null;
	readonly need: readonly string[] | null;
}

interface Read extends Told {
	readonly end: number;
}

/** Where a word begins or ends, or the text: a place, not a letter. */
const edge = "^";
const unknown: Told = { exact: null, need: null };
const nothing: Told = { exact: [""], need: null };
const most = 300;
const longest = 6;

/**
 * Pieces of text, in the letters of the sieve, of which every text that a pattern matches holds at least one; null where
 * the pattern's source doesn't tell. A piece has six letters at most.
 */
export function neededLetters(source: string): readonly string[] | null {
	return needOf(alternatives(source, 0));
}

/** A source parted into the ways to match of which it tells what a text must hold, and the others; empty where there are none. */
export function waysToMatch(source: string): { readonly told: string; readonly untold: string } {
	const ways = waysIn(source, 0);
	const written = (told: boolean): string =>
		ways
			.filter((way) => (needOf(way) !== null) === told)
			.map(({ start, end }) => source.slice(start, end))
			.join("|");
	return { told: written(true), untold: written(false) };
}

interface Way extends Read {
	readonly start: number;
}

function waysIn(source: string, from: number): readonly Way[] {
	const all: Way[] = [];
	let at = from;
	for (;;) {
		const one = sequence(source, at);
		all.push({ ...one, start: at });
		at = one.end;
		if (source[at] !== "|") return all;
		at += 1;
	}
}

function alternatives(source: string, from: number): Read {
	const all = waysIn(source, from);
	return { ...oneOf(all), end: all.at(-1)?.end ?? from };
}

function oneOf(all: readonly Told[]): Told {
	const [only] = all;
	if (only !== undefined && all.length === 1) return only;
	const exact = all.flatMap((told) => told.exact ?? []);
	if (exact.length <= most && all.every((told) => told.exact !== null))
		return { exact: [...new Set(exact)], need: null };
	const needs = all.map(needOf);
	return needs.includes(null)
		? unknown
		: { exact: null, need: distinct(needs.flatMap((need) => need ?? [])) };
}

const needOf = ({ exact, need }: Told): readonly string[] | null =>
	exact === null ? need : best([exact]);

const distinct = (pieces: readonly string[]): readonly string[] => [...new Set(pieces)];

/** Letters that stand next to each other are put together; of what must be there, what tells most is kept. */
function sequence(source: string, from: number): Read {
	const choices: (readonly string[])[] = [];
	let run: readonly string[] = [""];
	let whole = true;
	let at = from;
	while (at < source.length && source[at] !== "|" && source[at] !== ")") {
		const part = piece(source, at);
		const { told, end } = repeated(source, part);
		at = end;
		if (told.exact !== null && run.length * told.exact.length <= most) {
			const { exact } = told;
			run =
				exact.length === 1 && exact[0] === ""
					? run
					: distinct(run.flatMap((start) => exact.map((more) => start + more)));
			continue;
		}
		whole = false;
		choices.push(run);
		if (told.need !== null) choices.push(told.need);
		run = told.exact ?? [""];
	}
	if (whole) return { exact: run, need: null, end: at };
	return { exact: null, need: best([...choices, run]), end: at };
}

/** What a part tells with the quantifier behind it. */
function repeated(source: string, part: Read): { readonly told: Told; readonly end: number } {
	const mark = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(source.slice(part.end, part.end + 12));
	if (mark === null) return { told: part, end: part.end };
	const end = part.end + mark[0].length;
	if (mark[0].startsWith("?"))
		return {
			told: part.exact === null ? unknown : { exact: [...part.exact, ""], need: null },
			end,
		};
	const none = mark[0].startsWith("*") || mark[1] === "0";
	return { told: none ? unknown : { exact: null, need: needOf(part) }, end };
}

function piece(source: string, at: number): Read {
	const letter = source[at] ?? "";
	if (letter === "(") return group(source, at);
	if (letter === "[") return letterClass(source, at);
	if (letter === "\\") return escaped(source, at);
	if (letter === ".") return { ...unknown, end: at + 1 };
	if (letter === "^" || letter === "$") return { exact: [edge], need: null, end: at + 1 };
	return { ...letterTold(letter.charCodeAt(0)), end: at + 1 };
}

function group(source: string, at: number): Read {
	const opening =
		/^\((?:\?(?:<[\p{L}\d]+>|<?[=!]|:))?/u.exec(source.slice(at, at + 40))?.[0] ?? "(";
	const inner = alternatives(source, at + opening.length);
	const end = inner.end + 1;
	if (opening.endsWith("!")) return { ...nothing, end };
	if (opening.endsWith("=")) return { exact: null, need: needOf(inner), end };
	return { exact: inner.exact, need: inner.need, end };
}

/** A few letters in brackets, spelt out; anything else tells nothing. */
function letterClass(source: string, at: number): Read {
	const [all = "[]"] = /^\[(?:\\.|[^\]\\])*\]/u.exec(source.slice(at)) ?? [];
	const end = at + all.length;
	const inner = all.slice(1, -1);
	if (inner.length > 8 || /^\^|\\|.-./u.test(inner)) return { ...unknown, end };
	const told = [...inner].map((letter) => letterTold(letter.charCodeAt(0)));
	return { ...oneOf(told), end };
}

function escaped(source: string, at: number): Read {
	const letter = source[at + 1] ?? "";
	if (letter === "b") return { exact: [edge], need: null, end: at + 2 };
	if (letter === "B") return { ...nothing, end: at + 2 };
	if (letter === "d") return { exact: ["0"], need: null, end: at + 2 };
	if (/[stnrfv]/u.test(letter)) return { exact: [" "], need: null, end: at + 2 };
	if (/[pPukx]/u.test(letter)) {
		const [all = ""] =
			/^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u.{4}|x..|k<[^>]*>)/u.exec(source.slice(at)) ?? [];
		return { ...unknown, end: at + Math.max(2, all.length) };
	}
	if (/[\p{L}\d]/u.test(letter)) return { ...unknown, end: at + 2 };
	return { ...letterTold(letter.charCodeAt(0)), end: at + 2 };
}

/** Long s and the sign for kelvin are s and k where case doesn't count; half a letter tells nothing. */
function letterTold(code: number): Told {
	if (code === 0x17f || code === 0x212a || (code >= 0xd800 && code <= 0xdfff)) return unknown;
	return { exact: [letterOf(code)], need: null };
}

/** Of several lists of which a match holds one each, the one whose weakest piece says most; null if all may be anything. */
function best(choices: readonly (readonly string[])[]): readonly string[] | null {
	let found: readonly string[] | null = null;
	let top = 0;
	for (const choice of choices) {
		const pieces = distinct(choice.map(written));
		const worth = Math.min(...pieces.map(lettersIn));
		if (worth > top || (worth === top && found !== null && pieces.length < found.length)) {
			found = pieces;
			top = worth;
		}
	}
	return found;
}

const lettersIn = (text: string): number => text.replaceAll(" ", "").length;

/** An edge beside a letter is a space, or the text's end; beside a space it says no more. */
const written = (text: string): string => text.replace(/\^* \^*|\^+/gu, " ").slice(0, longest);
