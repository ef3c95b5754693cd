import type { OrganizationKind } from "#domain/extraction.ts";
import { lookUpLand } from "../../gazetteer/load-countries.ts";
import type { Token } from "../names/tokens.ts";
import type { Words } from "./match.ts";
import { isResearchPark } from "./run.ts";
import { townNamed } from "./towns.ts";

/** "Kenya Flower Council", "Shippers Council": only that of a town governs one. */
export const kindClosed = (
	{ tokens, towns }: Words,
	from: number,
	{ end, kind }: { readonly end: number; readonly kind: OrganizationKind },
): OrganizationKind =>
	tokens[end]?.fold === "council" &&
	(/^(?:on|for)$/u.test(tokens[end + 1]?.fold ?? "") ||
		(townNamed(tokens[end - 1]?.text ?? "") === null &&
			!/^(?:of|di|de)$/u.test(tokens[end + 1]?.fold ?? "")) ||
		(tokens[end + 1]?.fold === "of" && lookUpLand(tokens[end + 2]?.fold ?? "") !== null) ||
		(towns.at(from)?.to ?? end) !== end ||
		lookUpLand(tokens[from]?.fold ?? "") !== null ||
		/(?:.{3}[eo]rs|^(?:business|trade|export|industry|employer|sports?|arts|design))$/u.test(
			tokens[end - 1]?.fold ?? "",
		)) &&
	!tokens
		.slice(from, end)
		.some(({ fold }) =>
			/^(?:city|county|borough|district|town|\p{L}*shire|local|municipal|metropolitan|regional)$/u.test(
				fold,
			),
		)
		? "association"
		: kind;

/** "Zuidtheater Palestijnse dansers": the adjective of what follows. */
export const isOfNext = (tokens: readonly Token[], at: number): boolean =>
	/(?:se|sche)$/u.test(tokens[at]?.fold ?? "") &&
	tokens[at + 1]?.kind === "word" &&
	tokens[at + 1]?.capital === false &&
	tokens[at + 1]?.word.common === false;

/** A word of a name, and neither somebody nor a function. */
export const goesOn = (token: Token | undefined): boolean =>
	token?.kind === "word" &&
	token.capital &&
	!token.upper &&
	!token.word.common &&
	!token.word.firstName &&
	token.word.role === null;

/** "Lindholmen Science Park", "Legislative Assembly": what two words close a name as. */
export function kindOfPair(tokens: readonly Token[], at: number): OrganizationKind | null {
	if (isResearchPark(tokens, at)) return "knowledge-institute";
	const governs =
		tokens[at]?.fold === "assembly" &&
		/^(?:legislative|national|provincial|regional)$/u.test(tokens[at - 1]?.fold ?? "");
	return governs ? "government" : null;
}

/** "In het Engels Carpathian Foundation": the language of a name, before it. */
export const isLanguage = ({ tokens, towns }: Words, at: number): boolean =>
	tokens[at - 1]?.fold === "het" &&
	tokens[at - 2]?.fold === "in" &&
	towns.countryAt(at) > 0 &&
	/s(?:ch)?$/u.test(tokens[at]?.fold ?? "");
