import { reasonIn } from "../meetings/reading.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import type { Content } from "./entry/entry.ts";
import type { Link } from "./links.ts";

const tellsOfOne =
	/^(?:was|is|had|heeft|kon|zat|moest|ging|lag|bleef|liet|zegde|weigerde|werd|kwam|bleek|wilde)$/u;

/**
 * Tells whether brackets show that somebody else is told of: "X van Y (de directeur was op reis)" with a verb of their own,
 * "de gouverneur (ziek), Stichting Y (alleen gemaild)" with a reason in the brackets of each.
 */
export function isApartByBrackets(tokens: readonly Token[], chunk: Content, link: Link): boolean {
	if (chunk.kind === "role" && link.tie === "open")
		return tellsOfOne.test(tokens[chunk.to]?.fold ?? "") && reasonBehind(tokens, chunk.to) !== null;
	if (chunk.kind !== "body" || tokens[chunk.to]?.text !== "(") return false;
	let at = chunk.from - 1;
	while (at > 0 && (tokens[at]?.word.article || /^(?:,|en)$/u.test(tokens[at]?.fold ?? "")))
		at -= 1;
	if (tokens[at]?.text !== ")" || reasonBehind(tokens, chunk.to + 1) === null) return false;
	const open = tokens.slice(0, at).findLastIndex(({ text }) => text === "(");
	return open >= 0 && reasonBehind(tokens, open + 1) !== null;
}

/** Why somebody was not met, as far as the rest of the brackets says. */
function reasonBehind(tokens: readonly Token[], from: number) {
	const length = tokens.slice(from, from + 24).findIndex(({ text }) => text === ")");
	if (length < 1) return null;
	return reasonIn(` @${foldedWords(tokens.slice(from, from + length))}`);
}
