import { firstNames } from "../../gazetteer/person-names.ts";
import { englishPlural } from "../../languages/nl/noun-endings.ts";
import type { Occupied } from "../names/parts.ts";
import { nameAt } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";

/** "directeur van Justice Rapid Response": a field's noun that goes on with another capital, and no place or person, opens a body's name. */
export function opensBodyName(tokens: readonly Token[], from: number, occupied: Occupied): boolean {
	const next = tokens[from + 1];
	if (!tokens[from]?.capital || next?.kind !== "word" || !next.capital) return false;
	const { portfolio, role, title, initials } = next.word;
	if (portfolio || role || title || initials || occupied.place(from + 1) > 0) return false;
	return (nameAt(tokens, from + 1, occupied)?.score ?? 0) < 1 && !firstNames.has(next.fold);
}

/** Tells whether an affiliation ("van …", "bij …", "at …") still comes before the clause ends. */
export function affiliationFollows(
	tokens: readonly Token[],
	from: number,
	occupied: Occupied,
): boolean {
	for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
		const token = tokens[at];
		if (!token || (token.kind === "mark" && !"&-/*_".includes(token.text))) return false;
		if (/^(?:van|bij|at|of|from|de|del)$/u.test(token.fold) && at > from) {
			const next = tokens[at + 1]?.word.article ? at + 2 : at + 1;
			if (occupied.body(next) > 0 || occupied.place(next) > 0 || tokens[next]?.capital) return true;
		}
	}
	return false;
}

/** "Zijn hoofd Samfunn, Knut Moe": a name behind the comma tells that the capital before it is no holder but the field. */
export function isNamedBehind(tokens: readonly Token[], at: number, occupied: Occupied): boolean {
	const behind = tokens[at + 1]?.text === "," ? nameAt(tokens, at + 2, occupied) : null;
	return behind !== null && behind.score >= 2.5 && behind.title === null;
}

/** "Friends of the Coast", "Women in Tech": a capital, a small English word and another capital are a name. */
export function namesBody(tokens: readonly Token[], at: number, occupied: Occupied): boolean {
	const link = tokens[at + 1]?.fold ?? "";
	const inThing =
		link === "in" && englishPlural.test(tokens[at]?.fold ?? "") && occupied.place(at + 2) === 0;
	if (!inThing && !/^(?:of|to|without|by|with|for)$/u.test(link)) return false;
	const next = tokens[at + 2]?.fold === "the" ? at + 3 : at + 2;
	if (tokens[at]?.word.role || (link !== "for" && tokens[at]?.word.portfolio)) return false;
	return tokens[at]?.capital === true && tokens[next]?.capital === true;
}
