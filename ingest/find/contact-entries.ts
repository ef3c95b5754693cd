import { vagueGroups } from "../languages/nl/roles.ts";
import type { Chunk } from "./contact-chunk.ts";
import {
	type Content,
	type Entry,
	isContent,
	officeOfTown,
	type State,
	type Step,
} from "./contact-entry.ts";
import { onName, onRole } from "./contact-entry-people.ts";
import { onBody, onTown } from "./contact-entry-places.ts";
import { withFields } from "./contact-fields.ts";
import { type Link, linkBetween } from "./contact-links.ts";
import type { Token } from "./names-tokens.ts";
import type { BodyMatch } from "./organization-match.ts";

/** Puts the parts of a line together into people, functions and bodies. */
export function readEntries(
	tokens: readonly Token[],
	parts: readonly Chunk[],
	lead: BodyMatch | null = null,
	carry: Entry | null = null,
	prose = false,
): readonly Entry[] {
	const chunks = withFields(tokens, parts);
	const contents = chunks.filter(isContent);
	if (contents.length === 0) return [];
	const passed = new Set<number>();
	const counts = new Map<number, number | null>();
	chunks.forEach((chunk, at) => {
		const { kind, from, to } = chunk;
		if (kind === "count") {
			const next = chunks.slice(at + 1, at + 4).find(isContent);
			if (next && next.from - to <= 2) counts.set(next.from, chunk.count);
		}
		const passes =
			kind === "count" ||
			kind === "country" ||
			(kind === "unknown" &&
				(/^(?:van|of|de)$/u.test(tokens[from - 1]?.fold ?? "") ||
					tokens[from]?.word.portfolio ||
					(tokens[from - 1]?.text === "(" && tokens[to]?.text === ")")));
		if (passes) for (let token = from; token < to; token += 1) passed.add(token);
	});
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
		const link = withSubject(
			state,
			chunk,
			linkBetween(tokens, state.previous?.to ?? 0, chunk.from, passed),
		);
		if (link.tie === "end" || link.tie === "far") {
			state.group += 1;
			state.last = state.current ?? state.last;
			if (!goesOnWith(tokens, state.current, chunk, link)) state.current = null;
			state.members = null;
			state.respective = false;
			if (link.tie === "end") state.townHeld = null;
			const goesOn = link.tie === "far" || link.words.includes("daar");
			if (!goesOn || !state.contextHolds) state.context = null;
		}
		const step: Step = {
			tokens,
			contents,
			index,
			link,
			count: counts.get(chunk.from) ?? null,
			passed,
		};
		if (chunk.kind === "name") onName(state, step, chunk);
		else if (chunk.kind === "role") onRole(state, step, chunk);
		else if (chunk.kind === "body") onBody(state, step, chunk);
		else onTown(state, step, chunk);
		state.previous = chunk;
	});
	if (prose) ownBodies(state.entries);
	else loneBodies(tokens, state.entries);
	return state.entries.flatMap((entry) => byFields(tokens, entry));
}

/** "X …; zij is directeur", "X heeft ons namens Y ontvangen": the one named last goes on though other words stand between. */
function withSubject(state: State, { kind }: Content, link: Link): Link {
	const before = state.current ?? state.last;
	const told = before !== null && state.entries.includes(before);
	if (link.predicate && kind === "role" && told && before.name && !before.role) {
		state.current = before;
		return { ...link, tie: "is" };
	}
	const speaksFor =
		kind === "body" &&
		link.tie === "far" &&
		link.words.at(-1) === "namens" &&
		link.words.length <= 5 &&
		!link.words.some((word) => word === "en" || word === "met");
	if (speaksFor && state.current?.name && !state.current.body)
		return { ...link, tie: "preposition", preposition: "namens" };
	return link;
}

/** "X, die er directeur is", "sloot X aan, directeur van Y", "de directeur van Y gevraagd, X": other words stand between. */
function goesOnWith(
	tokens: readonly Token[],
	current: Entry | null,
	{ kind, to }: Content,
	link: Link,
): boolean {
	if (!current) return false;
	const apposed = link.tie === "far" && link.apposed;
	if (kind === "role")
		return (
			current.name !== null &&
			current.role === null &&
			(apposed || link.words.slice(-3).includes("die"))
		);
	const closed = /^(?:[,.;:)]|en)$/u.test(tokens[to]?.text ?? ".");
	return (
		kind === "name" &&
		closed &&
		apposed &&
		link.words.length <= 2 &&
		current.name === null &&
		current.role !== null &&
		!current.role.head.plural &&
		!current.role.head.group
	);
}

/** In a part of a list that holds one body, those without one are of it: "Bernadeta, leidster van het opvanghuis (Caritas)". */
function loneBodies(tokens: readonly Token[], entries: readonly Entry[]): void {
	const parts = new Map<number, Entry[]>();
	if (!entries.some(({ bodyOnly }) => bodyOnly)) return;
	for (const entry of entries) {
		let ends = 0;
		for (let at = 0; at < entry.from; at += 1) {
			const text = tokens[at]?.text;
			if (text === ";" || text === "|") ends += 1;
		}
		parts.set(ends, [...(parts.get(ends) ?? []), entry]);
	}
	for (const part of parts.values()) {
		const bodies = part.filter(({ body }) => body !== null);
		const [only] = bodies;
		const people = part.filter(({ name, role }) => name || role);
		if (bodies.length !== 1 || !only?.bodyOnly || people.length === 0) continue;
		const apart = tokens.slice(Math.max(0, only.from - 2), only.from).map(({ fold }) => fold);
		if (apart.some((word) => joiners.has(word))) continue;
		if (people.some(({ town, role }) => town || (role && officeOfTown.test(role.headFold))))
			continue;
		for (const entry of people) entry.body = only.body;
		only.bodyOnly = false;
	}
}

const joiners = new Set("en and met with plus + & samen ook".split(" "));

/** In a sentence that names one body and then people without one, they are that body's. */
function ownBodies(entries: readonly Entry[]): void {
	entries.forEach((entry, index) => {
		if (entry.bodyOnly || entry.body || entry.town || !(entry.name || entry.role)) return;
		if (entry.role && officeOfTown.test(entry.role.headFold)) return;
		if (!entry.name && entry.role && vagueGroups.has(entry.role.headFold)) return;
		const before = entries.slice(0, index);
		const alone = before.filter(({ bodyOnly }) => bodyOnly);
		const bodies = new Set(before.flatMap(({ body }) => (body ? [body.name] : [])));
		const [only] = alone;
		if (!only?.body || bodies.size !== 1) return;
		entry.body = only.body;
		if (entry.name || !entry.role?.head.group) only.bodyOnly = entry.name === null && only.bodyOnly;
	});
	const used = new Set(
		entries.flatMap((entry) =>
			!entry.bodyOnly && entry.body && entry.name ? [entry.body.name] : [],
		),
	);
	for (const entry of entries)
		if (entry.bodyOnly && entry.body && used.has(entry.body.name)) entry.bodyOnly = false;
}

/** "twee wethouders (Duurzaamheid, Financiën)": one for each field in the brackets. */
function byFields(tokens: readonly Token[], entry: Entry): readonly Entry[] {
	const { role } = entry;
	if (!role?.head.plural || entry.name || tokens[role.to]?.text !== "(") return [entry];
	const fields: Token[] = [];
	for (let at = role.to + 1; tokens[at] && tokens[at]?.text !== ")"; at += 1) {
		const token = tokens[at];
		if (token?.kind === "word" && token.word.portfolio) fields.push(token);
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
