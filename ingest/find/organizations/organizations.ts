import type { Document } from "../../document.ts";
import { partClosers, partHeads } from "../../languages/nl/organizations-kinds.ts";
import { ownDepartments } from "../../languages/nl/roles-around.ts";
import { tokensIn } from "../contacts/cells.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { chunksOf } from "../contacts/chunked.ts";
import { cellsOf } from "../contacts/rows.ts";
import { lineSense } from "../contacts/sense.ts";
import { reasonIn } from "../meetings/reading.ts";
import type { CountryMention, OrganizationMention, PlaceMention } from "../mention.ts";
import { foldedWords, type Line, readLines } from "../names/tokens.ts";
import { join } from "../people/roles.ts";
import { affiliatedBodies } from "./affiliation.ts";
import { withAnaphors } from "./anaphors.ts";
import { withApposed } from "./apposed.ts";
import { readBrackets } from "./brackets.ts";
import { type EntryPart, entryHead, entryPart } from "./entry-heads.ts";
import { impliedPosts } from "./implied.ts";
import { kindListed } from "./listed.ts";
import { type BodyMatch, matched, type Towns } from "./match.ts";
import { groupBodies } from "./merge.ts";
import { withMunicipality } from "./municipality-alone.ts";
import { readRenames } from "./names-told.ts";
import { kindHeld, kindOfRun, unknownKind } from "./nouns.ts";
import { missionOf } from "./posts.ts";
import { namesakesElsewhere } from "./repeats.ts";
import { placesByStart, scanLine, townsOf } from "./scan.ts";
import { seatPosts } from "./seats.ts";
import { governedPlaces } from "./short.ts";
import { bodiesBySigns, type Doubt, doubtsOf } from "./signs.ts";
import { isDoing, mayDo } from "./surroundings.ts";

interface Scanned extends EntryPart {
	readonly line: Line;
	readonly towns: Towns;
	readonly bodies: readonly BodyMatch[];
	/** Last words of the people named in the line. */
	readonly surnames: readonly string[];
	/** All words of what may be somebody's name. */
	readonly nameParts: readonly string[];
	readonly doubts: readonly Doubt[];
}

/** "Met Dervishi is gesproken", "op bezoek bij Saaremaa": what ends somebody's name or has a municipality in the same report is no body by its place alone. */
const byPlace =
	/^organization\.(?:affiliation|affiliation-bare|affiliation-mark|met|entry|entry-head|list)$/u;

/** The bodies that a report names or implies, in the order of the text; the mentions of one body share one name. */
export function findOrganizations(
	document: Document,
	places: readonly PlaceMention[],
	countries: readonly CountryMention[],
): readonly OrganizationMention[] {
	const byStart = placesByStart(places, countries);
	const scanned = readLines(document).map((line) => scan(line, townsOf(line, byStart)));
	const people = new Set(scanned.flatMap(({ surnames }) => surnames));
	const shown = bodiesBySigns(
		scanned.flatMap(({ doubts }) => doubts),
		new Set(scanned.flatMap(({ nameParts }) => nameParts)),
		scanned.flatMap(({ bodies }) => bodies),
	);
	const governed = governedPlaces(scanned.flatMap(({ bodies }) => bodies));
	const isNone = (body: BodyMatch): boolean =>
		byPlace.test(body.rule) &&
		(people.has(body.name) || (body.kind !== "municipality" && governed.has(body.name)));
	const solid = scanned.map((one, index) => {
		const kept = one.bodies.filter((body) => !isNone(body));
		const head = entryHead(one, scanned[index + 1]);
		const more = head ? [head] : shown.get(one.line);
		const bodies = more ? inOrder([...kept, ...more]) : kept;
		return more || bodies.length < one.bodies.length ? { ...one, bodies } : one;
	});
	const repeated = namesakesElsewhere(solid);
	const asMission = missionOf(solid.flatMap(({ bodies }) => bodies));
	const all = solid.map((one, index) => {
		const bodies = [...one.bodies.map(asMission), ...(repeated[index] ?? [])];
		return bodies.length > 0
			? { ...one, bodies: withApposed(one.line.tokens, inOrder(bodies)) }
			: one;
	});
	const posts = all.flatMap(({ line, bodies }) =>
		bodies.filter(({ post }) => post !== null).map((match) => ({ line, match })),
	);
	const seated = seatPosts(posts, { document, places, countries });
	const found = all.flatMap(({ line, bodies }) =>
		bodies.flatMap((body) => (wanted(line, body) ? [seated.get(body) ?? body] : [])),
	);
	const mentions = groupBodies(found)
		.flatMap(({ name, aliases, members }) =>
			members.map((member): OrganizationMention => {
				const { start, end, kind, city, country, rule, confidence } = member;
				const surface = document.text.slice(start, end);
				return {
					start,
					end,
					surface,
					name,
					kind: groupKind(members) ?? kind,
					aliases,
					city,
					country,
					rule,
					confidence,
				};
			}),
		)
		.sort((a, b) => a.start - b.start || b.end - a.end);
	return withMunicipality(document, withAnaphors(document, mentions), places);
}

const inOrder = (bodies: readonly BodyMatch[]): BodyMatch[] =>
	[...bodies].sort((a, b) => a.start - b.start || b.end - a.end);

/** The kind that the surest member has. */
function groupKind(members: readonly BodyMatch[]): OrganizationMention["kind"] | null {
	const best = members.reduce<BodyMatch | null>(
		(top, member) => (top === null || member.confidence > top.confidence ? member : top),
		null,
	);
	return best?.kind ?? null;
}

function scan(line: Line, towns: Towns): Scanned {
	const { tokens } = line;
	const words = { tokens, towns };
	const sense = lineSense(line);
	const plain = readRenames(tokens, readBrackets(tokens, scanLine(words), towns));
	const chunks = chunksOf(line, towns, plain);
	const placed = cellsOf(line)
		? columnBody(line, plain, towns)
		: affiliatedBodies(words, chunks, sense);
	const whole =
		placed.length > 0
			? readRenames(tokens, readBrackets(tokens, inOrder([...plain, ...placed]), towns))
			: plain;
	const bodies = sense.list && !sense.prose ? withoutParts(tokens, whole) : whole;
	const surnames: string[] = [];
	const nameParts: string[] = [];
	for (const [index, chunk] of chunks.entries()) {
		// "Boran Yıldırım (projectleider)": among the party a name that nothing else shows to be one.
		const traveller = chunk.kind === "unknown" && line.section.role === "party";
		if (chunk.kind !== "name" && !traveller && !isHolder(line, chunks, index)) continue;
		const parts =
			chunk.kind === "name"
				? chunk.name.name.split(" ")
				: tokens.slice(chunk.from, chunk.to).map(({ text }) => text);
		if (chunk.kind === "name" && chunk.name.score >= 0.5) surnames.push(parts.at(-1) ?? "");
		nameParts.push(...parts, ...parts.flatMap((part) => part.split("-")));
	}
	return {
		line,
		towns,
		bodies: [...bodies, ...impliedPosts(line, towns, chunks)],
		surnames,
		nameParts,
		doubts: doubtsOf(line, chunks, whole),
		...entryPart(line, chunks),
	};
}

/** "Attaché cyber, Lot Wijnands": two or three plain words right behind a function are its holder's name, not a body that has one. */
function isHolder({ tokens }: Line, chunks: readonly Chunk[], index: number): boolean {
	const chunk = chunks[index];
	if (chunk?.kind !== "unknown" || chunk.to - chunk.from < 2 || chunk.to - chunk.from > 3)
		return false;
	const run = tokens.slice(chunk.from, chunk.to);
	if (!run.every(({ capital, upper, word }) => capital && !upper && !word.innerCapital))
		return false;
	const sign = tokens[chunk.from - 1]?.text === ",";
	const before = chunks[index - (sign ? 2 : 1)];
	return before?.kind === "role" && before.to === chunk.from - (sign ? 1 : 0);
}

/** "Lund University, Faculty of Medicine", "Urban Basic Services Section, UN-Habitat": a part of a body goes by the name of the body beside it. */
function withoutParts(tokens: Line["tokens"], bodies: readonly BodyMatch[]): BodyMatch[] {
	return bodies.filter(({ from, to, post }, index) => {
		const before = bodies[index - 1];
		const behind = before?.to === from - 1 && /^[,–|-]$/u.test(tokens[from - 1]?.text ?? "");
		if (behind && partHeads.has(tokens[from]?.fold ?? "")) return false;
		const next = bodies[index + 1];
		const sign = tokens[to]?.text ?? "";
		const follows = next?.from === to + 1 && /^[,(–-]$/u.test(sign) && post === null;
		return !(follows && partClosers.has(tokens[to - 1]?.fold ?? ""));
	});
}

/** "reisdag naar Aarhus": opens a cell of a row in which nobody was met. */
const notGiven = /^(?:reis|vlucht|aankomst|vertrek|terug|lunch|diner|ontbijt|overstap|transfer)/u;

/** A table's column of bodies says that what stands in it is one, whatever its name. */
function columnBody(line: Line, known: readonly BodyMatch[], towns: Towns): BodyMatch[] {
	const cell = cellsOf(line)?.body;
	if (!cell) return [];
	const [from, end] = tokensIn(line.tokens, cell);
	const open = line.tokens.findIndex(
		(token, at) => at > from && at < end && /^[(,;]$/u.test(token.text),
	);
	const to = open > from ? open : end;
	const run = line.tokens.slice(from, to);
	const taken = known.some((body) => body.from < to && body.to > from);
	const [first] = run;
	if (taken || towns.at(from)?.to === to) return [];
	if (first?.kind !== "word" || notGiven.test(first.fold)) return [];
	if (!run.some(({ capital }) => capital)) return [];
	if (reasonIn(foldedWords(run)) !== null) return [];
	const match = matched(line.tokens, from, to, {
		name: join(run),
		kind: kindOfRun(run, heldIn(line.tokens) ?? unknownKind(run)),
		rule: "organization.column",
		confidence: 0.9,
	});
	return match ? [match] : [];
}

/** The kind that a function elsewhere in a row tells. */
const heldIn = (tokens: Line["tokens"]): OrganizationMention["kind"] | null =>
	tokens
		.map(({ word }) => (word.role ? kindHeld(word.role.singular) : null))
		.find((kind) => kind !== null) ?? null;

const isBuilding = (fold: string): boolean =>
	/^(?:complex|gebouw|hoofdkwartier|paviljoen|terrein|stand)$/u.test(fold);

/** A weak name counts where it is somebody's or met with, or has an acronym; places visited and the party's own departments are no bodies. */
function wanted(
	{ section, tokens }: Line,
	{ rule, from, to, kind, aliases, city }: BodyMatch,
): boolean {
	// "Dienst Stadsbeheer", "vanuit de dienst OCW"
	const department = ownDepartments.has(tokens[from]?.fold ?? "") && aliases.length === 0;
	const own = department || ownDepartments.has(tokens[from - 1]?.fold ?? "");
	// "De directeur Stadsbeheer" of one's own
	const held = rule === "organization.affiliation-bare";
	if (section.role === "party" && (own || held) && !city) return false;
	// "Het UN complex in Nairobi": where it is, written apart.
	if (section.role === "places" && tokens[from]?.upper && isBuilding(tokens[to]?.fold ?? ""))
		return false;
	if (rule !== "organization.closing-noun-weak" || aliases.length > 0) return true;
	if (kindListed(tokens, from)) return true;
	// "Carnegie Council publiceert", "volgens afspraak stuurt Carnegie Council"
	if (isDoing(tokens[to]) || (isDoing(tokens[from - 1]) && !tokens[to]?.capital)) return true;
	// "Humanitarian Law Center wil …": three words or more and what it does.
	if (to - from > 2 && section.role !== "places" && mayDo(tokens[to])) return true;
	if (section.role === "places" || kind === "other") return section.role === "contacts";
	if (section.role === "contacts" || section.role === "party") return true;
	const before = [tokens[from - 1]?.fold ?? "", tokens[from - 2]?.fold ?? ""];
	return before.some((word) => /^(?:van|bij|door|met|at|of|namens)$/u.test(word));
}
