import { foldName } from "#domain/names.ts";
import type { Span } from "#domain/report.ts";

/** A word of a text as names are compared by it. */
export interface NameWord extends Span {
	readonly fold: string;
	readonly capital: boolean;
	/** Whether it stands so close behind the word before that both may be of one name. */
	readonly follows: boolean;
	/** Whether a full stop stands between, as behind an initial. */
	readonly afterDot: boolean;
	/** Whether only a comma parts it from the word before, as in "Jansen, Piet". */
	readonly afterComma: boolean;
}

/** Letters and digits with what may stand within a word: an apostrophe, a soft hyphen, the hyphen at the end of a line. */
const word = /[\p{L}\p{M}\p{N}]+(?:(?:['’‘`´\u00AD]|-\r?\n[ \t]*(?=\p{Ll}))[\p{L}\p{M}\p{N}]+)*/gu;

/** What may stand between two words of one name, at most one line end. */
const withinName = /^(?:[_/]|['’]?\.?-?[^\S\n]*\n?[^\S\n]*['’‘`]?)$/u;
const comma = /^,[^\S\n]*\n?[^\S\n]*$/u;

/** A calling name among a name's words: D.J. (Dirk) Jansen, Wilhelmina "Mien" Jansen. */
const aside = /\([^()\n]{1,40}\)|["“„][^"“”\n]{1,40}["”]/gu;

/** The text with what stands in brackets or quotation marks blanked, as long as it was. */
export function withoutAsides(text: string): string {
	return text.replace(aside, (found) => " ".repeat(found.length));
}

/** The words of a text, folded, in order. */
export function nameWords(text: string): readonly NameWord[] {
	const words: NameWord[] = [];
	let before = 0;
	for (const { 0: found, index: start } of text.matchAll(word)) {
		const gap = text.slice(before, start);
		const end = start + found.length;
		words.push({
			start,
			end,
			fold: foldName(found.replace(/\u00AD|-\r?\n[ \t]*/gu, "")),
			capital: /^\p{Lu}/u.test(found),
			follows: mayGoOn(words.at(-1), gap),
			afterDot: gap.startsWith("."),
			afterComma: comma.test(gap),
		});
		before = end;
	}
	return words;
}

/** Behind a longer word a full stop with a space ends a sentence, behind a short one it may abbreviate a name. */
function mayGoOn(last: NameWord | undefined, gap: string): boolean {
	if (!last || !withinName.test(gap)) return false;
	return !gap.startsWith(".") || gap === "." || last.fold.length <= 3;
}

const and = new Set(["en", "and", "und", "et", "y"]);

/** Whether a word is the first of "Anna en Piet Jansen", who is called Anna Jansen. */
export function sharesSurname(words: readonly NameWord[], at: number): boolean {
	return and.has(words[at + 1]?.fold ?? "") && words[at + 2]?.capital === true;
}

/**
 * Every run of so many words that may be one name, also with the surname first ("Jansen, Piet") or shared ("Anna en Piet
 * Jansen"), as a folded name.
 */
export function eachName(
	words: readonly NameWord[],
	lengths: readonly number[],
	take: (folded: string) => void,
): void {
	for (let from = 0; from < words.length; from += 1)
		for (const length of lengths) {
			const run = words.slice(from, from + length);
			if (run.length < length) continue;
			const rest = run.slice(1);
			if (sharesSurname(words, from)) {
				const shared = [...run.slice(0, 1), ...words.slice(from + 3, from + 2 + length)];
				take(shared.map(({ fold }) => fold).join(" "));
			}
			if (rest.every(({ follows }) => follows)) take(run.map(({ fold }) => fold).join(" "));
			const turn = run.findIndex(({ afterComma }, at) => at > 0 && afterComma);
			if (turn < 0 || !rest.every(({ follows }, at) => follows || at + 1 === turn)) continue;
			take([...run.slice(turn), ...run.slice(0, turn)].map(({ fold }) => fold).join(" "));
		}
}
