import { countedPeople, doers, noDoers } from "../../languages/nl/roles-counted.ts";
import type { Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import type { Chunk } from "./chunk.ts";
import { openRole } from "./slots.ts";

const isPeople = ofWord(
	({ fold }) => countedPeople.has(fold) || (doers.test(fold) && !noDoers.has(fold)),
);

/** "twee bibliothecaressen", "een tiental moeders", "two outreach workers": people by number, of whom no lexicon of functions knows. */
export function countedGroup(
	tokens: readonly Token[],
	from: number,
	chunks: readonly Chunk[],
): Chunk | null {
	const token = tokens[from];
	const before = chunks.at(-1);
	const counted = before?.kind === "count" && before.to === from && before.count !== 1;
	if (!counted || token?.kind !== "word" || token.capital || token.word.common) return null;
	if (isFamily(tokens, from)) return null;
	const next = tokens[from + 1];
	const behind =
		next?.kind === "word" &&
		!next.capital &&
		(next.word.role?.plural === true || isPeople(next.word));
	const to = isPeople(token.word) ? from + 1 : behind && !token.word.role ? from + 2 : 0;
	if (to === 0) return null;
	const role = openRole(tokens, from, to);
	return {
		kind: "role",
		from,
		to,
		role: { ...role, head: { ...role.head, plural: true, group: true } },
	};
}

/** "X, die met drie kinderen tussen de balken woont": with whom somebody lives. */
const isFamily = (tokens: readonly Token[], at: number): boolean =>
	/^(?:kinderen|dochters|zonen|zoons|kleinkinderen)$/u.test(tokens[at]?.fold ?? "") &&
	tokens[at - 2]?.fold === "met" &&
	/^(?:die|wie|dat)$/u.test(tokens[at - 3]?.fold ?? "");

const joins = /^(?:,|en|and|&)$/u;

/** "Ana Bos en Jan Kok, twee adviseurs van …": as many as were named right before are those, so that their number counts nobody more. */
export function isRecount(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): boolean {
	const [count, role] = [chunks[index], chunks[index + 1]];
	if (count?.kind !== "count" || role?.kind !== "role" || !role.role.head.plural) return false;
	if (joins.test(tokens[role.to]?.text ?? "")) return false;
	return count.count !== null && namesBefore(tokens, chunks, index) === count.count;
}

/** How many names of a list stand before a comma that a chunk follows. */
function namesBefore(tokens: readonly Token[], chunks: readonly Chunk[], index: number): number {
	let names = 0;
	let at = index - 1;
	if (tokens[chunks[at]?.from ?? -1]?.text !== ",") return 0;
	while (at > 0 && joins.test(textOf(tokens, chunks[at])) && chunks[at - 1]?.kind === "name") {
		names += 1;
		at -= 2;
	}
	return names;
}

const textOf = (tokens: readonly Token[], chunk: Chunk | undefined): string =>
	tokens[chunk?.from ?? -1]?.text ?? "";

const isSomebody = ofWord(({ fold }) =>
	/^(?:dame|heer|man|vrouw|meneer|mevrouw|jongen|meisje)$/u.test(fold),
);

/** "een dame van het Rode Kruis": one of whom nothing is told but the body. */
export function nameless(
	tokens: readonly Token[],
	from: number,
	bodyAt: (index: number) => unknown,
): Chunk | null {
	const [article, token, link] = [tokens[from - 1], tokens[from], tokens[from + 1]];
	if (!token || token.capital || !isSomebody(token.word)) return null;
	if (
		!/^(?:een|de|die|deze)$/u.test(article?.fold ?? "") ||
		!/^(?:van|bij)$/u.test(link?.fold ?? "")
	)
		return null;
	const at = tokens[from + 2]?.word.article ? from + 3 : from + 2;
	return bodyAt(at)
		? { kind: "role", from, to: from + 1, role: openRole(tokens, from, from + 1) }
		: null;
}
