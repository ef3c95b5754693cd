import { firstNames } from "../gazetteer/person-names.ts";
import { bodyHeads, ofLand, ownersBefore } from "../languages/nl/roles-around.ts";
import type { Chunk } from "./contact-chunk.ts";
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

const isFirstName = (token: Token | undefined): boolean =>
	token?.capital === true && !token.upper && firstNames.has(token.fold);

const ends = (token: Token | undefined): boolean => !token || /^[,.;:)(]$/u.test(token.text);

/** "Noor en ik", "ene Zbyszek", "Rania (tolk)", "Femke, promovenda bij …", "Samia en Kevin, straatwerkers": a first name that stands alone. */
export function isGivenAlone(
	tokens: readonly Token[],
	at: number,
	before: Chunk | null,
	roleFrom: (at: number) => RoleMatch | null,
): boolean {
	const [previous, token, next, second] = [at - 1, at, at + 1, at + 2].map(
		(index) => tokens[index],
	);
	if (/^(?:ene|zekere)$/u.test(previous?.fold ?? "") && ends(next)) return true;
	if (!isFirstName(token)) return false;
	const [joined, joins] = [previous, next].map((one) => /^(?:en|and|&)$/u.test(one?.fold ?? ""));
	if (joins) {
		if (second?.fold === "ik") return true;
		const stop = tokens[at + 3];
		return isFirstName(second) && (ends(stop) || /^(?:van|bij)$/u.test(stop?.fold ?? ""));
	}
	if (joined && tokens[at - 2]?.fold === "ik") return ends(next);
	if (joined && before && isFirstName(tokens[at - 2])) return ends(next) || next?.fold === "van";
	if (next?.text === "(")
		return /^\d{2}$/u.test(second?.text ?? "")
			? tokens[at + 3]?.text === ")"
			: roleFrom(at + 2) !== null;
	if (next?.text !== ",") return false;
	const role = roleFrom(second?.word.article ? at + 3 : at + 2);
	return role !== null && !role.head.plural;
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
