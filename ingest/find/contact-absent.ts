import { type Entry, isDiplomat, officeOfTown } from "./contact-entry.ts";
import type { RoleMatch } from "./people-roles.ts";

/** "directeur X van Y was ziek, de rondleiding deed programmaleider Z": who did it is of the same body, unless the office says otherwise. */
export function fromAbsent(entry: Entry, entries: readonly Entry[], clauseFrom: number): void {
	if (!entry.role || entry.body || entry.town || isOffice(entry.role)) return;
	const absent = entries.filter(({ to }) => to <= clauseFrom).at(-1);
	if (!absent?.body || (absent.role && isOffice(absent.role))) return;
	entry.body = absent.body;
	entry.town = absent.town;
}

const isOffice = (role: RoleMatch): boolean =>
	officeOfTown.test(role.headFold) || isDiplomat(role) || /minister|president/u.test(role.headFold);
