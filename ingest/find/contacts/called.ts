import { firstNames } from "../../gazetteer/person-names.ts";
import { bodyHeads, ownersBefore } from "../../languages/nl/roles-around.ts";
import { called, calledAfter, somebody } from "../../languages/nl/roles-called.ts";
import type { Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import type { Chunk } from "./chunk.ts";

const names = ofWord(({ fold }) => called.test(fold));
const namesBehind = ofWord(({ fold }) => calledAfter.test(fold));
const isOne = ofWord(({ fold }) => somebody.test(fold));
const isNaming = (token: Token | undefined): boolean => token !== undefined && names(token.word);
const isSomebody = (token: Token | undefined): boolean => token !== undefined && isOne(token.word);

/** A function that opens a clause: "Hun aanvoerster", "de beheerder", not "het plan van de beheerder". */
function opensClause(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	const led = before?.word.article === true || ownersBefore.has(before?.fold ?? "");
	const ahead = tokens[led ? at - 2 : at - 1];
	return !ahead || ahead.kind === "mark" || /^(?:en|maar|want)$/u.test(ahead.fold);
}

/** Whoever the clause that ends before a token speaks of is a person: "hij", "de man van Zelvo", "hun aanvoerster". */
function speaksOfPerson(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
	if (/^(?:hij|zij|ze|die)$/u.test(tokens[at - 1]?.fold ?? ""))
		return tokens[at - 1]?.fold !== "die";
	for (let index = chunks.length - 1; index >= Math.max(0, chunks.length - 8); index -= 1) {
		const chunk = chunks[index];
		if (!chunk || chunk.kind === "name" || chunk.kind === "mark") return false;
		if (chunk.kind === "role" && opensClause(tokens, chunk.from)) return true;
		if (isSomebody(tokens[chunk.from]) && opensClause(tokens, chunk.from)) return true;
	}
	return false;
}

/** "een man die Kjartan heet", "hij heet Lapo", "Tosca genaamd", "met de naam Amadeo", "een zekere Zanetti": a word that a sentence gives as somebody's name. */
export function isCalled(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
	const [second, previous, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
	if (!previous || next?.capital) return false;
	if (/^(?:ene|zekere)$/u.test(previous.fold)) return true;
	// "ik ben Gijs"
	if (second?.fold === "ik" && previous.fold === "ben")
		return firstNames.has(tokens[at]?.fold ?? "");
	if (next && namesBehind(next.word))
		return previous.text === "," || isSomebody(previous) || previous.word.role !== null;
	if (previous.fold === "naam") return second?.fold === "de" && tokens[at - 3]?.fold === "met";
	if (isNaming(next))
		return previous.fold === "die" && (isSomebody(second) || second?.word.role != null);
	return isNaming(previous) && next?.fold !== "welkom" && speaksOfPerson(tokens, at - 1, chunks);
}

/** Tells whether what stands between a function and a name tells that its holder is called so. */
export function tellsName(tokens: readonly Token[], words: readonly string[], to: number): boolean {
	const last = words.at(-1) ?? "";
	if (called.test(last)) return true;
	if (last === "naam") return words.at(-2) === "met";
	return (
		last === "die" &&
		somebody.test(words.at(-2) ?? "") &&
		(isNaming(tokens[to + 1]) || isNaming(tokens[to + 2]))
	);
}

/** "iemand van plan en bouw, Loris,": somebody of whom only a part of a body is told in small letters. */
function isOfSomebody(tokens: readonly Token[], comma: number): boolean {
	for (let at = comma - 1; at > comma - 8; at -= 1) {
		const token = tokens[at];
		if (token?.kind !== "word" || token.capital) return false;
		if (token.fold === "iemand") return tokens[at + 1]?.fold === "van";
	}
	return false;
}

/** "de projectleider, Loris, en …", "haar collega, Pepijn.": one word between commas right behind a function of somebody who isn't named. */
export function isSetOff(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
	const [comma, role] = [chunks.at(-1), chunks.at(-2)];
	const next = tokens[at + 1];
	if (tokens[comma?.from ?? -1]?.text !== ",") return false;
	if (next && !/^[,.;)]$/u.test(next.text)) return false;
	if (isOfSomebody(tokens, at - 1)) return true;
	if (role?.kind !== "role") return false;
	const { head } = role.role;
	if (head.plural || head.group || chunks.at(-3)?.kind === "name") return false;
	const before = tokens[role.from - 1];
	if (!before?.word.article && !ownersBefore.has(before?.fold ?? "")) return false;
	const last = head.singular.slice(head.singular.lastIndexOf(" ") + 1);
	return !bodyHeads.has(last) || firstNames.has(tokens[at]?.fold ?? "");
}
