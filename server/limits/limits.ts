import { availableParallelism } from "node:os";

/** The figures over which a question is refused; each error names the one that it is over. */
export const limits = {
	/** Fields inside fields; introspection has its own rule. */
	depth: 8,
	aliases: 15,
	directives: 8,
	/** Words and signs of a document. */
	tokens: 500,
	/** Fields that the answer may hold, by the lengths of the pages asked for. */
	cost: 25_000,
	bodyBytes: 1_000_000,
	/** Questions that may look at very many facts: more at once than there are processors only take each other's time and memory. */
	large: { atOnce: Math.min(16, Math.max(2, availableParallelism())), longestWaitMs: 30_000 },
} as const;
