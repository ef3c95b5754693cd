import { fillers, formerly, leadingVerbs } from "../../languages/nl/roles-between.ts";
import { called, namesBefore, namesLast } from "../../languages/nl/roles-called.ts";
import type { ContactMention, OrganizationMention } from "../mention.ts";
import { foldedWords, type Line, type Token } from "../names/tokens.ts";
import { isIn, ofWord } from "../words.ts";
import type { MetBody } from "./bodies.ts";
import type { Entry } from "./entry/entry.ts";
import { roleText } from "./mention.ts";
import type { Bodies } from "./sources.ts";

const isSubject = isIn(new Set(["hij", "zij", "ze"]));

/** "Hij werkt voor de Comune di Bologna", "Zij leidt de afdeling Water van X": said of whom was named last. */
export function employerTold({ tokens }: Line, { starting }: Bodies): OrganizationMention | null {
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

/** Gives whom was named last in the block the body that they work for, if no other is told. */
export function employ(
	contacts: ContactMention[],
	line: Line,
	employer: OrganizationMention,
): void {
	const last = contacts.at(-1);
	if (!last?.name || last.organization !== null || last.start < line.block.start) return;
	contacts[contacts.length - 1] = {
		...last,
		organization: employer.name,
		city: last.city ?? employer.city,
	};
}

/** A function that a line says of whom was told of before, and the body and town that it tells with it. */
export interface Predicate {
	readonly start: number;
	readonly role: string | null;
	readonly organization: string | null;
	readonly city: string | null;
}

/** What stands between "zij is" and the function: time, place, "een", "ook", "bij". */
const isBetween = ofWord(
	({ fold, article, count, digit, capital }) =>
		article ||
		capital ||
		digit ||
		count !== undefined ||
		fillers.has(fold) ||
		/^(?:er|hier|zelf|als|al|pas|ook|bij|voor|binnen|van|in|op|eigenlijk|namelijk|overigens|trouwens|weer)$/u.test(
			fold,
		),
);

/** "Zij is bij de gemeente X chef strandbeheer", "Hij is er al tien jaar procestechnoloog": the function of whom was told of before; null if the line tells none. */
export function predicateOf(line: Line, entries: readonly Entry[]): Predicate | null {
	const { tokens } = line;
	const [subject, verb] = tokens;
	if (!subject || !verb || !isSubject(subject.word)) return null;
	if (!/^(?:is|was|werkt|werkte|bleek|blijkt)$/u.test(verb.fold)) return null;
	const entry = predicated(tokens, entries);
	if (!entry?.role || entry.name || entry.count !== null) return null;
	if (entry.role.head.plural || entry.role.head.group) return null;
	const at = tokens.findIndex(({ start }) => start === entry.role?.start);
	const housed = /^(?:bij|voor)$/u.test(tokens[2]?.fold ?? "") && entries[0]?.body != null;
	const between = housed ? [] : tokens.slice(2, at);
	const told = between.every(
		({ word }, index) => isBetween(word) || between[index - 1]?.fold === "een",
	);
	if (!told || between.some(({ fold }) => formerly.has(fold))) return null;
	return {
		start: tokens[entry.from]?.start ?? entry.role.start,
		role: roleText({ line, entry }),
		organization: entry.body?.name ?? null,
		city: entry.town?.name ?? entry.body?.city ?? null,
	};
}

/** "Ze heet Rocío Vega", "Zijn naam is Ton": a line that opens with whoever was told of before and gives their name. */
function givesName({ tokens }: Line, name: string): boolean {
	const first = name.split(" ")[0];
	const at = tokens.findIndex(({ text }) => text === first);
	if (at === 0) return namesBefore.test(foldedWords(tokens.slice(name.split(" ").length)));
	return at > 1 && at < 12 && namesLast.test(foldedWords(tokens.slice(0, at)));
}

/** Where whom a line gives a name to was told of before by the same function: "De wijkagent heette Baz"; -1 if nowhere. */
function sameFunction(
	{ tokens, block }: Line,
	contacts: readonly ContactMention[],
	{ role, start }: ContactMention,
): number {
	const opens = tokens[0]?.word.article === true && tokens[1]?.start === start;
	if (!role || !opens || !tokens.slice(2, 6).some(({ fold }) => called.test(fold))) return -1;
	return contacts.findLastIndex(
		(one) =>
			one.start >= block.start &&
			one.name === null &&
			!one.group &&
			one.role?.toLowerCase() === role.toLowerCase(),
	);
}

/** Whoever a line's first function is of; behind "Zij is bij X, de grootste verhuurder van het land, …" the function that comes last. */
function predicated(tokens: readonly Token[], entries: readonly Entry[]): Entry | undefined {
	const first = entries.find(({ name, role }) => name || role);
	const last = entries.at(-1);
	const apposed = last?.name === null && last.role && tokens[last.from - 1]?.text === ",";
	return apposed && tokens[2]?.fold === "bij" && entries[0]?.body ? last : first;
}

/** Gives whom was told of last in the block the function or the name that a line says to be theirs; returns the line's other people. */
export function toldOfLast({
	line,
	contacts,
	found: { contacts: people, predicate },
	bodiesBefore,
}: {
	readonly line: Line;
	/** Those told of before; the last may be told more of. */
	readonly contacts: ContactMention[];
	readonly found: {
		readonly contacts: readonly ContactMention[];
		readonly predicate: Predicate | null;
	};
	readonly bodiesBefore: readonly MetBody[];
}): readonly ContactMention[] {
	const place = contacts.length - 1;
	const last = contacts[place];
	const isTold = last !== undefined && last.start >= line.block.start;
	if (predicate && isTold) {
		if (last.role === null)
			contacts[place] = {
				...last,
				role: predicate.role,
				organization: last.organization ?? predicate.organization,
				city: last.city ?? predicate.city,
			};
		return people.filter(({ name, start }) => name !== null || start > predicate.start);
	}
	const [named, ...others] = people;
	if (!named?.name) return people;
	const again = sameFunction(line, contacts, named);
	if (again < 0 && !givesName(line, named.name)) return people;
	const told = again < 0 ? place : again;
	const one = contacts[told];
	if (one && one.start >= line.block.start && !one.name && !one.group && !one.traveller) {
		contacts[told] = {
			...one,
			name: named.name,
			aliases: named.aliases,
			organization: one.organization ?? named.organization,
			city: one.city ?? named.city,
		};
		return others;
	}
	const body = bodiesBefore.at(-1);
	if (named.organization || !body || body.start < line.block.start) return people;
	const { organization, meeting } = body;
	return [{ ...named, organization, city: body.city ?? named.city, meeting }, ...others];
}
