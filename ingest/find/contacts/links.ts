import { engaged, engagedAt } from "../../languages/nl/roles-around.ts";
import { fillers, neverOwned } from "../../languages/nl/roles-between.ts";
import type { Token } from "../names/tokens.ts";
import { appositionKind } from "../organizations/noun-words.ts";
import { isIn, ofWord } from "../words.ts";
import { isParted } from "./parted-verb.ts";
import { timeAhead } from "./times.ts";

/** What stands between two parts of a line: how it ties them. */
export interface Link {
	/** `far`: words that tie nothing; `end`: a semicolon or full stop. */
	readonly tie:
		| "none"
		| "comma"
		| "dash"
		| "colon"
		| "open"
		| "and"
		| "preposition"
		| "is"
		| "bar"
		| "end"
		| "far";
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

const prepositions = new Set([
	..."van vanuit bij op at of from uit te in namens voor for to aan der des".split(" "),
	"v d",
]);
const possessives = new Set("haar zijn hun diens her his their waarvan wier wiens".split(" "));
const sharers = new Set("beiden beide allebei allen both alle".split(" "));
const joiners = new Set("en and und evenals alsmede alsook plus ook et y".split(" "));
const relatives = new Set(["die", "dat", "wie"]);
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

/** "van het nationale centrum": adjectives behind a preposition tie nothing by themselves. */
function withoutAdjectives(words: readonly string[]): readonly string[] {
	const kept: string[] = [];
	let led = false;
	for (const word of words) {
		led =
			prepositions.has(word) ||
			(led && word.length > 4 && /(?:[^d]|^(?:ge|ver|be|ont)\p{L}+d)e$/u.test(word));
		if (!led || prepositions.has(word)) kept.push(word);
	}
	return kept;
}

/** "X en een archivaris": an "en" and an article are all that stands in between. */
export const isAndOne = (between: readonly Token[]): boolean =>
	between.length === 2 && between[0]?.fold === "en" && between[1]?.word.article === true;

/** Where an article or two before a token begin. */
function beforeArticles(tokens: readonly Token[], to: number): number {
	let at = to;
	while (tokens[at - 1]?.word.article) at -= 1;
	return at;
}

/** "wethouder (portefeuille ruim) van X", "schepen (rådmand) Y", "Nelson (83, werkte er zelf) en Y": where a remark in brackets ends with more behind it; the place itself if none does. */
function behindAside(tokens: readonly Token[], from: number, to: number): number {
	const aged = /^\d{2}$/u.test(tokens[from + 1]?.text ?? "");
	for (let at = from + 1; at < to; at += 1) {
		const token = tokens[at];
		if (token?.text === ")") return at + 1 < to || at > from + 1 ? at + 1 : from;
		if (token?.kind === "mark" && !(aged ? /^[-'"=/.,]$/u : /^[-'"=/.]$/u).test(token.text))
			return from;
	}
	return from;
}

/** Reads the tokens between two parts. */
export function linkBetween(
	tokens: readonly Token[],
	from: number,
	to: number,
	passed: ReadonlySet<number> = nobody,
): Link {
	const words: string[] = [];
	const idle: boolean[] = [];
	let marks = "";
	let possessive = false;
	let shared = false;
	let quality = false;
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
			idle.push(isIdle(word));
		}
	}
	const timed = /^[,(]/u.test(marks) ? timeAhead(words) : 0;
	const working = words.filter((_, at) => at >= timed && !idle[at]);
	const withWord = words.at(-1) === "met" || words.at(-1) === "with";
	const rest = withoutAdjectives(working);
	const opens = beforeArticles(tokens, to);
	const link = {
		preposition: "",
		possessive,
		shared,
		with: withWord,
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
	if (marks !== "" && /[;.!?]/u.test(marks)) return { ...link, tie: "end" };
	if (marks.includes("|")) return { ...link, tie: "bar" };
	if (quality && words.length <= 5) return { ...link, tie: "is" };
	const relative = relatives.has(rest[0] ?? "");
	const also =
		rest.length === 1 && /^(?:ook|eveneens)$/u.test(rest[0] ?? "") && marks.includes(",");
	const parted = rest.length === 1 && isParted(tokens, from);
	const kernel = also || parted ? [] : relative ? rest.slice(1) : rest;
	if (kernel.length === 0 && relative) return { ...link, tie: "is" };
	if (kernel.length === 0) {
		if (/\)\W*:$/u.test(marks)) return { ...link, tie: "colon" };
		if (marks.includes("(") && !marks.endsWith(")")) return { ...link, tie: "open" };
		if (marks.includes(":")) return { ...link, tie: "colon" };
		if (marks !== "" && /[–—-]/u.test(marks)) return { ...link, tie: "dash" };
		if (marks.startsWith(")/")) return { ...link, tie: "end", listed: true };
		if (marks.includes("/")) return { ...link, tie: "colon" };
		if (marks.includes("&") || marks.includes("+")) return { ...link, tie: "and" };
		if (marks.includes(",") || (marks === ")" && words.length === 0))
			return { ...link, tie: "comma" };
		return { ...link, tie: "none" };
	}
	const last = kernel.at(-1) ?? "";
	if (
		words.length <= 5 &&
		words.some((word) => relatives.has(word)) &&
		/^(?:bij|namens|voor|vanuit)$/u.test(last)
	) {
		return { ...link, tie: "preposition", preposition: last };
	}
	if (
		marks.startsWith(",") &&
		engaged.has(words[0] ?? "") &&
		engagedAt.has(last) &&
		words.length < 9
	)
		return { ...link, tie: "preposition", preposition: last };
	if (
		kernel.length === 2 &&
		/^(?:is|was|werkt|werkte)$/u.test(kernel[0] ?? "") &&
		engagedAt.has(last)
	)
		return { ...link, tie: "preposition", preposition: last };
	if (/^persoon van$/u.test(kernel.slice(-2).join(" ")) && words.length <= 4)
		return { ...link, tie: "colon" };
	const others = kernel.slice(0, -1);
	if (
		prepositions.has(last) &&
		others.every((word) => joiners.has(word) || prepositions.has(word))
	) {
		return { ...link, tie: "preposition", preposition: last };
	}
	if (
		kernel.every(
			(word) =>
				joiners.has(word) ||
				word === "met" ||
				word === "samen" ||
				word === "with" ||
				word === "door",
		)
	) {
		return { ...link, tie: kernel.some((word) => joiners.has(word)) || withWord ? "and" : "far" };
	}
	if (last === "tot" && /^(?:benoemd|aangesteld|verkozen|gekozen)$/u.test(words.at(-2) ?? ""))
		return { ...link, tie: "is" };
	if (kernel.length <= 4 && /^(?:genaamd|geheten)$/u.test(last)) return { ...link, tie: "is" };
	if (kernel.length === 1 && /^(?:is|was|als|as)$/u.test(last)) return { ...link, tie: "is" };
	if (kernel.length <= 2 && others.every((word) => joiners.has(word)) && marks.includes("("))
		return { ...link, tie: "open" };
	return { ...link, tie: "far" };
}
