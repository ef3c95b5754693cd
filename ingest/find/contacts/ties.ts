import { engaged, engagedAt } from "../../languages/nl/roles-around.ts";
import type { Token } from "../names/tokens.ts";
import { isParted } from "./parted-verb.ts";

/** How what stands between two parts ties them; `far`: words that tie nothing; `end`: a semicolon or full stop. */
export type Tie =
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

/** A tie, with its preposition where it is one; `listed` where it ends a part of a list, though no semicolon does. */
interface Tied {
	readonly tie: Tie;
	readonly preposition?: string;
	readonly listed?: true;
}

const prepositions = new Set([
	..."van vanuit bij op at of from uit te in namens voor for to aan der des".split(" "),
	"v d",
]);
const joiners = new Set("en and und evenals alsmede alsook plus ook et y".split(" "));
const relatives = new Set(["die", "dat", "wie"]);

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

/** The tie that the words and marks from a token on are. */
export function tieOf(
	between: {
		readonly words: readonly string[];
		readonly working: readonly string[];
		readonly marks: string;
		readonly quality: boolean;
	},
	tokens: readonly Token[],
	from: number,
): Tied {
	const { words, working, marks, quality } = between;
	if (marks !== "" && /[;.!?]/u.test(marks)) return { tie: "end" };
	if (marks.includes("|")) return { tie: "bar" };
	if (quality && words.length <= 5) return { tie: "is" };
	const rest = withoutAdjectives(working);
	const relative = relatives.has(rest[0] ?? "");
	if (relative && rest.length === 1) return { tie: "is" };
	const also =
		rest.length === 1 && /^(?:ook|eveneens)$/u.test(rest[0] ?? "") && marks.includes(",");
	const kernel =
		also || (rest.length === 1 && isParted(tokens, from)) ? [] : relative ? rest.slice(1) : rest;
	return kernel.length === 0 ? tieOfMarks(marks, words) : tieOfWords(kernel, words, marks);
}

/** The tie that marks are where no word ties. */
function tieOfMarks(marks: string, words: readonly string[]): Tied {
	if (/\)\W*:$/u.test(marks)) return { tie: "colon" };
	if (marks.includes("(") && !marks.endsWith(")")) return { tie: "open" };
	if (marks.includes(":")) return { tie: "colon" };
	if (marks !== "" && /[–—-]/u.test(marks)) return { tie: "dash" };
	if (marks.startsWith(")/")) return { tie: "end", listed: true };
	if (marks.includes("/")) return { tie: "colon" };
	if (marks.includes("&") || marks.includes("+")) return { tie: "and" };
	if (marks.includes(",") || (marks === ")" && words.length === 0)) return { tie: "comma" };
	return { tie: "none" };
}

const isCompany = (word: string): boolean =>
	joiners.has(word) || /^(?:met|samen|with|door)$/u.test(word);

/** The tie that words are, of which some tie by themselves. */
function tieOfWords(kernel: readonly string[], words: readonly string[], marks: string): Tied {
	const last = kernel.at(-1) ?? "";
	const others = kernel.slice(0, -1);
	const preposition: Tied = { tie: "preposition", preposition: last };
	// "die voor X werkt"
	const relative = words.length <= 5 && words.some((word) => relatives.has(word));
	if (relative && /^(?:bij|namens|voor|vanuit)$/u.test(last)) return preposition;
	// ", werkzaam bij X"
	const engages = marks.startsWith(",") && engaged.has(words[0] ?? "") && words.length < 9;
	if (engages && engagedAt.has(last)) return preposition;
	const works = kernel.length === 2 && /^(?:is|was|werkt|werkte)$/u.test(kernel[0] ?? "");
	if (works && engagedAt.has(last)) return preposition;
	if (/^(?:bij|namens)$/u.test(last) && saysWhoIs(words, marks)) return preposition;
	if (/^persoon van$/u.test(kernel.slice(-2).join(" ")) && words.length <= 4)
		return { tie: "colon" };
	// "medewerkers van de milieudiensten van Lund en Vaasa"
	const part = kernel.length === 3 && kernel[0] === "van" && /^(?:van|uit|in)$/u.test(last);
	if (part && marks === "" && /.{5}en$/u.test(kernel[1] ?? "")) return preposition;
	if (prepositions.has(last) && others.every((word) => joiners.has(word) || prepositions.has(word)))
		return preposition;
	if (kernel.every(isCompany)) {
		const ended = /^(?:met|with)$/u.test(words.at(-1) ?? "");
		return { tie: ended || kernel.some((word) => joiners.has(word)) ? "and" : "far" };
	}
	if (last === "tot" && /^(?:benoemd|aangesteld|verkozen|gekozen)$/u.test(words.at(-2) ?? ""))
		return { tie: "is" };
	if (kernel.length <= 4 && /^(?:genaamd|geheten)$/u.test(last)) return { tie: "is" };
	if (kernel.length === 1 && /^(?:is|was|als|as)$/u.test(last)) return { tie: "is" };
	if (kernel.length <= 2 && others.every((word) => joiners.has(word)) && marks.includes("("))
		return { tie: "open" };
	return { tie: "far" };
}

/** ", zij doet onderzoek naar afval bij", "(hij gaat over parkeren bij": told of somebody by name, and not where they took the party. */
const saysWhoIs = (words: readonly string[], marks: string): boolean =>
	/^[,(]$/u.test(marks) &&
	/^(?:hij|zij|ze|die|deze)$/u.test(words[0] ?? "") &&
	words.length < 10 &&
	!words.some((word) => /^(?:ons|we|wij|ik|mij|naar (?:de|het)|tegen|sprak|ontving)$/u.test(word));
