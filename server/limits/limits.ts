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
} as const;
