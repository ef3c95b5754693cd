import { bodyNouns } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import type { BodyMatch } from "../organizations/match.ts";
import type { RoleMatch } from "../people/roles.ts";
import { isIn } from "../words.ts";
import type { Chunk } from "./chunk.ts";

/** Whom "idem" points to: the function and body told last in the section. */
export interface Recent {
	readonly role: RoleMatch | null;
	readonly body: BodyMatch | null;
}

const same = isIn(new Set("idem dito ditto ibid ibidem aldaar id".split(" ")));
const sameOne = isIn(new Set("zelfde dezelfde hetzelfde diezelfde".split(" ")));
const functionNouns = new Set("functie rol".split(" "));

const isSame = ({ word, fold, capital }: Token): boolean =>
	same(word) && !(fold === "id" && capital);

/** Tells whether all that a cell says is that it holds what the one above it does: "idem", "id.", a ditto mark. */
export const isDitto = (text: string): boolean =>
	/^(?:idem|id\.?|dit?to|"|''|,,|„|”|″|(?:de|het)?zelfde)$/iu.test(text);

/**
 * Takes "idem", "aldaar" and "zelfde organisatie" for the body named last, and "idem" where somebody's function stands for
 * the function told last: "Ana Bos, idem, Walvis"; alone behind a name it is both ("Ana Bos, idem").
 */
export function withSame(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	recent: Recent,
): readonly Chunk[] {
	if (!tokens.some((token) => isSame(token) || sameOne(token.word))) return chunks;
	let { body, role } = recent;
	let until = 0;
	return chunks.flatMap((chunk, index): readonly Chunk[] => {
		const { from } = chunk;
		if (from < until) return [];
		if (chunk.kind === "body") body = chunk.body;
		if (chunk.kind === "role") role = chunk.role;
		const found = chunk.kind === "word" || chunk.kind === "unknown" ? sameTo(tokens, from) : null;
		if (!found) return [chunk];
		const { to } = found;
		const place = found.what ?? placeOf(tokens, chunks, index);
		const again = role && sameRole(tokens, role, from, to);
		const held = body && { ...body, from, to };
		if (again && place !== "body") {
			until = to;
			const of = place === "both" && held ? { of: held } : null;
			return [{ kind: "role", from, to, role: again, ...of }];
		}
		if (!held || place === "role") return [chunk];
		until = to;
		return [{ kind: "body", from, to, body: held }];
	});
}

/** A function told elsewhere, as one that stands here. */
export const sameRole = (
	tokens: readonly Token[],
	role: RoleMatch,
	from: number,
	to: number,
): RoleMatch => ({
	...role,
	text: role.singular,
	start: tokens[from]?.start ?? role.start,
	end: tokens[to - 1]?.end ?? role.end,
	to,
});

type Held = "role" | "body" | "both";

/** What an "idem" stands for: the function where only somebody's name stands before it and a body behind; both where nothing else is told of somebody. */
function placeOf(tokens: readonly Token[], chunks: readonly Chunk[], index: number): Held {
	const from = chunks[index]?.from ?? 0;
	if (/^(?:van|bij|namens|uit|at|of)$/u.test(tokens[from - 1]?.fold ?? "")) return "body";
	for (let at = index - 1; at >= 0; at -= 1) {
		const chunk = chunks[at];
		if (chunk?.kind === "role" || chunk?.kind === "body" || chunk?.kind === "town") return "body";
		if (chunk?.kind === "name") {
			const before = chunks[at - 1];
			// "Economisch medewerker Ana Kos, idem"
			if (before?.kind === "role" && before.to === chunk.from) return "body";
			// "Ana Kos (id., planoloog)"
			if (chunks.slice(index + 1, index + 4).some(({ kind }) => kind === "role")) return "body";
			return told(tokens, chunks, index) ? "role" : "both";
		}
		if (tokens[chunk?.from ?? 0]?.text === ";") break;
	}
	return "body";
}

/** Whether a body, or another "idem", stands behind one. */
function told(tokens: readonly Token[], chunks: readonly Chunk[], index: number): boolean {
	for (const { kind, from } of chunks.slice(index + 1, index + 4)) {
		const token = tokens[from];
		if (kind === "body" || kind === "unknown" || (token && isSame(token))) return true;
		if (kind === "name" || token?.text === ";") return false;
	}
	return false;
}

/** The token behind words that point to what was told last, and what if they say so; null if none do. */
function sameTo(
	tokens: readonly Token[],
	at: number,
): { readonly to: number; readonly what: Held | null } | null {
	const [token, noun, behind] = tokens.slice(at, at + 3);
	if (!token) return null;
	// "Ana Kos (id., planoloog)"
	if (isSame(token))
		return { to: noun?.text === "." && behind?.text === "," ? at + 2 : at + 1, what: null };
	if (!sameOne(token.word) || behind?.capital) return null;
	if (functionNouns.has(noun?.fold ?? "")) return { to: at + 2, what: "role" };
	return bodyNouns.has(noun?.fold ?? "") ? { to: at + 2, what: "body" } : null;
}
