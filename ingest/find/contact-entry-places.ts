import {
	begin,
	type Content,
	type Entry,
	follows,
	officeOfTown,
	type State,
	type Step,
	tieBefore,
} from "./contact-entry.ts";
import type { Link } from "./contact-links.ts";

/** Gives what was attached at the end also to those named in the same breath before. */
function share(state: State, entry: Entry, link: Link): void {
	if (!(link.tie === "preposition" || link.tie === "none" || link.shared)) return;
	for (const other of state.entries) {
		if (other === entry || other.group !== entry.group || other.bodyOnly) continue;
		if (other.body || other.town || !(other.name || other.role)) continue;
		other.body = entry.body;
		other.town = entry.town;
	}
	if (state.members) {
		state.members.body = entry.body;
		state.members.town = entry.town;
	}
}

export function onBody(state: State, step: Step, chunk: Content & { kind: "body" }): void {
	const { current } = state;
	const { link } = step;
	const { body } = chunk;
	const awaits = current?.role && !current.name && !current.body && !current.role.head.plural;
	const opens = follows(step, "role", ["colon"]) || (follows(step, "name", ["colon"]) && !awaits);
	if (current && !current.bodyOnly && !opens && !link.with) {
		const tied = link.tie !== "and" && link.tie !== "far" && link.tie !== "end";
		const example = link.tie === "open" && current.role?.head.group === true && !current.name;
		const foreign =
			!current.name &&
			current.role &&
			officeOfTown.test(current.role.headFold) &&
			body.kind !== "municipality";
		if (!current.body && tied && !example && !foreign) {
			current.body = body;
			current.to = chunk.to;
			share(state, current, link);
			return;
		}
		if (
			current.body &&
			state.previous?.kind === "body" &&
			link.tie === "preposition" &&
			current.body.kind === "programme"
		) {
			current.body = body;
			current.to = chunk.to;
			return;
		}
		if (
			current.body &&
			(link.tie === "preposition" || link.tie === "open" || link.tie === "comma") &&
			state.previous?.kind !== "town"
		) {
			return;
		}
	}
	const entry = begin(state, chunk);
	entry.body = body;
	entry.bodyOnly = true;
	state.members = null;
	const after = step.tokens[chunk.to]?.text === "," ? chunk.to + 1 : chunk.to;
	const held =
		/^(?:bij|van|namens|at)$/u.test(link.words.at(-1) ?? "") ||
		step.tokens[after]?.fold === "waar" ||
		step.tokens[chunk.to]?.text === ":";
	if (opens || held) {
		state.context = body;
		state.contextHolds = held;
		state.contextEntry = entry;
	}
}

export function onTown(state: State, step: Step, chunk: Content & { kind: "town" }): void {
	const { current, previous } = state;
	const { link } = step;
	if (chunk.demonym) {
		state.townBefore = chunk.town;
		return;
	}
	if (current && (current.role || current.name || current.body)) {
		const goesOn = previous?.kind === "town" && (link.tie === "and" || link.tie === "comma");
		if (
			goesOn &&
			current.role &&
			(!current.name || current.role.head.plural) &&
			!current.body &&
			unfolds(step, link, current)
		) {
			const entry = begin(state, chunk);
			Object.assign(entry, {
				role: current.role,
				single: !current.role.head.group,
				town: chunk.town,
				from: current.from,
				count: null,
			});
			current.single ||= !current.role.head.group;
			return;
		}
		if (
			!current.town &&
			link.tie !== "and" &&
			link.tie !== "far" &&
			link.tie !== "end" &&
			previous?.kind !== "town"
		) {
			current.town = chunk.town;
			current.to = chunk.to;
			if (!current.body) share(state, current, link);
		}
		return;
	}
	if (!current && step.tokens[chunk.to]?.text === ":") state.townHeld = chunk.town;
	else if (!current && link.tie !== "far") state.townBefore = null;
}

/** A comma between towns lists them when the function is plural or an "en" still comes. */
function unfolds(step: Step, link: Link, current: Entry): boolean {
	if (link.tie === "and") return true;
	if (current.role?.head.plural) return true;
	for (let ahead = 1; ahead < 8; ahead += 1) {
		const next = step.contents[step.index + ahead];
		const tie = tieBefore(step, ahead);
		if (next?.kind !== "town" || !tie) return false;
		if (tie.tie === "and") return true;
		if (tie.tie !== "comma") return false;
	}
	return false;
}
