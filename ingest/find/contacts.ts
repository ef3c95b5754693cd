import type { Span } from "#domain/report.ts";
import type { Document } from "../document.ts";
import { ownPartyCues } from "../languages/nl/meetings.ts";
import { departmentWords, ownWords } from "../languages/nl/roles-around.ts";
import { groupWords, vagueGroups } from "../languages/nl/roles.ts";
import { chunkLine } from "./contact-chunks.ts";
import { type Entry, readEntries } from "./contact-entries.ts";
import { cellsOf } from "./contact-rows.ts";
import { rowEntries } from "./contact-row-entries.ts";
import { lineSense } from "./contact-sense.ts";
import type { NotMetReason } from "#domain/extraction.ts";
import { clausesOf, type Meeting, meetingOf, reasonIn, standsIn } from "./meetings-reading.ts";
import type { ContactMention, CountryMention, OrganizationMention, PlaceMention } from "./mention.ts";
import { type Line, readLines } from "./names-tokens.ts";
import type { BodyMatch, Towns } from "./organization-match.ts";
import { placesByStart, townsOf } from "./organization-scan.ts";
import { materialOf, postKind } from "./organizations.ts";
import { withFullNames } from "./people-surnames.ts";
import { join } from "./people-roles.ts";

/** What the finder of people needs besides the report. */
export interface PeopleSources {
	readonly places: readonly PlaceMention[];
	readonly countries: readonly CountryMention[];
	readonly organizations: readonly OrganizationMention[];
	readonly home: string | null;
}

/** A body met with none of its people. */
export interface BodyMeeting extends Span {
	readonly organization: string;
	readonly city: string | null;
	readonly meeting: Exclude<Meeting, null>;
	readonly rule: string;
	readonly confidence: number;
}

/** All that a report tells of people. */
export interface Contacts {
	/** The people named or told of by function, with how they were met, in the order of the text. */
	readonly contacts: readonly ContactMention[];
	/** The bodies that the party met or missed without any of their people being told of. */
	readonly organizations: readonly BodyMeeting[];
	/** The job titles and departments of the report, which are no themes. */
	readonly roleSpans: readonly Span[];
}

interface Bodies {
	readonly starting: ReadonlyMap<number, OrganizationMention>;
	readonly implied: ReadonlyMap<number, OrganizationMention>;
}

/** Finds the people whom a report names or tells of by function, and the bodies met without their people. */
export function findContacts(document: Document, sources: PeopleSources): Contacts {
	const places = placesByStart(sources.places, sources.countries);
	const bodies: Bodies = {
		starting: new Map(
			sources.organizations.filter(({ rule }) => rule !== "organization.post-implied").map((one) => [one.start, one]),
		),
		implied: new Map(
			sources.organizations.filter(({ rule }) => rule === "organization.post-implied").map((one) => [one.start, one]),
		),
	};
	const contacts: ContactMention[] = [];
	const meetings: BodyMeeting[] = [];
	const roles: Span[] = [];
	let carry: Entry | null = null;
	let block = -1;
	for (const line of readLines(document)) {
		if (line.blockIndex !== block) carry = null;
		block = line.blockIndex;
		const found = readLine({ document, line, towns: townsOf(line, places), bodies, sources, carry });
		carry = found.last ?? carry;
		const reason = found.contacts.length === 0 ? pronounReason(line) : null;
		const before = contacts.at(-1);
		if (reason && before?.meeting?.met && before.start >= line.block.start) {
			contacts[contacts.length - 1] = { ...before, meeting: { met: false, reason } };
		}
		const employer = employerTold(line, bodies);
		const last = contacts.at(-1);
		if (employer && last?.name && last.organization === null && last.start >= line.block.start) {
			contacts[contacts.length - 1] = { ...last, organization: employer.name, city: last.city ?? employer.city };
		}
		contacts.push(...found.contacts);
		meetings.push(...found.organizations);
		roles.push(...found.roleSpans);
	}
	const people = withFullNames(contacts);
	const withPeople = new Set(
		people.filter(({ meeting, group }) => meeting !== null && !group).map(({ organization }) => organization),
	);
	const alone = firstOfEach(document, meetings.filter(({ organization }) => !withPeople.has(organization)));
	return { contacts: people, organizations: alone, roleSpans: roles };
}

function bodyMatches({ tokens }: Line, { starting }: Bodies): BodyMatch[] {
	return tokens.flatMap((token, from) => {
		const mention = starting.get(token.start);
		if (!mention) return [];
		let to = from + 1;
		while (to < tokens.length && (tokens[to]?.start ?? mention.end) < mention.end) to += 1;
		return [{ ...mention, from, to, post: null }];
	});
}

/** The body on the line that leads a list in ("Pemkot Semarang:"), to which those in the list belong. */
function leadBody({ block }: Line, { starting }: Bodies): BodyMatch | null {
	const { leadIn } = block;
	if (!leadIn) return null;
	for (const [start, mention] of starting) {
		if (start >= leadIn.start && mention.end <= leadIn.end && leadIn.end - mention.end < 4 && start - leadIn.start < 8) {
			return { ...mention, from: 0, to: 0, post: null };
		}
	}
	return null;
}

/** "Met hem is alleen in het voorbijgaan een hand geschud": said of whom was named last. */
function pronounReason(line: Line): NotMetReason | null {
	const [first, second] = [line.tokens[0]?.fold ?? "", line.tokens[1]?.fold ?? ""];
	const pronoun = /^(?:zij|ze|hij|hem|haar|hen)$/u;
	return pronoun.test(first) || (first === "met" && pronoun.test(second)) ? reasonIn(lineSense(line).folded) : null;
}

/** "Hij werkt voor de Comune di Bologna": said of whom was named last. */
function employerTold({ tokens }: Line, { starting }: Bodies): OrganizationMention | null {
	if (!/^(?:hij|zij|ze)$/u.test(tokens[0]?.fold ?? "") || !/^(?:werkt|werkte|is)$/u.test(tokens[1]?.fold ?? "")) return null;
	const at = tokens.slice(2, 7).findIndex(({ fold }) => /^(?:voor|bij)$/u.test(fold)) + 2;
	if (at < 2) return null;
	const next = /^(?:de|het)$/u.test(tokens[at + 1]?.fold ?? "") ? tokens[at + 2] : tokens[at + 1];
	return (next && starting.get(next.start)) ?? null;
}

interface LineRead extends Contacts {
	readonly last: Entry | null;
}

interface Reading {
	readonly document: Document;
	readonly line: Line;
	readonly towns: Towns;
	readonly bodies: Bodies;
	readonly sources: PeopleSources;
	/** Whom or what the line before in the same block told of last. */
	readonly carry: Entry | null;
}

function readLine({ document, line, towns, bodies, sources, carry }: Reading): LineRead {
	const { tokens } = line;
	const sense = lineSense(line);
	const chunks = chunkLine(materialOf(line, towns, bodyMatches(line, bodies), sense));
	const cells = cellsOf(line);
	const entries: readonly Entry[] = cells ? rowEntries(tokens, chunks, cells) : readEntries(tokens, chunks, leadBody(line, bodies), carry, sense.prose && line.block.kind === "paragraph");
	const clauses = clausesOf(line, (from, to) =>
		entries.some((entry) => entry.from >= from && entry.from < to),
	);
	const ownLine = line.section.role === "party" || isOwnParty(line, sense.folded, sense.contacts);
	const contacts: ContactMention[] = [];
	const alone: BodyMeeting[] = [];
	for (const entry of entries) {
		const clause = clauses.find(({ from, to }) => entry.from >= from && entry.from < to) ?? clauses[0];
		if (!clause) continue;
		const base = standsIn(tokens, entry.from, entry.to) ? { ...clause, reason: null } : clause;
		const meeting = meetingOf(line, base, { contacts: sense.contacts, lead: line.lead });
		if (entry.bodyOnly || (!entry.name && !entry.role)) {
			if (!entry.bodyOnly) continue;
			const found = bodyAlone(line, entry, meeting, ownLine);
			if (found) alone.push(found);
			continue;
		}
		const firstTold = entries.find((other) => other.from >= clause.from && (other.name || other.role)) === entry;
		const aside = !entry.name && !entry.body && !entry.town && meeting?.met === false && !firstTold;
		if (aside && sense.prose) continue;
		const contact = contactOf({ document, line, entry, meeting, own: ownLine, bodies, sources, ownRoles: partyWords(document) });
		if (!contact) continue;
		contacts.push(contact);
		const mass = contact.group && entry.count === null && massWords.has(entry.role?.headFold ?? "");
		const body = mass ? bodyAlone(line, entry, contact.meeting, ownLine) : null;
		if (body) alone.push(body);
	}
	const roles = chunks.flatMap((chunk) => (chunk.kind === "role" ? [{ start: chunk.role.start, end: chunk.role.end }] : []));
	const last = entries.at(-1) ?? null;
	return { contacts, organizations: alone, roleSpans: [...roles, ...departments(line)], last };
}

const parties = new WeakMap<Document, string>();

/** The folded words of the section on the party, which tells whose functions are the home municipality's own. */
function partyWords(document: Document): string {
	const known = parties.get(document);
	if (known !== undefined) return known;
	const words = readLines(document)
		.filter(({ section }) => section.role === "party")
		.map((line) => lineSense(line).folded)
		.join("");
	parties.set(document, words);
	return words;
}

/** Groups so vague that the body itself counts as met. */
const massWords = new Set("vertegenwoordigers vertegenwoordiging stafleden staf medewerkers team collegas delegatie afvaardiging staff representatives".split(" "));

/** One meeting a body and trip: the first that took place, else the first that did not. */
function firstOfEach(document: Document, meetings: readonly BodyMeeting[]): readonly BodyMeeting[] {
	const tripAt = (start: number): number =>
		document.sections.find((section) => start >= section.start && start < section.end)?.trip ?? 0;
	const kept = new Map<string, BodyMeeting>();
	for (const meeting of meetings) {
		const key = `${tripAt(meeting.start)} ${meeting.organization}`;
		const before = kept.get(key);
		if (!before || (!before.meeting.met && meeting.meeting.met)) kept.set(key, meeting);
	}
	return [...kept.values()];
}

const own = ownPartyCues.map((cue) => ` ${cue} `);

function isOwnParty({ section, tokens }: Line, folded: string, contacts: boolean): boolean {
	if (contacts || section.role === "results" || section.role === "followups") return false;
	const colon = tokens.slice(0, 6).findIndex(({ text }) => text === ":");
	if (colon > 0) return own.some((cue) => ` ${tokens.slice(0, colon).map(({ fold }) => fold).join(" ")} `.includes(cue));
	return own.some((cue) => folded.includes(cue) && cue.trim().includes(" "));
}

function bodyAlone(line: Line, entry: Entry, meeting: Meeting, ownParty: boolean): BodyMeeting | null {
	const { body } = entry;
	if (!body || !meeting || ownParty) return null;
	const contacts = line.section.role === "contacts";
	if (!contacts && line.section.role !== "other" && line.section.role !== "purpose") return null;
	const { start, end, name, city } = body;
	return {
		start,
		end,
		organization: name,
		city,
		meeting,
		rule: contacts ? "meeting.body" : "meeting.body-told",
		confidence: contacts ? 0.8 : 0.6,
	};
}

interface Told {
	readonly document: Document;
	readonly line: Line;
	readonly entry: Entry;
	readonly meeting: Meeting;
	readonly own: boolean;
	readonly bodies: Bodies;
	readonly sources: PeopleSources;
	/** The words of the section on the party. */
	readonly ownRoles: string;
}

function roleText({ line, entry }: Told): string | null {
	const { role, name, roleEnd } = entry;
	if (!role) return name?.title && /^(?:prof|pater|dr)/iu.test(name.title) ? name.title : null;
	const text = entry.single ? role.singular : role.text;
	if (roleEnd > role.to) return join(line.tokens.slice(line.tokens.findIndex(({ start }) => start === role.start), roleEnd));
	return text;
}

function contactOf(told: Told): ContactMention | null {
	const { line, entry, bodies, sources } = told;
	const { name, role } = entry;
	const sense = lineSense(line);
	const implied = role && !entry.body ? bodies.implied.get(role.start) : undefined;
	const body = entry.body ?? implied ?? (role && postKind(role.headFold) ? postOf(told) : null);
	const city = entry.town?.name ?? body?.city ?? (body ? null : sceneOf(told));
	const homely = isHomely(told, city, body?.name ?? null);
	const first = line.tokens[entry.from];
	const last = line.tokens[entry.to - 1];
	if (!first || !last) return null;
	const traveller = told.own || homely;
	const groupHead = role ? role.headFold.slice(role.headFold.lastIndexOf(" ") + 1) : "";
	if (!name) {
		if (!role || traveller) return null;
		if (vagueGroups.has(groupHead) && !body && entry.count === null) return null;
		if (/^(?:mensen|personen)$/u.test(groupHead) && entry.count === null) return null;
		if (role.headFold === "lid" && !body && role.text === "lid") return null;
		if (!sense.contacts && groupWords.has(groupHead) && entry.count === null) return null;
		if (!sense.contacts && !(told.meeting?.met !== undefined && (body || city))) return null;
		if (sense.prose && !body && !city && told.meeting?.met !== false) return null;
		if (sense.prose && groupWords.has(groupHead) && entry.count === null && !body) return null;
	} else if (!sense.list && !role && name.score < 2.5) return null;
	const plural = role !== null && !name && !entry.single && (role.head.plural || entry.count !== null);
	const stretch = line.tokens.slice(entry.from, entry.to);
	const start = Math.min(...stretch.map((token) => token.start));
	const end = Math.max(...stretch.map((token) => token.end), last.end);
	return {
		start,
		end,
		name: name?.name ?? null,
		role: roleText(told),
		organization: body?.name ?? null,
		city: sources.home !== null && city === sources.home && traveller ? null : city,
		group: plural || (role !== null && !name && !entry.single && groupWords.has(groupHead)),
		traveller,
		aliases: name?.aliases ?? [],
		meeting: traveller ? null : told.meeting,
		...sureness(told, body !== null || city !== null),
	};
}

/** The post named in the same line, for a diplomat of whom nothing else is said. */
function postOf({ line, sources: { organizations } }: Told): OrganizationMention | null {
	return (
		organizations.find(
			({ kind, start, end }) => kind === "diplomatic-post" && start >= line.start && end <= line.end,
		) ?? null
	);
}

const municipal = /(?:burgemeester|wethouder|schepen|ambtenaar|ambtenaren|raadslid|raadsvoorzitter|mayor|councillor|alderman|burgermeister(?:in)?|sindaco|alcalde|alcaldesa|maire|borgmester)$/u;

/** The town that a municipal function is of by what was told before it: "met de trein naar Modena. Daar ontving de wethouder ons". */
function sceneOf(told: Told): string | null {
	const { line, entry, sources, meeting } = told;
	if (!entry.role || line.block.kind !== "paragraph" || !meeting) return null;
	if (!municipal.test(entry.role.head.singular) && !municipal.test(entry.role.headFold)) return null;
	const introduced = /^(?:de|het|een|door|met|ook|the)$/u.test(line.tokens[entry.from - 1]?.fold ?? "") || entry.count !== null;
	if (!entry.name && !introduced) return null;
	if (!entry.name && told.ownRoles.includes(` ${entry.role.head.singular} `)) return null;
	const start = line.tokens[entry.from]?.start ?? line.start;
	const before = sources.places.filter((place) => place.start >= line.block.start && place.end <= start && place.form !== "demonym");
	return before.at(-1)?.name ?? null;
}

/** The home municipality's own people: its wethouder, "onze burgemeester", somebody of "gemeente <home>". */
function isHomely({ line, entry, sources: { home } }: Told, city: string | null, body: string | null): boolean {
	const before = line.tokens[entry.from - 1]?.fold ?? "";
	if (ownWords.has(before) && before !== "haagse" && /^(?:onze|ons|eigen)$/u.test(before) && entry.body === null) return entry.name === null;
	if (home === null) return false;
	if (body === `gemeente ${home}`) return true;
	return city === home && body === null && entry.role !== null;
}

function sureness({ line, entry }: Told, placed: boolean): { rule: string; confidence: number } {
	const { name, role } = entry;
	const { list } = lineSense(line);
	if (line.block.cells.length > 1) return { rule: "person.table", confidence: name ? 0.95 : 0.9 };
	if (name && role && placed) return { rule: list ? "person.list" : "person.prose", confidence: list ? 0.95 : 0.85 };
	if (name && (role || placed)) return { rule: "person.part", confidence: list ? 0.9 : 0.8 };
	if (name) return { rule: "person.name", confidence: name.score >= 2 ? 0.8 : 0.6 };
	if (role?.head.group) return { rule: "person.group", confidence: placed ? 0.7 : 0.5 };
	if (placed) return { rule: "person.role", confidence: list ? 0.9 : 0.75 };
	return { rule: "person.role-alone", confidence: 0.6 };
}

/** "de afdeling Wohnungsbau", "directie Internationaal": parts of a body with their names. */
function departments({ tokens }: Line): readonly Span[] {
	return tokens.flatMap((token, at) => {
		if (!/^(?:afdeling|dienst|directie|sector|cluster|team|bureau|department|abteilung)$/u.test(token.fold) || !departmentWords.has(token.fold)) return [];
		let to = at + 1;
		while (tokens[to]?.capital || (/^(?:en|and)$/u.test(tokens[to]?.fold ?? "") && tokens[to + 1]?.capital)) to += 1;
		const last = tokens[to - 1];
		return to > at + 1 && last ? [{ start: token.start, end: last.end }] : [];
	});
}
