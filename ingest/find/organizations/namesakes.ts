import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import type { RegisterName } from "../../gazetteer/organization-lookup.ts";
import { departmentWords, partyNouns } from "../../languages/nl/roles-around.ts";
import { isWord, type Token } from "../names/tokens.ts";
import type { Words } from "./match.ts";
import { isThere, opensTerritory } from "./territories.ts";

/** "In de regio Twente": where something is. */
const isStretch = (tokens: readonly Token[], from: number): boolean => {
	const noun = tokens[from];
	return isWord(noun) && !noun.capital && opensTerritory(noun.word) && isThere(tokens, from);
};

/** Tells whether a registered name stands for something else: a field, a party or somebody. */
export const isNamesake = (
	{ tokens }: Words,
	from: number,
	end: number,
	name: RegisterName,
): boolean =>
	isPortfolioOf(tokens, from, name) ||
	isStretch(tokens, from) ||
	(name.words.length === 1 && isSomebody(tokens, from, end, name));

/** Offices behind which somebody's surname stands, and no body: "consul-generaal Blijdorp". */
const isOffice = (fold: string): boolean =>
	/^(?:consul|consul generaal|ambassadeur|burgemeester|wethouder|schepen|minister|gedeputeerde|raadslid|kolonel|commissaris)$/u.test(
		fold,
	);

/** What a surname may be: a capital on no ordinary word, town or land. */
const goesOnAsName = (token: Token | undefined): boolean =>
	token?.kind === "word" &&
	token.capital &&
	!token.upper &&
	!isOrdinaryWord(token.fold) &&
	lookUpLand(token.fold) === null &&
	(lookUpTowns(token.fold).named?.towns[0]?.population ?? 0) < 50_000;

/** "De minister van Binnenlandse Zaken", "directie Economische Zaken": a field that ministers of all lands and departments have, by no ministry's name. */
const isPortfolioOf = (tokens: readonly Token[], from: number, name: RegisterName): boolean =>
	/^\p{Lu}\p{Ll}+ Zaken$/u.test(name.surface) &&
	(departmentWords.has(tokens[from - 1]?.fold ?? "") ||
		(tokens[from - 1]?.fold === "van" &&
			/(?:minister|staatssecretaris)$/u.test(tokens[from - 2]?.fold ?? "")));

/** "Mevrouw Blijdorp", "docent Festo Kisanga", "de fracties van MDR en PLN": somebody, or a party, of the name that a body has too. */
function isSomebody(
	tokens: readonly Token[],
	from: number,
	end: number,
	name: RegisterName,
): boolean {
	const before = tokens[from - 1];
	if (!name.exact[0])
		return (
			!!before?.word.title ||
			(!!before?.word.role &&
				(goesOnAsName(tokens[end]) || (isOffice(before.fold) && !tokens[end]?.capital)))
		);
	let at = from - 1;
	while (at > 0 && (/^(?:,|en)$/u.test(tokens[at]?.text ?? "") || tokens[at]?.upper)) at -= 1;
	return tokens[at]?.fold === "van" && partyNouns.has(tokens[at - 1]?.fold ?? "");
}
