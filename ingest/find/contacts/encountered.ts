import { metVerbs } from "../../languages/nl/meetings-clauses.ts";
import {
	countedPeople,
	couples,
	goesOnDay,
	handedOver,
	opensDay,
} from "../../languages/nl/roles-counted.ts";
import { tellsOfMeeting } from "../meetings/reading.ts";
import type { Line } from "../names/tokens.ts";
import type { RoleMatch } from "../people/roles.ts";
import { foldWord } from "../word-form.ts";
import { isIn } from "../words.ts";
import type { Entry } from "./entry/entry.ts";
import { isOfOccasion } from "./occasion.ts";
import type { OfficeTold } from "./office-town.ts";
import { lineSense } from "./sense.ts";
import type { Bodies } from "./sources.ts";

/** A contact of a line as it is put together, and who it may be. */
export interface Told extends OfficeTold {
	readonly own: boolean;
	/** Came for somebody else, or with somebody named. */
	readonly came: boolean;
	readonly bodies: Bodies;
}

/** "met tien studenten": the number stands right before the function. */
export const isCounted = ({ line, entry: { count, from } }: Told): boolean =>
	count !== null && count > 1 && line.tokens[from - 1]?.word.count === count;

/** "Verder twee overlevenden van de ramp, die …": people by number who open a sentence on contacts that has no verb of its own. */
export function isListedCount({ line: { tokens, section }, entry: { from, role } }: Told): boolean {
	const next = tokens[role?.to ?? from];
	return (
		section.role === "contacts" &&
		tokens.slice(0, from - 1).every(({ kind, fold }) => kind === "mark" || addsOn.test(fold)) &&
		(next === undefined || /^(?:van|uit|die|met|[,.(])?$/u.test(next.fold || next.text))
	);
}

const isCountedPeople = isIn(countedPeople);
const addsOn = /^(?:verder|daarnaast|ook|nog|en|tot|slot|tenslotte|voorts|bovendien)$/u;

/** "Volgens de wethouder van Gent is het aantal gehalveerd": somebody whose words are given. */
export function isCited({ line: { tokens }, entry: { from } }: Told): boolean {
	const at = tokens[from - 1]?.word.article ? from - 2 : from - 1;
	return /^(?:volgens|zoals|aldus|via)$/u.test(tokens[at]?.fold ?? "");
}

/** "Bij het diner van X zat de wethouder naast …": an office told with its article alone is that of the one who travelled, unless the party met its holder. */
export function isOfOurs({ line, entry: { role, from }, ownRoles }: Told): boolean {
	const { tokens } = line;
	if (!role || role.head.plural || !ownRoles.includes(` ${role.headFold} `)) return false;
	if (tokens[from - 1]?.fold !== "de" || /^(?:van|uit|bij|der)$/u.test(tokens[role.to]?.fold ?? ""))
		return false;
	return (
		!/^(?:met|door|en|naast|namens|aan)$/u.test(tokens[from - 2]?.fold ?? "") &&
		!tokens.some(({ fold }) => fold === "ons")
	);
}

/** "De arts van de GGD liep mee", where an "arts van de GGD Haaglanden" travelled: one of the party is told of again. */
export const isOneOfUs = (
	{ line: { tokens, section }, entry: { role, from }, ownRoles }: Told,
	body: string,
): boolean =>
	role !== null &&
	!role.head.plural &&
	section.role !== "party" &&
	tokens[from - 1]?.fold === "de" &&
	ownRoles.includes(` ${role.headFold} `) &&
	ownRoles.includes(` ${foldWord(body)} `);

/** Behind these somebody is spoken of: "wat voor een bestuurder bijzonder is", "zoals de burgemeester daar heet". */
const passing =
	/^(?:voor|zoals|als|over|volgens|tegen|dan|want|of|tot|uit|naar|per|welke|elke|iedere)$/u;

/** "Gesproken is met een rabbijn": one told of by function in a sentence that tells of a meeting. */
export function isEncountered({ line, entry: { role, from }, ownRoles }: Told): boolean {
	if (!role || isOfOccasion(role)) return false;
	if (isListed(line, from, role.to) || isHost(line, from, role) || isOfDay(line, from, role))
		return true;
	const couple = couples.test(role.headFold);
	if ((role.head.plural || role.head.group) && !couple) return false;
	if (ownRoles.includes(` ${role.head.singular} `)) return false;
	// "de nieuwe projectmanager"
	const quality =
		line.tokens[role.to]?.text !== "," &&
		(couple || /.{3}e$/u.test(line.tokens[from - 1]?.fold ?? "")) &&
		!line.tokens[from - 1]?.word.article &&
		line.tokens[from - 2]?.word.article;
	const first = quality ? from - 1 : from;
	const article = line.tokens[first - 1]?.word.article === true;
	const before = line.tokens[first - (article ? 2 : 1)]?.fold ?? "";
	const introduced = article ? !passing.test(before) : /^(?:met|door)$/u.test(before);
	const { folded } = lineSense(line);
	const handed = line.section.role === "contacts" && before === "aan" && handedOver.test(folded);
	return introduced && (handed || metVerbs.test(folded) || tellsOfMeeting(folded));
}

/** "'s Middags op het gemeentehuis bij de chef welzijn, die …", "bij de pastoor thuis": at whose place a sentence on contacts says that the party was. */
function isHost({ tokens, section }: Line, from: number, { to, head }: RoleMatch): boolean {
	const at = tokens[from - 1]?.word.article === true && tokens[from - 2]?.fold === "bij";
	const next = tokens[to]?.fold || (tokens[to]?.text ?? "");
	return at && section.role === "contacts" && !head.plural && /^(?:,|\.|thuis|)$/u.test(next);
}

/** "Woensdag in Gent de schooldirecteur, de conciërge en …", "Daarna de wethouder, die …": a sentence on contacts that opens with when and where, and goes on with who without a verb. */
function isOfDay({ tokens, section }: Line, from: number, { to, head }: RoleMatch): boolean {
	if (section.role !== "contacts" || head.group) return false;
	const [first] = tokens;
	if (!first || !opensDay.test(first.fold) || !tokens[from - 1]?.word.article) return false;
	const next = tokens[to]?.fold || (tokens[to]?.text ?? "");
	if (!/^(?:,|\.|en|\(|van|voor|bij|uit|die|met|)$/u.test(next)) return false;
	return tokens
		.slice(1, from)
		.every(
			({ text, fold, word, capital }) =>
				capital ||
				word.article ||
				word.count !== undefined ||
				word.role !== null ||
				goesOnDay.test(fold || text),
		);
}

/** "Zes gezinnen, een pastoor en Stefano, die de sleutel had": nothing but people stands before somebody in a sentence on contacts, and another follows. */
function isListed({ tokens, section }: Line, from: number, to: number): boolean {
	if (section.role !== "contacts") return false;
	const first = tokens.findIndex(({ kind, fold }) => kind === "word" && !addsOn.test(fold));
	const told = tokens.slice(first, from);
	const people = told.every(
		({ kind, text, fold, word, capital }) =>
			(kind === "mark" ? text === "," : false) ||
			word.article ||
			word.count !== undefined ||
			word.role !== null ||
			capital ||
			isCountedPeople(word) ||
			/^(?:en|met|ook)$/u.test(fold),
	);
	const others = told.some(({ text, fold }) => text === "," || fold === "en");
	return (
		people &&
		(others ? /^(?:,|en|\.|die|\(|)$/u : /^(?:,|en)$/u).test(
			tokens[to]?.fold || (tokens[to]?.text ?? ""),
		)
	);
}

/** "collega's uit Göteborg", "de delegaties van Gent en Porto": a group of a town, not one that is in it. */
export function isFrom({ tokens }: Line, { role, town }: Entry): boolean {
	if (!town || !role) return false;
	const near = tokens.slice(role.to, role.to + 3).map(({ fold }) => fold);
	return near.some((word) => /^(?:van|uit|vanuit|from|of)$/u.test(word));
}
