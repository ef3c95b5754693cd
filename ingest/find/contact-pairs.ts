import type { Chunk } from "./contact-chunk.ts";
import type { NameMatch } from "./names-people.ts";
import type { Token } from "./names-tokens.ts";

/** "de dames Kartosen en Moestadja", "straatwerkers Samia en Kevin": what stands before is also said of the second. */
export function pairedName(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	from: number,
): NameMatch | null {
	const token = tokens[from];
	if (!token) return null;
	const before = chunks.at(-2);
	if (
		!token.capital ||
		before?.kind !== "name" ||
		!/^(?:en|and)$/u.test(tokens[from - 1]?.fold ?? "")
	)
		return null;
	const leader = chunks.at(-3);
	const several = leader?.kind === "role" && leader.role.head.plural && leader.to === before.from;
	if (!several && !/^(?:dames|heren|messrs)$/iu.test(before.name.title ?? "")) return null;
	const { start, end, text } = token;
	return {
		start,
		end,
		to: from + 1,
		name: text,
		aliases: [],
		title: before.name.title,
		score: 3,
	};
}
