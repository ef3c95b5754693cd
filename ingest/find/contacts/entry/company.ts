import type { Token } from "../../names/tokens.ts";
import { type Entry, isOfNoBody } from "./entry.ts";
import { canShare } from "./share.ts";

/** "met", "en een", "plus zo'n": what ties those by function or number to whom they came with. */
const company =
	/^(?:,? ?(?:en|met|plus|and|\+|&|samen met|evenals)|,)(?: (?:ook|nog|een|de|het|zon|ca|circa|enkele|ongeveer|paar|tiental|aantal|stuk|man|of|\d+|@))*$/u;

/** Behind these their own body or town stands. */
const owner = /^(?:van|bij|uit|vanuit|namens|voor|in|of|from|at|die|der)$/u;

/**
 * "rector X van de Hanzehogeschool, met zes leerlingen", "directeur van Stichting Walvis en twee stagiairs": those by
 * function or number right behind somebody are of the same body, if no other is told; one behind "en" only in a list.
 */
export function ofWhomTheyCameWith(
	tokens: readonly Token[],
	entries: readonly Entry[],
	prose: boolean,
): void {
	entries.forEach((entry, index) => {
		const { name, role, count, body, town, from } = entry;
		const before = entries[index - 1];
		if (before && !prose && isOfPair(tokens, before, entry)) before.body = body;
		if (name || !role || body || town || !before?.body || before.bodyOnly) return;
		if (isOfNoBody(role) || !canShare(role, before.body)) return;
		if (owner.test(tokens[role.to]?.fold ?? "") || / (?:van|bij) /u.test(role.text)) return;
		const many = role.head.plural && count !== null;
		if (!many && prose) return;
		const between = tokens
			.slice(before.to, from)
			.filter(({ text, upper }) => !upper && !/^[().]$/u.test(text))
			.map(({ text, fold, word }) => (word.count !== undefined ? "@" : fold || text));
		if (!company.test(between.join(" "))) return;
		const closed = tokens[before.to]?.text === ")";
		if (between.at(-1) === "de" && !many && (before.name || closed)) return;
		if (between[0] === "," && between.length === 1 && !many) return;
		entry.body = before.body;
	});
}

/** "Prof. Ana Kos en promovendus Ivo Dam, Zelvo": two by function and name with an "en" between, so that the body behind the comma is of both. */
function isOfPair(
	tokens: readonly Token[],
	first: Entry,
	{ name, role, body, ...second }: Entry,
): boolean {
	if (!first.name || first.body || first.town || !name || !role || !body) return false;
	if (!(first.role ? first.roleFirst : first.name.title) || !second.roleFirst) return false;
	if (!canShare(first.role, body) || (first.role && isOfNoBody(first.role))) return false;
	if (first.to !== second.from - 1 || !/^(?:en|and|&|\+)$/u.test(textOf(tokens[first.to])))
		return false;
	const open = textOf(tokens[name.to]) === "(";
	const close = open
		? tokens.findIndex(({ text }, at) => at > name.to && text === ")") + 1
		: name.to;
	return body.from > name.to && /^[,–—-]$/u.test(textOf(tokens[close])) && body.from <= close + 2;
}

const textOf = (token: Token | undefined): string => token?.fold || (token?.text ?? "");
