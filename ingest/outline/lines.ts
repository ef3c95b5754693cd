import { isCombining } from "./offset-map.ts";

/** A line of the report, made plain: quotes, spaces and ligatures plain, soft hyphens and emphasis marks out. */
export interface Line {
	readonly text: string;
	/** For each UTF-16 code unit of `text` its offset in the report; null if they lie in a row from `start`. */
	readonly origins: readonly number[] | null;
	/** Offset of the line in the report. */
	readonly start: number;
	/** Where the text without surrounding white space begins and ends. */
	readonly first: number;
	readonly last: number;
	/** The bullet, number or letter before a list item; `end` is where the item's own text begins. */
	readonly marker: Marker | null;
	/** Level of a markdown heading, 0 if it is none; 7 for a line that is bold as a whole. */
	readonly heading: number;
	/** White space stood before the line's end: what a text that was wrapped elsewhere leaves. */
	readonly trailingSpace: boolean;
}

/** The text of a line without the white space around it. */
export const wordsOf = ({ text, first, last }: Line): string => text.slice(first, last);

export interface Marker {
	/** The bullet itself, or the style of the number: `1.`, `1)`, `a)`. */
	readonly style: string;
	readonly numbered: boolean;
	readonly end: number;
}

// Anything that cannot be copied as it stands; combining marks by their own range.
const special =
	/[\u00a0\u00ad\u00b4\u1680\u2000-\u2011\u2018-\u201f\u2028-\u202f\u2032\u2033\u205f-\u2064\u3000\ufb00-\ufb06\ufeff`*_]|[^\P{Cc}\t]|\p{M}/u;

const plain: Readonly<Record<string, string>> = {
	"\u00a0": " ",
	"\u00ad": "",
	"\u200b": "",
	"\u200c": "",
	"\u200d": "",
	"\u200e": "",
	"\u200f": "",
	"\u2010": "-",
	"\u2011": "-",
	"\u2018": "'",
	"\u2019": "'",
	"\u201a": "'",
	"\u201b": "'",
	"\u00b4": "'",
	"`": "'",
	"\u2032": "'",
	"\u2033": '"',
	"\u201c": '"',
	"\u201d": '"',
	"\u201e": '"',
	"\u201f": '"',
	"\u2060": "",
	"\u2061": "",
	"\u2062": "",
	"\u2063": "",
	"\u2064": "",
	"\ufb00": "ff",
	"\ufb01": "fi",
	"\ufb02": "fl",
	"\ufb03": "ffi",
	"\ufb04": "ffl",
	"\ufb05": "st",
	"\ufb06": "st",
	"\ufeff": "",
};
const oddSpace = /[\u1680\u2000-\u200a\u2028-\u202f\u205f\u3000]|[^\P{Cc}\t]/u;

const markerPattern =
	/^\s*(?:([•‣▪●◦○■□▶►➢✓✔·\uf0b7\uf0a7])\s*|([-–—*+o>])[ \t]+(?:(\d{1,2}[.)])[ \t]+)?|\(?(\d{1,2})([.)])(?:[ \t]+|(?=\p{L}))|\(?([a-zA-Z])\)[ \t]+|([a-h]|[ivx]{2,4}|[IVX]{2,4})\.[ \t]+)(?=\S)/u;

/** The lines of a report, without their line ends: LF, CRLF, or the bare CR of old texts. */
export function readLines(content: string): Line[] {
	const lines: Line[] = [];
	const lineEnd = /\r\n?|\n/g;
	let start = 0;
	if (content.includes("\r")) {
		for (const found of content.matchAll(lineEnd)) {
			addLine(lines, content.slice(start, found.index), start);
			start = found.index + found[0].length;
		}
	} else {
		for (let end = content.indexOf("\n"); end >= 0; end = content.indexOf("\n", start)) {
			addLine(lines, content.slice(start, end), start);
			start = end + 1;
		}
	}
	addLine(lines, content.slice(start), start);
	return lines;
}

const fieldLine = /^\s*\p{Lu}[^:|\t]{1,40}:\s/u;
const nextField = /(?<=\S) {2,}(?=\p{Lu}[\p{L}. ]{1,28}:\s)/gu;

/** Adds a line of the report; one that holds several fields of a form counts as a line for each: "Vertrek: …   Terug: …". */
function addLine(lines: Line[], raw: string, start: number): void {
	let from = 0;
	if (raw.length < 400 && raw.includes("  ") && fieldLine.test(raw))
		for (const gap of raw.matchAll(nextField)) {
			lines.push(readLine(raw.slice(from, gap.index), start + from));
			from = gap.index + gap[0].length;
		}
	lines.push(readLine(raw.slice(from), start + from));
}

function readLine(raw: string, start: number): Line {
	let heading = 0;
	let text = raw;
	let origins: number[] | null = null;
	if (!isPlain(raw) && special.test(raw)) {
		if (raw.length < 300 && /^\s*(?:\d+[.)]\s*)?(\*\*|__)(?=\S).+\1\s*:?\s*$/.test(raw))
			heading = 7;
		({ text, origins } = makePlain(raw, start));
	}
	let first = text.length - text.trimStart().length;
	const last = Math.max(first, text.trimEnd().length);
	const hashes = text.charCodeAt(first) === 35 ? /^#{1,6}(?=\s)\s*/.exec(text.slice(first)) : null;
	if (hashes !== null) {
		heading = hashes[0].trim().length;
		first = Math.min(last, first + hashes[0].length);
	}
	const marker = findMarker(text, first, last);
	return { text, origins, start, first, last, marker, heading, trailingSpace: last < text.length };
}

/** Nothing but letters, digits and marks that stand in ASCII and are no markdown: told without a regular expression. */
function isPlain(raw: string): boolean {
	for (let at = 0; at < raw.length; at += 1) if (!isPlainCode(raw.charCodeAt(at))) return false;
	return true;
}

const isPlainCode = (code: number): boolean =>
	(code > 31 && code < 127 && code !== 42 && code !== 95 && code !== 96) || code === 9;

function findMarker(text: string, first: number, last: number): Marker | null {
	if (last - first < 2) return null;
	const found = markerPattern.exec(text.slice(first, Math.min(last, first + 24)));
	if (found === null) return null;
	const [whole, bullet, dash, dashNumber, number, close, letter, roman] = found;
	const end = first + whole.length;
	if (bullet !== undefined) return { style: bullet, numbered: false, end };
	if (dash !== undefined) return { style: dash + (dashNumber ? "1" : ""), numbered: false, end };
	// "14. november" or "3) …" are told apart by what follows: a month makes it a date.
	if (number !== undefined) {
		return Number(number) > 60 ? null : { style: `1${close ?? ""}`, numbered: true, end };
	}
	if (letter !== undefined) return { style: "a)", numbered: true, end };
	return roman === undefined ? null : { style: "a.", numbered: true, end };
}

function makePlain(raw: string, start: number): { text: string; origins: number[] } {
	const skip = emphasisMarks(raw);
	let text = "";
	const origins: number[] = [];
	for (let i = 0; i < raw.length; i += 1) {
		if (skip.has(i)) continue;
		const char = raw[i] ?? "";
		const code = char.charCodeAt(0);
		if (isPlainCode(code)) {
			text += char;
			origins.push(start + i);
			continue;
		}
		if (isCombining(code) && text !== "") {
			const composed = (text.slice(-1) + char).normalize("NFC");
			if (composed.length === 1) {
				text = text.slice(0, -1) + composed;
				continue;
			}
		}
		const replacement = plain[char] ?? (oddSpace.test(char) ? " " : char);
		for (const unit of replacement) {
			text += unit;
			origins.push(start + i);
		}
	}
	return { text, origins };
}

/** Offsets of the asterisks and underscores that make text bold or italic in markdown. */
function emphasisMarks(raw: string): Set<number> {
	const marks = new Set<number>();
	if (!raw.includes("*") && !raw.includes("_")) return marks;
	for (const found of raw.matchAll(/\*\*|__(?=\S)|(?<=\S)__/g)) {
		marks.add(found.index);
		marks.add(found.index + 1);
	}
	const single =
		/(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]{1,200}?)(?<=[^\s*_])\1(?![\p{L}\p{N}*_])/gu;
	for (const found of raw.matchAll(single)) {
		marks.add(found.index);
		marks.add(found.index + found[0].length - 1);
	}
	return marks;
}
