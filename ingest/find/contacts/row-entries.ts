import type { Span } from "#domain/report.ts";
import { kindCues } from "../../languages/nl/meetings.ts";
import { indexCues, seekCue } from "../meetings/cues.ts";
import { reasonIn } from "../meetings/reading.ts";
import { type NameMatch, nameAt } from "../names/people.ts";
import { foldedWords, type Token } from "../names/tokens.ts";
import { join, type RoleMatch } from "../people/roles.ts";
import { tokensIn } from "./cells.ts";
import type { Chunk } from "./chunk.ts";
import { readEntries } from "./entries.ts";
import type { Entry } from "./entry/entry.ts";
import { isDitto, type Recent, sameRole } from "./idem.ts";
import type { RowCells } from "./rows.ts";
import { openRole } from "./slots.ts";
import { soleName } from "./sole-name.ts";

const nobody = /^(?:[-–—?.]|n\.?n\.?|n\.?v\.?t\.?|onbekend|nnb)?$/iu;
const tellsKind = indexCues(kindCues.map(([, phrases]) => [true, phrases]));

/** Reads a table row by its columns: each cell is what its column says. */
export function rowEntries(
	tokens: readonly Token[],
	chunks: readonly Chunk[],
	cells: RowCells,
	above: Recent,
): readonly Entry[] {
	const within = (span: { start: number; end: number } | null): readonly Chunk[] => {
		if (!span) return [];
		const [from, to] = tokensIn(tokens, span);
		return chunks.filter((chunk) => chunk.from >= from && chunk.to <= to && to > from);
	};
	const [nameFrom, nameTo] = cells.name ? tokensIn(tokens, cells.name) : [0, 0];
	const written = join(tokens.slice(nameFrom, nameTo));
	const none = { body: () => 0, place: () => 0 };
	const nameCell = within(cells.name);
	const named = nameCell.flatMap((chunk) => (chunk.kind === "name" ? [chunk.name] : []));
	// "Oxfordshire County Council | hoofd vervoer": a body where somebody's name was asked.
	const nameless = named.length === 0 ? nameCell.find((chunk) => chunk.kind === "body") : undefined;
	const office = tokens[nameFrom]?.word.role && named.length === 1;
	// "Jonas Berg, directeur | Zelvo" below "Naam en functie | Organisatie"
	const both = cells.role === null && nameCell.some(({ kind }) => kind === "role");
	const name =
		nameless || nobody.test(written.trim())
			? null
			: office || both
				? (named[0] ?? null)
				: (nameAt(tokens, nameFrom, none) ??
					named[0] ??
					oneWord(tokens, nameFrom, nameTo, nameCell));
	const roleChunks = within(cells.role);
	// "hoofd Cultuur, Cultuurhuis Zelvo", "Cultuurhuis Zelvo, programma": a function's cell may tell of what body it is.
	const bodies = within(cells.body).flatMap((chunk) => (chunk.kind === "body" ? [chunk] : []));
	const asked = bodies[0] ?? sameBody(tokens, cells.body, above);
	const owner = asked ? undefined : roleChunks.find((chunk) => chunk.kind === "body");
	const ownerFirst = owner !== undefined && owner.from === roleChunks[0]?.from;
	const offices = ownerFirst ? nameCell : roleChunks;
	// "Leila Haddad | Zelvo | programmamaker" below "Wie | Van | Opmerkingen"
	const remark = within(cells.note);
	const remarked =
		!cells.role && !both && named.length === 1 && remark[0]?.kind === "role" && remark.length === 1;
	const told = (remarked ? remark : offices).filter((chunk) => chunk.kind === "role");
	// "twee promovendi | - | University of Oxford"
	const group = told.length === 0 && named.length === 0;
	const roles = group || both ? nameCell.filter((chunk) => chunk.kind === "role") : told;
	const count = group ? nameCell.find((chunk) => chunk.kind === "count") : undefined;
	const body = asked ?? owner ?? nameless;
	const town =
		within(cells.town).find((chunk) => chunk.kind === "town") ??
		within(cells.body).find((chunk) => chunk.kind === "town");
	const found = body?.kind === "body" ? body.body : null;
	const place = town?.kind === "town" ? town.town : null;
	const roleCell = cells.role ? functionIn(tokens, cells.role, ownerFirst ? owner : null) : null;
	const first = roles[0]?.kind === "role" ? roles[0].role : null;
	const whole =
		roleCell &&
		!owner &&
		roles.length === 1 &&
		(roles[0]?.from ?? 0) >= roleCell[0] &&
		!/[,;/(]/u.test(join(tokens.slice(...roleCell)));
	const again = roleCell && above.role && isDitto(join(tokens.slice(...roleCell)));
	const role =
		(again ? sameRole(tokens, above.role, ...roleCell) : null) ??
		(first && whole && first.to < roleCell[1] ? wider(tokens, first, roleCell) : first) ??
		(roleCell && roleCell[1] > roleCell[0] ? asRole(tokens, roleCell) : null);
	// "Leila Haddad + 3 ontwerpers"
	const besides = named.length === 1 ? nameCell.findIndex(({ kind }) => kind === "count") : -1;
	const beside = besides > 0 ? nameCell.slice(besides) : [];
	const aside = [within(cells.people), remarked ? [] : remark, beside].flatMap((some, at) =>
		readEntries(tokens, some)
			.filter((entry) => entry.role !== null || (at === 0 && entry.name !== null))
			.map((entry) => ({ ...entry, body: entry.body ?? found, town: entry.town ?? place })),
	);
	if (!name && !role && (!body || aside.length > 0)) return aside;
	const all = [nameFrom, roles[0]?.from, body?.from].filter((at) => at !== undefined);
	const ends = [nameTo, roles.at(-1)?.to, body?.to].filter((at) => at !== undefined);
	const base: Entry = {
		name,
		role,
		roleEnd: 0,
		roleLent: false,
		single: name !== null,
		body: found,
		town: place,
		lent: false,
		count: count?.kind === "count" ? count.count : null,
		from: name || all.length < 2 ? Math.min(...all) : Math.min(...all.slice(1)),
		to: Math.max(...ends),
		group: 0,
		roleFirst: false,
		bodyOnly: !name && !role,
		apart: false,
		owns: null,
		aidOf: null,
		postOf: null,
	};
	const others = listed(tokens, named, nameTo);
	// "collega's | - | Waterschappen Noord en Zuid": those of each body.
	const shared = name || !role || !(role.head.plural || role.head.group) ? [] : bodies.slice(1);
	if (shared.length > 0) base.single = !role?.head.group;
	return [
		base,
		...shared.map((chunk) => ({ ...base, body: chunk.body, from: chunk.from, to: chunk.to })),
		...others.map((other, at) => ({ ...base, name: other, role: roleOf(roles, at + 1) ?? role })),
		...aside,
	];
}

/** "Reiska" in quotes, "Lucho": one word with a capital that is all that a cell for names says, but for a remark in brackets. */
function oneWord(
	tokens: readonly Token[],
	from: number,
	to: number,
	parts: readonly Chunk[],
): NameMatch | null {
	if (parts.some(({ kind }) => !/^(?:unknown|word|mark)$/u.test(kind))) return null;
	const open = tokens.findIndex(({ text }, at) => at >= from && at < to && text === "(");
	const [at = -1, ...more] = Array.from(
		{ length: (open < 0 ? to : open) - from },
		(_, index) => from + index,
	).filter((index) => !/^["“”„'’]$/u.test(tokens[index]?.text ?? ""));
	const token = tokens[at];
	if (more.length > 0 || token?.kind !== "word" || !token.capital || token.upper) return null;
	return token.word.common || token.word.digit || token.word.role ? null : soleName(token, at);
}

/** The body told last, where a cell says that it is the same. */
function sameBody(
	tokens: readonly Token[],
	cell: Span | null,
	{ body }: Recent,
): (Chunk & { kind: "body" }) | undefined {
	if (!cell || !body) return undefined;
	const [from, to] = tokensIn(tokens, cell);
	return isDitto(join(tokens.slice(from, to)))
		? { kind: "body", from, to, body: { ...body, from, to } }
		: undefined;
}

/** "Leila Haddad en Jonas Berg", "A, B en C": those of a cell besides the first, where nothing else stands in it. */
function listed(
	tokens: readonly Token[],
	named: readonly NameMatch[],
	end: number,
): readonly NameMatch[] {
	const [first, ...others] = named;
	if (!first || named.at(-1)?.to !== end) return [];
	const joined = others.every((other, at) => {
		const from = named[at]?.to ?? 0;
		const between = tokens.slice(
			from,
			tokens.findIndex(({ start }) => start >= other.start),
		);
		return between.length > 0 && between.every(({ text }) => /^(?:en|and|[,;&+/])$/u.test(text));
	});
	return joined ? others : [];
}

/** The function of the one at a place, where each of several has their own. */
function roleOf(roles: readonly Chunk[], at: number): RoleMatch | null {
	const one = roles[at];
	return one?.kind === "role" ? one.role : null;
}

/** The function with all that its cell says: "Head of Heat". */
const wider = (
	tokens: readonly Token[],
	role: RoleMatch,
	[from, to]: readonly [number, number],
): RoleMatch => {
	const text = join(tokens.slice(from, to));
	return { ...role, to, end: tokens[to - 1]?.end ?? role.end, text, singular: text };
};

/** Where a cell tells the function: all of it, or what stands behind the body that it opens with. */
function functionIn(
	tokens: readonly Token[],
	cell: Span,
	opening: Chunk | null,
): readonly [number, number] {
	const [from, end] = tokensIn(tokens, cell);
	const to = end > from && /^[!?]$/u.test(tokens[end - 1]?.text ?? "") ? end - 1 : end;
	if (!opening) return [from, to];
	const apart = /^[,;:–-]$/u.test(tokens[opening.to]?.text ?? "");
	return [apart && opening.to < to ? opening.to + 1 : to, to];
}

/** A function that no lexicon knows, as its column says that it is one. */
function asRole(tokens: readonly Token[], [from, to]: readonly [number, number]): RoleMatch | null {
	const text = join(tokens.slice(from, to));
	const words = foldedWords(tokens.slice(from, to));
	const occasion = (to === from + 1 && seekCue(tellsKind, words)) || reasonIn(words) !== null;
	return nobody.test(text.replaceAll(/[|\s]/gu, "")) || occasion
		? null
		: openRole(tokens, from, to);
}
