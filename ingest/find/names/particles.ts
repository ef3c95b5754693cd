import { openers } from "../../languages/nl/names.ts";
import { ofWord } from "../words.ts";
import type { Token } from "./tokens.ts";

const isParticle = ofWord(({ fold, particle }) => particle || openers.has(fold));

/** Where small or capital words such as "De" and "Van der" lead to one word with a capital; -1 if they lead to none. */
export function behindParticles(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < from + 3 && tokens[at]?.kind === "word" && isParticle((tokens[at] as Token).word))
		at += 1;
	const last = tokens[at];
	const surname = last?.kind === "word" && last.capital && !last.upper && !last.word.digit;
	return at > from && surname && !tokens[at + 1]?.capital ? at : -1;
}

/** Tells whether a capital at a token opens a surname such as "De Jong" or "Van der Meer". */
export const opensHeldSurname = (tokens: readonly Token[], from: number): boolean =>
	tokens[from]?.capital === true && behindParticles(tokens, from) > 0;
