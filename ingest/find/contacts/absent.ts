import { officesOfTowns } from "../../languages/nl/roles-offices.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import { type Entry, isDiplomat } from "./entry/entry.ts";

/** "directeur X van Y was ziek, de rondleiding deed programmaleider Z": who did it is of the same body, unless the office says otherwise. */
export function fromAbsent(entry: Entry, entries: readonly Entry[], clauseFrom: number): void {
	if (!entry.role || entry.body || entry.town || isOffice(entry.role)) return;
	const absent = entries.filter(({ to }) => to <= clauseFrom).at(-1);
	if (!absent?.body || (absent.role && isOffice(absent.role))) return;
	entry.body = absent.body;
	entry.town = absent.town;
}

const isOffice = (role: RoleMatch): boolean =>
	officesOfTowns.test(role.headFold) ||
	isDiplomat(role) ||
	/minister|president/u.test(role.headFold);

/** "de directeur moest naar de premier": an office that somebody missed was called to was neither met nor missed. */
export function isCalledTo(tokens: readonly Token[], { name, from }: Entry): boolean {
	if (name) return false;
	const ahead = foldedWords(tokens.slice(Math.max(0, from - 7), from));
	return / (?:moest|moesten|geroepen|vertrokken|ontboden) (?:\S+ ){0,3}(?:naar|bij) (?:(?:de|het|een|zijn|haar) )?$/u.test(
		ahead,
	);
}
