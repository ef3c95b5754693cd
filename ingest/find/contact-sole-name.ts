import { bodyHeads, ofLand, ownersBefore } from "../languages/nl/roles-around.ts";
import type { NameMatch } from "./names-people.ts";
import type { Token } from "./names-tokens.ts";
import { fieldNoun } from "./people-role-field.ts";
import type { RoleMatch } from "./people-roles.ts";

/** "haar rechterhand Declan": of somebody's own one says the name, not the body. */
export const isOfSomebody = (tokens: readonly Token[], roleAt: number, token: Token): boolean =>
	ownersBefore.has(tokens[roleAt - 1]?.fold ?? "") && !fieldNoun.test(token.fold);

/** "(agent: Lars)", "de priester (Giorgi)": one word behind a colon or bracket is whoever holds a function that no body or field follows. */
export function isTold({ head }: RoleMatch, sign: string, { fold }: Token): boolean {
	const last = head.singular.slice(head.singular.lastIndexOf(" ") + 1);
	const single = !head.plural && !head.group && !bodyHeads.has(last);
	return single && (sign === ":" || sign === "(") && !fieldNoun.test(fold) && !ofLand.test(fold);
}

/** The name that one word is, as its place shows. */
export const soleName = ({ start, end, text }: Token, at: number): NameMatch => ({
	start,
	end,
	to: at + 1,
	name: text,
	aliases: [],
	title: null,
	score: 2,
});
