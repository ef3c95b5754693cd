import { departmentWords } from "../../languages/nl/roles-around.ts";
import type { Chunk } from "../contacts/chunk.ts";
import type { Token } from "../names/tokens.ts";

/** What stands behind the colon of an entry, an article left out. */
export function behindColon(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): Chunk | undefined {
	const colon = chunks.findIndex(({ from }, at) => at > index && tokens[from]?.text === ":");
	const first = chunks[colon + 1];
	return colon > 0 && tokens[first?.from ?? -1]?.word.article ? chunks[colon + 2] : first;
}

/** The mark behind a stretch; a colon also behind brackets, its town and a part of the body: "CD Projekt (vestiging Wrocław), afdeling R&D: …". */
export function signAfter(tokens: readonly Token[], next: Chunk | null): string {
	if (next?.kind !== "mark") return behindSeat(tokens, next?.from ?? tokens.length);
	const sign = tokens[next.from]?.text ?? "";
	if (sign !== "(" && sign !== ",") return sign;
	let at = next.from;
	if (sign === "(") {
		while (at < tokens.length && tokens[at]?.text !== ")") at += 1;
		at += 1;
	}
	if (tokens[at]?.text === "," && departmentWords.has(tokens[at + 1]?.fold ?? "")) {
		at += 2;
		while (tokens[at]?.kind === "word" && at < next.from + 16) at += 1;
	} else if (tokens[at]?.text === ",") {
		// "Ifremer, Plouzané: dr. Ana Bos": its town.
		at += 1;
		while (tokens[at]?.capital && !tokens[at]?.word.role && at < next.from + 4) at += 1;
	}
	const behind = tokens[at]?.text ?? "";
	return at > next.from && /^[:/–—-]$/u.test(behind) ? behind : sign;
}

/** "Bomberos van Ica: het plv. hoofd": the colon behind a body's town; else "en" or nothing. */
function behindSeat(tokens: readonly Token[], from: number): string {
	const fold = tokens[from]?.fold ?? "";
	if (!/^(?:van|uit|in|te)$/u.test(fold)) return fold === "en" ? "en" : "";
	let at = from + 1;
	while (tokens[at]?.capital && !tokens[at]?.word.role && at < from + 4) at += 1;
	return at > from + 1 && tokens[at]?.text === ":" ? ":" : "";
}
