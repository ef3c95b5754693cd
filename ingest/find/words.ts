import type { OrganizationKind } from "#domain/extraction.ts";
import { firstNames } from "../gazetteer/person-names.ts";
import { countOf } from "../languages/nl/meetings-counts.ts";
import {
	abbreviations,
	commonWords,
	eventWords,
	particles,
	placeWords,
	titles,
	writtenSmall,
} from "../languages/nl/names.ts";
import { openingHeads } from "../languages/nl/organizations.ts";
import { roleHeads } from "../languages/nl/roles.ts";
import { articles, surnameRoles } from "../languages/nl/roles-around.ts";
import { cutShort } from "../languages/nl/sentences.ts";
import { closingKind } from "./organizations/closers.ts";
import { genericNoun } from "./organizations/noun-words.ts";
import { opensBody, opensPost } from "./organizations/openers.ts";
import { isPortfolio } from "./people/portfolios.ts";
import { modifies, type RoleWord, roleWord, shortenedRole } from "./people/role-words.ts";
import { formOf, type WordForm } from "./word-form.ts";

/** What a word is wherever it stands: its form and what the lexicons say of it. One object for each word, made once. */
export interface Word extends WordForm {
	/** Markup: an asterisk, underscore, backtick or "~~". */
	readonly markup: boolean;
	readonly article: boolean;
	/** A word that begins sentences, or stands with a capital for other reasons. */
	readonly common: boolean;
	readonly particle: boolean;
	/** A title or form of address. */
	readonly title: boolean;
	/** "J.", "Th.", "P.J.". */
	readonly initials: boolean;
	/** A first name, or begins with one and a hyphen. */
	readonly firstName: boolean;
	/** Names an event, or a building, street or quarter. */
	readonly event: boolean;
	readonly place: boolean;
	/** A function, if it is one, and whether it may stand before one and belong to it. */
	readonly role: RoleWord | null;
	readonly modifies: boolean;
	/** The number that it states, null for an unstated one ("enkele"), undefined if none. */
	readonly count: number | null | undefined;
	/** A field of policy or a part of a body. */
	readonly portfolio: boolean;
	/** The kind of body whose name it opens or closes; null if none. */
	readonly opening: OrganizationKind | null;
	readonly closing: OrganizationKind | null;
	/** Written small it may open a body's name at all: most words of a text may not. */
	readonly opensBody: boolean;
	/** May open the name of a post abroad. */
	readonly opensPost: boolean;
	/** A noun of bodies, and so no name. */
	readonly genericNoun: boolean;
	/** A full stop behind it belongs to it: an initial or abbreviation. */
	readonly abbreviation: boolean;
	/** Answers to the questions that finders ask of words, by the question's number. */
	readonly answers: unknown[];
	/** Has a digit, a capital within it ("McDonald" has none), or a sign such as "&". */
	readonly digit: boolean;
	readonly innerCapital: boolean;
	readonly sign: boolean;
}

let questions = 0;

/** The same question of a word, judged once for each word however often it is asked. */
export function ofWord<T extends string | number | boolean | object | null>(
	judge: (word: Word) => T,
): (word: Word) => T {
	const question = questions;
	questions += 1;
	return (word) => {
		const known = word.answers[question] as T | undefined;
		if (known !== undefined) return known;
		const answer = judge(word);
		word.answers[question] = answer;
		return answer;
	};
}

/** Tells of a word whether a list has it, folded. */
export const isIn = (
	list: ReadonlySet<string> | ReadonlyMap<string, unknown>,
): ((word: Word) => boolean) => ofWord(({ fold }) => list.has(fold));

/** Some 1 kB each. */
const limit = 60_000;
const slots = 1 << 17;
/** Numbers of words, counted from 1, by the letters of their text; 0 where none is. */
const table = new Uint16Array(slots);
let known: Word[] = [];

/** The word, number or mark that a text is; remembered as reports use few words. */
export function wordOf(text: string): Word {
	return seekWord(text, 0, text.length);
}

const places = 4096;
/** Where in the text read last a word begins, by the last bits of that place, and which; finders cut up the same text in turn. */
const placed = {
	text: "",
	starts: new Int32Array(places),
	words: new Array<Word | undefined>(places),
};

/** The word, number or mark that stands at a stretch of text; found without cutting it out where it was seen before. */
export function wordIn(text: string, start: number, end: number): Word {
	const { starts, words } = placed;
	if (text !== placed.text) {
		placed.text = text;
		starts.fill(-1);
	}
	const place = start & (places - 1);
	const before = starts[place] === start ? words[place] : undefined;
	if (before !== undefined && before.text.length === end - start) return before;
	const word = seekWord(text, start, end);
	starts[place] = start;
	words[place] = word;
	return word;
}

function seekWord(text: string, start: number, end: number): Word {
	const length = end - start;
	let hash = length;
	if (length < 6) for (let at = start; at < end; at += 1) hash = mixed(hash, text, at);
	else {
		// Five letters tell longer words apart well enough.
		hash = mixed(mixed(hash, text, start), text, start + 1);
		hash = mixed(hash, text, start + (length >> 1));
		hash = mixed(mixed(hash, text, end - 2), text, end - 1);
	}
	const first = (hash ^ (hash >>> 15)) & (slots - 1);
	let slot = first;
	for (let number = table[slot] ?? 0; number > 0; number = table[slot] ?? 0) {
		const word = known[number - 1];
		if (word !== undefined && standsAt(text, start, end, word.text)) return word;
		slot = (slot + 1) & (slots - 1);
	}
	if (known.length >= limit) {
		table.fill(0);
		known = [];
		slot = first;
	}
	const word = classify(formOf(ownCopy(text.slice(start, end))));
	known.push(word);
	table[slot] = known.length;
	return word;
}

const mixed = (hash: number, text: string, at: number): number =>
	Math.imul(hash ^ text.charCodeAt(at), 0x01000193);

function standsAt(text: string, start: number, end: number, word: string): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at += 1)
		if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
	return true;
}

/** A long part of a text keeps all of it in memory; a copy doesn't. */
const ownCopy = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));

/** "Önder" is no "onder": no Dutch word but "één" begins with such a capital. */
const foreignCapital = /^(?!É)[À-ÖØ-ÞĀ-Ž]/u;

const initials = /^(?:\p{Lu}\p{Ll}?\.-?)*\p{Lu}\p{Ll}?$/u;

const isAbbreviation = ({ text, fold }: WordForm): boolean =>
	(initials.test(text) && text.length <= 12) ||
	abbreviations.has(fold) ||
	abbreviations.has(text.toLowerCase()) ||
	(text.length < 12 && cutShort.test(text));

/** "De Visser-Kok": two surnames with a hyphen, of which the second is a function elsewhere. */
const isDoubleSurname = ({ text, fold }: WordForm): boolean =>
	/^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(text) &&
	surnameRoles.has(fold.slice(fold.lastIndexOf(" ") + 1));

/** "Khalid": a first name that only ends as functions do. */
const isGivenName = ({ fold, capital }: WordForm): boolean =>
	capital && firstNames.has(fold) && !roleHeads.has(fold);

/** "ETC": an abbreviation that is written in small letters only, and so an acronym in capitals. */
const isWrittenSmall = ({ text, fold }: WordForm): boolean =>
	writtenSmall.has(fold) && text.length > 2 && text === text.toUpperCase();

function classify(form: WordForm): Word {
	const { text, fold } = form;
	const space = fold.indexOf(" ");
	return {
		...form,
		markup: /^(?:\*|_|~~|`)$/u.test(text),
		article: articles.has(fold),
		common: commonWords.has(fold) && !foreignCapital.test(text) && !isWrittenSmall(form),
		particle: particles.has(fold) || text === "à" || text === "v." || fold === "v d",
		title: titles.has(fold),
		initials: /^\p{Lu}\p{Ll}?\.(?:-?\p{Lu}\p{Ll}?\.)*$/u.test(text),
		firstName: firstNames.has(space < 0 ? fold : fold.slice(0, space)),
		event: eventWords.has(fold),
		place: placeWords.has(fold),
		role:
			isDoubleSurname(form) || isGivenName(form)
				? null
				: (roleWord(fold) ?? (/\p{Ll}\.$/u.test(text) ? shortenedRole(fold) : null)),
		modifies: modifies(fold),
		count: countOf(fold),
		portfolio: isPortfolio(fold),
		opening: openingHeads.get(fold) ?? null,
		closing: closingKind(form),
		opensBody: opensBody(fold),
		opensPost: opensPost(fold),
		genericNoun: genericNoun(fold),
		abbreviation: form.kind === "word" && isAbbreviation(form),
		answers: new Array(questions),
		digit: /\p{N}/u.test(text),
		innerCapital: /\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Mc|Mac|De|Van|Di|La|Le|O['’])/u, "")),
		sign: /[&+@/]/u.test(text),
	};
}
