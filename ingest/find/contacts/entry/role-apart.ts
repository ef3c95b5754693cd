import { postStaff } from "../../../languages/nl/organizations-posts.ts";
import type { Token } from "../../names/tokens.ts";
import { type Entry, isDiplomat, type Step, tieBefore } from "./entry.ts";

/** "een ambtenaar van …": somebody not named before. */
export const isIntroduced = (tokens: readonly Token[], from: number): boolean =>
	/^(?:een|a|an)$/u.test(tokens[from - 1]?.fold ?? "");

/** "Nora Kola van Co-Lab, de woordvoerder van VUSK": whose body was told is not the one of the next. */
export const isOfNext = ({ tokens, link, contents, index }: Step, { role, lent }: Entry): boolean =>
	role === null &&
	!lent &&
	link.tie === "comma" &&
	/^(?:de|het)$/u.test(tokens[(contents[index]?.from ?? 0) - 1]?.fold ?? "");

/** "de directeur, de heer A, het hoofd opvang, een gids en twee tolken": one of a list with an article each, as an "en" still comes. */
export function isOneMore(step: Step): boolean {
	if (step.link.tie !== "comma") return false;
	if (!step.tokens[(step.contents[step.index]?.from ?? 0) - 1]?.word.article) return false;
	for (let ahead = 1; ahead < 6; ahead += 1) {
		const tie = tieBefore(step, ahead)?.tie;
		if (step.contents[step.index + ahead]?.kind !== "role") return false;
		if (tie === "and") return true;
		if (tie !== "comma") return false;
	}
	return false;
}

/** "de consul-generaal en de economisch medewerker": who is told in one breath with a diplomat is of the same post. */
export const isColleague = (
	{ tokens, link, contents, index }: Step,
	before: Entry | null,
	{ body, town, role }: Entry,
): boolean =>
	before?.role != null &&
	isDiplomat(before.role) &&
	!before.body &&
	!body &&
	!town &&
	link.tie === "and" &&
	tokens[(contents[index]?.from ?? 0) - 1]?.fold === "de" &&
	postStaff.test(role?.headFold ?? "");
