import {
	endsForeign,
	linksAbroad,
	nounsAbroad,
	surelyAbroad,
} from "../../languages/nl/organizations-abroad-small.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";

/** "Západoslovenské vodárne", "Majke za Mir", "Metropolitný inštitút": a small word that no Dutch sentence has goes on with a foreign name. */
export function goesOnAbroad(tokens: readonly Token[], at: number): boolean {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!isWord(token) || token.capital) return false;
	if (nounsAbroad.has(token.fold)) return true;
	if (linksAbroad.has(token.fold))
		return (
			next?.capital === true ||
			isForeign(next) ||
			(isWord(next) && endsAbroad(next.word)) ||
			isLed(token, next)
		);
	if (token.fold.length < 3 || token.word.common || token.word.role) return false;
	const led = (before?.capital && !before.word.common) || linksAbroad.has(before?.fold ?? "");
	if (before && isLed(before, token)) return true;
	if (led && (!isWord(next) || next.capital) && endsAbroad(token.word)) return true;
	return isForeign(token) || (isForeign(before) && marked.test(token.text));
}

/** "Deti v pohybe", "Ljudje za mir": behind a link that no Dutch word is, a small word of whatever end. */
const isLed = ({ fold }: Token, next: Token | undefined): boolean =>
	surelyAbroad.has(fold) &&
	isWord(next) &&
	!next.capital &&
	next.fold.length > 2 &&
	!(next.word.common || next.word.article || next.word.role || next.word.genericNoun);

/** Written with a letter that no Dutch word has. */
export const isForeign = (token: Token | undefined): boolean =>
	isWord(token) && unDutch.test(token.text);

/** Letters of names from the Slavic, Baltic, Turkic, Hungarian and Nordic languages that no Dutch word has. */
const unDutch = /[ąćčďđęěğıķļłľĺńňőřŕśşšťţțůűýźżžāēīūăðþøåæ]/iu;
/** "Aukso vandenys", "Omnia ammattiopisto": ends as words of few Dutch texts do. */
export const endsAbroad = ofWord(
	({ fold, modifies, count, portfolio }) =>
		/^\p{L}{2,}(?:[^aeiouy][aiuy]|[^aeo]o|[^aeiouy][ayo]s|[^aeiou]us)$/u.test(fold) &&
		!endsForeign.has(fold) &&
		!/(?:programma|regio|media|collega|foto|schema|thema|muziek|party|city|na|villa|visa)s?$/u.test(
			fold,
		) &&
		!modifies &&
		count === undefined &&
		!portfolio,
);
const marked = /[áíúóéýäöü]/iu;
