import type { NotMetReason } from "#domain/extraction.ts";
import type { Span } from "#domain/report.ts";
import type { Document, Section } from "../../document.ts";
import { greeting, pointers } from "../../languages/nl/meetings-clauses.ts";
import { visits } from "../../languages/nl/meetings-nouns.ts";
import { leadingVerbs } from "../../languages/nl/roles-between.ts";
import { reasonIn } from "../meetings/reading.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import { foldedWords, type Line, readLines, type Token } from "../names/tokens.ts";
import type { BodyMatch } from "../organizations/match.ts";
import { placesByStart, townsOf } from "../organizations/scan.ts";
import { withFullNames } from "../people/surnames.ts";
import { inOrder } from "../within.ts";
import { isIn } from "../words.ts";
import { firstOfEach, isMass, type MetBody } from "./bodies.ts";
import { followDenial } from "./denied.ts";
import type { Entry } from "./entry/entry.ts";
import { followHeads } from "./headed.ts";
import { leadBody, leadTown } from "./lead.ts";
import { readLine } from "./line.ts";
import { followScene } from "./scene.ts";
import { lineSense } from "./sense.ts";
import type { Bodies, Contacts, PeopleSources } from "./sources.ts";
import { withoutRepeats } from "./told-elsewhere.ts";

/** A body met, or missed, with none of its people. */
export type BodyMeeting = MetBody;

/** Finds the people whom a report names or tells of by function, and the bodies met without their people. */
export function findContacts(document: Document, sources: PeopleSources): Contacts {
	const places = placesByStart(sources.places, sources.countries);
	const townsStarting = new Map(sources.places.map((place) => [place.start, place]));
	const named = sources.organizations.filter(({ rule }) => rule !== "organization.post-implied");
	const bodies: Bodies = {
		sorted: inOrder(named),
		starting: new Map(named.map((one) => [one.start, one])),
		implied: new Map(
			sources.organizations
				.filter(({ rule }) => rule === "organization.post-implied")
				.map((one) => [one.start, one]),
		),
	};
	const contacts: ContactMention[] = [];
	const meetings: MetBody[] = [];
	const roles: Span[] = [];
	let carry: Entry | null = null;
	let recent: BodyMatch | null = null;
	let block = -1;
	let lastAt = 0;
	let told: readonly ContactMention[] = [];
	let toldBodies: readonly MetBody[] = [];
	let section: Section | null = null;
	let signed = false;
	const scene = followScene();
	const deniedBefore = followDenial(document.text);
	const heads = followHeads(document.text, bodies.starting);
	for (const line of readLines(document)) {
		if (line.blockIndex !== block) carry = null;
		block = line.blockIndex;
		if (line.section !== section) {
			signed = false;
			recent = null;
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
			carry,
			recent,
			signed,
		});
		heads.read(line, found.contacts);
		recent = found.last?.body ?? recent;
		carry = found.last ?? carry;
		const reason = pronounReason(line, found.contacts[0]?.start ?? line.end);
		const before = contacts.at(-1);
		const spokenOf = lastAt <= (before?.end ?? 0);
		if (
			reason &&
			reason !== "planned" &&
			spokenOf &&
			before?.meeting?.met &&
			before.start >= line.block.start
		) {
			contacts[contacts.length - 1] = { ...before, meeting: { met: false, reason } };
		}
		const headed = deniedBefore(line);
		const ownReason = reasonIn(foldedWords(line.tokens)) ?? "absent";
		if (headed && headed !== line)
			for (const [at, one] of found.contacts.entries())
				if (one.meeting?.met)
					found.contacts[at] = { ...one, meeting: { met: false, reason: ownReason } };
		const denied = found.last === null ? denialOfVisit(line) : null;
		if (denied && (told[0]?.start ?? -1) >= line.block.start) {
			for (const [at, one] of contacts.entries())
				if (told.includes(one) && one.meeting?.met)
					contacts[at] = { ...one, meeting: { met: false, reason: denied } };
		}
		if (denied && (toldBodies[0]?.start ?? -1) >= line.block.start)
			for (const [at, one] of meetings.entries())
				if (toldBodies.includes(one) && one.meeting.met)
					meetings[at] = { ...one, meeting: { met: false, reason: denied } };
		const employer = employerTold(line, bodies);
		const last = contacts.at(-1);
		if (employer && last?.name && last.organization === null && last.start >= line.block.start) {
			contacts[contacts.length - 1] = {
				...last,
				organization: employer.name,
				city: last.city ?? employer.city,
			};
		}
		if (found.last) lastAt = line.tokens[found.last.from]?.start ?? lastAt;
		const predicate = predicateOf(line, found.contacts);
		const holder = contacts.at(-1);
		if (predicate && holder?.name && holder.start >= line.block.start && holder.role === null) {
			contacts[contacts.length - 1] = {
				...holder,
				role: predicate.role,
				organization: holder.organization ?? predicate.organization,
				city: holder.city ?? predicate.city,
			};
			found.contacts.shift();
		}
		told = scene(line, towns, bodies, found.contacts);
		contacts.push(...told);
		toldBodies = found.organizations.filter(
			({ organization }) => employer === null || organization !== employer.name,
		);
		meetings.push(...toldBodies);
		roles.push(...found.roleSpans);
	}
	const people = withFullNames(withoutRepeats(document.text, contacts));
	// Bodies of which somebody was met, or came along, aren't met by themselves.
	const withPeople = new Set(
		people
			.filter((one) => one.traveller || (one.meeting !== null && !isMass(one)))
			.map(({ organization }) => organization),
	);
	const alone = firstOfEach(
		document,
		meetings.filter(({ organization }) => !withPeople.has(organization)),
	);
	return { contacts: people, organizations: alone, roleSpans: roles };
}

const isPronoun = isIn(new Set(["zij", "ze", "hij", "hem", "haar", "hen", "deze"]));
const isPointer = isIn(pointers);
const isVisit = isIn(visits);
const isSubject = isIn(new Set(["hij", "zij", "ze"]));

/** "Wij hebben hem verder niet gesproken". */
const isPronounOfOne = (token: Token | undefined): boolean =>
	/^(?:hem|haar|hen)$/u.test(token?.fold ?? "");

/** "Die mevrouw was ziek", "Die bleek op reis". */
const isPersonal = (token: Token | undefined): boolean =>
	/^(?:mevr|mevrouw|heer|meneer|man|vrouw|was|waren|bleek|bleken|is|zijn|kwam|kwamen|zat|zaten|had|hadden|moest|moesten|kon|konden)$/u.test(
		token?.fold ?? "",
	);

/** "Verhinderd; in zijn plaats …", "Alleen telefonisch.": without a subject it is said of whom was named last. */
const isBareReason = isIn(
	new Set(
		"verhinderd ziek ziekgemeld afwezig afgezegd afgemeld geannuleerd telefonisch online".split(
			" ",
		),
	),
);

/** "Met hem is alleen in het voorbijgaan een hand geschud": said of whom was named last. */
function pronounReason({ tokens }: Line, until: number): NotMetReason | null {
	const [first, second] = tokens;
	if (!first) return null;
	const people = first.fold === "die" && isPersonal(second);
	const ours = /^(?:wij|we|ik)$/u.test(first.fold) && isPronounOfOne(tokens[2]);
	if (isBareReason(first.word) && !tokens.slice(0, 6).some(({ text }) => text === ":")) {
		const end = tokens.findIndex(({ kind, fold }) => kind === "mark" || fold === "en");
		return reasonIn(foldedWords(end < 0 ? tokens : tokens.slice(0, end)));
	}
	return ours ||
		isPronoun(first.word) ||
		people ||
		(first.fold === "met" && second && isPronoun(second.word))
		? reasonIn(foldedWords(tokens.filter(({ end }) => end <= until)))
		: null;
}

/** "Dat gesprek is afgezegd", "Die ging niet door": said of those named in the sentence before. */
function denialOfVisit({ tokens }: Line): NotMetReason | null {
	const [first, second] = tokens;
	if (!first || !second || !isPointer(first.word)) return null;
	const visit = isVisit(second.word);
	const reason = reasonIn(foldedWords(tokens));
	return visit || (reason === "cancelled" && !first.word.article) ? reason : null;
}

/** "Hij werkt voor de Comune di Bologna", "Zij leidt de afdeling Water van X": said of whom was named last. */
function employerTold({ tokens }: Line, { starting }: Bodies): OrganizationMention | null {
	const [first, second] = tokens;
	if (!first || !second || !isSubject(first.word)) return null;
	const bodyAt = (at: number): OrganizationMention | null =>
		starting.get(tokens[tokens[at]?.word.article ? at + 1 : at]?.start ?? -1) ?? null;
	const leads = leadingVerbs.has(second.fold);
	const object = isAdverb(tokens[2]) ? 3 : 2;
	if (leads && bodyAt(object)) return bodyAt(object);
	if (!leads && !/^(?:werkt|werkte|is|doet|deed)$/u.test(second.fold)) return null;
	const link = leads ? /^(?:van|bij)$/u : /^(?:voor|bij)$/u;
	const at = tokens.findIndex(
		({ fold }, place) => place > 1 && link.test(fold) && bodyAt(place + 1),
	);
	return at > 1 && at < 12 ? bodyAt(at + 1) : null;
}

/** "Zij leidt daar Stichting Walvis". */
const isAdverb = (token: Token | undefined): boolean =>
	/^(?:daar|er|hier|nu|ook|zelf|sinds)$/u.test(token?.fold ?? "");

/** "Zij is bij de gemeente X chef strandbeheer": the function of whom was named last. */
function predicateOf({ tokens }: Line, [first]: readonly ContactMention[]): ContactMention | null {
	const [subject, verb] = tokens;
	if (!subject || !isSubject(subject.word)) return null;
	const told = /^(?:is|was|werkt|werkte)$/u.test(verb?.fold ?? "");
	return told && first && first.name === null && !first.group ? first : null;
}
