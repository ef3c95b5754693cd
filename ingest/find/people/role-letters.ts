import { rolesAsNames } from "../../languages/nl/names.ts";
import { postAcronyms } from "../../languages/nl/organizations-posts.ts";
import { masteries } from "../../languages/nl/roles-occupations.ts";
import type { Token } from "../names/tokens.ts";
import type { RoleWord } from "./role-words.ts";

/** "CG Ahmed Berg", "Marit Olsen (HoM, …)", "de CG": letters that stand for an office at a post beside a name or town, or behind their article; null for all else ("namens DCM"). */
export function lettersOfRole(tokens: readonly Token[], at: number): RoleWord | null {
	const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	if (!token?.capital) return null;
	if (generals.test(token.text) && isSetApart(before, next))
		return { singular: token.fold, plural: false, group: false };
	if (!postAcronyms.has(token.text)) return null;
	const beside = next?.kind === "word" && (next.capital || next.word.title);
	const behind = /^[,(–-]$/u.test(before?.text ?? "") && tokens[at - 2]?.capital === true;
	if (!beside && !behind && before?.word.article !== true) return null;
	return { singular: token.fold, plural: false, group: false };
}

const generals = /^(?:DG|DDG|SG|PDG|GM|OB|GF)$/u;

/** "Stichting Walvis: DG (Ana Kos)", "Jan Bos, DG van Zelvo": letters between marks, or before whose they are; but "DG REGIO" is a body. */
const isSetApart = (before: Token | undefined, next: Token | undefined): boolean =>
	(!before || (before.kind === "mark" && /^[,(:;|–-]$/u.test(before.text))) &&
	(!next || /^(?:[,():;|–-]|van|bij|of)$/u.test(next.fold || next.text));

/** "harbour master": of some things only is a master a function. */
export const masterOf = (tokens: readonly Token[], at: number): RoleWord | null =>
	tokens[at]?.fold === "master" && masteries.has(tokens[at - 1]?.fold ?? "")
		? { singular: "master", plural: false, group: false }
		: null;

/** "coördinator Emir Hodžić": behind a function a rank that is a name too begins the holder's name. */
export const isRankedName = (tokens: readonly Token[], at: number): boolean =>
	rolesAsNames.has(tokens[at]?.fold ?? "") &&
	tokens[at]?.capital === true &&
	tokens[at + 1]?.capital === true &&
	tokens[at - 1]?.word.role != null;

/** "Team Lead", "team manager": of a team the one at its head. */
export const leadsTeam = (tokens: readonly Token[], headAt: number): boolean =>
	tokens[headAt]?.fold === "team" &&
	/^(?:lead|leader|leider|leidster|manager|coordinator|captain|coach|hoofd)$/u.test(
		tokens[headAt + 1]?.fold ?? "",
	);

/** "Consul General Ana Kos", "Director General", "secrétaire général", "diretor-geral": where an office with such a word behind it ends. */
export function generalEnd(tokens: readonly Token[], headAt: number): number {
	const hyphen = tokens[headAt + 1]?.text === "-" ? 1 : 0;
	const at = headAt + hyphen + 1;
	const general = /^(?:general|generale|generaal|geral)$/u.test(tokens[at]?.fold ?? "");
	return general && hasGenerals.has(tokens[headAt]?.fold ?? "") ? at : headAt;
}

const hasGenerals = new Set(
	(
		"consul director directora secretary attorney inspector auditor governor solicitor surgeon directeur directrice " +
		"secretaire direttore direttrice segretario secretario secretaria diretor diretora delegue commissaire"
	).split(" "),
);
