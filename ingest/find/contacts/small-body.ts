import type { Token } from "../names/tokens.ts";
import { endsAbroad } from "../organizations/goes-on-abroad.ts";
import { ofWord } from "../words.ts";
import { largeTown } from "./large-town.ts";

/** "bremenports": begins with the name of a large town. */
const namesTown = (fold: string): boolean => {
	for (let size = 6; size <= fold.length - 3; size += 1)
		if (largeTown(fold.slice(0, size), 0) !== null) return true;
	return false;
};

const looksNamed = ofWord(
	(word) =>
		word.kind === "word" &&
		!word.common &&
		word.role === null &&
		!word.portfolio &&
		word.fold.length > 3 &&
		/^\p{Ll}+$/u.test(word.text) &&
		(endsAbroad(word) || !/[aeiouy]/u.test(word.fold) || namesTown(word.fold)),
);

/** "adviseur van lumenova uit Graz": a name that its owner writes small, between "van" or "bij" and the end of what is said of somebody. */
export function isSmallBody(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token || token.capital || !/^(?:van|bij|at)$/u.test(before?.fold ?? "")) return false;
	if (next && next.kind === "word" && !/^(?:uit|in|te|en|die|was|waren)$/u.test(next.fold))
		return false;
	return looksNamed(token.word);
}
