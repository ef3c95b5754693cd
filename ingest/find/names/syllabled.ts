import { ofWord } from "../words.ts";
import type { Token } from "./tokens.ts";

const isFamily = ofWord(({ text }) => /^\p{Lu}\p{Ll}{1,6}$/u.test(text));
const isGiven = ofWord(({ text }) => /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(text));

/** "Kang Tae-woong", "Nam Ki-chan": a given name of two syllables behind a family name, however common a word that is. */
export function isSyllabledName([family, given, ...more]: readonly Token[]): boolean {
	if (family === undefined || given === undefined || more.length > 0) return false;
	return isFamily(family.word) && isGiven(given.word);
}
