import type { Token } from "../../names/tokens.ts";
import { type Entry, isOfNoBody } from "./entry.ts";
import { canShare } from "./share.ts";

/** "met", "en een", "plus zo'n": what ties those by function or number to whom they came with. */
const company =
	/^(?:,? ?(?:en|met|plus|and|\+|&|samen met|evenals)|,)(?: (?:ook|nog|een|de|het|zon|ca|circa|enkele|ongeveer|paar|tiental|aantal|\d+|@))*$/u;

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
		if (name || !role || body || town || !before?.body || before.bodyOnly) return;
		if (isOfNoBody(role) || !canShare(role, before.body)) return;
		if (owner.test(tokens[role.to]?.fold ?? "") || / (?:van|bij) /u.test(role.text)) return;
		const many = role.head.plural && count !== null;
		if (!many && prose) return;
		const between = tokens
			.slice(before.to, from)
			.filter(({ text, upper }) => !upper && !/^[()]$/u.test(text))
			.map(({ text, fold, word }) => (word.count !== undefined ? "@" : fold || text));
		if (!company.test(between.join(" "))) return;
		const closed = tokens[before.to]?.text === ")";
		if (between.at(-1) === "de" && !many && (before.name || closed)) return;
		if (between[0] === "," && between.length === 1 && !many) return;
		entry.body = before.body;
	});
}
