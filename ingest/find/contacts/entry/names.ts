import { bodyGroups } from "../../../languages/nl/roles-of-groups.ts";
import type { Link } from "../links.ts";
import { isOfOccasion } from "../occasion.ts";
import { begin, type Content, follows, inherit, near, type State, type Step } from "./entry.ts";
import { among } from "./functions.ts";
import { nameOwned } from "./owner.ts";
import { isOpened } from "./subject.ts";

/** Puts a name to the function before it, or begins whoever it is the name of. */
export function onName(state: State, step: Step, chunk: Content & { kind: "name" }): void {
	const { current } = state;
	const { link } = step;
	const { name } = chunk;
	if (nameOwned(state, step, chunk)) return;
	if (state.members && current && /^(?:comma|and|open)$/u.test(link.tie) && !link.possessive) {
		const entry = begin(state, chunk);
		const { role, body, town, lent } = state.members;
		Object.assign(entry, { name, role, body, town, lent, single: true, roleLent: lent });
		return;
	}
	const ofMany = among(link.words) && current?.count != null && !current.name;
	const tied = near.has(link.tie) || link.apposed || isOpened(step.tokens, chunk);
	if (current && !current.name && current.role && tied && !ofMany) {
		// "wethouder van Gent, Ana Kos van Stichting Walvis": one of a body of her own.
		const ofOwn =
			link.comma &&
			!isOfOccasion(current.role) &&
			(current.body ?? current.town) !== null &&
			follows(step, "body", ["preposition"]);
		const ownRole = link.tie === "comma" && (ofOwn || follows(step, "role", ["open", "dash"]));
		if (current.role.head.plural || current.role.head.group) {
			current.name = name;
			current.single = true;
			current.count = null;
			current.to = chunk.to;
			current.roleFirst = true;
			const says = !(link.tie === "colon" && current.role.head.group);
			if (!says || bodyGroups.has(current.role.headFold)) current.role = null;
			const { role, body, town } = current;
			current.roleLent = among(link.words);
			state.members = { role, body, town, lent: current.roleLent };
			return;
		} else if (!ownRole) {
			current.name = name;
			current.to = chunk.to;
			current.roleFirst = true;
			return;
		}
	}
	const before = state.current ?? state.last;
	const entry = begin(state, chunk);
	entry.name = name;
	if (before?.bodyOnly && /^(?:open|colon|dash|comma|is)$/u.test(link.tie)) {
		entry.body = before.body;
		entry.town = before.town;
		before.bodyOnly = false;
		state.opened = entry;
		// "Zelvo – Ana Bos, directeur | Jan Kos, adviseur"
		const several = name.title || step.tokens.some(({ text }) => text === "|");
		if (link.tie === "dash" && several) state.context = before.body;
	} else if (before !== null && before === state.opened && isNext(link)) {
		entry.body = before.body;
		entry.town = before.town;
		entry.lent = true;
		state.opened = entry;
	} else {
		const one = among(link.words);
		inherit(state, entry, before, link.possessive || one);
		if (one && before?.role?.head.plural && !before.name) {
			entry.role = bodyGroups.has(before.role.headFold) ? null : before.role;
			entry.roleLent = true;
			entry.single = true;
		}
	}
	const led = among(link.words) && entry.role && entry.roleLent;
	state.members = led ? { role: entry.role, body: entry.body, town: entry.town, lent: true } : null;
}

/** "Stichting X (A en B)": not "Stichting X (A) en met B". */
const isNext = ({ tie, possessive, closes, ...link }: Link): boolean =>
	tie === "and" && !possessive && !(closes && link.with);
