import { partClosers } from "../../languages/nl/organizations-kinds.ts";
import { headsOfState } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import { join, type RoleMatch } from "../people/roles.ts";
import type { Chunk } from "./chunk.ts";
import { partsNamed } from "./parts.ts";

/** Takes words unknown to the lexicons right behind a function into it where a body still follows: "Technical Officer Age-friendly Environments, WHO". */
export function withWiderRoles(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
): readonly Chunk[] {
	const merged: Chunk[] = [];
	let until = 0;
	chunks.forEach((chunk, index) => {
		if (chunk.from < until) return;
		const parts =
			chunk.kind === "role" && chunk.role.head.plural ? partsNamed(tokens, chunk.to) : null;
		if (parts) {
			until = parts.at(-1)?.to ?? chunk.to;
			merged.push({ ...chunk, to: until });
			return;
		}
		const role = merged.at(-1);
		const [comma, body] = [chunks[index + 1], chunks[index + 2]];
		const goesOn =
			chunk.kind === "unknown" &&
			role?.kind === "role" &&
			role.to === chunk.from &&
			comma?.kind === "mark" &&
			/^[,(–-]$/u.test(tokens[comma.from]?.text ?? "") &&
			(body?.kind === "body" || body?.kind === "name");
		const before = merged.at(-2);
		const part =
			chunk.kind === "unknown" &&
			before?.kind === "role" &&
			role?.kind === "mark" &&
			tokens[role.from]?.text === "," &&
			partClosers.has(tokens[chunk.to - 1]?.fold ?? "") &&
			body?.kind === "body";
		const office = chunk.kind === "country" ? ofState(tokens, merged) : null;
		if (office) {
			merged.length -= 1;
			merged[merged.length - 1] = {
				...office,
				to: chunk.to,
				role: longer(tokens, office.role, chunk.to),
			};
		} else if (part) {
			merged.length -= 2;
			merged.push({ ...before, to: chunk.to });
		} else if (goesOn && role?.kind === "role")
			merged[merged.length - 1] = {
				...role,
				to: chunk.to,
				role: longer(tokens, role.role, chunk.to),
			};
		else if (chunk.kind === "role" && opensRole(tokens, merged, chunk)) {
			const first = merged.pop()?.from ?? chunk.from;
			merged.push({ ...chunk, from: first, role: openedAt(tokens, chunk.role, first, chunk.from) });
		} else merged.push(chunk);
	});
	return merged;
}

/** "president van Estland": the country belongs to an office that every country has one of. */
function ofState(
	tokens: readonly Token[],
	before: readonly Chunk[],
): (Chunk & { kind: "role" }) | null {
	const [role, link] = before.slice(-2);
	if (role?.kind !== "role" || link?.kind !== "word" || link.from !== role.to) return null;
	return tokens[link.from]?.fold === "van" && headsOfState.has(role.role.headFold) ? role : null;
}

/** "Ana Lis, Studio Head, Techland": a stranger between a mark and a function is part of it. */
function opensRole(
	tokens: readonly Token[],
	before: readonly Chunk[],
	{ from }: { readonly from: number },
): boolean {
	const [sign, stranger] = before.slice(-2);
	// "Ana Lis - Techland, accessibility expert"
	const small =
		stranger?.kind === "word" &&
		before.at(-3)?.kind === "body" &&
		before.some(({ kind }) => kind === "name") &&
		isForeignWord(tokens[stranger.from]);
	if (small && stranger.to === from && tokens[sign?.from ?? -1]?.text === ",") return true;
	return (
		stranger?.kind === "unknown" &&
		stranger.to === from &&
		sign?.kind === "mark" &&
		/^[,(–-]$/u.test(tokens[sign.from]?.text ?? "") &&
		before.at(-3)?.kind === "name"
	);
}

function openedAt(
	tokens: readonly Token[],
	role: RoleMatch,
	first: number,
	from: number,
): RoleMatch {
	const more = join(tokens.slice(first, from));
	return {
		...role,
		start: tokens[first]?.start ?? role.start,
		text: `${more} ${role.text}`,
		singular: `${more} ${role.singular}`,
	};
}

function longer(tokens: readonly Token[], role: RoleMatch, to: number): RoleMatch {
	const more = join(tokens.slice(role.to, to));
	return {
		...role,
		to,
		end: tokens[to - 1]?.end ?? role.end,
		text: `${role.text} ${more}`,
		singular: `${role.singular} ${more}`,
	};
}

/** A small word that is none of the common ones, before an English function. */
const isForeignWord = (token: Token | undefined): boolean =>
	token?.kind === "word" &&
	!token.capital &&
	!token.word.common &&
	!token.word.article &&
	token.fold.length > 4 &&
	/(?:y|tion|ing|ment|ness|al|ic|ics)$/u.test(token.fold);
