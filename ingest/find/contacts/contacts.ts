import type { NotMetReason } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { Document, Section } from "../../document.ts";
import { greeting } from "../../languages/nl/meetings-clauses.ts";
import { reasonIn } from "../meetings/reading.ts";
import type { ContactMention } from "../mention.ts";
import { foldedWords, type Line, readLines } from "../names/tokens.ts";
import { placesByStart, townsOf } from "../organizations/scan.ts";
import { withFullNames } from "../people/surnames.ts";
import { inOrder } from "../within.ts";
import { firstOfEach, isMass, type MetBody } from "./bodies.ts";
import { followDenial } from "./denied.ts";
import type { Entry } from "./entry/entry.ts";
import { followHeads } from "./headed.ts";
import type { Recent } from "./idem.ts";
import { leadBody, leadTown } from "./lead.ts";
import { readLine } from "./line.ts";
import { isListed } from "./listed-body.ts";
import { denialOfVisit, namesVisit, saidLater } from "./said-later.ts";
import { followScene } from "./scene.ts";
import { lineSense } from "./sense.ts";
import { signatureIn } from "./signature.ts";
import type { Bodies, Contacts, PeopleSources } from "./sources.ts";
import { withNamesElsewhere, withoutRepeats } from "./told-elsewhere.ts";
import { employ, employerTold, toldOfLast } from "./told-of-last.ts";

const untold: Recent = { role: null, body: null };

const toldLast = ({ role, body }: Entry, before: Recent): Recent =>
	role || body ? { role: role ?? before.role, body: body ?? before.body } : before;

/** A body met, or missed, with none of its people. */
export type BodyMeeting = MetBody;

/** Finds the people whom a report names or tells of by function, and the bodies met without their people. */
export function findContacts(document: Document, sources: PeopleSources): Contacts {
	const places = placesByStart(sources.places, sources.countries);
	const townsStarting = new Map(sources.places.map((place) => [place.start, place]));
	const bodies = bodiesOf(sources);
	const contacts: ContactMention[] = [];
	const meetings: MetBody[] = [];
	const roles: Span[] = [];
	let carry: Entry | null = null;
	let above: Entry | null = null;
	let recent = untold;
	let block = -1;
	let lastAt = 0;
	let told: readonly ContactMention[] = [];
	let toldBodies: readonly MetBody[] = [];
	let section: Section | null = null;
	let signed = false;
	let before: Line | null = null;
	const scene = followScene();
	const deniedBefore = followDenial(document.text);
	const heads = followHeads(document.text, bodies.starting);
	for (const line of readLines(document)) {
		if (line.blockIndex !== block) carry = null;
		block = line.blockIndex;
		if (line.section !== section) {
			signed = false;
			recent = untold;
			above = null;
		}
		section = line.section;
		signed ||= line.tokens.length < 12 && greeting.test(lineSense(line).folded);
		const towns = townsOf(line, places);
		const found = readLine({
			document,
			line,
			towns,
			townAhead: leadTown(document.text, line, townsStarting),
			bodyAhead: leadBody(document.text, line, bodies.starting) ?? heads.ahead(line),
			bodies,
			sources,
			before: { carry, above },
			recent,
			signed,
		});
		const signature = signed && found.contacts.length === 0 ? signatureIn(line) : null;
		if (signature) found.contacts.push(signature);
		heads.read(line, found.contacts);
		if (found.last) recent = toldLast(found.last, recent);
		carry = found.last ?? carry;
		above = found.last;
		const reason = saidLater(line, found.contacts[0]?.start ?? line.end);
		const spokenOf = lastAt <= (contacts.at(-1)?.end ?? 0);
		if (reason && reason !== "planned" && spokenOf) missLast(contacts, line, reason);
		const headed = deniedBefore(line);
		if (headed && headed !== line)
			miss(found.contacts, found.contacts, reasonIn(foldedWords(line.tokens)) ?? "absent");
		const denied = found.last === null ? denialOfVisit(line, before) : null;
		const meant = denied !== null && before !== null && namesVisit(before);
		if (denied && (told[0]?.start ?? -1) >= line.block.start) miss(contacts, told, denied, meant);
		if (denied && (toldBodies[0]?.start ?? -1) >= line.block.start)
			miss(meetings, toldBodies, denied);
		before = line;
		const employer = employerTold(line, bodies);
		if (employer) employ(contacts, line, employer);
		if (found.last) lastAt = line.tokens[found.last.from]?.start ?? lastAt;
		const others = toldOfLast({ line, contacts, found, bodiesBefore: toldBodies });
		told = scene(line, towns, bodies, others);
		contacts.push(...told);
		toldBodies = found.organizations.filter(
			(body) =>
				(employer === null || body.organization !== employer.name) &&
				(!body.meeting.met || told.every(isMass) || isListed(line, body)),
		);
		meetings.push(...toldBodies);
		roles.push(...found.roleSpans);
	}
	const people = withFullNames(
		withNamesElsewhere(document, withoutRepeats(document.text, contacts)),
	);
	return {
		contacts: people,
		organizations: metAlone(document, meetings, people),
		roleSpans: roles,
	};
}

function bodiesOf({ organizations }: PeopleSources): Bodies {
	const implied = organizations.filter(({ rule }) => rule === "organization.post-implied");
	const named = organizations.filter(({ rule }) => rule !== "organization.post-implied");
	return {
		sorted: inOrder(named),
		starting: new Map(named.map((one) => [one.start, one])),
		implied: new Map(implied.map((one) => [one.start, one])),
	};
}

/** Bodies of which somebody was met, or came along, aren't met by themselves. */
function metAlone(
	document: Document,
	meetings: readonly MetBody[],
	people: readonly ContactMention[],
): readonly MetBody[] {
	const withPeople = new Set(
		people
			.filter((one) => one.traveller || (one.meeting !== null && !isMass(one)))
			.map(({ organization }) => organization),
	);
	return firstOfEach(
		document,
		meetings.filter(({ organization }) => !withPeople.has(organization)),
	);
}

/** Of all, makes those told of in the same breath not met for a reason, where they were or a meeting with them was meant. */
function miss<T extends ContactMention | MetBody>(
	all: T[],
	told: readonly T[],
	reason: NotMetReason,
	meant = false,
): void {
	for (const [at, one] of all.entries())
		if (told.includes(one) && (one.meeting?.met ?? meant))
			all[at] = { ...one, meeting: { met: false, reason } };
}

/** "Zij was verhinderd": makes whom was named last in the block not met for a reason. */
function missLast(contacts: ContactMention[], line: Line, reason: NotMetReason): void {
	const last = contacts.at(-1);
	if (last?.meeting?.met && last.start >= line.block.start)
		contacts[contacts.length - 1] = { ...last, meeting: { met: false, reason } };
}
