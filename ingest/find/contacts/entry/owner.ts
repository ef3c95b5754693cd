import { begin, type Content, inherit, type State, type Step } from "./entry.ts";

/**
 * Begins who is told only as whose somebody is ("de woordvoerder van burgemeester Storm"), and so isn't met by that;
 * tells whether a function that leads a name in is one.
 */
export function beginOwner(state: State, step: Step, chunk: Content & { kind: "role" }): boolean {
	const { current } = state;
	const { link, count } = step;
	const owned =
		current?.role &&
		!current.role.head.group &&
		!current.body &&
		link.tie === "preposition" &&
		/^(?:van|of)$/u.test(link.preposition) &&
		!link.with &&
		!/^(?:en|and)$/u.test(link.words[0] ?? "") &&
		count === null &&
		!chunk.role.head.plural;
	if (!owned) return false;
	const owner = begin(state, chunk);
	owner.role = chunk.role;
	owner.owns = current;
	if (state.townBefore) inherit(state, owner, current, false);
	state.members = null;
	return true;
}

/** Gives a name behind a comma to whom the one before it owns: "de vertegenwoordiger van burgemeester Storm, de heer Berg"; tells whether it did. */
export function nameOwned(
	state: State,
	{ link }: Step,
	chunk: Content & { kind: "name" },
): boolean {
	const owned = state.current?.name ? state.current.owns : null;
	if (!owned || owned.name || link.tie !== "comma" || link.possessive) return false;
	owned.name = chunk.name;
	owned.roleFirst = true;
	owned.to = chunk.to;
	owned.town ??= state.current?.town ?? null;
	state.current = owned;
	return true;
}
