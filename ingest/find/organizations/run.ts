import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import { dutchNounEnd, englishPlural } from "../../languages/nl/noun-endings.ts";
import { joiningWords, nameConnectors } from "../../languages/nl/organizations.ts";
import { articlesAbroad } from "../../languages/nl/organizations-abroad-small.ts";
import { remarkWords } from "../../languages/nl/roles-between.ts";
import { isWord, type Token } from "../names/tokens.ts";
import { isIn } from "../words.ts";
import { goesOnAbroad } from "./goes-on-abroad.ts";
import type { Words } from "./match.ts";

export const named = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.capital ||
		(token.kind === "number" && token.text.length < 5 && !/^\d{1,2}[/-]\d/u.test(token.text)));

export const openConnectors = new Set(
	"van voor of for de des der du del della di do da d fur pour para on to in te".split(" "),
);

const connects = isIn(nameConnectors);
const linksOn = new Set(["of", "for"]);

const opensRemark = isIn(remarkWords);

/** Ends a firm's name: "Munkaerő Kft." */
const legalForm =
	/^(?:GmbH|B\.?V\.?|N\.?V\.?|Ltd\.?|Inc\.?|Kft\.?|Zrt\.?|Oyj?|ApS|LLC|PLC|plc|S\.p\.A\.?|S\.L\.?|Pty)$/u;

/** Goes on with a name over capitals and the small words between them; gives the first token after it. */
export function nameRun({ tokens, towns }: Words, from: number, ministry = false): number {
	let at = from;
	let end = from;
	while (at < from + 14) {
		const token = tokens[at];
		if (!token) break;
		// "stuurt X voor 1 april"
		if (token.kind === "number" && at > from && openConnectors.has(tokens[at - 1]?.fold ?? ""))
			break;
		if (named(token)) {
			if (at > from + 1 && legalForm.test(tokens[at - 1]?.text ?? "")) break;
			if (at > from && opensRemark(token.word) && !tokens[at + 1]?.capital) break;
			const led = linksOn.has(tokens[at - 1]?.fold ?? "");
			const role = token.word.role && !ministry && !led && token.word.closing === null;
			if (at > from && role && !isCause(tokens, from, at)) break;
			at += 1;
			end = at;
			continue;
		}
		if (ministry && isWord(token) && token.word.portfolio && !token.word.role) {
			at += 1;
			end = at;
			continue;
		}
		if (ministry && token.text === "," && ministryGoesOn(tokens, at + 1)) {
			at += 1;
			continue;
		}
		if (token.text === "," && tokens[at - 1]?.fold === "commerce" && tradesOn(tokens, at + 1)) {
			at += 4;
			end = at;
			continue;
		}
		if (token.text === "," && at > from && englishListAt(tokens, at)) {
			at += 1;
			continue;
		}
		if (at > from && isHalf(tokens, at)) {
			at += 2;
			continue;
		}
		if (at > from && goesOnAbroad(tokens, at)) {
			at += 1;
			end = at;
			continue;
		}
		if (token.text !== "&" && !(isWord(token) && connects(token.word))) break;
		const inside = tokens[from]?.fold === "invest" || isInThing(tokens, at, towns);
		if (token.fold === "in" && !inside && !isInWorld(tokens, from, at)) break;
		if (token.fold === "te") break;
		let next = at + 1;
		while (
			(tokens[next]?.word.article || articlesAbroad.has(tokens[next]?.fold ?? "")) &&
			next < at + 3
		)
			next += 1;
		const following = tokens[next];
		if (!named(following) && !(ministry && isWord(following) && following.word.portfolio)) break;
		const joining = joiningWords.has(token.fold) || token.text === "&";
		if (joining && !ministry && token.text !== "&") {
			const field = next === at + 1 && closingAhead(tokens, next) && !isListed(tokens, from);
			if (token.fold === "en" && !field) break;
		}
		if (
			joining &&
			following &&
			((following.upper && !isEnglishField(tokens, at)) ||
				following.word.role ||
				following.word.opening !== null ||
				towns.at(next))
		)
			break;
		if (
			joining &&
			ministry &&
			token.fold === "en" &&
			!isField(following) &&
			following?.capital &&
			!tokens[next + 1]?.word.portfolio
		)
			break;
		at = next;
	}
	return withoutAdjective({ tokens, towns }, from, end);
}

/** "Centre for Bhutan and GNH Studies": letters before a last word, and no body of their own. */
const isEnglishField = (tokens: readonly Token[], link: number): boolean => {
	const last = tokens[link + 2];
	return tokens[link]?.fold === "and" && last?.capital === true && !last.upper;
};

/** "Pacific Islands Students Fighting Climate Change", "Young Planners Building": English people in a name that goes on with what they do. */
const isCause = (tokens: readonly Token[], from: number, at: number): boolean => {
	const [people, next, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	return (
		people?.word.role?.plural === true &&
		/[a-z]s$/u.test(people.fold) &&
		next?.capital === true &&
		/(?:ing|for|against|of)$/u.test(next.fold) &&
		last?.capital === true &&
		at < from + 4
	);
};

/** "Institute for Human Rights and Development in Africa": a part of the world behind an English name. */
const isInWorld = (tokens: readonly Token[], from: number, at: number): boolean =>
	/^(?:africa|europe|asia|america|latin)$/u.test(tokens[at + 1]?.fold ?? "") &&
	tokens.slice(from, at).some(({ fold }) => /^(?:of|for|and|the)$/u.test(fold));

/** "Women in Tech": one plural noun in a thing, and not a body in a town. */
const isInThing = (tokens: readonly Token[], at: number, towns: Words["towns"]): boolean =>
	englishPlural.test(tokens[at - 1]?.fold ?? "") &&
	tokens[at - 1]?.upper === false &&
	tokens[at + 1]?.capital === true &&
	tokens[at + 2]?.capital !== true &&
	!towns.at(at + 1) &&
	towns.countryAt(at + 1) <= at + 1;

/** "Zuidtheater Palestijnse dansers", "Leren van de Deense en Zweedse aanpak": an adjective of what follows is no part of a name. */
function withoutAdjective({ tokens, towns }: Words, from: number, end: number): number {
	const [last, next] = [tokens[end - 1], tokens[end]];
	if (end < from + 2 || !isWord(next) || next.capital || tokens[from]?.word.opening) return end;
	const adjective = /(?:se|sche)$/u.test(last?.fold ?? "");
	if (!adjective) return end;
	const placed = towns.demonymAt(end - 1) !== null || towns.countryAt(end - 1) > 0;
	if (!placed && !(next.fold.length > 5 && /(?:ers|en)$/u.test(next.fold) && !next.word.common))
		return end;
	let to = end - 1;
	while (to > from + 1 && !named(tokens[to - 1])) to -= 1;
	return to;
}

/** "bij By & Havn": a common word, a sign of firms and another capital. */
export const isFirm = (tokens: readonly Token[], from: number): boolean =>
	tokens[from + 1]?.text === "&" && tokens[from + 2]?.capital === true;

/** "Dopper, Nerds for Humanity en Land Life Company": an "en" behind a comma ends a list, and goes on with no name. */
export function isListed(tokens: readonly Token[], from: number): boolean {
	let at = from - 1;
	while (tokens[at]?.capital || linksOn.has(tokens[at]?.fold ?? "")) at -= 1;
	return tokens[at]?.text === ",";
}

/** First token after "van Denemarken", "van de Verenigde Staten" at a token; 0 where no country abroad stands. */
export function ofCountry({ tokens, towns }: Words, at: number): number {
	if (tokens[at]?.fold !== "van") return 0;
	const land = tokens[at + 1]?.word.article ? at + 2 : at + 1;
	return tokens[land]?.capital && tokens[land]?.fold !== "nederland" ? towns.countryAt(land) : 0;
}

/** "Midden- en West-Brabant": a hyphen that shares the end of the next name. */
export function isHalf(tokens: readonly Token[], hyphen: number): boolean {
	return (
		tokens[hyphen]?.text === "-" &&
		tokens[hyphen - 1]?.end === tokens[hyphen]?.start &&
		joiningWords.has(tokens[hyphen + 1]?.fold ?? "") &&
		tokens[hyphen + 2]?.capital === true
	);
}

/** "Chamber of Commerce, Industries and Agriculture". */
const tradesOn = (tokens: readonly Token[], from: number): boolean =>
	tokens[from]?.capital === true &&
	/^(?:and|&)$/u.test(tokens[from + 1]?.fold || (tokens[from + 1]?.text ?? "")) &&
	tokens[from + 2]?.capital === true;

/** "Centre for Trust, Peace and Social Relations": an "and" in a Dutch sentence ends a name that has commas. */
function englishListAt(tokens: readonly Token[], comma: number): boolean {
	if (tokens[comma - 2]?.fold !== "for" && tokens[comma - 2]?.fold !== "of") return false;
	let at = comma + 1;
	while (at < comma + 3 && tokens[at]?.capital && !tokens[at]?.upper) at += 1;
	return at > comma + 1 && tokens[at]?.fold === "and" && tokens[at + 1]?.capital === true;
}

/** A field of policy, or a word that may name one: "Ondernemerschap". */
const isField = (token: Token | undefined): boolean =>
	isWord(token) &&
	(token.word.portfolio ||
		(token.capital &&
			!token.upper &&
			token.word.role === null &&
			token.word.opening === null &&
			token.word.closing === null &&
			!token.word.genericNoun &&
			!token.word.firstName &&
			(dutchNounEnd.test(token.fold) || isOrdinaryWord(token.fold))));

/** A ministry's comma goes on when an "en" with another field follows: "Onderwijs, Cultuur en Wetenschap". */
function ministryGoesOn(tokens: readonly Token[], from: number): boolean {
	for (let at = from; at < from + 4; at += 1) {
		const token = tokens[at];
		if (!isWord(token) || !isField(token) || token.word.role) return false;
		if (tokens[at + 1]?.fold === "en") return isField(tokens[at + 2]);
	}
	return false;
}

export const closingAhead = (tokens: readonly Token[], from: number): boolean => {
	for (let at = from; at < from + 3; at += 1) {
		if (!named(tokens[at])) return false;
		if (tokens[at]?.word.closing) return true;
	}
	return false;
};

export const spoiled = (tokens: readonly Token[], from: number, to: number): boolean =>
	tokens
		.slice(from, to)
		.some(
			({ fold, word }, at, run) =>
				fold !== "goals" && (word.event || (word.place && !isResearchPark(run, at))),
		);

/** "Lindholmen Science Park": a park that is a body. */
export const isResearchPark = (run: readonly Token[], at: number): boolean =>
	run[at]?.fold === "park" &&
	/^(?:science|technology|research|business|innovation)$/u.test(run[at - 1]?.fold ?? "");
