import type { Token } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import type { BodyMatch, Words } from "./match.ts";
import { isHalf } from "./run.ts";

/** "Dansk Fiskeri- og Søfartsmuseet": a body whose noun the word before it shares begins with that word, and with the capitals right before. */
export function withHalf({ tokens, towns }: Words, body: BodyMatch): BodyMatch {
	const hyphen = body.from - 2;
	const half = tokens[hyphen - 1];
	if (!half?.capital || towns.at(hyphen - 1) || !isHalf(tokens, hyphen)) return body;
	let from = hyphen - 1;
	while (from > 0 && isCapitalOfName(tokens[from - 1]) && !towns.at(from - 1)) from -= 1;
	const name = `${half.text}- ${join(tokens.slice(hyphen + 1, body.to))}`;
	const ahead = from < hyphen - 1 ? `${join(tokens.slice(from, hyphen - 1))} ` : "";
	return { ...body, from, start: tokens[from]?.start ?? body.start, name: `${ahead}${name}` };
}

const isCapitalOfName = (token: Token | undefined): boolean =>
	token?.kind === "word" &&
	token.capital &&
	!(token.word.common || token.word.role || token.word.title || token.word.genericNoun);
