import { type Chunk, wordAt } from "./contact-chunk.ts";
import type { Token } from "./names-tokens.ts";

/** "schepen (te vergelijken met een wethouder) X": a function in brackets right behind another one explains it and is nobody's. */
export function withoutGlosses(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly Chunk[] {
	let plain: Chunk[] | null = null;
	chunks.forEach((chunk, index) => {
		if (chunk.kind !== "role" || chunk.role.head.plural || chunk.role.head.group) return;
		if (tokens[chunks[index + 1]?.from ?? -1]?.text !== "(") return;
		const gloss = roleInside(tokens, chunks, index + 2);
		if (gloss < 0) return;
		plain ??= [...chunks];
		plain[gloss] = wordAt(chunks[gloss]?.from ?? 0);
	});
	return plain ?? chunks;
}

/** The place of the only role in a bracket that holds nobody else; -1 if it holds more, or none. */
function roleInside(tokens: readonly Token[], chunks: readonly Chunk[], from: number): number {
	let role = -1;
	for (let at = from; at < chunks.length; at += 1) {
		const chunk = chunks[at];
		if (!chunk) return -1;
		const sign = tokens[chunk.from]?.text ?? "";
		if (chunk.kind === "mark" && sign === ")") return role;
		if (chunk.kind === "role") {
			if (role >= 0 || chunk.role.head.plural) return -1;
			role = at;
		} else if (chunk.kind !== "word" && !(chunk.kind === "mark" && /^[='"-]$/u.test(sign)))
			return -1;
	}
	return -1;
}
