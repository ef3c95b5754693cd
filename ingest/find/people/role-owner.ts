import { firstNames } from "../../gazetteer/person-names.ts";
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
