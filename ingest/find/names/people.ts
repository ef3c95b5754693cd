import type { Span } from "#domain/report.ts";
import { lookUpTowns } from "../../gazetteer/load-gazetteer.ts";
import { isOrdinaryWord } from "../../gazetteer/ordinary-words.ts";
import { surnames } from "../../gazetteer/person-names.ts";
import { tellingBeforeVan } from "../../languages/nl/meetings-clauses.ts";
import {
	bodyEnding,
	eventWords,
	givenWords,
	openers,
	placeSurnames,
	placeWords,
	weekdayCut,
} from "../../languages/nl/names.ts";
import { fieldEnding } from "../../languages/nl/noun-endings.ts";
import { portfolioWords } from "../../languages/nl/roles-around.ts";
import { remember } from "../../memo.ts";
import { isIn, ofWord } from "../words.ts";
import { collect, type Occupied, type Parts, skipTitles } from "./parts.ts";
import { ranked } from "./ranked.ts";
import { isSyllabledName } from "./syllabled.ts";
import type { Token } from "./tokens.ts";
import { nameWritten } from "./written.ts";

/** A stretch of tokens that may be somebody's name, title and all. */
export interface NameMatch extends Span {
	/** First token after the match. */
	readonly to: number;
	readonly name: string;
	readonly aliases: readonly string[];
	/** The last title before the name, as written. */
	readonly title: string | null;
	/** How much speaks for a person: below 0 it is none, from 2 it is likely one even in running text. */
	readonly score: number;
}

const surname =
	/(?:sen|son|stra|sma|ink|mans|man|ski|ska|cki|cka|wicz|vic|ova|eva|enko|escu|idis|poulos|poulou|akis|ian|yan|oglu|berg|feld|veld|kamp|dijk|hout|beek|meijer|meyer|mann|stein|ez|ini|elli|etti|eira|ema|inga|sson|dottir|quist|qvist|strom|burgh|sma|huis|aar)$/u;

/** Ends as surnames do, or is one that many have: "Meijer", "O'Brien", "Núñez Palomino". */
export const endsAsSurname = ofWord(
	({ fold }) => surname.test(fold) || surnames.has(fold.slice(fold.lastIndexOf(" ") + 1)),
);

const ends = (words: ReadonlySet<string>, fold: string): boolean => {
	const last = fold.slice(fold.lastIndexOf(" ") + 1);
	if (words.has(last)) return true;
	for (let size = 4; size <= Math.min(10, last.length - 4); size += 1) {
		if (words.has(last.slice(-size))) return true;
	}
	return false;
};

const endsInEventOrPlace = ofWord(({ fold }) => ends(eventWords, fold) || ends(placeWords, fold));

/** "Keolis Lyon": a town that everybody knows, behind a word that is no first name. */
const isLargeTown = remember(
	(fold) => lookUpTowns(fold).named?.towns.some((town) => town.population > 400_000) === true,
);

/** A field ("Grootschalig Optreden"), or a plural ("Slimme Camera's"), and nobody's name. */
const endsAsField = ofWord(
	({ text, fold, firstName }) => !firstName && (/['’]s$/u.test(text) || fieldEnding.test(fold)),
);
const isPolicy = isIn(portfolioWords);
const isField = ofWord((word) => isPolicy(word) || endsAsField(word));
const isNumeral = ofWord(({ text }) => /^[IVX]{2,}$/u.test(text));

const isGiven = 1;
const hasDigit = 2;
const isOccasion = 4;
const endsAsOccasion = 8;
const isBody = 16;
const isTopic = 32;
const isCommon = 64;
const isMixed = 128;
const hasSign = 256;

/** What speaks for or against a word in a name, as bits. */
const traitsOf = ofWord((word) => {
	let traits = word.firstName ? isGiven : 0;
	if (word.digit) traits |= hasDigit;
	if ((word.event || word.place) && !placeSurnames.has(word.fold)) traits |= isOccasion;
	if (endsInEventOrPlace(word)) traits |= endsAsOccasion;
	if (word.closing !== null || word.opening !== null || bodyEnding.test(word.fold))
		traits |= isBody;
	if (isField(word)) traits |= isTopic;
	if (word.common && !word.particle && !word.initials) traits |= isCommon;
	if (word.innerCapital) traits |= isMixed;
	return word.sign ? traits | hasSign : traits;
});

const opensOnly = ofWord(
	({ opening, closing, fold }) => opening !== null && closing === null && !bodyEnding.test(fold),
);
const isGivenWord = isIn(givenWords);
const isElided = ofWord(({ text }) => /^[DO]['’]\p{Lu}/u.test(text));
const isName = (token: Token | undefined): boolean => token?.capital === true && !token.word.common;

/** "van der Meer": a common word as a surname. */
const isBehindParticle = ({ tokens }: Parts, word: Token | undefined): boolean => {
	const before = tokens[tokens.indexOf(word as Token) - 1];
	return before !== undefined && !before.capital && before.word.particle;
};

/** "Lunar Freezing", "Civiele Bescherming": a word of Dutch or English by which nobody is called. */
const isNoName = ofWord(
	({ fold, firstName, particle }) =>
		!firstName && !particle && !surnames.has(fold) && isOrdinaryWord(fold),
);

function weigh(parts: Parts, title: string | null, from: number, occupied: Occupied): number {
	const words = parts.tokens.filter((token) => token.capital);
	const first = parts.tokens[0];
	if (!first) return -9;
	if (isSyllabledName(parts.tokens)) return title ? 6 : 3;
	let any = 0;
	let later = 0;
	for (let at = words.length - 1; at >= 0; at -= 1) {
		later = any;
		const traits = traitsOf((words[at] ?? first).word);
		const surname = isBehindParticle(parts, words[at]) || (at === 0 && isGivenWord(first.word));
		any |= surname ? traits & ~isCommon : traits;
		// "Juan Canton": what opens the names of bodies opens none at the end of somebody's.
		if (
			at > 0 &&
			at === words.length - 1 &&
			first.word.firstName &&
			opensOnly((words[at] ?? first).word)
		)
			any &= ~isBody;
	}
	let score = title ? 3 : 0;
	if (parts.initials > 0) score += 2;
	if (first.word.firstName || isGivenWord(first.word)) score += 2;
	else if (later & isGiven) score += 1;
	if (parts.small > 0) score += 1;
	const small = parts.tokens[1] && !parts.tokens[1].capital;
	if (small && !first.word.firstName && parts.initials === 0) {
		const second = parts.tokens.find((token, at) => at > 0 && token.capital);
		if (second?.word.firstName) score -= 3;
	}
	const plain = parts.initials === 0 && parts.small === 0 && !title && words.length > 1;
	if (plain && words.every(({ word }) => isNoName(word))) score -= 1.5;
	const last = words.at(-1);
	if (last?.fold.includes(" ")) score += 0.5;
	if (last && isElided(last.word)) score += 1;
	if (last && endsAsSurname(last.word)) score += 0.5;
	if (words.length >= 2 && words.length <= 4) score += 0.5;
	if (parts.initials === 0 && words.every((token) => token.upper)) score -= 3;
	if (first.upper && parts.initials === 0) score -= 2;
	if (any & hasDigit) score -= 3;
	const given = first.word.firstName && words.length > 1;
	if (any & (given ? isOccasion : endsAsOccasion)) score -= 2.5;
	if (any & isBody) score -= 4;
	// "Koen Kennis", "Ana Falcão Reis": behind a first name a common word may be a surname.
	const both = given && (words.length === 2 || (words.length === 3 && parts.small === 0));
	if (any & isTopic) score -= both ? 1 : 2;
	if (any & isCommon) score -= both ? 0.5 : 1.5;
	if (any & isMixed) score -= 2;
	if (any & hasSign) score -= 3;
	for (let at = from + 1; at < parts.next; at += 1) {
		const end = occupied.place(at);
		if (end > 0 && (end - at > 1 || !first.word.firstName)) score -= 1;
	}
	if (isNumeral(parts.tokens.at(-1)?.word ?? first.word)) score -= words.length > 2 ? 0.5 : 2;
	const local = words.length === 2 && parts.initials === 0 && !title ? words[1] : undefined;
	if (local && !first.word.firstName && isLargeTown(local.fold)) score -= 1.5;
	if (occupied.place(from) >= parts.next) score -= 3;
	else if (occupied.place(from) > 0) score -= parts.tokens[1]?.word.initials ? 5 : 1.5;
	return score;
}

/** The reading of a line that names were asked of last, and the names found in it; undefined where not asked. */
interface Read {
	readonly tokens: readonly Token[];
	readonly occupied: Occupied;
	readonly names: (NameMatch | null | undefined)[];
}

let read: Read | null = null;

/** The name that begins at a token, if one may; titles before it are taken too. Remembered for one reading of a line. */
export function nameAt(
	tokens: readonly Token[],
	from: number,
	occupied: Occupied,
): NameMatch | null {
	if (read?.tokens !== tokens || read.occupied !== occupied) read = { tokens, occupied, names: [] };
	const { names } = read;
	const known = names[from];
	if (known !== undefined) return known;
	const name = readName(tokens, from, occupied);
	names[from] = name;
	return name;
}

function readName(tokens: readonly Token[], from: number, occupied: Occupied): NameMatch | null {
	const opening = tokens[from];
	if (opening?.kind !== "word") return null;
	const { next: begin, title } = skipTitles(tokens, from);
	// "Het Douro-dal": nobody is called so.
	if (!title && (!opening.capital || opening.fold === "het")) return null;
	const given =
		// "Dag Ommundsen", but "Dag Sanne" greets.
		(isGivenWord(opening.word) &&
			isName(tokens[from + 1]) &&
			!(opening.fold === "dag" && tokens[from + 1]?.word.firstName)) ||
		isSyllabledName(tokens.slice(from, from + 2));
	if (
		!title &&
		!opening.word.initials &&
		opening.word.common &&
		!openers.has(opening.fold) &&
		!given
	)
		return null;
	if (occupied.body(begin) > 0) return null;
	if (!title && weekdayCut.test(opening.text)) return null;
	if (!title && tellingBeforeVan.has(opening.fold) && tokens[from + 1]?.fold === "van") return null;
	const behind = tokens[begin + 1];
	const placed = occupied.place(begin) === begin + 1 && !opening.word.firstName;
	if (!title && placed && behind?.capital && behind.word.firstName) return null;
	const all = collect(tokens, begin, title !== null, occupied);
	const rank = ranked(all) && !title ? (all.tokens[0]?.text ?? null) : null;
	const parts = rank ? { ...all, tokens: all.tokens.slice(1), capitals: all.capitals - 1 } : all;
	const first = parts.tokens[0];
	const last = parts.tokens.at(-1);
	if (!first || !last || parts.capitals === 0) return null;
	const enough = parts.capitals >= 2 || parts.initials > 0 || title !== null;
	const score = weigh(parts, title, begin, occupied) - (enough ? 0 : 2.5);
	const name = nameWritten(parts.tokens);
	const aliases: string[] = [];
	if (parts.nickname) {
		const given = parts.tokens.filter((token) => token.word.initials).length;
		const family = parts.tokens.slice(Math.max(1, given)).map(({ text }) => text);
		aliases.push([parts.nickname, ...family].join(" "));
	}
	return {
		start: first.start,
		end: last.end,
		to: parts.next,
		name,
		aliases,
		title: title ?? rank,
		score,
	};
}
