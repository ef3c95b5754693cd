import { commonFirstNames, surnames } from "../../gazetteer/person-names.ts";
import { fieldEnding, policyEnding } from "../../languages/nl/noun-endings.ts";
import { ofWord } from "../words.ts";
import type { Token } from "./tokens.ts";

const dutch = new Set(["van", "v d", "der", "den", "ten", "ter", "te", "het", "af", "av"]);

/** "Hyun-soo" in "Kim Hyun-soo van Suwon": a given name that follows its surname, so that the name is full. */
const isSyllables = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "Energie-Wende-Garching": no surname has three parts. */
const isCompound = /^\p{Lu}[^-]*-[^-]+-/u;

/** "Jan Jansen van Unilever": after a full name "van" leads to a body; after first names alone, to a surname. */
export function leadsElsewhere(
	tokens: readonly Token[],
	at: number,
	parts: readonly Token[],
): boolean {
	const fold = tokens[at]?.fold ?? "";
	if (fold === "van" && tokens[at + 1]?.fold === "het" && !isOfFarm(tokens, at + 2, parts))
		return true;
	if (!dutch.has(fold)) return false;
	const names = parts.filter(({ capital, word }) => capital && !word.particle);
	if (fold === "van" && names[0]?.word.firstName && leadsToField(tokens[at + 1])) return true;
	if (names.length < 2) return false;
	// "Paola Ricci van Zelvo": a surname that is hardly a first name is the last part of a name.
	if (fold === "van" && tokens[at + 1]?.capital && isFamilyName((names.at(-1) as Token).word))
		return true;
	if (isCompound.test(tokens[at + 1]?.text ?? "") || isNamedBody(tokens, at)) return true;
	// "Khalid Omari van Jongerenwerk"
	if (fieldEnding.test(tokens[at + 1]?.fold ?? "")) return true;
	if (names[0]?.word.initials && !names.at(-1)?.word.initials) return true;
	if (names.some(({ text }) => isSyllables.test(text))) return true;
	return names.some((token) => !token.word.initials && !token.word.firstName);
}

const isFamilyName = ofWord(({ fold }) => surnames.has(fold) && !commonFirstNames.has(fold));

/** "Marlies van Grondzaken": a field of policy that nobody is called after. */
const leadsToField = (token: Token | undefined): boolean =>
	token?.capital === true && !token.upper && isFieldAlone(token.word);

const isFieldAlone = ofWord(
	({ fold, portfolio, firstName }) =>
		fold.length > 5 && !firstName && !surnames.has(fold) && (portfolio || policyEnding.test(fold)),
);

/** "van de East African Community": three capitals behind a particle, or two with a noun of bodies, are no surname. */
function isNamedBody(tokens: readonly Token[], from: number): boolean {
	let at = from;
	while (tokens[at]?.word.particle && !tokens[at]?.capital) at += 1;
	for (let capitals = 0; tokens[at]?.capital && capitals < 6; at += 1, capitals += 1)
		if (capitals > 1 || (capitals > 0 && tokens[at]?.word.closing)) return true;
	return false;
}

export const isGivenOnly = ([first, second]: readonly Token[]): boolean =>
	second === undefined && (first?.word.initials || first?.word.firstName) === true;

/** Nothing or a mark stands behind a name. */
export const isClosed = (next: Token | undefined): boolean =>
	!next || /^[,;:)(|–—]$/u.test(next.text);

/** "Ton van het Hof, IFV": one word that is no body's behind a first name. */
function isOfFarm(tokens: readonly Token[], at: number, parts: readonly Token[]): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token?.capital || token.upper || !isGivenOnly(parts) || token.word.genericNoun) return false;
	return token.word.opening === null && token.word.closing === null && isClosed(next);
}
