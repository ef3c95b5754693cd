import { vagueGroups } from "../languages/nl/roles.ts";
import type { Chunk } from "./contact-chunks.ts";
import { type Link, linkBetween } from "./contact-links.ts";
import type { Token } from "./names-tokens.ts";
import type { NameMatch } from "./names-people.ts";
import type { BodyMatch, Town } from "./organization-match.ts";
import { isPortfolio } from "./people-role-field.ts";
import type { RoleMatch } from "./people-roles.ts";

/** Somebody in a line, or a body alone, as it is put together. */
export interface Entry {
	name: NameMatch | null;
	role: RoleMatch | null;
	/** Where a second function that belongs to the first ends. */
	roleEnd: number;
	/** The function is said of one of several. */
	single: boolean;
	body: BodyMatch | null;
	town: Town | null;
	count: number | null;
	/** First and last token. */
	from: number;
	to: number;
	/** Entries with the same number are told in one breath. */
	group: number;
	/** The function stands before the name. */
	roleFirst: boolean;
	/** A body that somebody belongs to is no contact of its own. */
	bodyOnly: boolean;
}

type Content = Exclude<Chunk, { kind: "word" | "mark" | "unknown" | "country" | "count" }>;
const isContent = (chunk: Chunk): chunk is Content =>
	chunk.kind === "body" || chunk.kind === "town" || chunk.kind === "name" || chunk.kind === "role";

interface State {
	readonly entries: Entry[];
	current: Entry | null;
	/** A body named first, to which those after it belong. */
	context: BodyMatch | null;
	/** The body stands with "bij" or a colon, so that it holds over other words. */
	contextHolds: boolean;
	contextEntry: Entry | null;
	members: { role: RoleMatch | null; body: BodyMatch | null; town: Town | null } | null;
	townBefore: Town | null;
	group: number;
	previous: Content | null;
	/** The last one told of, also when other words followed. */
	last: Entry | null;
	/** The town before a colon, of all that follow it. */
	townHeld: Town | null;
	/** "resp.": functions go to the names in their order. */
	respective: boolean;
}

interface Step {
	readonly tokens: readonly Token[];
	readonly contents: readonly Content[];
	readonly index: number;
	readonly link: Link;
	readonly count: number | null;
	/** Tokens of counts, countries and unknown names, which tie nothing. */
	readonly passed: ReadonlySet<number>;
}

const blank = (from: number, to: number, group: number): Entry => ({
	name: null,
	role: null,
	roleEnd: 0,
	single: false,
	body: null,
	town: null,
	count: null,
	from,
	to,
	group,
	roleFirst: false,
	bodyOnly: false,
});

const near = new Set(["none", "comma", "dash", "colon", "open", "is"]);

function begin(state: State, chunk: Content): Entry {
	const entry = blank(chunk.from, chunk.to, state.group);
	state.entries.push(entry);
	state.last = state.current ?? state.last;
	state.current = entry;
	return entry;
}

function inherit(state: State, entry: Entry, from: Entry | null, possessive: boolean): void {
	if (possessive && from) {
		const placed = from.body || from.town ? from : [...state.entries].reverse().find((other) => other !== entry && (other.body || other.town));
		const owner = placed ?? from;
		owner.bodyOnly = false;
		entry.body = owner.body;
		entry.town = owner.town;
	} else if (state.context) {
		entry.body = state.context;
		if (state.contextEntry) state.contextEntry.bodyOnly = false;
	}
	const town = state.townBefore ?? (entry.body ? null : state.townHeld);
	if (!entry.town && town) entry.town = town;
	state.townBefore = null;
}

function tieBefore({ tokens, contents, index, passed }: Step, ahead: number): Link | null {
	const one = contents[index + ahead - 1];
	const two = contents[index + ahead];
	return one && two ? linkBetween(tokens, one.to, two.from, passed) : null;
}

/** Tells whether the next part is of a kind and tied in one of some ways. */
function follows(step: Step, kind: Content["kind"], ties: readonly Link["tie"][]): boolean {
	const next = step.contents[step.index + 1];
	const link = tieBefore(step, 1);
	return next?.kind === kind && link !== null && ties.includes(link.tie) && !link.possessive;
}

const isVague = (role: RoleMatch): boolean =>
	role.head.group && vagueGroups.has(role.headFold.slice(role.headFold.lastIndexOf(" ") + 1));
const isColleague = (role: RoleMatch | null): boolean => role?.head.singular === "collega" || role?.headFold.endsWith("collega") === true;

function onName(state: State, step: Step, chunk: Content & { kind: "name" }): void {
	const { current } = state;
	const { link } = step;
	const { name } = chunk;
	if (state.members && current && /^(?:comma|and|open)$/u.test(link.tie) && !link.possessive) {
		const entry = begin(state, chunk);
		Object.assign(entry, { name, ...state.members, single: true });
		return;
	}
	if (current && !current.name && current.role && near.has(link.tie)) {
		const ownRole = link.tie === "comma" && follows(step, "role", ["open", "dash"]);
		if (current.role.head.plural || current.role.head.group) {
			current.name = name;
			current.single = true;
			current.count = null;
			current.to = chunk.to;
			current.roleFirst = true;
			if (link.tie === "colon" && current.role.head.group) current.role = null;
			state.members = { role: current.role, body: current.body, town: current.town };
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
	if (before?.bodyOnly && /^(?:open|colon|dash|comma)$/u.test(link.tie)) {
		entry.body = before.body;
		entry.town = before.town;
		before.bodyOnly = false;
	} else inherit(state, entry, before, link.possessive);
	state.members = null;
}

function onRole(state: State, step: Step, chunk: Content & { kind: "role" }): void {
	const { current } = state;
	const { link, count } = step;
	const { role } = chunk;
	const leadsName = follows(step, "name", ["none"]);
	if (current && (current.role || current.name) && !current.body && link.tie === "preposition" && /^(?:van|of|aan|to)$/u.test(link.preposition) && !leadsName && !link.with && !link.possessive && count === null) {
		current.to = chunk.to;
		return;
	}
	if (current?.name && !current.role && !leadsName && link.possessive && link.tie === "comma") {
		const owner = [...state.entries].reverse().find((entry) => entry !== current) ?? null;
		current.role = role;
		current.to = chunk.to;
		if (!current.body && !current.town) inherit(state, current, owner, true);
		return;
	}
	const respective = link.words.some((word) => /^(?:resp|respectievelijk)$/u.test(word)) || state.respective;
	if (respective && !leadsName) {
		const named = state.entries.find((entry) => entry.group === state.group && entry.name && !entry.role);
		if (named) {
			named.role = role;
			state.respective = true;
			return;
		}
	}
	if (current?.name && !leadsName && !link.possessive && count === null) {
		const fresh = !current.role || isColleague(current.role);
		if (fresh && (near.has(link.tie) || (link.tie === "far" && /^(?:als|er|daar|die)$/u.test(link.words.at(-1) ?? "")))) {
			current.role = role;
			current.single = current.single || state.members !== null || role.head.plural;
			current.to = chunk.to;
			if (role.head.plural || link.shared) giveRole(state, current, role);
			return;
		}
		if (current.role && !current.body && !current.town && link.tie === "and" && !link.comma && !current.roleFirst && !link.with) {
			current.roleEnd = chunk.to;
			current.to = chunk.to;
			return;
		}
		if (current.role && /^(?:comma|open|dash)$/u.test(link.tie) && !(current.roleFirst && (current.body || current.town))) {
			current.to = chunk.to;
			return;
		}
	}
	if (current?.role && !current.name && leadsName && link.tie === "comma" && isDiplomat(current.role) && isDiplomat(role)) {
		current.to = chunk.to;
		return;
	}
	if (current?.body && !leadsName && link.tie === "comma" && current.name && count === null && !affiliationAhead(step)) return;
	if (current?.role && !current.name && link.tie === "open" && isVague(current.role) && current.count === null) {
		state.entries.splice(state.entries.indexOf(current), 1);
	}
	const before = state.current;
	const entry = begin(state, chunk);
	entry.role = role;
	entry.count = count;
	if (before?.bodyOnly && /^(?:open|colon|dash|comma|none|bar)$/u.test(link.tie)) {
		entry.body = before.body;
		entry.town = before.town;
		before.bodyOnly = false;
		state.context = before.body;
	} else inherit(state, entry, before ?? state.last, link.possessive);
	state.members = null;
}

/** A body or town follows that the function may belong to. */
function affiliationAhead(step: Step): boolean {
	const next = step.contents[step.index + 1];
	const link = tieBefore(step, 1);
	return (next?.kind === "body" || next?.kind === "town") && link !== null && link.tie !== "far" && link.tie !== "end";
}

const isDiplomat = ({ headFold }: RoleMatch): boolean =>
	/(?:ambassadeur|ambassador|consul|vertegenwoordiger|representative|zaakgelastigde)$/u.test(headFold);

/** "A en B, co-chairs": the plural function is also that of those before. */
function giveRole(state: State, entry: Entry, role: RoleMatch): void {
	for (const other of state.entries) {
		if (other !== entry && other.group === entry.group && other.name && !other.role && !other.body) {
			other.role = role;
			other.single = true;
		}
	}
}

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

function onBody(state: State, step: Step, chunk: Content & { kind: "body" }): void {
	const { current } = state;
	const { link } = step;
	const { body } = chunk;
	const opens = follows(step, "role", ["colon"]) || follows(step, "name", ["colon"]);
	if (current && !current.bodyOnly && !opens && !link.with) {
		const tied = link.tie !== "and" && link.tie !== "far" && link.tie !== "end";
		const example = link.tie === "open" && current.role?.head.group === true && !current.name;
		const foreign = !current.name && current.role && officeOfTown.test(current.role.headFold) && body.kind !== "municipality";
		if (!current.body && tied && !example && !foreign) {
			current.body = body;
			current.to = chunk.to;
			share(state, current, link);
			return;
		}
		if (current.body && state.previous?.kind === "body" && link.tie === "preposition" && current.body.kind === "programme") {
			current.body = body;
			current.to = chunk.to;
			return;
		}
		if (current.body && (link.tie === "preposition" || link.tie === "open" || link.tie === "comma") && state.previous?.kind !== "town") {
			return;
		}
	}
	const entry = begin(state, chunk);
	entry.body = body;
	entry.bodyOnly = true;
	state.members = null;
	const after = step.tokens[chunk.to]?.text === "," ? chunk.to + 1 : chunk.to;
	const held = /^(?:bij|van|namens|at)$/u.test(link.words.at(-1) ?? "") || step.tokens[after]?.fold === "waar" || step.tokens[chunk.to]?.text === ":";
	if (opens || held) {
		state.context = body;
		state.contextHolds = held;
		state.contextEntry = entry;
	}
}

function onTown(state: State, step: Step, chunk: Content & { kind: "town" }): void {
	const { current, previous } = state;
	const { link } = step;
	if (chunk.demonym) {
		state.townBefore = chunk.town;
		return;
	}
	if (current && (current.role || current.name || current.body)) {
		const goesOn = previous?.kind === "town" && (link.tie === "and" || link.tie === "comma");
		if (goesOn && current.role && (!current.name || current.role.head.plural) && !current.body && unfolds(step, link, current)) {
			const entry = begin(state, chunk);
			Object.assign(entry, { role: current.role, single: true, town: chunk.town, from: current.from, count: null });
			current.single = true;
			return;
		}
		if (!current.town && link.tie !== "and" && link.tie !== "far" && link.tie !== "end" && previous?.kind !== "town") {
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

/** Puts the parts of a line together into people, functions and bodies. */
export function readEntries(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	lead: BodyMatch | null = null,
	carry: Entry | null = null,
	prose = false,
): readonly Entry[] {
	const contents = chunks.filter(isContent);
	const passed = new Set(
		chunks.flatMap(({ kind, from, to }) =>
			kind === "count" ||
			kind === "country" ||
			(kind === "unknown" &&
				(/^(?:van|of|de)$/u.test(tokens[from - 1]?.fold ?? "") || isPortfolio(tokens[from]?.fold ?? "")))
				? Array.from({ length: to - from }, (_, offset) => from + offset)
				: [],
		),
	);
	const counts = new Map(chunks.flatMap((chunk, at) => {
		const next = chunks.slice(at + 1, at + 4).find(isContent);
		return chunk.kind === "count" && next && next.from - chunk.to <= 2 ? [[next.from, chunk.count] as const] : [];
	}));
	const state: State = {
		entries: [],
		current: null,
		context: lead,
		contextHolds: lead !== null,
		contextEntry: null,
		members: null,
		townBefore: null,
		group: 0,
		previous: null,
		last: carry,
		townHeld: null,
		respective: false,
	};
	contents.forEach((chunk, index) => {
		const link = linkBetween(tokens, state.previous?.to ?? 0, chunk.from, passed);
		if (link.tie === "end" || link.tie === "far") {
			state.group += 1;
			state.last = state.current ?? state.last;
			const relative = chunk.kind === "role" && link.words.slice(-3).includes("die") && state.current?.name && !state.current.role;
			if (!relative) state.current = null;
			state.members = null;
			state.respective = false;
			if (link.tie === "end") state.townHeld = null;
			const goesOn = link.tie === "far" || link.words.includes("daar");
			if (!goesOn || !state.contextHolds) state.context = null;
		}
		const step: Step = { tokens, contents, index, link, count: counts.get(chunk.from) ?? null, passed };
		if (chunk.kind === "name") onName(state, step, chunk);
		else if (chunk.kind === "role") onRole(state, step, chunk);
		else if (chunk.kind === "body") onBody(state, step, chunk);
		else onTown(state, step, chunk);
		state.previous = chunk;
	});
	if (prose) ownBodies(state.entries);
	return state.entries.flatMap((entry) => byFields(tokens, entry));
}

const officeOfTown = /(?:burgemeester|wethouder|schepen|ambtgenoot|mayor|alderman)$/u;

/** In a sentence that names one body and then people without one, they are that body's. */
function ownBodies(entries: readonly Entry[]): void {
	entries.forEach((entry, index) => {
		if (entry.bodyOnly || entry.body || entry.town || !(entry.name || entry.role)) return;
		if (entry.role && officeOfTown.test(entry.role.headFold)) return;
		const before = entries.slice(0, index);
		const alone = before.filter(({ bodyOnly }) => bodyOnly);
		const bodies = new Set(before.flatMap(({ body }) => (body ? [body.name] : [])));
		const [only] = alone;
		if (!only?.body || bodies.size !== 1) return;
		entry.body = only.body;
		if (entry.name || !entry.role?.head.group) only.bodyOnly = entry.name === null && only.bodyOnly;
	});
	const used = new Set(entries.flatMap((entry) => (!entry.bodyOnly && entry.body && entry.name ? [entry.body.name] : [])));
	for (const entry of entries) if (entry.bodyOnly && entry.body && used.has(entry.body.name)) entry.bodyOnly = false;
}

/** "twee wethouders (Duurzaamheid, Financiën)": one for each field in the brackets. */
function byFields(tokens: readonly Token[], entry: Entry): readonly Entry[] {
	const { role } = entry;
	if (!role?.head.plural || entry.name || tokens[role.to]?.text !== "(") return [entry];
	const fields: Token[] = [];
	for (let at = role.to + 1; tokens[at] && tokens[at]?.text !== ")"; at += 1) {
		const token = tokens[at];
		if (token?.kind === "word" && isPortfolio(token.fold)) fields.push(token);
		else if (token && token.text !== "," && token.fold !== "en") return [entry];
	}
	if (fields.length < 2) return [entry];
	return fields.map((field) => ({
		...entry,
		role: { ...role, singular: `${role.singular} ${field.text}`, end: field.end },
		single: true,
		count: null,
	}));
}
