import type { Span } from "#domain/report.ts";
import type { Token } from "../names/tokens.ts";

/** Where the tokens of a cell begin and end. */
export function tokensIn(tokens: readonly Token[], cell: Span): readonly [number, number] {
	const from = tokens.findIndex((token) =>
		token.kind !== "mark" || token.text !== "|"
			? token.start >= cell.start && token.end <= cell.end
			: false,
	);
	if (from < 0) return [0, 0];
	let to = from;
	while (
		to < tokens.length &&
		tokens[to]?.text !== "|" &&
		(tokens[to]?.end ?? 0) <= cell.end &&
		(tokens[to]?.start ?? 0) >= cell.start
	)
		to += 1;
	return [from, to];
}
