import { firstNames } from "../../gazetteer/person-names.ts";
import { fieldNoun } from "../../languages/nl/noun-endings.ts";
import { bodyHeads, ofLand, ownersBefore, surnameRoles } from "../../languages/nl/roles-around.ts";
import { hardlyHeard } from "../../languages/nl/roles-called.ts";
import type { NameMatch } from "../names/people.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import { isBesideWriter } from "./beside-writer.ts";
import { isSetOff } from "./called.ts";
import type { Chunk } from "./chunk.ts";

/** "haar rechterhand Declan": of somebody's own one says the name, not the body. */
export const isOfSomebody = (tokens: readonly Token[], roleAt: number, token: Token): boolean =>
	(ownersBefore.has(tokens[roleAt - 1]?.fold ?? "") ||
		(/e$/u.test(tokens[roleAt - 1]?.fold ?? "") &&
			ownersBefore.has(tokens[roleAt - 2]?.fold ?? ""))) &&
	!fieldNoun.test(token.fold);

/** "(agent: Lars)", "de priester (Giorgi)": one word behind a colon or bracket is whoever holds a function that no body or field follows. */
function isTold({ head }: RoleMatch, sign: string, { fold }: Token): boolean {
	const last = head.singular.slice(head.singular.lastIndexOf(" ") + 1);
	const single = !head.plural && !head.group && !bodyHeads.has(last);
	return single && (sign === ":" || sign === "(") && !fieldNoun.test(fold) && !ofLand.test(fold);
}

const isFirstName = (token: Token | undefined): boolean =>
	token?.capital === true && !token.upper && firstNames.has(token.fold);

const ends = (token: Token | undefined): boolean => !token || /^[,.;:)(|]$/u.test(token.text);

/** "een ambtenaar uit Lund, Sigrid of zoiets", "een jongere collega die goed uitlegde (Rosalba, van Inkoop)". */
const endsRemark = (token: Token | undefined, next: Token | undefined): boolean =>
	ends(token) || (hardlyHeard.test(token?.fold ?? "") && next?.capital === false);

const hostedBefore = /^(?:ik|we|wij|zat|zaten|at|aten|sliep|sliepen|logeerde|logeerden|tafel)$/u;

/** "Samia en Kevin", "Lali en Nino van …": a first name beside another, or beside a word with a capital that somebody was met with. */
function isOfPair(tokens: readonly Token[], at: number): boolean {
	const [token, joint] = [tokens[at], tokens[at + 1]];
	const other = tokens[at + 2];
	if (!/^(?:en|and|&)$/u.test(joint?.fold ?? "") || tokens[at + 3]?.capital) return false;
	if (isFirstName(token) && isFirstName(other)) return true;
	const single = [token, other].every((one) => one?.capital && !one.upper && !one.word.common);
	const met = /^(?:met|door)$/u.test(tokens[at - 1]?.fold ?? "");
	const guest = tokens[at - 1]?.fold === "bij" && hostedBefore.test(tokens[at - 2]?.fold ?? "");
	if (guest && isFirstName(token) !== isFirstName(other)) return single;
	return single && met && (isFirstName(token) || isFirstName(other));
}

/** "Taras en Ihor, curatoren uit Lviv": two single words that open an entry, and what they are in the plural and of where. */
function isFirstOfPair(
	tokens: readonly Token[],
	at: number,
	roleFrom: (at: number) => RoleMatch | null,
): boolean {
	const single = [tokens[at], tokens[at + 2]].every(
		(one) => one?.capital && !one.upper && !one.word.innerCapital && !one.word.common,
	);
	if (!single || tokens[at - 1]?.kind === "word" || tokens[at + 3]?.text !== ",") return false;
	if (!/^(?:en|and|&)$/u.test(tokens[at + 1]?.fold ?? "")) return false;
	const role = roleFrom(at + 4);
	return role?.head.plural === true && /^(?:uit|van|bij)$/u.test(tokens[role.to]?.fold ?? "");
}

/** "een promovenda uit Delft, Femke.", "iemand van Zelvo, Femke.": a function stands before the comma, with no name of its own. */
function apposedTo(tokens: readonly Token[], chunks: readonly Chunk[]): boolean {
	for (let at = chunks.length - 2; at >= Math.max(0, chunks.length - 8); at -= 1) {
		const chunk = chunks[at];
		if (chunk?.kind === "role") return chunks[at - 1]?.kind !== "name" && !chunk.role.head.group;
		if (chunk?.kind === "name" || chunk?.kind === "mark") return false;
		if (tokens[chunk?.from ?? -1]?.fold === "iemand") return true;
	}
	return false;
}

/** "mensen van Tata, Yara en Dow": in a list behind somebody's body stand more bodies. */
function isBehindBody(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
	const ends = /^(?:en|and)$/u;
	if (!ends.test(tokens[at - 1]?.fold ?? "") && !ends.test(tokens[at + 1]?.fold ?? ""))
		return false;
	for (let index = chunks.length - 1; index >= Math.max(0, chunks.length - 6); index -= 1) {
		const chunk = chunks[index];
		const before = tokens[(chunk?.from ?? 0) - 1]?.fold ?? "";
		if (chunk?.kind === "body") return /^(?:van|bij|namens)$/u.test(before);
		const text = tokens[chunk?.from ?? -1]?.text ?? "";
		if (chunk?.kind !== "unknown" && text !== "," && !ends.test(text)) return false;
	}
	return false;
}

/** "een promovenda, Femke.", "(agent: Lars)": one word between marks right behind a function. */
function isRightBehind(tokens: readonly Token[], at: number, chunks: readonly Chunk[]): boolean {
	const [held, mark] = [chunks.at(-2), chunks.at(-1)];
	if (held?.kind !== "role" || mark?.kind !== "mark") return false;
	if (!/^[,).;]$/u.test(tokens[at + 1]?.text ?? ".")) return false;
	const [sign, token] = [tokens[at - 1]?.text ?? "", tokens[at]];
	if (!token) return false;
	return (firstNames.has(token.fold) && /^[,(]$/u.test(sign)) || isTold(held.role, sign, token);
}

/** "Sanne (Groen) en Peter", "Sanne, Peter, Mo": a first name that is an item of a list of those who travelled. */
export const isListedGiven = (tokens: readonly Token[], at: number): boolean =>
	isFirstName(tokens[at]) &&
	!/^(?:dag|day|week|\d.*)$/u.test(tokens[at + 2]?.fold ?? "") &&
	/^(?:[,;:(&+–—-]|en|and|met)$/u.test(tokens[at - 1]?.fold || (tokens[at - 1]?.text ?? ",")) &&
	/^(?:[,;:).(&+–—-]|en|and|van|bij|uit)$/u.test(
		tokens[at + 1]?.fold || (tokens[at + 1]?.text ?? ","),
	);

/** "met Omar van het Projectbureau", "en Mirjam van Verkeer": a first name before a field or a part of a body. */
function isOfField(tokens: readonly Token[], at: number): boolean {
	const [previous, link] = [tokens[at - 1], tokens[at + 1]];
	if (!/^(?:[,(:]|en|met|door)$/u.test(previous?.fold || (previous?.text ?? ""))) return false;
	if (link?.fold !== "van") return false;
	const led = tokens[at + 2]?.word.article === true;
	const noun = tokens[led ? at + 3 : at + 2];
	if (!noun || noun.upper || noun.word.role) return false;
	return noun.word.portfolio || (led && noun.kind === "word" && !noun.word.common);
}

/** "Noor en ik", "ene Zbyszek", "Rania (tolk)", "Femke, promovenda bij …", "Samia en Kevin, straatwerkers": a first name that stands alone. */
export function isGivenAlone(
	tokens: readonly Token[],
	at: number,
	chunks: readonly Chunk[],
	roleFrom: (at: number) => RoleMatch | null,
): boolean {
	const [previous, token, next, second] = [at - 1, at, at + 1, at + 2].map(
		(index) => tokens[index],
	);
	if (isSetOff(tokens, at, chunks)) return true;
	if (token && isRightBehind(tokens, at, chunks)) return true;
	const quoted = /^["“„']$/u.test(previous?.text ?? "") && /^["”“']$/u.test(next?.text ?? "");
	if (quoted && chunks.at(-2)?.kind === "role") return true;
	if (quoted && at === 1 && tokens[3]?.text === "," && roleFrom(4) !== null) return true;
	if (isFirstOfPair(tokens, at, roleFrom) || isFirstOfPair(tokens, at - 2, roleFrom)) return true;
	if (next?.capital || isBehindBody(tokens, at, chunks)) return false;
	if (isOfPair(tokens, at) || isOfPair(tokens, at - 2)) return true;
	if (!isFirstName(token) || (next?.text === "(" && second?.text === token?.text)) return false;
	if (isBesideWriter(tokens, at) || isOfField(tokens, at)) return true;
	if (/^[,(]$/u.test(previous?.text ?? "") && endsRemark(next, second) && apposedTo(tokens, chunks))
		return true;
	if (next?.text === "(" && /^(?:achternaam|familienaam|voornaam|naam)$/u.test(second?.fold ?? ""))
		return true;
	if (next?.text === "(")
		return /^\d{2}$/u.test(second?.text ?? "")
			? tokens[at + 3]?.text === ")"
			: roleFrom(at + 2) !== null;
	if (next?.text !== ",") return false;
	// "Zes gezinnen, een pastoor en Stefano, die …"
	const beside = /^(?:en|,)$/u.test(previous?.fold || (previous?.text ?? ""));
	if (beside && /^(?:die|wie)$/u.test(second?.fold ?? "") && chunks.at(-2)?.kind === "role")
		return true;
	if (
		/^(?:met|door|aan|troffen|trof|spraken|sprak|ontmoetten|ontmoette|zagen|zag)$/u.test(
			previous?.fold ?? "",
		) &&
		/^(?:die|wie)$/u.test(second?.fold ?? "")
	)
		return true;
	const role = roleFrom(second?.word.article ? at + 3 : at + 2);
	return role !== null && !role.head.plural;
}

/** "burgemeester Bakker": a surname right behind a function. */
export const holdsRole = ({ capital, fold }: Token, before: Chunk | null, from: number): boolean =>
	capital && before?.kind === "role" && before.to === from && surnameRoles.has(fold);

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
