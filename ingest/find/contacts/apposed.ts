import { workerEnd } from "../../languages/nl/noun-endings.ts";
import {
	bodyPrepositions,
	noFunctions,
	ownersBefore,
	slotStrangers,
} from "../../languages/nl/roles-around.ts";
import { called } from "../../languages/nl/roles-called.ts";
import { saidOfHolders } from "../../languages/nl/roles-said.ts";
import type { Token } from "../names/tokens.ts";
import { ofWord } from "../words.ts";
import type { Chunk } from "./chunk.ts";
import { openRole } from "./slots.ts";

const longest = 4;

const mayName = ofWord(
	({ kind, capital, fold, common, digit }) =>
		kind === "word" &&
		!capital &&
		!common &&
		!digit &&
		fold.length > 3 &&
		!slotStrangers.has(fold) &&
		!saidOfHolders.has(fold),
);
const endsAsNoun = ofWord(({ fold }) => !noFunctions.test(fold));

/** "Jan Bos, handelsraad op de ambassade in Rome": what no lexicon knows is a function between a name's comma and a body's preposition. */
export function withApposedRoles(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly Chunk[] {
	const found: (Chunk & { kind: "role" })[] = [];
	chunks.forEach((chunk, index) => {
		if (chunk.kind !== "name") return;
		const office = officeBefore(tokens, chunks, index) ?? calledBefore(tokens, chunks, index);
		if (office) {
			const { from, to } = office;
			found.push({ kind: "role", from, to, role: openRole(tokens, from, to) });
		}
		const sign = tokens[chunks[index + 1]?.from ?? -1]?.text ?? "";
		if (!/^[,(–—:|-]$/u.test(sign)) return;
		let at = index + 2;
		const titled = isTitled(tokens, chunks[at]);
		if (titled) at += 1;
		while (at < index + 2 + longest && isPlain(tokens, chunks[at])) at += 1;
		const [first, last] = [chunks[index + 2], chunks[at - 1]];
		if (at === index + 2 || !first || !last) return;
		if (last.kind === "word" && !endsAsNoun((tokens[last.from] as Token).word)) return;
		if (sign !== "," && sign !== "(" && first.kind === "word") return;
		// "RSSI (CISO) van de Metropool"
		if (titled && tokens[chunks[at]?.from ?? -1]?.text === "(")
			at = closing(tokens, chunks, at) + 1;
		if (!bodyPrepositions.has(tokens[chunks[at]?.from ?? -1]?.fold ?? "")) return;
		const behind = tokens[chunks[at + 1]?.from ?? -1]?.word.article ? at + 2 : at + 1;
		if (!/^(?:body|unknown|town)$/u.test(chunks[behind]?.kind ?? "")) return;
		const { from } = first;
		found.push({ kind: "role", from, to: last.to, role: openRole(tokens, from, last.to) });
	});
	if (found.length === 0) return chunks;
	return chunks.flatMap((chunk) => {
		const role = found.find(({ from, to }) => chunk.from >= from && chunk.from < to);
		return role === undefined ? [chunk] : chunk.from === role.from ? [role] : [];
	});
}

/** "de wali van Tanger, Younes Tazi": what no lexicon knows is an office between its article and whose it is, where a name follows a comma. */
function officeBefore(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): Pick<Chunk, "from" | "to"> | null {
	const [holds, comma] = [chunks[index - 2], chunks[index - 1]];
	if (
		tokens[comma?.from ?? -1]?.text !== "," ||
		!/^(?:body|town|country)$/u.test(holds?.kind ?? "")
	)
		return null;
	let at = index - 3;
	while (at > index - 7 && tokens[chunks[at]?.from ?? -1]?.fold !== "van") {
		if (chunks[at]?.kind !== "word") return null;
		at -= 1;
	}
	const [article, office] = [chunks[at - 2], chunks[at - 1]];
	const led = at < 2 || (article && tokens[article.from]?.fold === "de");
	const named =
		office && isPlain(tokens, office) && endsAsNoun((tokens[office.from] as Token).word);
	return led && named ? office : null;
}

/** "de muhtar, een zekere Ali Demir": what no lexicon knows is a function where the name is given behind it. */
function calledBefore(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): Pick<Chunk, "from" | "to"> | null {
	const at = chunks[index]?.from ?? 0;
	// "Hun aanvoerster heet Ornella"
	const owned = ownersBefore.has(tokens[at - 3]?.fold ?? "") && isUnknownWord(tokens[at - 2]);
	if (owned && called.test(tokens[at - 1]?.fold ?? "")) return { from: at - 2, to: at - 1 };
	const one = /^(?:ene|zekere)$/u.test(tokens[at - 1]?.fold ?? "");
	const comma = tokens[at - 1]?.fold === "zekere" ? at - 3 : at - 2;
	if (!one || tokens[comma]?.text !== ",") return null;
	let from = comma;
	while (from > comma - 4 && isUnknownWord(tokens[from - 1])) from -= 1;
	const led = tokens[from - 1]?.word.article === true;
	return from < comma && led ? { from, to: comma } : null;
}

const isUnknownWord = (token: Token | undefined): boolean =>
	token !== undefined && token.word.role === null && mayName(token.word);

/** The chunk of the bracket that closes the one at a chunk; the same chunk if none is near. */
function closing(tokens: readonly Token[], chunks: readonly Chunk[], at: number): number {
	const size = chunks.slice(at, at + 5).findIndex(({ from }) => tokens[from]?.text === ")");
	return size < 0 ? at : at + size;
}

/** "Hoofdredder", "CISO": one word with a capital that ends as those for somebody's work do, or in capitals. */
const isTitled = (tokens: readonly Token[], chunk: Chunk | undefined): boolean => {
	if (chunk?.kind !== "unknown" || chunk.to !== chunk.from + 1) return false;
	const { upper, word, text } = tokens[chunk.from] as Token;
	if (word.opening !== null || word.closing !== null || word.genericNoun) return false;
	return upper ? text.length < 6 && /^\p{Lu}+$/u.test(text) : workerEnd.test(word.fold);
};

const isPlain = (tokens: readonly Token[], chunk: Chunk | undefined): boolean => {
	const token = chunk?.kind === "word" ? tokens[chunk.from] : undefined;
	return token !== undefined && mayName(token.word);
};
