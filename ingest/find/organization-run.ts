import { eventWords, placeWords } from "../languages/nl/names.ts";
import { joiningWords, nameConnectors, openingHeads } from "../languages/nl/organizations.ts";
import { articles } from "../languages/nl/roles-around.ts";
import type { Token } from "./names-tokens.ts";
import type { Words } from "./organization-match.ts";
import { closingKind } from "./organization-nouns.ts";
import { isPortfolio } from "./people-role-field.ts";
import { roleWord } from "./people-role-words.ts";

export const isWord = (token: Token | undefined): token is Token =>
	token !== undefined && token.kind === "word";

export const named = (token: Token | undefined): boolean =>
	token !== undefined && (token.capital || (token.kind === "number" && token.text.length < 5));

export const openConnectors = new Set(
	"van voor of for de des der du del della di do da d fur pour para on to in te".split(" "),
);

/** Goes on with a name over capitals and the small words between them; gives the first token after it. */
export function nameRun({ tokens, towns }: Words, from: number, ministry = false): number {
	let at = from;
	let end = from;
	while (at < from + 14) {
		const token = tokens[at];
		if (!token) break;
		if (named(token)) {
			if (at > from && roleWord(token.fold) && !ministry && closingKind(token) === null) break;
			at += 1;
			end = at;
			continue;
		}
		if (ministry && isWord(token) && isPortfolio(token.fold) && !roleWord(token.fold)) {
			at += 1;
			end = at;
			continue;
		}
		if (ministry && token.text === "," && ministryGoesOn(tokens, at + 1)) {
			at += 1;
			continue;
		}
		if (token.text !== "&" && !(isWord(token) && nameConnectors.has(token.fold))) break;
		if (token.fold === "in" || token.fold === "te") break;
		let next = at + 1;
		while (articles.has(tokens[next]?.fold ?? "") && next < at + 3) next += 1;
		const following = tokens[next];
		if (!named(following) && !(ministry && isWord(following) && isPortfolio(following.fold))) break;
		const joining = joiningWords.has(token.fold) || token.text === "&";
		if (joining && !ministry && token.text !== "&") {
			const language = token.fold !== "en" || closingAhead(tokens, next);
			if (!language) break;
		}
		if (
			joining &&
			following &&
			(following.upper ||
				roleWord(following.fold) ||
				openingHeads.has(following.fold) ||
				towns.at(next))
		)
			break;
		if (
			joining &&
			ministry &&
			!isPortfolio(following?.fold ?? "") &&
			following?.capital &&
			!isPortfolio(tokens[next + 1]?.fold ?? "")
		)
			break;
		at = next;
	}
	return end;
}

/** A ministry's comma goes on when an "en" with another field follows: "Onderwijs, Cultuur en Wetenschap". */
function ministryGoesOn(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 4; at += 1) {
		const token = tokens[at];
		if (!isWord(token) || !isPortfolio(token.fold) || roleWord(token.fold)) return false;
		if (tokens[at + 1]?.fold === "en") return isPortfolio(tokens[at + 2]?.fold ?? "");
	}
	return false;
}

export const closingAhead = (tokens: readonly Token[], from: number): boolean => {
	for (let at = from; at < from + 3; at += 1) {
		if (!named(tokens[at])) return false;
		if (closingKind(tokens[at])) return true;
	}
	return false;
};

export const spoiled = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens
		.slice(from, to)
		.some(({ fold }) => fold !== "goals" && (eventWords.has(fold) || placeWords.has(fold)));
