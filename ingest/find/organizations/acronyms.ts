import { nameConnectors, noBodies } from "../../languages/nl/organizations.ts";
import type { Token } from "../names/tokens.ts";
import type { BodyMatch } from "./match.ts";

/** Two capitals or more in a short word that names no thing. */
export const isAcronym = (token: Token | undefined): token is Token =>
	token !== undefined &&
	token.kind === "word" &&
	/\p{Lu}.*\p{Lu}/u.test(token.text) &&
	token.text.length <= 10 &&
	!noBodies.has(token.text.replace(/['’]s$/u, ""));

/** A word that a name may hold: a capital or a small connector. */
export const isOfName = (token: Token): boolean => token.capital || nameConnectors.has(token.fold);

/** "Universidad de la República (Udelar)": one word made of the beginnings of the name's words. */
export function isContracted(
	{ text, fold, kind, word }: Token,
	tokens: readonly Token[],
	{ from, to }: BodyMatch,
): boolean {
	if (kind !== "word" || text.length < 4 || text.length > 10 || word.common || to - from < 3)
		return false;
	const parts = tokens.slice(from, to).map((token) => token.fold.replaceAll(" ", ""));
	return fold[0] === parts[0]?.[0] && contracts(fold, parts);
}

/** Tells whether letters are beginnings of words, in their order; words may be left out. */
function contracts(letters: string, [part, ...rest]: readonly string[]): boolean {
	if (letters === "") return true;
	if (part === undefined) return false;
	let size = 0;
	while (size < letters.length && letters[size] === part[size]) size += 1;
	for (; size >= 0; size -= 1) if (contracts(letters.slice(size), rest)) return true;
	return false;
}

/** Tells whether letters are the initials of words, small words counting or not. */
export function spells(letters: string, words: readonly Token[]): boolean {
	const wanted = [...letters.toLowerCase()].filter((letter) => /\p{L}|\p{N}/u.test(letter));
	const initials = words.flatMap(({ fold }) => fold.split(" ").map((part) => part.charAt(0)));
	let at = 0;
	for (const letter of wanted) {
		const next = initials.indexOf(letter, at);
		if (next >= 0) at = next + 1;
		else if (at < initials.length) continue;
	}
	const hits = wanted.filter((letter) => initials.includes(letter)).length;
	return wanted[0] === initials[0] && hits >= Math.max(2, wanted.length - 1);
}

/** The start of the capitalised words before a bracket whose initials an acronym spells; -1 if none do. */
export function spelledBefore(tokens: readonly Token[], open: number, letters: string): number {
	let from = open;
	let best = -1;
	while (from > 0 && open - from < 9) {
		const token = tokens[from - 1];
		if (!token || token.kind === "mark" || (!token.capital && !nameConnectors.has(token.fold)))
			break;
		from -= 1;
		const words = tokens.slice(from, open).filter((word) => word.capital);
		if (!token.capital || words.length < 2 || !spells(letters, words)) continue;
		best = from;
		if (words.map(({ fold }) => fold.charAt(0)).join("") === letters.toLowerCase()) break;
	}
	return best < 0 ? spelledOut(tokens, open, letters) : best;
}

/** The start of words, small ones too, whose initials are the acronym letter by letter: "Centre national de danse contemporaine (CNDC)". */
function spelledOut(tokens: readonly Token[], open: number, letters: string): number {
	let initials = "";
	for (let from = open - 1; from >= 0 && open - from < 12; from -= 1) {
		const token = tokens[from];
		if (token?.kind !== "word") return -1;
		if (!nameConnectors.has(token.fold) || token.capital)
			initials = token.fold.charAt(0) + initials;
		if (token.capital && initials.length > 2 && initials === letters.toLowerCase()) return from;
	}
	return -1;
}
