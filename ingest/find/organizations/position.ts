import { bodyHeads } from "../../languages/nl/roles-around.ts";
import type { Chunk } from "../contacts/chunk.ts";
import { isNoun } from "./noun-words.ts";
import { isTied } from "./tied.ts";

/** How a line stands to meetings, which decides how bold its reading may be. */
export interface LineSense {
	/** A list of contacts or travellers. */
	readonly list: boolean;
	/** Tells of a meeting, or stands where the contacts stand. */
	readonly meeting: boolean;
	readonly contacts: boolean;
	readonly prose: boolean;
}

const prepositions = new Set("van bij at of from namens voor for met door aan with".split(" "));

const strong = new Set(["van", "bij", "at", "of", "from", "namens", "voor", "for"]);

const objects = new Set(["met", "door", "bij", "aan", "with"]);

export type Content = Extract<
	Chunk,
	{ kind: "body" | "town" | "name" | "role" | "unknown" | "country" | "count" }
>;

export const isContent = (chunk: Chunk): chunk is Content =>
	chunk.kind !== "word" && chunk.kind !== "mark";

interface Position {
	readonly previous: Content | null;
	/** Whether the content before it is a body that was found by its place. */
	readonly afterBody: boolean;
	/** Folded words and marks between the content before and this, articles left out. */
	readonly gap: readonly string[];
	/** Somebody or a function stands before in the same entry. */
	readonly someone: boolean;
	/** Nothing but bodies stands before in the line. */
	readonly bodiesOnly: boolean;
	/** Stands in a list that a noun of bodies opened: "Deelnemende bedrijven: A, B en C". */
	readonly listed: boolean;
	/** That noun leads in examples: "projectontwikkelaars zoals A en B". */
	readonly exemplified: boolean;
	/** The function before it is told of a name and has a field in small letters: "Ana Bos, hoofd vergunningen". */
	readonly fielded: boolean;
	/** The function before it is one of a town. */
	readonly municipal: boolean;
	/** Stands in brackets behind a function that is held for a party, or behind a noun of parties. */
	readonly political: boolean;
	readonly next: Chunk | null;
	readonly afterNext: Chunk | null;
	/** A function and a name follow the mark behind it: "Delta Electronics, oprichter Bruce Cheng". */
	readonly leadsName: boolean;
	/** Somebody with a function stands right behind: "Newlab (Ana Kos, directeur)". */
	readonly holder: boolean;
	/** One of two names that open an entry on the people of both: "Guardtime en Nortal: accountmanagers". */
	readonly pair: boolean;
}

/** "Frankfurt (Oder)": what stands in brackets behind a town or its municipality tells which one. */
const isOfTown = (before: Content | null): boolean =>
	before?.kind === "town" || (before?.kind === "body" && before.body.kind === "municipality");

/** How a capitalised stretch looks. */
export interface Look {
	/** Holds an acronym. */
	readonly upper: boolean;
	/** Looks like a name wherever it stands: an acronym, a capital within, a digit or a word that bodies have. */
	readonly sure: boolean;
	/** Several words of which the last is a town or land. */
	readonly placed: boolean;
	/** Three words or more, without a number. */
	readonly long: boolean;
	/** Several words with a small English one among them: "Women in Tech". */
	readonly titled: boolean;
	/** Looks like a name, and neither like initials nor like something numbered. */
	readonly named: boolean;
	/** One word that has its capital perhaps only as it opens a line. */
	readonly plain: boolean;
	/** One word that ends as Dutch nouns do ("Onderwijs", "Volkshuisvesting"). */
	readonly dutch: boolean;
	/** One word that names a field ("Regeneratie", "Stadsbeheer") and no body. */
	readonly field: boolean;
	/** A first name that many have, and a surname. */
	readonly someone: boolean;
	/** One word that is also the name of some town. */
	readonly town: boolean;
}

const isSomeone = (chunk: Chunk): boolean =>
	chunk.kind === "role" || (chunk.kind === "name" && chunk.name.score >= 1);

const lastWord = (text: string): string => text.slice(text.lastIndexOf(" ") + 1);

/** What a capitalised stretch is by its place; null when nothing says that it is a body. */
export function judge(
	position: Position,
	sense: LineSense,
	sign: string,
	look: Look,
): readonly [string, number] | null {
	const { upper, sure, plain } = look;
	const { previous, gap, someone, next, afterNext, bodiesOnly, afterBody, listed } = position;
	const last = gap.at(-1) ?? "";
	const words = gap.filter((word) => !isNoun(word));
	const preposition = [...words].reverse().find((word) => prepositions.has(word)) ?? "";
	const tight = words.length === 1 && preposition !== "";
	const person = previous?.kind === "role" || previous?.kind === "name";
	if (person && tight && /^(?:van|uit|te|of)$/u.test(preposition) && position.municipal)
		return null;
	if (person && look.field && (words.length === 0 || (tight && /^(?:van|of)$/u.test(preposition))))
		return null;
	const apposed = words.length === 2 && words[0] === "," && strong.has(last);
	if (person && apposed && sense.list && !look.town) return ["organization.affiliation", 0.85];
	if (person && tight && strong.has(preposition))
		return look.town && preposition !== "bij" ? null : ["organization.affiliation", 0.9];
	// "X, die voor Vlaio de bedrijven begeleidt"
	const serves = words.length === 3 && words[1] === "die" && /^(?:voor|bij|namens)$/u.test(last);
	if (person && serves && sense.contacts && next?.kind === "word" && !look.dutch && !look.town)
		return ["organization.affiliation", 0.8];
	const opensLine = previous === null;
	if (sense.contacts && isTied({ gap, afterBody, someone, opens: opensLine }))
		if (!look.dutch && !look.town) return ["organization.affiliation", 0.8];
	if (next?.kind === "role" && sense.list && !sure) return null;
	const otherBody = sign === "," && (afterNext?.kind === "body" || afterNext?.kind === "unknown");
	if (person && words.length === 0 && otherBody && !upper) return null;
	if (person && words.length === 0 && sense.list && previous.kind === "role") {
		const head = lastWord(previous.role.head.singular);
		const heads = bodyHeads.has(head);
		const ends = next === null || next.kind === "mark";
		const behindField = position.fielded && plain && ends && !look.dutch && !look.town;
		const titled = look.titled && ends && !sense.prose && !head.startsWith("project");
		if (!sure && !behindField && !titled && !(heads && (plain || (ends && !sense.prose))))
			return null;
		return ["organization.affiliation-bare", 0.8];
	}
	if (position.political && (upper || plain)) return null;
	if (last === "(" && sign === ")" && gap.length === 1 && !upper && isOfTown(previous)) return null;
	if (sense.list && someone && last === "(" && look.town) return null;
	if (sense.list && someone && last === "(") return ["organization.affiliation-mark", 0.8];
	if (sense.list && someone && /^(?:beide|beiden|allebei|allen)$/u.test(last))
		return ["organization.affiliation", 0.85];
	// "Karen Freeman (World Bank, Urban Practice)": a part of the body before it.
	if (someone && previous?.kind === "body" && last === "," && sign === ")" && !upper) return null;
	const behind =
		words.length === 2 &&
		words[0] === ")" &&
		words[1] === "," &&
		previous?.kind === "role" &&
		sign !== "(" &&
		(sure || plain);
	const marked = behind || (words.length === 1 && /^[,:(|–—-]$/u.test(words[0] ?? ""));
	// "schepen van Onderwijs, Opvoeding en Jeugd": the field of the function before it goes on.
	if (marked && person && previous.kind === "role" && look.dutch && sign === "en") return null;
	if (
		sense.list &&
		someone &&
		marked &&
		!look.town &&
		!(plain && words[0] === "|" && !(previous?.kind === "role" && next === null && !look.dutch)) &&
		!(person && previous.kind === "role" && words[0] === ":")
	)
		return ["organization.affiliation-mark", 0.85];
	if (sense.list && someone && marked) return null;
	if (
		afterBody &&
		words.length === 1 &&
		/^(?:,|en|and|&)$/u.test(words[0] ?? "") &&
		(upper || (sense.list && !plain && !(sign === "," && afterNext?.kind === "role")))
	)
		return ["organization.list", 0.8];
	if (sense.list && someone && words.length <= 3 && /^(?:bij|at)$/u.test(last))
		return ["organization.affiliation", 0.9];
	const named = !plain || !(look.dutch || look.town);
	// "X (projectleider), en van Levuur: Y, oprichter": within a list those who follow are its people.
	const headsNext = someone && sign === ":" && afterNext && isSomeone(afterNext) && named;
	if (sense.contacts && headsNext && words.length > 1 && /^(?:van|bij|namens)$/u.test(last))
		return ["organization.entry-head", 0.85];
	// "onderzoekers van het Lumen Institute en van RUSI": the small word leads in one more body of the same people.
	const again = words.length === 2 && /^(?:,|en|and)$/u.test(words[0] ?? "") && strong.has(last);
	if (afterBody && again && named && (sense.list || upper)) return ["organization.list", 0.8];
	// "Bij Telia: de directeur": who is met there follows.
	const opensWith = gap.length === 1 && /^(?:bij|at)$/u.test(last) && previous === null;
	if (sense.contacts && opensWith && /^[:,]$/u.test(sign) && named)
		return ["organization.affiliation", 0.85];
	if (position.pair && named) return ["organization.entry-head", 0.8];
	if (listed && (sense.contacts || (position.exemplified && named)))
		return ["organization.list", 0.8];
	if (
		sense.contacts &&
		sense.list &&
		sign === ":" &&
		(gap.length === 0 || (gap.length === 1 && /^(?:van|bij|namens)$/u.test(last))) &&
		previous === null &&
		!someone &&
		afterNext &&
		(!plain || (!look.dutch && (isSomeone(afterNext) || afterNext.kind === "count")))
	)
		return ["organization.entry-head", 0.85];
	const opensEntry = sense.contacts && sense.list && previous === null;
	const counted = gap.length === 0 && afterNext?.kind === "count" && sign === "," && !sense.prose;
	const led =
		position.leadsName && !(plain && look.dutch) && /^(?:\d.*|)$/u.test(last) && gap.length < 2;
	const held = position.holder && gap.length < 2 && !(plain && (look.dutch || look.town));
	if (opensEntry && (counted || led || held)) return ["organization.entry-head", 0.8];
	if (sense.contacts && sense.list && !sense.prose && !someone && bodiesOnly) {
		const opens = gap.length === 0 || /^(?:[-•*–(|,;:]|\d.*)$/u.test(last) || last === "en";
		if (plain && (look.dutch || !afterNext || !isSomeone(afterNext))) return null;
		if (plain && !/^[/–—-]$/u.test(sign)) return null;
		if (sign === ":" || sign === "/" || /^[–—-]$/u.test(sign))
			return opens ? ["organization.entry-head", afterNext ? 0.85 : 0.75] : null;
		if (
			opens &&
			sure &&
			gap.length <= 1 &&
			(next === null ||
				/^[,.;(]$/u.test(sign) ||
				(sign === "en" && upper) ||
				(afterNext === null && next.kind !== "word")) &&
			!(sign === "," && afterNext?.kind === "role" && !look.placed)
		) {
			return ["organization.entry", 0.75];
		}
	}
	if (sense.meeting && tight && objects.has(preposition) && (upper || (sense.contacts && sure)))
		return ["organization.met", 0.75];
	if (sense.meeting && words.length > 1 && objects.has(last) && upper)
		return ["organization.met", 0.75];
	if ((objects.has(last) || last === "namens") && (look.named || look.placed || look.long))
		return ["organization.agent", 0.7];
	if (last === "door" && sense.contacts && words.length === 1 && !look.town && !look.dutch)
		return ["organization.agent", 0.65];
	if (previous === null && gap.length === 0 && next?.kind === "word" && look.named)
		return ["organization.subject", 0.7];
	if (sense.contacts && /^(?:bij|at)$/u.test(last) && !look.someone)
		return ["organization.affiliation", 0.8];
	if (/^(?:werkzaam|werkt|werken|verbonden|werkte)$/u.test(gap.at(-2) ?? ""))
		return ["organization.affiliation", 0.9];
	return null;
}
