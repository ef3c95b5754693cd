import {
	linkingWords,
	nounEndings,
	nounsBeforeTown,
	placePrepositions,
	townNouns,
} from "#ingest/languages/nl/places.ts";
import type { PlaceWord } from "./place-words.ts";

/** Tells whether a word is one of a list, or a compound that ends in one of its longer words. */
export function isOrEndsIn(key: string, list: ReadonlySet<string>): boolean {
	if (list.has(key)) return true;
	if (key.length < 7) return false;
	for (let cut = 2; cut <= key.length - 4; cut++) if (list.has(key.slice(cut))) return true;
	return false;
}

/** How plainly the words before a name, in its own clause, show a place. */
export function cueBefore(
	words: readonly PlaceWord[],
	at: number,
): "none" | "weak" | "place" | "town" {
	let found: "none" | "weak" | "place" = "none";
	for (let index = at - 1; index >= at - 4 && index >= 0; index--) {
		const word = words[index];
		if (word === undefined || words[index + 1]?.joint === "break") break;
		if (isOrEndsIn(word.key, townNouns)) return "town";
		if (placePrepositions.has(word.key) && index >= at - 2) found = "place";
		else if ((word.key === "van" || word.key === "bij") && found === "none") found = "weak";
		else if (!linkingWords.has(word.key)) {
			if (index === at - 1 && isOrEndsIn(word.key, nounsBeforeTown)) found = "place";
			break;
		}
	}
	return found;
}

/** A noun right before a town's name: "stad", "ambassade", or a noun by its ending. */
export function isHead(key: string): boolean {
	return isOrEndsIn(key, townNouns) || isOrEndsIn(key, nounsBeforeTown) || nounEndings.test(key);
}

/** "Gareth Davies": right behind another capital, so that it is somebody's surname rather than an adjective. */
export const endsName = (words: readonly PlaceWord[], at: number): boolean =>
	words[at - 1]?.capital === true && !words[at - 1]?.initial && words[at]?.joint === "space";
