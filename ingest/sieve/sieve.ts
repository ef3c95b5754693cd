import { type Automaton, automatonOf, seek } from "./automaton.ts";
import { neededLetters, waysToMatch } from "./needed-letters.ts";

/** Patterns of a sieve by number, with the pieces of text of which a match holds one. */
const pieces: (readonly string[])[] = [];
let made: Automaton | null = null;

/**
 * Whether a text can match a pattern at all: as far as one pass over the text tells, which is made for all patterns that are
 * asked of texts so.
 */
export function mayMatch({ source }: RegExp): (text: string) => boolean {
	const needed = neededLetters(source);
	if (needed === null) return () => true;
	const number = pieces.push(needed) - 1;
	made = null;
	const at = number >> 5;
	const bit = 1 << (number & 31);
	return (text) => ((heldBy(text)[at] ?? 0) & bit) !== 0;
}

/** What a pattern's own `test` tells, but the pattern is tried only on texts that may match it; it must be neither global nor sticky. */
export function tester(pattern: RegExp): (text: string) => boolean {
	const { told, untold } = waysToMatch(pattern.source);
	if (told === "") return (text) => pattern.test(text);
	const may = mayMatch(new RegExp(told, pattern.flags));
	if (untold === "") return (text) => may(text) && pattern.test(text);
	const rest = new RegExp(untold, pattern.flags);
	return (text) => (may(text) ? pattern.test(text) : rest.test(text));
}

/** As `replace` with a pattern and what stands for its matches, tried only on texts that may match it. */
export function replacer(pattern: RegExp, by: string): (text: string) => string {
	const may = mayMatch(pattern);
	return (text) => (may(text) ? text.replace(pattern, by) : text);
}

/** The first match of a pattern, tried only on texts that may match it; it must be neither global nor sticky. */
export function seeker(pattern: RegExp): (text: string) => RegExpExecArray | null {
	const may = mayMatch(pattern);
	return (text) => (may(text) ? pattern.exec(text) : null);
}

/** Testers of several patterns by the patterns' names. */
export function testers<Name extends string>(
	patterns: Readonly<Record<Name, RegExp>>,
): Readonly<Record<Name, (text: string) => boolean>> {
	const entries = Object.entries<RegExp>(patterns).map(([name, pattern]) => [
		name,
		tester(pattern),
	]);
	return Object.fromEntries(entries);
}

interface Held {
	readonly text: string;
	readonly bits: Int32Array;
}

const slots = 64;
const lately = new Array<Held | undefined>(slots);

/** The bits of the patterns that a text may match; those of the sentences gone over lately are kept, as many rules ask of each. */
function heldBy(text: string): Int32Array {
	if (made === null) {
		made = automatonOf(pieces);
		lately.fill(undefined);
	}
	const { length } = text;
	const letters = text.charCodeAt(length >> 1) * 7 + text.charCodeAt(length - 2) * 31;
	const slot = (length + letters) & (slots - 1);
	const before = lately[slot];
	if (before?.text === text) return before.bits;
	const bits = before?.bits ?? new Int32Array(made.width);
	seek(made, text, bits);
	lately[slot] = { text, bits };
	return bits;
}
