import { fillers, neverOwned } from "../../languages/nl/roles-between.ts";
import type { Token } from "../names/tokens.ts";
import { appositionKind } from "../organizations/noun-words.ts";
import { isIn, ofWord } from "../words.ts";
import { tellsName } from "./called.ts";
import { type Tie, tieOf } from "./ties.ts";
import { timeAhead } from "./times.ts";

/** What stands between two parts of a line: how it ties them. */
export interface Link {
	readonly tie: Tie;
	readonly preposition: string;
	/** "haar", "zijn", "hun": the next belongs to the one before. */
	readonly possessive: boolean;
	/** "beiden van", "allen": said of all before. */
	readonly shared: boolean;
	/** "met" or "samen met": another contact follows. */
	readonly with: boolean;
	/** A bracket closes in between. */
	readonly closes: boolean;
	/** A comma stands in it. */
	readonly comma: boolean;
	/** It ends with a comma, as before an apposition: "sloot X aan, directeur van Y", "zat X aan, als directeur van Y". */
	readonly apposed: boolean;
	/** "…; zij is", "waar hij … is", "die daar": what follows is said of whom was named last. */
	readonly predicate: boolean;
	/** Parts of a list end in it, not sentences. */
	readonly listed: boolean;
	/** A slash stands in it. */
	readonly slash: boolean;
	readonly words: readonly string[];
}

const possessives = new Set("haar zijn hun diens her his their waarvan wier wiens".split(" "));
const sharers = new Set("beiden beide allebei allen both alle".split(" "));
const nounEnding = /(?:bedrijf|bureau|organisatie|instelling|corporatie|krant)$/u;

/** Tells whether a folded word ties nothing by itself: a possessive, a filler or a noun of bodies. */
const isIdle = ofWord(
	({ fold }) =>
		possessives.has(fold) ||
		sharers.has(fold) ||
		fillers.has(fold) ||
		appositionKind(fold) !== null ||
		nounEnding.test(fold),
);
const isPossessive = isIn(possessives);
const isSharer = isIn(sharers);
/** "zijn we ontvangen", "spraken haar in de zaal": before an article, a pronoun or a preposition it is no possessive. */
const isVerbOrObject = (next: Token | undefined): boolean =>
	next !== undefined && (next.word.article || isNothingOwned(next.word));
const isNothingOwned = isIn(neverOwned);
const isQuality = isIn(new Set(["hoedanigheid", "functie", "rol"]));
const nobody: ReadonlySet<number> = new Set();

const subjects = new Set("hij zij ze die deze".split(" "));
const predicates =
	/ (?:(?:hij|zij|ze|die|deze) (?:\S+ ){0,2}(?:is|was|werkt|werkte)|waar (?:hij|zij|ze)) (?:(?:er|daar|hier|nu|ook|zelf|als|namelijk|tevens|al|jaren|sinds|kort) )*$/u;

/** "X en een archivaris": an "en" and an article are all that stands in between. */
export const isAndOne = (between: readonly Token[]): boolean =>
	between.length === 2 && between[0]?.fold === "en" && between[1]?.word.article === true;

/** Where an article or two before a token begin. */
function beforeArticles(tokens: readonly Token[], to: number): number {
	let at = to;
	// "de jonge burgemeester"
	const quality = tokens[at - 1]?.kind === "word" && /.{3}e$/u.test(tokens[at - 1]?.fold ?? "");
	if (quality && !tokens[at - 1]?.capital && tokens[at - 2]?.word.article) at -= 1;
	while (tokens[at - 1]?.word.article) at -= 1;
	return at;
}

/** "wethouder (portefeuille ruim) van X", "schepen (rådmand) Y", "Nelson (83, werkte er zelf) en Y": where a remark in brackets ends with more behind it; the place itself if none does. */
function behindAside(tokens: readonly Token[], from: number, to: number): number {
	const aged = /^\d{2}$/u.test(tokens[from + 1]?.text ?? "");
	let close = from + 1;
	while (close < to && tokens[close]?.text !== ")") close += 1;
	// "(voornaam ben ik kwijt, sorry)"
	const inside = tokens.slice(from + 1, close);
	const small = inside.every(({ capital, kind }) => !capital && kind !== "number");
	for (let at = from + 1; at < to; at += 1) {
		const token = tokens[at];
		if (token?.text === ")") return at + 1 < to || at > from + 1 ? at + 1 : from;
		if (
			token?.kind === "mark" &&
			!(aged || small ? /^[-'"=/.,]$/u : /^[-'"=/.]$/u).test(token.text)
		)
			return from;
	}
	return from;
}

/** "Ana Kos, cultuur en toerisme, gemeente Gent": the comma that ends a field of small words behind a name; the place itself if none does. */
function behindField(tokens: readonly Token[], from: number, to: number): number {
	if (!tokens[from - 1]?.capital) return from;
	for (let at = from + 1; at < to; at += 1) {
		const { text, capital, word } = tokens[at] as Token;
		if (text === ",") return at > from + 1 ? at : from;
		if (!(word.portfolio && !capital) && !(at > from + 1 && /^(?:en|and|&)$/u.test(text)))
			return from;
	}
	return from;
}

/** The tokens between two parts, articles and what is passed over left out. */
interface Between {
	readonly words: readonly string[];
	/** Those of the words that may tie. */
	readonly working: readonly string[];
	readonly marks: string;
	readonly possessive: boolean;
	readonly shared: boolean;
	/** "in de hoedanigheid van". */
	readonly quality: boolean;
	/** ", cultuur en toerisme,": nothing but a field of work. */
	readonly field: boolean;
}

function readBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
	passed: ReadonlySet<number>,
): Between {
	const words: string[] = [];
	const idle: boolean[] = [];
	let marks = "";
	let possessive = false;
	let shared = false;
	let quality = false;
	let fields = 0;
	for (let at = from; at < to; at += 1) {
		const token = tokens[at];
		if (!token || passed.has(at)) continue;
		if (at === from && token.text === "(") {
			const behind = behindAside(tokens, at, to);
			if (behind > at) {
				at = behind - 1;
				continue;
			}
		}
		if (at === from && token.text === ",") {
			const behind = behindField(tokens, at, to);
			if (behind > at) {
				at = behind - 1;
				continue;
			}
		}
		const { word, fold } = token;
		if (passed.size > 0 && (fold === "van" || fold === "of")) {
			if (passed.has(tokens[at + 1]?.word.article ? at + 2 : at + 1)) continue;
		}
		if (token.capital && at > from && (fold.endsWith("se") || fold.endsWith("sche"))) continue;
		if (token.kind === "mark") {
			if (!"*_`~'\"".includes(token.text.charAt(0))) marks += token.text;
		} else if (!word.article) {
			words.push(fold);
			possessive ||= isPossessive(word) && !isVerbOrObject(tokens[at + 1]);
			shared ||= isSharer(word);
			quality ||= isQuality(word);
			if (word.portfolio && !word.role) fields += 1;
			else if (fold === "en") fields += fields > 0 ? 1 : 0;
			idle.push(isIdle(word));
		}
	}
	const timed = /^[,(]/u.test(marks) ? timeAhead(words) : 0;
	const working = words.filter((_, at) => at >= timed && !idle[at]);
	const field = fields > 0 && fields === words.length && marks === ",,";
	return { words, working, marks, possessive, shared, quality, field };
}

/** Reads the tokens between two parts. */
export function linkBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
	passed: ReadonlySet<number> = nobody,
): Link {
	const between = readBetween(tokens, from, to, passed);
	const { words, marks, possessive, shared } = between;
	const opens = beforeArticles(tokens, to);
	const link = {
		preposition: "",
		possessive,
		shared,
		with: words.at(-1) === "met" || words.at(-1) === "with",
		closes: marks.includes(")"),
		comma: marks.includes(","),
		slash: marks.includes("/"),
		listed: marks.includes(";") && !/[.!?]/u.test(marks),
		apposed:
			words.length > 0 &&
			words.length <= 6 &&
			(tokens[opens - 1]?.text === "," ||
				(tokens[opens - 1]?.fold === "als" && tokens[opens - 2]?.text === ",")),
		predicate: words.some((word) => subjects.has(word)) && predicates.test(` ${words.join(" ")} `),
		words,
	};
	if (between.field) return { ...link, apposed: false, tie: "comma" };
	const tied = tieOf(between, tokens, from);
	if (tied.tie === "far" && tellsName(tokens, words, to)) return { ...link, tie: "is" };
	return { ...link, ...tied };
}
