import type { Chunk } from "../contacts/chunk.ts";
import type { Token } from "../names/tokens.ts";

/** "Delta Electronics (hoofdkantoor), oprichter Bruce Cheng": a function and a name stand behind the comma. */
export function leadsName(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	from: number,
): boolean {
	let at = from;
	const sign = (): string => tokens[chunks[at]?.from ?? -1]?.text ?? "";
	if (sign() === "(") {
		while (at < chunks.length && sign() !== ")") at += 1;
		at += 1;
	}
	if (chunks[at]?.kind !== "mark" || (at !== from && sign() !== ",")) return false;
	// "Lumen, partner en oprichter Helle Dahl"
	const second = tokens[chunks[at + 2]?.from ?? -1]?.fold === "en" ? at + 3 : at + 1;
	return (
		chunks[at + 1]?.kind === "role" &&
		chunks[second]?.kind === "role" &&
		chunks[second + 1]?.kind === "name"
	);
}
