import { bodyNouns } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import type { BodyMatch } from "../organizations/match.ts";
import type { Chunk } from "./chunk.ts";

const same = new Set("idem dito ibidem aldaar".split(" "));
const sameOne = new Set("zelfde dezelfde hetzelfde diezelfde".split(" "));

/** Takes "idem", "aldaar" and "zelfde organisatie" for the body named last: in the line before it, else in the lines before. */
export function withSameBody(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	recent: BodyMatch | null,
): readonly Chunk[] {
	if (!tokens.some(({ fold }) => same.has(fold) || sameOne.has(fold))) return chunks;
	let body = recent;
	let until = 0;
	return chunks.flatMap((chunk): readonly Chunk[] => {
		if (chunk.from < until) return [];
		if (chunk.kind === "body") body = chunk.body;
		const to = chunk.kind === "word" ? sameTo(tokens, chunk.from) : 0;
		if (to === 0 || body === null) return [chunk];
		until = to;
		return [{ kind: "body", from: chunk.from, to, body: { ...body, from: chunk.from, to } }];
	});
}

/** The token behind a word that points to the body named last; 0 if none does. */
function sameTo(tokens: readonly Token[], at: number): number {
	const [token, noun, behind] = tokens.slice(at, at + 3);
	if (same.has(token?.fold ?? "")) return at + 1;
	const named = bodyNouns.has(noun?.fold ?? "") && !behind?.capital;
	return sameOne.has(token?.fold ?? "") && named ? at + 2 : 0;
}
