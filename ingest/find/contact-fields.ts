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
		if (goesOn && role?.kind === "role")
			merged[merged.length - 1] = {
				...role,
				to: chunk.to,
				role: longer(tokens, role.role, chunk.to),
			};
		else merged.push(chunk);
	});
	return merged;
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
