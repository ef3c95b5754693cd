import { surnames } from "../../gazetteer/person-names.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { endsAsSurname } from "../names/people.ts";
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

/** "Newlab (Ana Kos, directeur)", "Brac, Ana Kos, coördinator": the mark behind which somebody stands with a function; null if nobody does. */
export function holderBehind(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): "(" | "," | null {
	const [mark, name, sign, behind, more] = chunks.slice(index + 1, index + 6);
	const text = tokens[mark?.from ?? -1]?.text;
	if ((text !== "(" && text !== ",") || !isSomebody(tokens, name)) return null;
	const between = tokens[sign?.from ?? -1]?.text ?? "";
	if (!/^[,–-]$/u.test(between)) return null;
	const role = tokens[behind?.from ?? -1]?.word.article ? more : behind;
	return role?.kind === "role" ? text : null;
}

/** A name, or what begins with a first name or initials, though another name before makes it doubtful. */
function isSomebody(tokens: readonly Token[], chunk: Chunk | undefined): boolean {
	if (chunk?.kind === "name") return chunk.name.score >= 1;
	if (chunk?.kind !== "unknown" || chunk.to < chunk.from + 2) return false;
	const first = tokens[chunk.from]?.word;
	return first?.firstName === true || first?.initials === true;
}

/** Somebody with a function stands right behind: in brackets, or behind the comma of what is no surname. */
export function headsHolder(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): boolean {
	const mark = holderBehind(tokens, chunks, index);
	const chunk = chunks[index];
	const first = tokens[chunk?.from ?? -1];
	if (mark === null || !chunk || !first || mark === "(") return mark === "(";
	if (chunk.to > chunk.from + 1) return true;
	return first.text.length > 5 && !surnames.has(first.fold) && !endsAsSurname(first.word);
}

/** "Johns Hopkins, prof. Ana Kos": of two names only the second has a title. */
export function headsTitled(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): boolean {
	const [chunk, , holder] = chunks.slice(index, index + 3);
	return (
		chunk?.kind === "name" &&
		chunk.name.title === null &&
		chunk.name.score < 2 &&
		// "Obb. Cuxhaven, dr. Ana Kos": a function cut short.
		!tokens.slice(chunk.from, chunk.to).some(({ text }) => text.endsWith(".")) &&
		tokens[chunk.to]?.text === "," &&
		holder?.kind === "name" &&
		holder.name.title !== null
	);
}

/** "Enda Eau Populaire: twee medewerkers", "Pro Velo Bern (Ana Kos, directeur)": what seems somebody's name has people, and so is a body's. */
export function leadsPeople(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): boolean {
	const chunk = chunks[index];
	if (chunk?.kind !== "name" || chunk.from > 1) return false;
	if (
		chunk.name.score < 2 &&
		chunk.name.title === null &&
		holderBehind(tokens, chunks, index) === "("
	)
		return true;
	if (headsTitled(tokens, chunks, index)) return true;
	const holder = chunks[index + 2];
	// "Mobi Burgos, Ana Kos, directeur": of two names only the second begins with a first name.
	if (
		chunk.name.score < 1 &&
		chunk.name.title === null &&
		holder?.kind === "name" &&
		holder.name.score >= 2.5 &&
		holderBehind(tokens, chunks, index) === ","
	)
		return true;
	const sign = tokens[chunk.to]?.text;
	// "Costa Verde, 4 vrijwilligers": so few know a person by those who came along.
	if (sign !== ":" && !(sign === "," && chunk.name.score < 2)) return false;
	return chunks[index + 2]?.kind === "count" && chunks[index + 3]?.kind === "role";
}

/** Two names at the beginning of an entry, a colon, and people or how many they are. */
export function opensPair(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): boolean {
	const second = tokens[chunks[index - 1]?.from ?? -1]?.fold === "en" ? index : index + 2;
	const [first, link, other, colon] = chunks.slice(second - 2);
	if (first?.kind !== "unknown" || first.from > 1 || other?.kind !== "unknown") return false;
	if (tokens[link?.from ?? -1]?.fold !== "en" || tokens[colon?.from ?? -1]?.text !== ":")
		return false;
	return chunks
		.slice(second + 2, second + 4)
		.some(({ kind }) => /^(?:role|count|name)$/u.test(kind));
}
