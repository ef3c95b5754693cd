import type { Token } from "../names/tokens.ts";
import { PlacedWord } from "../places/placed-word.ts";
import { wordOf } from "../words.ts";
import type { Content } from "./entry/entry.ts";

/**
 * "Jonas Berg; directeur; Stichting Walvis", "Jonas Berg / Walvis / directeur": where one person is told with semicolons or
 * slashes between what is told, commas take their place.
 */
export function withFieldCommas(
	tokens: readonly Token[],
	contents: readonly Content[],
): readonly Token[] {
	const [first, ...others] = contents;
	const sign = tokens[(others[0]?.from ?? 0) - 1]?.text ?? "";
	if (!/^[;/]$/u.test(sign) || first?.kind === "role") return tokens;
	const kinds = new Set(contents.map(({ kind }) => kind));
	if (kinds.size < contents.length || !kinds.has("name")) return tokens;
	const parts = others.every(
		({ from }) => tokens[from - 1]?.text === sign && tokens[from - 1]?.end !== tokens[from]?.start,
	);
	if (!parts) return tokens;
	return tokens.map((token) =>
		token.text === sign ? new PlacedWord(wordOf(","), token.start, token.end) : token,
	);
}
