import { tellingParts, tellingVerbs } from "../languages/nl/meetings-told.ts";
import type { Place } from "./meetings-heads.ts";
import { foldedWords, type Line, type Token } from "./names-tokens.ts";
import { isIn } from "./words.ts";

const isTelling = isIn(tellingVerbs);

/** What may stand between a verb and whoever does it, besides others told of. */
const between = isIn(
	new Set(
		"de het een ook daar ons en van bij uit in namens verder zelf vervolgens daarna".split(" "),
	),
);

/**
 * "In Porto vertelde Ana Lobo hoe …", "Ana Lobo van Zelvo liet zien dat …": somebody by name who tells those there
 * something, in an answer on the results or in running text, where no word says that they were met.
 */
export function speaksIn(
	{ section, tokens }: Line,
	entry: Place,
	entries: readonly Place[],
): boolean {
	if (!entry.name || (section.role !== "results" && section.role !== "other")) return false;
	return tokens.some((token, at) => {
		if (!isTelling(token.word) || token.capital) return false;
		const part = tellingParts[token.fold];
		if (part && !part.test(foldedWords(tokens.slice(at + 1)))) return false;
		const [from, to] = entry.from > at ? [at + 1, entry.from] : [entry.to, at];
		return to - from < 12 && isFree(tokens, from, to, entries);
	});
}

/** Nothing stands from one token to another but small words, commas and others told of. */
const isFree = (
	tokens: readonly Token[],
	from: number,
	to: number,
	entries: readonly Place[],
): boolean =>
	tokens
		.slice(from, to)
		.every(
			({ word, text, kind }, index) =>
				between(word) ||
				text === "," ||
				(kind === "mark" && /^[()]$/u.test(text)) ||
				entries.some((one) => one.from <= from + index && one.to > from + index),
		);
