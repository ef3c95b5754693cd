import type { OrganizationKind } from "#domain/extraction.ts";
import type { Chunk } from "../contacts/chunk.ts";
import type { Token } from "../names/tokens.ts";
import { kindHeld } from "./nouns.ts";

const reach = 10;

/** Small words between those who stand behind a body. */
const ties = /^(?:en|and|de|het|een|the|heer|mevrouw|mw|dhr|met|van|zijn|haar|hun|ook)$/u;

/** "RWTF: prof. Ana Bos", "VUSK, Ana Bos, rector": the kind that a function behind a name tells, up to the next body; null if none does. */
export function kindNear(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): OrganizationKind | null {
	for (let at = index + 1; at < Math.min(chunks.length, index + reach); at += 1) {
		const chunk = chunks[at];
		if (!chunk || /^(?:body|unknown|town)$/u.test(chunk.kind)) return null;
		if (chunk.kind === "word" && !ties.test(tokens[chunk.from]?.fold ?? "")) return null;
		if (chunk.kind === "mark" && /^[;|.]$/u.test(tokens[chunk.from]?.text ?? "")) return null;
		if (chunk.kind === "name" && /^prof/iu.test(chunk.name.title ?? ""))
			return "knowledge-institute";
		const kind = chunk.kind === "role" ? kindHeld(chunk.role.head.singular) : null;
		if (kind) return kind;
	}
	return null;
}
