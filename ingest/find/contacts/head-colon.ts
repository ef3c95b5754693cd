import type { Token } from "../names/tokens.ts";
import type { Chunk } from "./chunk.ts";
import { isContent } from "./entry/entry.ts";

/** "Stichting Walvis; Ana Lobo (directeur), Piet Bos": the tokens with the only semicolon of a line as a colon where a body stands before it and people behind. */
export function withHeadColon(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly Token[] {
	const at = tokens.findIndex(({ text }) => text === ";");
	const contents = chunks.filter(isContent);
	const [head, next] = contents;
	if (at < 1 || head?.kind !== "body" || head.to !== at || !next || next.from !== at + 1)
		return tokens;
	const opens = tokens
		.slice(0, head.from)
		.every(({ kind, word }) => kind === "mark" || word.article);
	const people = next.kind === "name" || next.kind === "role";
	const only = tokens.findLastIndex(({ text }) => text === ";") === at;
	if (!opens || !people || !only) return tokens;
	return tokens.map((token, index) => (index === at ? { ...token, text: ":", fold: ":" } : token));
}
