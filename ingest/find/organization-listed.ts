import type { Chunk } from "./contact-chunk.ts";
import type { Line, Token } from "./names-tokens.ts";
import type { BodyMatch } from "./organization-match.ts";
import { appositionKind } from "./organization-noun-words.ts";

/** "Vivare, Portaal en woningcorporatie Ymere": points for standing in one list with a body, more between two and for one that people are of or met with. */
export function besideBody(
	{ tokens, section }: Line,
	chunks: readonly Chunk[],
	index: number,
	bodies: readonly BodyMatch[],
): number {
	const beside = [-1, 1].filter((step) => reachesBody(tokens, chunks, index, step, bodies));
	if (beside.length === 0) return 0;
	if (beside.length === 2 && section.role === "contacts") return 1.5;
	const led = section.role !== "places" && opensBodies.has(beforeList(tokens, chunks, index));
	return led ? 1.5 : 1;
}

const opensBodies = new Set(
	"van bij met namens door aan zoals waaronder o.a meer andere".split(" "),
);

/** Tells whether nothing but names, commas, an "en" and what stands in brackets lies between a stretch and a body. */
function reachesBody(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
	step: number,
	bodies: readonly BodyMatch[],
): boolean {
	const isBody = (from: number): boolean =>
		bodies.some((body) => body.from <= from && body.to > from);
	let joined = false;
	let bracket = false;
	for (let at = index + step; Math.abs(at - index) < 10; at += step) {
		const chunk = chunks[at];
		if (!chunk) return false;
		const text = tokens[chunk.from]?.text ?? "";
		if (/^[()]$/u.test(text)) {
			bracket = text === (step < 0 ? ")" : "(");
			continue;
		}
		if (bracket) continue;
		if (isBody(chunk.from)) return joined;
		if (chunk.kind === "unknown") continue;
		if (!joinsList(tokens[chunk.from], chunk)) return false;
		joined = joined || isLink(tokens[chunk.from]);
	}
	return false;
}

const isLink = (token: Token | undefined): boolean =>
	/^(?:,|en|&)$/u.test(token?.fold || (token?.text ?? ""));

const joinsList = (token: Token | undefined, { kind }: Chunk): boolean =>
	(kind === "mark" || kind === "word") &&
	(isLink(token) || token?.word.article === true || appositionKind(token?.fold ?? "") !== null);

/** The folded word before the list that a stretch stands in. */
function beforeList(tokens: readonly Token[], chunks: readonly Chunk[], index: number): string {
	let at = index - 1;
	for (; at >= 0; at -= 1) {
		const chunk = chunks[at];
		if (!chunk) break;
		const listed = chunk.kind === "unknown" || chunk.kind === "body";
		if (!listed && !joinsList(tokens[chunk.from], chunk)) break;
	}
	return tokens[chunks[at]?.from ?? -1]?.fold ?? "";
}
