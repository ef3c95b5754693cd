import { guestRoles, schoolRoles } from "../../../languages/nl/roles-around.ts";
import { officesOfTowns } from "../../../languages/nl/roles-offices.ts";
import type { BodyMatch } from "../../organizations/match.ts";
import type { RoleMatch } from "../../people/roles.ts";
import type { Link } from "../links.ts";
import type { Entry, State } from "./entry.ts";

/** Gives what was attached at the end also to those named in the same breath before. */
export function share(state: State, entry: Entry, link: Link): void {
	const { aidOf } = entry;
	if (aidOf && !aidOf.body && !aidOf.town && canShare(aidOf.role, entry.body))
		Object.assign(aidOf, { body: entry.body, town: entry.town });
	const sole = !entry.role || (entry.role.head.plural && state.members !== null);
	const pair =
		/^(?:comma|open|dash)$/u.test(link.tie) && entry.name !== null && sole && !state.party;
	if (!(link.tie === "preposition" || link.tie === "none" || link.shared || pair)) return;
	if (state.party && !link.shared) return;
	const apart = state.entries.findLastIndex((one) => one.apart);
	// "Ana Kos, Ivo Dam en Eva Lind (Zelvo)": from the last back, as long as nothing else stands between.
	let reached = entry.from;
	for (const other of state.entries.slice(Math.max(0, apart)).reverse()) {
		if (other === entry || other.group !== entry.group || other.bodyOnly) continue;
		if (pair && (other.role !== entry.role || !other.name || reached - other.to > 2)) continue;
		reached = other.from;
		if (other.name && !entry.name && entry.role && !link.shared && !isWithStaff(other, entry))
			continue;
		if (!canShare(other.role, entry.body) || isApart(state, other, entry)) continue;
		// "twee ambtenaren van de afdeling milieu en de directeur van Zelvo"
		if (other.role?.head.plural && / (?:van|bij) (?:de|het|hun|haar|zijn) /u.test(other.role.text))
			continue;
		if (isLedIn(state, other, entry)) continue;
		if (other.body || other.town || !(other.name || other.role)) continue;
		other.body = entry.body;
		other.town = entry.town;
	}
	if (state.members) {
		state.members.body = entry.body;
		state.members.town = entry.town;
	}
}

/** "griffier X, en Y, nu adviseur bij Z": what is told behind a name with a comma isn't told of one whose function stands before theirs. */
const isApart = ({ respective }: State, other: Entry, entry: Entry): boolean =>
	other.name !== null &&
	other.role !== null &&
	other.roleFirst &&
	entry.name !== null &&
	entry.role !== null &&
	entry.role.start > entry.name.end &&
	other.role !== entry.role &&
	!respective;

/** "Bij de werf, Zelvo, spraken we de directeur en een bestuurslid van Y": who is told by function first is of the body that the sentence opens with. */
const isLedIn = ({ entries }: State, other: Entry, { name, body }: Entry): boolean =>
	other.name === null &&
	name === null &&
	entries[0]?.bodyOnly === true &&
	entries[0].body?.name !== body?.name &&
	entries[1] === other;

/** "X (CEO) en twee jongerenwerkers van Y": who is told by function alone beside people by number is of their body too. */
const isWithStaff = ({ role, to }: Entry, { role: staff, count, from }: Entry): boolean =>
	role !== null && staff?.head.plural === true && count !== null && from - to <= 3;

const officesOfState = /^(?:minister|staatssecretaris|gouverneur)$/u;

const withoutOffices: ReadonlySet<BodyMatch["kind"]> = new Set([
	"company",
	"ngo",
	"culture",
	"knowledge-institute",
	"programme",
]);

/** "met burgemeester Ana Kos, in het kantoor van Zelvo": who holds an office of a town or state holds it at no company, cause or school, even one told of them alone. */
export const holdsOfficeElsewhere = ({ role, body }: Pick<Entry, "role" | "body">): boolean =>
	role !== null &&
	body !== null &&
	withoutOffices.has(body.kind) &&
	(officesOfTowns.test(role.headFold) || officesOfState.test(role.headFold));

const noSchools: ReadonlySet<BodyMatch["kind"]> = new Set([
	"company",
	"municipality",
	"diplomatic-post",
]);

/** Tells whether a function may be one at a body that is told of others: a diplomat is of a post, a mayor of a municipality, a rector of no company, a journalist of none. */
export function canShare(role: RoleMatch | null, body: BodyMatch | null): boolean {
	if (!role || !body) return true;
	if (guestRoles.has(role.headFold)) return false;
	if (officesOfTowns.test(role.headFold)) return body.kind === "municipality";
	if (schoolRoles.has(role.headFold) && noSchools.has(body.kind)) return false;
	return !/(?:ambassadeur|consul|attache)$/u.test(role.headFold) || body.kind === "diplomatic-post";
}
