import { months } from "../../languages/nl/dates.ts";
import { departmentWords } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import type { BodyMatch } from "../organizations/match.ts";
import type { Chunk } from "./chunk.ts";
import { countedBefore, isRecount } from "./counted.ts";
import { loneBodies, ownBodies, wholeBodies } from "./entry/bodies.ts";
import { shareInBrackets, withBracketHeads } from "./entry/brackets.ts";
import { ofWhomTheyCameWith } from "./entry/company.ts";
import { type Content, type Entry, isContent, type State, type Step } from "./entry/entry.ts";
import { withHolders } from "./entry/holder.ts";
import { onName } from "./entry/names.ts";
import { onRole } from "./entry/people.ts";
import { onBody, onTown } from "./entry/places.ts";
import { goesOnWith, withSubject } from "./entry/subject.ts";
import { withFieldCommas } from "./field-commas.ts";
import { withHeadColon } from "./head-colon.ts";
import { type Link, linkBetween } from "./links.ts";
import { isApartByBrackets } from "./missed-aside.ts";
import { type Part, partsNamed } from "./parts.ts";
import { withWiderRoles } from "./wider-roles.ts";

/** Whom or what the lines before told of last. */
export interface Before {
	/** In the same block. */
	readonly carry?: Entry | null;
	/** Right above in the section: whose assistant somebody by name is told to be. */
	readonly above?: Entry | null;
}

interface Around extends Before {
	/** The body that leads a list in, to which those in the list belong. */
	readonly lead?: BodyMatch | null;
	readonly prose?: boolean;
	/** In the answer on travellers, who seldom share a body. */
	readonly party?: boolean;
	/** In the answer on promises, whose bodies are those that something is promised to. */
	readonly promise?: boolean;
}

/** "sinds 1 januari directeur", "al twee jaar voorzitter": the number tells when, not how many. */
const tellsWhen = (token: Token | undefined): boolean =>
	token !== undefined &&
	(token.fold in months || /^(?:dag|da|week|we|maand|ja)(?:en|gen|ken|ar|ren)?$/u.test(token.fold));

/** Puts the parts of a line together into people, functions and bodies. */
export function readEntries(
	line: readonly Token[],
	parts: readonly Chunk[],
	{
		lead = null,
		carry = null,
		above = null,
		prose = false,
		party = false,
		promise = false,
	}: Around = {},
): readonly Entry[] {
	const headed = prose ? line : withHeadColon(line, parts);
	const chunks = withWiderRoles(headed, parts);
	const contents = chunks.filter(isContent);
	if (contents.length === 0) return [];
	const tokens = prose ? line : withFieldCommas(headed, contents);
	const passed = new Set<number>();
	const counts = new Map<number, number | null>();
	chunks.forEach((chunk, at) => {
		const { kind, from, to } = chunk;
		if (kind === "count") {
			const next = chunks.slice(at + 1, at + 4).find(isContent);
			const counted = next && next.from - to <= 2 && !tellsWhen(tokens[to]);
			const behind = counted ? null : countedBefore(tokens, chunks, at);
			if (behind && !counts.has(behind.from)) counts.set(behind.from, chunk.count);
			if (counted && !isRecount(tokens, chunks, at)) counts.set(next.from, chunk.count);
		}
		const passes =
			kind === "count" ||
			kind === "country" ||
			(kind === "unknown" &&
				(/^(?:van|of|de)$/u.test(tokens[from - 1]?.fold ?? "") ||
					tokens[from]?.word.portfolio ||
					departmentWords.has(tokens[from - 1]?.fold ?? "") ||
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
		passedOver: null,
		opened: null,
		party,
		above,
	};
	contents.forEach((chunk, index) => {
		const between = linkBetween(tokens, state.previous?.to ?? 0, chunk.from, passed);
		const link =
			isNextOfSlashes(state, contents, index, between) || isApartByBrackets(tokens, chunk, between)
				? { ...between, tie: "end" as const, listed: true }
				: withSubject(tokens, state, chunk, between);
		if (link.tie === "end" || link.tie === "far") {
			state.group += 1;
			state.last = state.current ?? state.last;
			if (!goesOnWith(tokens, state.current, chunk, link)) state.current = null;
			state.members = null;
			state.respective = false;
			const goesOnList = link.tie === "end" && link.listed;
			if (link.tie === "end" && !link.listed) state.townHeld = null;
			const goesOn = link.tie === "far" || link.words.includes("daar") || goesOnList;
			const first = state.previous === null && lead !== null;
			if (!first && (!goesOn || !(state.contextHolds || (goesOnList && !prose))))
				state.context = null;
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
		else if (chunk.kind === "role") {
			onRole(state, step, chunk);
			const { current } = state;
			if (chunk.of && current?.role === chunk.role) current.body = chunk.of;
		} else if (chunk.kind === "body") onBody(state, step, chunk);
		else onTown(state, step, chunk);
		if (link.with && state.current?.from === chunk.from && chunk.kind !== "town")
			state.current.apart = true;
		state.previous = chunk;
	});
	const entries = prose ? state.entries : withHolders(tokens, state.entries);
	if (prose) ownBodies(tokens, entries);
	else if (!promise) loneBodies(tokens, entries);
	wholeBodies(tokens, entries);
	ofWhomTheyCameWith(tokens, entries, prose);
	shareInBrackets(tokens, contents, entries);
	return withBracketHeads(tokens, contents, entries).flatMap((entry) => byFields(tokens, entry));
}

/** "ambassadeur A / consul B / C van D": behind a slash another one is named, as somebody was before it. */
function isNextOfSlashes(
	{ current }: State,
	contents: readonly Content[],
	index: number,
	{ slash, tie }: Link,
): boolean {
	if (!slash || tie !== "colon" || !current?.name) return false;
	const [chunk, next] = [contents[index], contents[index + 1]];
	return (
		chunk?.kind === "name" ||
		(chunk?.kind === "role" && next?.kind === "name" && next.from === chunk.to)
	);
}

/** "twee wethouders (Duurzaamheid, Financiën)", "de hoofden van de afdelingen Groen en Riolering": one for each field. */
function byFields(tokens: readonly Token[], entry: Entry): readonly Entry[] {
	const { role } = entry;
	if (!role?.head.plural || entry.name) return [entry];
	const parts = partsNamed(tokens, role.to);
	if (parts) return parts.map((part) => forField(entry, part));
	if (tokens[role.to]?.text !== "(") return [entry];
	const fields: Token[] = [];
	for (let at = role.to + 1; tokens[at] && tokens[at]?.text !== ")"; at += 1) {
		const token = tokens[at];
		if (token?.kind === "word" && token.word.portfolio) fields.push(token);
		else if (token && token.text !== "," && token.fold !== "en") return [entry];
	}
	if (fields.length < 2) return [entry];
	return fields.map((field) => forField(entry, field));
}

const forField = (entry: Entry, { text, end }: Pick<Part, "text" | "end">): Entry => ({
	...entry,
	role: entry.role && { ...entry.role, singular: `${entry.role.singular} ${text}`, end },
	single: true,
	count: null,
});
