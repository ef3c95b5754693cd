import { partClosers } from "../languages/nl/organizations-kinds.ts";
import type { Chunk } from "./contact-chunk.ts";
import type { Token } from "./names-tokens.ts";
import { join, type RoleMatch } from "./people-roles.ts";

/** Takes words unknown to the lexicons right behind a function into it where a body still follows: "Technical Officer Age-friendly Environments, WHO". */
export function withFields(tokens: readonly Token[], chunks: readonly Chunk[]): readonly Chunk[] {
	const merged: Chunk[] = [];
	chunks.forEach((chunk, index) => {
		const role = merged.at(-1);
		const [comma, body] = [chunks[index + 1], chunks[index + 2]];
		const goesOn =
			chunk.kind === "unknown" &&
			role?.kind === "role" &&
			role.to === chunk.from &&
			comma?.kind === "mark" &&
			/^[,(–-]$/u.test(tokens[comma.from]?.text ?? "") &&
			body?.kind === "body";
		const before = merged.at(-2);
		const part =
			chunk.kind === "unknown" &&
			before?.kind === "role" &&
			role?.kind === "mark" &&
			tokens[role.from]?.text === "," &&
			partClosers.has(tokens[chunk.to - 1]?.fold ?? "") &&
			body?.kind === "body";
		if (part) {
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

/** "Ana Lis, Studio Head, Techland": a stranger between a mark and a function is part of it. */
function opensRole(
	tokens: readonly Token[],
	before: readonly Chunk[],
	{ from }: { readonly from: number },
): boolean {
	const [sign, stranger] = before.slice(-2);
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
