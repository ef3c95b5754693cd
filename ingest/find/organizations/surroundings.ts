import {
	actingVerbs,
	belongings,
	commonVerbs,
	dealtWith,
	madeBy,
	talks,
	tellingVerbs,
	thingNouns,
} from "../../languages/nl/organizations-signs.ts";
import { officesOfTowns } from "../../languages/nl/roles-offices.ts";
import type { Token } from "../names/tokens.ts";
import { isIn } from "../words.ts";

const acts = isIn(actingVerbs);
const does = isIn(commonVerbs);
const tells = isIn(tellingVerbs);
const isBelonging = isIn(belongings);
const isThing = isIn(thingNouns);
const isDealtWith = isIn(dealtWith);

const beforeBody: Readonly<Record<string, number>> = {
	bij: 1,
	chez: 1,
	namens: 1.5,
	door: 0.8,
	met: 0.5,
	aan: 0.3,
	van: 0.3,
	zoals: 0.5,
	waaronder: 0.6,
	in: -1,
	naar: -0.8,
	te: -1.5,
	uit: -1,
	op: -1,
	over: -0.5,
	heet: -2,
};

/** "Air Liquide en Fluxys stellen materiaal beschikbaar": the word behind the second of a pair, if it isn't another name. */
function pairVerb(tokens: readonly Token[], to: number): Token | null {
	if (tokens[to]?.fold !== "en" || !tokens[to + 1]?.capital) return null;
	let at = to + 1;
	while (tokens[at]?.capital && at < to + 5) at += 1;
	return tokens[at] ?? null;
}

const determiner = /^(?:de|het|een|zijn|haar|hun|geen|ons|onze|alle)$/u;

/** "Stromnetz Hamburg verzwaarde het net": the past of a verb that no list has, by what stands behind it. */
const didSomething = ({ fold, capital }: Token, behind: Token | undefined): boolean =>
	!capital && /.{3}[dt]en?$/u.test(fold) && determiner.test(behind?.fold ?? "");

/** Tells whether a word is a verb of what bodies and people alone do. */
export const isDoing = (token: Token | undefined): boolean =>
	token?.kind === "word" && !token.capital && (acts(token.word) || tells(token.word));

/** Tells whether a word is a verb of what anybody may do. */
export const mayDo = (token: Token | undefined): boolean =>
	token?.kind === "word" && !token.capital && does(token.word);

const isCopula = ({ fold }: Token): boolean => /^(?:worden|werden|waren)$/u.test(fold);

/** "We spraken met Takeda over een vestiging", "Met Takeda is afgesproken dat": whom one talks with. */
function isTalkedWith(tokens: readonly Token[], to: number): boolean {
	if (tokens[to]?.fold === "over") return true;
	if (!/^(?:is|zijn|wordt|werd|werden|hebben)$/u.test(tokens[to]?.fold ?? "")) return false;
	return tokens
		.slice(to + 1, to + 6)
		.some(({ fold }) => /^(?:ge|afge|be)sproken$|^overlegd$|^kennisgemaakt$/u.test(fold));
}

/** "Polestar kon op het laatste moment niet": who didn't come. */
const isAway = (tokens: readonly Token[], to: number): boolean =>
	/^(?:kon|moest|was|had|zegde|haakte|meldde)$/u.test(tokens[to]?.fold ?? "") &&
	tokens
		.slice(to + 1, to + 7)
		.some(({ fold }) => /^(?:niet|afzeggen|verhinderd|af)$/u.test(fold)) &&
	tokens
		.slice(to + 1, to + 7)
		.some(({ fold }) => /^(?:moment|af|afzeggen|verhinderd)$/u.test(fold));

/** "Naar Zelvo, bij lector Ana Kos", "naar Zelvo: gesproken met de voorzitter": who is visited there follows. */
function leadsToSomebody(tokens: readonly Token[], to: number): boolean {
	const link = tokens[to + 1]?.fold ?? "";
	if (!/^[,:(]$/u.test(tokens[to]?.text ?? "") || !/^(?:bij|gesproken|ontvangen)$/u.test(link))
		return false;
	const ahead = tokens.slice(to + 2, to + 6);
	return ahead.some(({ word, fold }) => word.role !== null && !officesOfTowns.test(fold));
}

/** "Ana Bos runt Zelvo", "Ana Bos, die Zelvo heeft opgericht": what somebody leads or began. */
function isLed(tokens: readonly Token[], from: number, to: number): boolean {
	if (/^(?:runt|runde|runnen|bestiert|bestierde)$/u.test(tokens[from - 1]?.fold ?? "")) return true;
	const began = tokens[to]?.fold === "heeft" ? tokens[to + 1] : tokens[to];
	return (
		/^(?:die|dat)$/u.test(tokens[from - 1]?.fold ?? "") &&
		/^(?:opgericht|oprichtte|opzette|opgezet|runt|leidt|bestiert)$/u.test(began?.fold ?? "")
	);
}

/** Points that the words around a capitalised stretch give for its being a body, or take from it. */
export function placeOf(tokens: readonly Token[], from: number, to: number): number {
	const before = tokens[from - 1];
	const earlier = tokens[from - 2];
	const article = before?.word.article === true;
	const link = article ? earlier : before;
	const owner = article ? tokens[from - 3] : earlier;
	const next = tokens[to];
	const opens = from === 0 || /^[.!?]$/u.test(before?.text ?? "");
	const plain = to === from + 1 && !tokens[from]?.upper && !tokens[from]?.word.innerCapital;
	let points = beforeBody[link?.fold ?? ""] ?? 0;
	if (link?.fold === "met" && owner?.fold === "samen") points += 0.5;
	if (link?.fold === "met" && (talks.test(owner?.fold ?? "") || isTalkedWith(tokens, to)))
		points += 1;
	if (link?.fold === "bij" && /^(?:bezoek|langs|langsgegaan|ontvangen)$/u.test(owner?.fold ?? ""))
		points += 0.5;
	// "bezoek aan Derby Cycle te Cloppenburg"
	const visit = link?.fold === "aan" && /bezoek$/u.test(owner?.fold ?? "");
	if (visit && /^(?:te|in)$/u.test(next?.fold ?? "") && tokens[to + 1]?.capital) points += 1;
	if (link?.fold === "van" && owner && isBelonging(owner.word))
		points += owner.fold === "uitnodiging" ? 1.4 : 1.2;
	if (link?.fold === "naar" && leadsToSomebody(tokens, to)) points += 2.6;
	// "betaald door Zelvo"
	if (link?.fold === "door" && madeBy.test(owner?.fold ?? "")) points += 0.8;
	if (visit) points += 1.2;
	// "We brengen Zelvo in contact met de haven", "Volgens Zelvo valt het mee"
	if (next?.fold === "in" && tokens[to + 1]?.fold === "contact") points += 1.8;
	if (link?.fold === "volgens" && !article) points += 1.5;
	// "Zelvo uitnodigen voor het congres"
	const dealt = next !== undefined && !next.capital && isDealtWith(next.word);
	if (dealt) points += 1.5;
	if (before && (isThing(before.word) || /(?:feest|festival|spelen)$/u.test(before.fold)))
		points -= 2;
	if (article && !tokens[from]?.word.innerCapital) points -= plain ? 1.2 : 0.8;
	const pair = pairVerb(tokens, to);
	if (pair) points += acts(pair.word) ? 1.5 : does(pair.word) ? 1 : 0;
	// "Air Liquide en Fluxys stellen": the second of the pair.
	if (next && before?.fold === "en" && earlier?.capital && (does(next.word) || isCopula(next)))
		points += 0.8;
	if (next && acts(next.word)) points += opens || !article ? 1.5 : 0.8;
	else if (next && (does(next.word) || didSomething(next, tokens[to + 1]))) points += 0.7;
	// "Bij Makole zagen we", "Chez Ubi werden wij"
	const visited = /^(?:bij|chez)$/u.test(link?.fold ?? "") && tokens[to]?.word.common === true;
	if (visited && /^(?:we|wij|ik|ons)$/u.test(tokens[to + 1]?.fold ?? "")) points += 0.6;
	// "Bij Zelvo regelen ze kamers": what its people do.
	const theirs = /^(?:ze|zij|men)$/u.test(tokens[to + 1]?.fold ?? "");
	if (link?.fold === "bij" && theirs && next?.kind === "word" && !next.capital) points += 0.6;
	// "De samenwerking tussen Zelvo en de gemeente"
	if (link?.fold === "tussen" && talks.test(owner?.fold ?? "")) points += 1.5;
	if (isLed(tokens, from, to)) points += 1.6;
	// "gaf aan dat", "liet weten", "gaf een demonstratie"
	const says =
		/^(?:gaf|geeft|gaven|liet|laat)$/u.test(next?.fold ?? "") &&
		/^(?:aan|weten)$/u.test(tokens[to + 1]?.fold ?? "");
	if (says) points += 0.8;
	const tellsNext = next !== undefined && !next.capital && tells(next.word);
	const told = before !== undefined && !before.capital && tells(before.word);
	if (tellsNext || isAway(tokens, to)) points += opens || !article ? 1.5 : 0.8;
	// "vertelde RUSI", "Volgens plan stuurt Takeda het rapport".
	else if (told && next?.capital !== true) points += 1.5;
	else if (opens && plain && !dealt) points -= 0.7;
	return points;
}
