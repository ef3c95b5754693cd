import type { Token } from "../names/tokens.ts";
import { type Chunk, wordAt } from "./chunk.ts";

/** "schepen (te vergelijken met een wethouder) X": a function that explains another one, or the body before it, is nobody's. */
export function withoutGlosses(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly Chunk[] {
	let plain: Chunk[] | null = null;
	chunks.forEach((_, index) => {
		for (const at of glossesOf(tokens, chunks, index)) {
			plain ??= [...chunks];
			plain[at] = wordAt(chunks[at]?.from ?? 0);
		}
	});
	return plain ?? chunks;
}

/** The places of what explains the function or body at a place. */
function glossesOf(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): readonly number[] {
	const chunk = chunks[index];
	const body = chunk?.kind === "body";
	const apposed = body ? apposedNoun(tokens, chunks, index) : -1;
	if (apposed > 0) {
		const owned = chunks.findIndex(({ kind }, at) => at > apposed && kind === "body");
		const between = tokens.slice(chunks[apposed]?.to, chunks[owned]?.from);
		const owns = /^van(?: de| het)?$/u.test(between.map(({ fold }) => fold).join(" "));
		return owned > 0 && owns ? [apposed, owned] : [apposed];
	}
	if (!body && (chunk?.kind !== "role" || chunk.role.head.plural || chunk.role.head.group))
		return [];
	if (tokens[chunks[index + 1]?.from ?? -1]?.text !== "(") return [];
	const told = body ? headGloss(tokens, chunks, index) : [];
	if (told.length > 0) return told;
	const members = body ? groupInside(tokens, chunks, index) : -1;
	if (members > 0) return [members];
	const gloss = roleInside(tokens, chunks, index + 2);
	return gloss < 0 || (body && !isOfThing(tokens, chunks[gloss])) ? [] : [gloss];
}

/** "Sabella (turbinebouwer, doorstart): technisch directeur": what brackets before a colon say of the body that opens an entry, and nobody of it. */
function headGloss(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	index: number,
): readonly number[] {
	if (chunks.slice(0, index).some(({ kind }) => kind !== "mark" && kind !== "word")) return [];
	const end = chunks.findIndex(({ from }, at) => at > index && tokens[from]?.text === ")");
	if (end < 0 || tokens[chunks[end + 1]?.from ?? -1]?.text !== ":") return [];
	const inside = chunks.slice(index + 2, end);
	if (inside.some(({ kind }) => kind === "name")) return [];
	// "Stichting Walvis (directeur): Ana Bos": nothing else tells her function.
	const behind = chunks.slice(end + 2);
	if (behind.some(({ kind }) => kind === "name") && !behind.some(({ kind }) => kind === "role"))
		return [];
	return inside.flatMap(({ kind }, at) => (kind === "role" ? [index + 2 + at] : []));
}

/** "Vertegenwoordiger van Youngo (jongeren)": the place of whom a body is of, told in brackets behind it and somebody of it; -1 if none is. */
function groupInside(tokens: readonly Token[], chunks: readonly Chunk[], index: number): number {
	const [link, open, group, close] = [-1, 1, 2, 3].map((step) => chunks[index + step]);
	const holder = chunks.slice(0, index).findLast(({ kind }) => kind !== "word" && kind !== "mark");
	const of = /^(?:van|bij)$/u.test(tokens[link?.from ?? -1]?.fold ?? "");
	const inside = group?.kind === "role" && group.role.head.plural && open?.to === group.from;
	const closed = tokens[close?.from ?? -1]?.text === ")" && group?.to === close?.from;
	return of && holder?.kind === "role" && inside && closed ? index + 2 : -1;
}

/** "CEG, de ontwikkelaar van Temple District": what a body is, told behind it with an article; -1 if that isn't so. */
function apposedNoun(tokens: readonly Token[], chunks: readonly Chunk[], index: number): number {
	const at = chunks.findIndex((chunk, place) => place > index && chunk.kind === "role");
	const role = chunks[at];
	const body = chunks[index];
	if (role?.kind !== "role" || body?.kind !== "body" || role.role.head.plural) return -1;
	const [sign, article, ...rest] = tokens.slice(body.to, role.from);
	const led = sign?.text === "," && /^(?:de|een)$/u.test(article?.fold ?? "");
	const small = rest.every(({ capital, fold }) => !capital && fold.endsWith("e"));
	if (!led || !small || tokens[role.from]?.word.genericNoun !== true) return -1;
	return /^(?:van|in|[,.;)])$/u.test(tokens[role.to]?.text ?? ".") ? at : -1;
}

/** "Rijkswaterstaat (beheerder van de sluis)": what a body does, and nobody of it. */
function isOfThing(tokens: readonly Token[], gloss: Chunk | undefined): boolean {
	if (gloss?.kind !== "role" || tokens[gloss.from - 1]?.text !== "(") return false;
	const [link, article, thing] = tokens.slice(gloss.to, gloss.to + 3);
	return link?.fold === "van" && article?.word.article === true && thing?.capital === false;
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
