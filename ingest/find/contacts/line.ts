import type { Document } from "../../document.ts";
import { ownPartyCues } from "../../languages/nl/meetings.ts";
import {
	ownLabels,
	ownParty,
	ownSenders,
	salutations,
	wayOut,
	writer,
} from "../../languages/nl/meetings-clauses.ts";
import { clausesOf } from "../meetings/clauses.ts";
import { indexCues, seekCue } from "../meetings/cues.ts";
import { meetingOf, tellsOfMeeting } from "../meetings/reading.ts";
import type { ContactMention } from "../mention.ts";
import { foldedWords, type Line } from "../names/tokens.ts";
import type { BodyMatch, Town, Towns } from "../organizations/match.ts";
import { overTokens } from "../organizations/scan.ts";
import { foldWord } from "../word-form.ts";
import { fromAbsent, isCalledTo } from "./absent.ts";
import {
	cameAboard,
	cameAlong,
	cameWithUs,
	isAside,
	isBeside,
	isByline,
	isColleagueMissed,
	isDelegation,
	isHostBody,
} from "./asides.ts";
import { bodyAlone, isOnlyPeople, type MetBody, massWords, toldInPassing } from "./bodies.ts";
import { chunksOf } from "./chunked.ts";
import { type Before, readEntries } from "./entries.ts";
import type { Entry } from "./entry/entry.ts";
import { canShare, holdsOfficeElsewhere } from "./entry/share.ts";
import { type Recent, withSame } from "./idem.ts";
import { standingIn } from "./invited.ts";
import { contactOf, partyWords } from "./mention.ts";
import { isSpeaker } from "./occasion.ts";
import { isOfHome, isOfUs, tellsOfUs } from "./of-us.ts";
import { rolesIn } from "./role-spans.ts";
import { rowEntries } from "./row-entries.ts";
import { cellsOf } from "./rows.ts";
import { lineSense, ownCues } from "./sense.ts";
import type { Bodies, Contacts, PeopleSources } from "./sources.ts";
import { type Predicate, predicateOf } from "./told-of-last.ts";

function bodyMatches(line: Line, { sorted }: Bodies): BodyMatch[] {
	const found: BodyMatch[] = [];
	overTokens(line, sorted, (mention, from, to) => {
		if (found.at(-1)?.from === from) found.pop();
		found.push({ ...mention, from, to, post: null });
	});
	return found;
}

/** What a line tells, and what it says by a pronoun of whom was told of before. */
export interface LineRead extends Contacts {
	readonly contacts: ContactMention[];
	readonly last: Entry | null;
	/** The function that the line says whom was told of before to have. */
	readonly predicate: Predicate | null;
}

interface Reading {
	readonly document: Document;
	readonly line: Line;
	readonly towns: Towns;
	/** Leads the list in that the line stands in. */
	readonly townAhead: Town | null;
	/** Leads the list in, or stands alone above the line. */
	readonly bodyAhead: BodyMatch | null;
	readonly bodies: Bodies;
	readonly sources: PeopleSources;
	readonly before: Before;
	/** The function and body of somebody told of before in the section. */
	readonly recent: Recent;
	/** Stands where whoever wrote signs. */
	readonly signed: boolean;
}

export function readLine({
	document,
	line,
	towns,
	townAhead,
	bodyAhead,
	bodies,
	sources,
	before,
	recent,
	signed,
}: Reading): LineRead {
	const { tokens } = line;
	const sense = lineSense(line);
	const parted = chunksOf(line, towns, bodyMatches(line, bodies));
	const cells = cellsOf(line);
	const chunks = sense.list && !cells ? withSame(tokens, parted, recent) : parted;
	const entries: readonly Entry[] = cells
		? rowEntries(tokens, chunks, cells, recent)
		: readEntries(tokens, chunks, {
				lead: bodyAhead,
				...before,
				prose: sense.prose && line.block.kind === "paragraph",
				party: line.section.role === "party",
				promise: line.section.role === "followups",
			});
	if (entries.length === 0)
		return {
			contacts: [],
			organizations: [],
			roleSpans: rolesIn(line, chunks),
			last: null,
			predicate: null,
		};
	for (const entry of entries)
		if (
			(entry.lent && !canShare(entry.role, entry.body)) ||
			(!cells && holdsOfficeElsewhere(entry))
		)
			entry.body = null;
	const aboard = cameAboard(tokens, entries);
	if (townAhead) for (const entry of entries) if (!entry.body?.city) entry.town ??= townAhead;
	const said = clausesOf(line, entries, chunks);
	const standing = standingIn(tokens, entries);
	const ownLine =
		signed ||
		line.section.role === "party" ||
		isOwnParty(line, sources.home, sense.contacts && line.telling.length === 0);
	const along = cameAlong(line, sense);
	const ours = tellsOfUs(line);
	const contacts: ContactMention[] = [];
	const alone: MetBody[] = [];
	for (const entry of entries) {
		const clause = said(entry);
		if (!clause || (entry.from === 1 && salutations.has(tokens[0]?.fold ?? ""))) continue;
		const stands = standing.get(entry);
		const reason = stands?.came ? null : (clause.reason ?? (stands ? "absent" : null));
		const told =
			line.narrative &&
			entry.name !== null &&
			(entry.role ?? entry.body ?? entry.town) &&
			(line.block.kind !== "paragraph" || !sense.prose || tellsOfMeeting(clause.folded));
		const meeting = meetingOf(
			line,
			{ ...clause, reason },
			{
				contacts: sense.contacts || Boolean(told),
				lead: stands?.came ? "" : line.lead,
				named: howNamed(entry),
			},
		);
		if (stands?.came && stands.for && !entry.body && !entry.town) {
			entry.body = stands.for.body;
			entry.town = stands.for.town;
		}
		if (clause.instead || clause.aside) fromAbsent(entry, entries, clause.from);
		if (isHostBody(tokens, entry)) Object.assign(entry, { role: null, bodyOnly: true });
		if (entry.bodyOnly || (!entry.name && !entry.role)) {
			if (!entry.bodyOnly) continue;
			const found = toldInPassing(line, entry, meeting)
				? null
				: bodyAlone(line, entry, meeting, ownLine || entry.from > along);
			if (found) alone.push(found);
			continue;
		}
		if (isAside(tokens, entry, entries) || isDelegation(line, entry)) continue;
		if (meeting?.met === false && isCalledTo(tokens, entry)) continue;
		const firstTold =
			entries.find((other) => other.from >= clause.from && (other.name || other.role)) === entry;
		const led = tokens[entry.from - 1]?.word;
		const ahead = led?.article || led?.count !== undefined ? entry.from - 2 : entry.from - 1;
		const coordinated =
			entries[0]?.name === null && /^(?:en|and)$/u.test(tokens[ahead]?.fold ?? "");
		const aside =
			!entry.name &&
			!entry.body &&
			!entry.town &&
			meeting?.met === false &&
			stands?.came !== false &&
			!clause.led &&
			!firstTold &&
			!coordinated;
		if (aside && sense.prose) continue;
		if (isColleagueMissed(entry, meeting)) {
			const found = bodyAlone(line, entry, meeting, ownLine);
			if (found) alone.push(found);
			continue;
		}
		const contact = contactOf({
			document,
			line,
			entry,
			meeting: entry.owns ? null : meeting,
			own: ownLine || entry.from > along || entry === aboard || (ours && isOfUs(line, entry)),
			came: stands?.came === true || isBeside(tokens, entry, entries),
			bodies,
			sources,
			ownRoles: partyWords(document),
		});
		if (!contact) {
			const found = isOnlyPeople(entry) ? bodyAlone(line, entry, meeting, ownLine) : null;
			if (found) alone.push(found);
			continue;
		}
		contacts.push(contact);
		const mass = contact.group && entry.count === null && massWords.has(entry.role?.headFold ?? "");
		const body =
			mass && contact.meeting?.met ? bodyAlone(line, entry, contact.meeting, ownLine) : null;
		if (body) alone.push(body);
	}
	const last = entries.at(-1) ?? null;
	return {
		contacts,
		organizations: alone,
		roleSpans: rolesIn(line, chunks),
		last,
		predicate: predicateOf(line, entries),
	};
}

const howNamed = ({ name, role, body, town }: Entry) =>
	name === null ? null : (role ?? body ?? town) && !(role && isSpeaker(role)) ? "known" : "bare";

const ownPhrases = indexCues([[true, ownPartyCues.filter((cue) => cue.includes(" "))]]);

function isOwnParty(line: Line, home: string | null, contacts: boolean): boolean {
	const { section, tokens } = line;
	if (cameWithUs(line)) return true;
	if (section.role === "results" || section.role === "followups") return false;
	const colon = tokens.slice(0, 12).findIndex(({ text }) => text === ":");
	if (contacts) return colon > 0 && isOfHome(foldedWords(tokens.slice(0, colon)), home);
	if (colon === 1 && ownLabels.has(tokens[0]?.fold ?? "")) return true;
	if (colon > 0) {
		const parted = tokens.slice(0, colon).findLastIndex(({ text }) => text === ";");
		const head = foldedWords(tokens.slice(parted + 1, colon));
		const sent = home !== null && head.endsWith(` ${foldWord(home)} `) && ownSenders.test(head);
		return sent || ownParty.test(head) || seekCue(ownCues, head) !== null;
	}
	const { folded } = lineSense(line);
	if (isByline(line)) return true;
	if (wayOut.test(folded) && !tellsOfMeeting(folded)) return true;
	if (writer.test(folded) && !tellsOfMeeting(folded)) return true;
	return (
		tokens.some(({ word }) => ownPhrases.startWith(word)) && seekCue(ownPhrases, folded) !== null
	);
}
