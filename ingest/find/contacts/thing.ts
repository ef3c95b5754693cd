import { foreignSites } from "../../languages/nl/places.ts";
import type { NameMatch } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import { isHalf } from "../organizations/run.ts";

/** "het rijksprogramma Action Cœur de Ville": a noun of undertakings stands right before it. */
export const isUndertaking = (tokens: readonly Token[], from: number): boolean =>
	/(?:programma|project|initiatief|keurmerk|campagne)$/u.test(tokens[from - 1]?.fold ?? "");

/** "het Urban Project", "Dansk Fiskeri- og …", "de Reederei Nord": nobody's name stands behind an article, but for what opens with a first name; "Palazzo Marino" is a building. */
export function isNamedThing(
	tokens: readonly Token[],
	from: number,
	{ to, title }: NameMatch,
): boolean {
	if (isHalf(tokens, to)) return true;
	if (to > from + 1 && foreignSites.has(tokens[from]?.fold ?? "")) return true;
	const [earlier, article] = [tokens[from - 2], tokens[from - 1]];
	if (!article || article.capital || title !== null) return false;
	// "het Spaanse Guadalajara"
	if (article.fold === "het") return !/(?:se|sche)$/u.test(tokens[from]?.fold ?? "");
	const given = tokens[from]?.word.firstName === true;
	// "Jan de Vries Robbé"
	const particle = earlier?.capital === true || earlier?.word.title === true;
	return article.fold === "de" && to > from + 1 && !given && !particle;
}
