import type { OrganizationKind } from "#domain/extraction.ts";
import { countOf } from "../languages/nl/meetings-counts.ts";
import { commonWords, eventWords, particles, placeWords, titles } from "../languages/nl/names.ts";
import { firstNames } from "../languages/nl/names-first.ts";
import { openingHeads } from "../languages/nl/organizations.ts";
import { articles } from "../languages/nl/roles-around.ts";
import { closingKind } from "./organization-closers.ts";
import { isPortfolio } from "./people-portfolios.ts";
import { modifies, type RoleWord, roleWord } from "./people-role-words.ts";
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
	/** Has a digit, a capital within it ("McDonald" has none), or a sign such as "&". */
	readonly digit: boolean;
	readonly innerCapital: boolean;
	readonly sign: boolean;
}

const limit = 50_000;
const words = new Map<string, Word>();

/** The word, number or mark that a text is; remembered as reports use few words. */
export function wordOf(text: string): Word {
	const known = words.get(text);
	if (known !== undefined) return known;
	const word = classify(formOf(text));
	if (words.size >= limit) words.clear();
	words.set(text, word);
	return word;
}

function classify(form: WordForm): Word {
	const { text, fold } = form;
	const space = fold.indexOf(" ");
	return {
		...form,
		markup: /^(?:\*|_|~~|`)$/u.test(text),
		article: articles.has(fold),
		common: commonWords.has(fold),
		particle: particles.has(fold) || text === "à",
		title: titles.has(fold),
		initials: /^(?:\p{Lu}\p{Ll}?\.)+$/u.test(text),
		firstName: firstNames.has(space < 0 ? fold : fold.slice(0, space)),
		event: eventWords.has(fold),
		place: placeWords.has(fold),
		role: roleWord(fold),
		modifies: modifies(fold),
		count: countOf(fold),
		portfolio: isPortfolio(fold),
		opening: openingHeads.get(fold) ?? null,
		closing: closingKind(form),
		digit: /\p{N}/u.test(text),
		innerCapital: /\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Mc|Mac|De|Van|Di|La|Le|O['’])/u, "")),
		sign: /[&+@/]/u.test(text),
	};
}
