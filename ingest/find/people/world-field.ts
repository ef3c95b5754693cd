import { lookUpLand } from "../../gazetteer/load-countries.ts";
import { ofOrigin, worldLetters, worldParts, worldSides } from "../../languages/nl/roles-world.ts";
import type { Occupied } from "../names/parts.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleWord } from "./role-words.ts";

/** "projectleider Kenia", "Hoofd Westelijke Balkan", "Accountmanager DACH": the first token behind the land or part of the world that a function is for; 0 if none stands there. */
export function worldField(
	tokens: readonly Token[],
	at: number,
	{ singular, group }: RoleWord,
	occupied: Occupied,
): number {
	if (!tokens[at]?.capital || group || ofOrigin.test(singular)) return 0;
	const to = landAt(tokens, at, occupied) || partAt(tokens, at);
	const next = tokens[to];
	const goesOn = next?.capital && next.kind === "word" && next.word.role === null;
	return to > 0 && (!goesOn || occupied.body(to) > 0) ? to : 0;
}

function landAt(tokens: readonly Token[], at: number, occupied: Occupied): number {
	const to = occupied.place(at);
	const words = tokens.slice(at, to).map(({ fold }) => fold);
	return to > at && lookUpLand(words.join(" "))?.form === "name" ? to : 0;
}

function partAt(tokens: readonly Token[], at: number): number {
	let to = at;
	while (worldSides.has(tokens[to]?.fold ?? "") && to < at + 2) to += 1;
	const token = tokens[to];
	if (!token?.capital) return 0;
	if (token.upper) return to === at && worldLetters.has(token.fold) ? at + 1 : 0;
	const words = token.fold.split(" ");
	const part = words.pop() ?? "";
	return worldParts.has(part) && words.every((word) => worldSides.has(word)) ? to + 1 : 0;
}
